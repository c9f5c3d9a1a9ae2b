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
        var (conditions, today) = ((await ConditionRow.Read(db.GateConditions.Where(c => c.PhaseId == scope.PhaseId), db, cancellation)).ToLookup(r => r.Condition.DecisionId), Format.Day(db.Now));
        var pieces = new List<DocumentPiece> { new DocumentHeading(2, GateText.Gate) };
        pieces.Add(criteria.Count == 0 ? new DocumentText(GateText.NoCriteria) : new DocumentTable(HandbookText.GateTable,
        [
            [GateText.TitleLabel, GateText.KindLabel, GateText.StandingLabel, GateText.Evidence],
            .. criteria.Select(c => new string[] { c.Title, GateText.Of(c.Kind), GateText.Of(c.Standing), c.Proof.Length > 0 ? c.Proof : "–" }),
        ]));
        pieces.Add(new DocumentHeading(3, GateText.Decisions));
        foreach (var decision in decisions)
        {
            pieces.Add(new DocumentText(string.Join('\n', new[]
            {
                HandbookText.DecisionLine.With(Format.Date(decision.Day), GateText.Of(decision.Outcome), decision.Decider),
                decision.Reason,
                decision.HoldUntil is { } until ? HoldText.HandbookUntil.With(Format.Date(until)) : "",
                decision.Money is { } money ? HandbookText.MoneyLine.With(Format.Euro(money)) : "",
                decision.Posts is { } posts ? HandbookText.PostsLine.With(DeliveryWords.Number(posts)) : "",
            }.Where(l => l.Length > 0)))
            { Note = decision.Minutes });
            if (conditions[decision.Id].ToList() is { Count: > 0 } rows)
            {
                pieces.Add(new DocumentTable(ConditionText.Caption,
                [
                    [ConditionText.Body, ConditionText.Owner, ConditionText.Due, ConditionText.State],
                    .. rows.Select(r => new string[] { r.Condition.Body, r.Owner ?? ConditionText.Nobody, r.Condition.DueOn is { } due ? Format.ShortDate(due) : ConditionText.NoDue, string.Join(". ", new[] { ConditionText.Stands(r.Condition, today), r.Condition.Note }.Where(w => w.Length > 0)) }),
                ]));
            }
        }

        return [.. pieces, .. decisions.Count == 0 ? [new DocumentText(GateText.NoDecision)] : Array.Empty<DocumentPiece>()];
    }
}
