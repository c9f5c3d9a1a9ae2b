using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// What a phase set out to do, how it went and what was decided, put together from what is stored now. Each chapter comes from the
/// module it belongs to and shows what the reader may see there.
/// </summary>
public partial class ShowHandbook
{
    public sealed record Shown(Project Project, Phase Phase, Document Document);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db, Catalog catalog, IEnumerable<IHandbookPart> parts) =>
        await Load(number, id, me, db, catalog, parts) is { } shown ? View.Page<ShowHandbook, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Word(int number, Guid id, Me me, CityDb db, Catalog catalog, IEnumerable<IHandbookPart> parts) =>
        await Load(number, id, me, db, catalog, parts) is { } shown ? Results.File(shown.Document.ToText().Write(), TextDocument.ContentType, $"projekthandbuch-{number}.docx") : View.NotFound();

    internal static async Task<Shown?> Load(int number, Guid id, Me me, CityDb db, Catalog catalog, IEnumerable<IHandbookPart> parts)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project || await db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.DroppedOn == null) is not { } phase)
        {
            return null;
        }

        var scope = new HandbookScope(project.Id, phase.Id, phase.Start, phase.Ended ?? phase.End) { IsAgenda = project.IsAgenda, MeasureId = project.MeasureId };
        var pieces = new List<DocumentPiece>();
        foreach (var part in parts.OrderBy(p => p.Place).ThenBy(p => p.GetType().Name, StringComparer.Ordinal))
        {
            pieces.AddRange(await part.Write(scope, me, db, CancellationToken.None));
        }

        var standing = HandbookText.Standing.With(Format.Date(db.Now), me.Name, await PlanExports.Revision(db, project));
        return new Shown(project, phase, (await catalog.Read(db)).Terms.Explain(new Document(HandbookText.TitleOf.With(project.Title, phase.Title), standing, pieces)));
    }
}
