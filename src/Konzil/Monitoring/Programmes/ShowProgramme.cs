using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>One programme in the office.</summary>
public partial class ShowProgramme
{
    public sealed record Shown(ProgrammeRow Row, bool MayWrite);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog) =>
        await ProgrammeRow.Read(ProgrammeAccess.VisibleTo(me, db), number, office: true, db, catalog) is { } row ? View.Page<ShowProgramme, Shown>(new(row, me.May(Permission.WriteAnalyses))) : View.NotFound();
}
