using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The released part for everybody.</summary>
public partial class PublicFindings
{
    public sealed record Shown(IReadOnlyList<FindingRow> Rows);

    public static async Task<IResult> Show(Me me, CityDb db, Catalog catalog) => View.Page<PublicFindings, Shown>(new(await FindingRow.Read(db.Findings.ReadBy(me), office: false, db, catalog, me)));
}
