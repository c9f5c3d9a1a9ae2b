using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>What bodies decided during a phase and which sittings have released minutes, as far as the reader sees the body.</summary>
public sealed class DecisionChapter : IHandbookPart
{
    public int Place => 40;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var (from, until) = (scope.From ?? DateOnly.MinValue, scope.Until ?? DateOnly.MaxValue);
        var about = MeetingAccess.Decisions(me, db).Where(d => d.DecidedOn >= from && d.DecidedOn <= until && (scope.IsAgenda || scope.MeasureId != null && d.MeasureId == scope.MeasureId));
        var decisions = await DecisionRow.Read(about, me, db);
        var meetings = !scope.IsAgenda ? [] : await MeetingAccess.Meetings(me, db).AsNoTracking().Where(m => m.State == MeetingState.Released && m.Day >= from && m.Day <= until).OrderBy(m => m.Day).ThenBy(m => m.Number).ToListAsync(cancellation);
        var bodyIds = meetings.Select(m => m.BodyId).Distinct().ToList();
        var bodies = await db.Bodies.AsNoTracking().Where(b => bodyIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellation);
        return decisions.Count + meetings.Count == 0 ? [] :
        [
            new DocumentHeading(2, DecisionText.PublicTitle),
            .. decisions.Count == 0 ? [] : new DocumentPiece[]
            {
                new DocumentTable(DecisionText.Log,
                [
                    [DecisionText.Title, DecisionText.Wording, DecisionText.Reason, DecisionText.DecidedOn],
                    .. decisions.Reverse().Select(d => new string[]
                    {
                        d.Decision.Number + ". " + d.Decision.Title + (d.Decision.IsExample ? " (Beispiel)" : "") + (d.Holds ? "" : " (" + DecisionText.NoLonger + ")"), d.Decision.Wording,
                        d.Decision.Reason.Length > 0 ? d.Decision.Reason : "–", Format.ShortDate(d.Decision.DecidedOn) + ", " + d.Body.Name,
                    }),
                ]),
            },
            .. meetings.Count == 0 ? [] : new DocumentPiece[] { new DocumentHeading(3, MeetingText.Minutes), new DocumentList([.. meetings.Select(m => Format.Date(m.Day) + ": " + MeetingWords.Title(m, bodies[m.BodyId]))]) },
        ];
    }
}
