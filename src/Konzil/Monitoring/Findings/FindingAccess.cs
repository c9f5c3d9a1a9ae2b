using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The one rule of who sees which finding: everybody what was released, the office all.</summary>
public static class FindingAccess
{
    public static IQueryable<Finding> VisibleTo(Me me, CityDb db) => me.May(Permission.ReadAnalyses) ? db.Findings : Public(db);

    public static IQueryable<Finding> Public(CityDb db) => db.Findings.Where(f => f.IsPublic);
}
