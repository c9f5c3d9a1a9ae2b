using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>The released programmes against all goals: the report of the comparison, for everybody.</summary>
public partial class PublicProgrammes
{
    public sealed record Shown(ProgrammeMatrix Matrix);

    public static async Task<IResult> Show(Me me, CityDb db, Catalog catalog) => View.Page<PublicProgrammes, Shown>(new(await ProgrammeMatrix.Read(db.Programmes.ReadBy(me), db, catalog)));
}
