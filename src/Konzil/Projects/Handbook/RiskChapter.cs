using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The risks of the whole agenda, or of the measure the project carries out; left out for those who may see none.</summary>
public sealed class RiskChapter : IHandbookPart
{
    public int Place => 50;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var about = RiskAccess.VisibleTo(me, db).Where(r => scope.IsAgenda ? r.MeasureId == null : scope.MeasureId != null && r.MeasureId == scope.MeasureId);
        var rows = await RiskRow.Read(about, db, Format.Day(db.Now), cancellation);
        return rows.Count == 0 ? [] :
        [
            new DocumentHeading(2, HandbookText.Risks),
            .. GradeDrawing.Of(RiskText.Map, [.. RiskRow.Points(rows, false).Select(p => new GradePoint(p.X, p.Y, p.Label))], RiskText.Impact, RiskText.Probability, (x, y) => (int)RiskGrade.LevelOf(y, x) + 1) is { } map ? [new DocumentPicture(map)] : Array.Empty<DocumentPiece>(),
            new DocumentTable(HandbookText.Risks,
            [
                [RiskText.EventTerm, RiskText.Grade, RiskText.Response, RiskText.State],
                .. rows.Select(r => new string[]
                {
                    r.Risk.Number + ". " + r.Risk.Event + (r.Risk.IsExample || r.Risk.IsRatedAsExample ? " (Beispiel)" : ""),
                    r.Risk.Grade is { } grade ? RiskText.Of(grade) : RiskText.NotRated,
                    RiskText.Of(r.Risk.Response) + (r.Risk.Action.Length > 0 ? ": " + r.Risk.Action : ""),
                    RiskText.Of(r.Risk.State) + (r.Risk.StateReason is { Length: > 0 } reason ? ": " + reason : ""),
                }),
            ])
            { Note = HandbookText.RisksNote },
        ];
    }
}
