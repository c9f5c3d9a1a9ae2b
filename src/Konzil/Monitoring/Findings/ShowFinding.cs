using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>One finding in the office.</summary>
public partial class ShowFinding
{
    public sealed record Shown(FindingRow Row, bool MayWrite);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog) =>
        await FindingRow.Read(FindingAccess.VisibleTo(me, db).Where(f => f.Number == number), office: true, db, catalog, me) is [var row] ? View.Page<ShowFinding, Shown>(new(row, me.May(Permission.WriteAnalyses))) : View.NotFound();
}
