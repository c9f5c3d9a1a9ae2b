using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>One released programme with the reasons of its comparison.</summary>
public partial class PublicProgramme
{
    public sealed record Shown(ProgrammeRow Row);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog) => await ProgrammeRow.Read(db.Programmes.ReadBy(me), number, office: false, db, catalog) is { } row ? View.Page<PublicProgramme, Shown>(new(row)) : View.NotFound();
}
