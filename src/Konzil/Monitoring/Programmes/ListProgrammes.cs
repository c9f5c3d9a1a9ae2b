using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>All programmes in the office, against all goals.</summary>
public partial class ListProgrammes
{
    public sealed record Shown(ProgrammeMatrix Matrix, bool MayWrite);

    public static async Task<IResult> Show(Me me, CityDb db, Catalog catalog) => View.Page<ListProgrammes, Shown>(new(await ProgrammeMatrix.Read(ProgrammeAccess.VisibleTo(me, db), db, catalog), me.May(Permission.WriteAnalyses)));
}
