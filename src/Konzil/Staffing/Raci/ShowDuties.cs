using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;

namespace Konzil.Staffing;

/// <summary>The who-does-what matrix of a project's packages, or of the measures, with what is missing.</summary>
public partial class ShowDuties
{
    /// <param name="Project">Null for the measures.</param>
    /// <param name="Matrix">What each role does.</param>
    public sealed record Shown(Project? Project, DutyMatrix Matrix);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? View.Page<ShowDuties, Shown>(new(project, await DutyMatrix.OfProject(db, project, me, cancellation))) : View.NotFound();

    public static async Task<IResult> Measures(Me me, CityDb db, CancellationToken cancellation) =>
        View.Page<ShowDuties, Shown>(new(null, await DutyMatrix.OfMeasures(db, me, cancellation)));

    public static async Task<IResult> Download(int number, Me me, CityDb db, CancellationToken cancellation) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? File((await DutyMatrix.OfProject(db, project, me, cancellation)).File("paket")) : View.NotFound();

    public static async Task<IResult> DownloadMeasures(Me me, CityDb db, CancellationToken cancellation) => File((await DutyMatrix.OfMeasures(db, me, cancellation)).File("massnahme"));

    private static IResult File(Csv file) => file.Download("wer-macht-was.csv");
}
