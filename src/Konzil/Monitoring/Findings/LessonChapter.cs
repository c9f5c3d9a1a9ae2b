using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>In the handbook of a phase: what it and the project as a whole taught, with what is recommended. Lessons of other phases stand with those.</summary>
public sealed class LessonChapter : IHandbookPart
{
    public int Place => 75;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var (project, phase) = (scope.ProjectId, scope.PhaseId);
        var found = await FindingAccess.VisibleTo(me, db).AsNoTracking().Where(f => f.Kind == FindingKind.Lesson && f.ProjectId == project && (f.PhaseId == null || f.PhaseId == phase)).OrderBy(f => f.PhaseId == null).ThenBy(f => f.Number).ToListAsync(cancellation);
        return found.Count == 0 ? [] : [new DocumentHeading(2, FindingText.Lessons), new DocumentTable(FindingText.Lessons, [[FindingText.Of(FindingKind.Lesson), FindingText.Body, FindingText.Advice, FindingText.PhaseTerm], .. found.Select(f => new string[] { f.Name, f.Body, f.Advice, f.PhaseId is null ? FindingText.WholeProject : FindingText.ThisPhase })])];
    }
}
