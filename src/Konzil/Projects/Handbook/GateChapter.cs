using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>By what the phase was measured at its end, and what was decided.</summary>
public sealed class GateChapter : IHandbookPart
{
    public int Place => 30;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var criteria = await GateCheck.Read(db, await db.Phases.AsNoTracking().SingleAsync(p => p.Id == scope.PhaseId, cancellation), cancellation);
        var decisions = await db.GateDecisions.AsNoTracking().Where(d => d.PhaseId == scope.PhaseId).OrderBy(d => d.Number).ToListAsync(cancellation);
        var pieces = new List<DocumentPiece> { new DocumentHeading(2, GateText.Gate) };
        pieces.Add(criteria.Count == 0 ? new DocumentText(GateText.NoCriteria) : new DocumentTable(HandbookText.GateTable,
        [
            [GateText.TitleLabel, GateText.KindLabel, GateText.StandingLabel, GateText.Evidence],
            .. criteria.Select(c => new string[] { c.Title, GateText.Of(c.Kind), GateText.Of(c.Standing), c.Evidence.Length > 0 ? c.Evidence : "–" }),
        ]));
        pieces.Add(new DocumentHeading(3, GateText.Decisions));
        foreach (var decision in decisions)
        {
            pieces.Add(new DocumentText(string.Join('\n', new[]
            {
                HandbookText.DecisionLine.With(Format.Date(decision.Day), GateText.Of(decision.Outcome), decision.Decider),
                decision.Reason,
                decision.Money is { } money ? HandbookText.MoneyLine.With(Format.Euro(money)) : "",
                decision.Posts is { } posts ? HandbookText.PostsLine.With(DeliveryWords.Number(posts)) : "",
            }.Where(l => l.Length > 0)))
            { Note = decision.Minutes });
        }

        return [.. pieces, .. decisions.Count == 0 ? [new DocumentText(GateText.NoDecision)] : Array.Empty<DocumentPiece>()];
    }
}
