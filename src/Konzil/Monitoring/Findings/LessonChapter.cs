using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>In the handbook of a phase: what the project taught, with what it recommends.</summary>
public sealed class LessonChapter : IHandbookPart
{
    public int Place => 75;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var project = scope.ProjectId;
        var found = await FindingAccess.VisibleTo(me, db).AsNoTracking().Where(f => f.Kind == FindingKind.Lesson && f.ProjectId == project).OrderBy(f => f.Number).ToListAsync(cancellation);
        return found.Count == 0 ? [] : [new DocumentHeading(2, FindingText.Lessons), new DocumentTable(FindingText.Lessons, [[FindingText.Of(FindingKind.Lesson), FindingText.Body, FindingText.Advice], .. found.Select(f => new string[] { f.Name, f.Body, f.Advice })])];
    }
}
