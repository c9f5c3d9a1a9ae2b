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

    public static async Task<IResult> Show(CityDb db, Catalog catalog) => View.Page<PublicFindings, Shown>(new(await FindingRow.Read(FindingAccess.Public(db), office: false, db, catalog)));
}
