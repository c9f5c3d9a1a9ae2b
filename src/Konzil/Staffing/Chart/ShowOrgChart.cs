using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>The organisation of a project as a drawing and as a list; for whoever reads its plan.</summary>
public partial class ShowOrgChart
{
    public sealed record Shown(OrgChart Chart, bool MayName);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? View.Page<ShowOrgChart, Shown>(new(await OrgChart.Read(project, db, cancellation), me.May(Permission.PlanProjects))) : View.NotFound();

    public static async Task<IResult> Download(int number, Me me, CityDb db, IServiceProvider services, CancellationToken cancellation) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? (await OrgChart.Read(project, db, cancellation)).Draw().Download(services, $"projektorganisation-{number}.svg") : View.NotFound();
}

/// <summary>The organisation in the project handbook, as it is on the day of the handbook.</summary>
public sealed class OrgChapter : IHandbookPart
{
    public int Place => 6;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var chart = await OrgChart.Read(await db.Projects.AsNoTracking().SingleAsync(p => p.Id == scope.ProjectId, cancellation), db, cancellation);
        return
        [
            new DocumentHeading(2, ChartText.Title),
            new DocumentTable(ChartText.Title, [[ChartText.Task, ChartText.Who], .. Rows(chart.Tree)]) { Note = ChartText.Note },
        ];
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(OrgBox box) =>
        (box.Lines.Count == 0 ? Array.Empty<IReadOnlyList<string>>() : [[box.Title, string.Join('\n', box.Lines)]]).Concat(box.Below.SelectMany(Rows));
}
