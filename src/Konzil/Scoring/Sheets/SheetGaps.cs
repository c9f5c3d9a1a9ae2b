using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The values and reasons a sheet still needs before it can be handed in.</summary>
internal static class SheetGaps
{
    public static IEnumerable<Refusal> Of(SheetText text, Round round)
    {
        foreach (var criterion in round.Criteria.OrderBy(c => c.Kind).ThenBy(c => c.Order))
        {
            var score = text.Scores.FirstOrDefault(s => s.Key == criterion.Key);
            if (score?.Value is null)
            {
                yield return new Refusal(ScoringText.ScoreMissing.Filled(criterion.Short), "Value-" + criterion.Key);
            }

            if (string.IsNullOrWhiteSpace(score?.Reason) && NeedsReason(criterion, score?.Value, round.Reasons))
            {
                yield return new Refusal(ScoringText.ReasonMissing.Filled(criterion.Short), "Reason-" + criterion.Key);
            }
        }
    }

    /// <summary>
    /// Names every gap of a refused sheet, not only the first: nobody should have to send it six times. Not where the sheet
    /// cannot be handed in at all; a field keeps its first message.
    /// </summary>
    public static void NameAll(FormErrors errors, SheetText text, Round round)
    {
        if (!errors.Any || errors.All.Any(e => e.Field.Length == 0) || text.Part != Part.Scores)
        {
            return;
        }

        foreach (var gap in Of(text, round).Where(g => errors.For(g.Field) is null))
        {
            errors.Add(gap.Field, gap.Reason);
        }
    }

    private static bool NeedsReason(Criterion criterion, int? value, ReasonRule rule) =>
        criterion.Kind == CriterionKind.KnockOut ? value == SheetScore.No : rule == ReasonRule.Always || value == criterion.Min || value == criterion.Max;
}
