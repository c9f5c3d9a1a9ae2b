using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Who sees which finding (<see cref="Readers"/>): everybody what was released, the circle of each what is for it, the office all.</summary>
public static class FindingAccess
{
    public static IQueryable<Finding> VisibleTo(Me me, CityDb db) => db.Findings.ReadBy(me, Permission.ReadAnalyses);

    public static IQueryable<Finding> Public(CityDb db) => db.Findings.Where(f => f.IsPublic);
}
