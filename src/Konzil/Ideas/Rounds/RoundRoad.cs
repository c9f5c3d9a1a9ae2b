using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.Ideas;

/// <summary>The phases of a round as an upright gauge: when each is, and what one may do in it.</summary>
public static class RoundRoad
{
    public static IReadOnlyList<LatteStep> Of(IdeaRound round, DateTimeOffset now)
    {
        var at = round.PhaseAt(now);
        var steps = new List<LatteStep> { Step(RoundPhase.Collect, Span(round.CollectFrom, round.CollectUntil)) };
        if (round.DiscussUntil is { } end)
        {
            steps.Add(Step(RoundPhase.Discuss, Span(round.CollectUntil.AddDays(1), end)));
        }

        steps.Add(Step(RoundPhase.Closed, RoundText.FromDay.With(Format.Date(round.LastDay.AddDays(1)))));
        steps.Add(Step(RoundPhase.Evaluated, round.ResultAt is { } result ? Format.Date(result) : round.ResultBy is { } by ? RoundText.Until.With(Format.Date(by)) : null));
        return steps;

        LatteStep Step(RoundPhase phase, string? date) => new(RoundText.Of(phase), date, Body(round, phase),
            at > phase || (at == phase && phase == RoundPhase.Evaluated) ? StepState.Done : at == phase ? StepState.Running : StepState.Ahead);
    }

    private static string Body(IdeaRound round, RoundPhase phase) => RoundText.MayNow(round.State == RoundState.Archived && phase >= RoundPhase.Closed ? RoundRights.None : round.RightsIn(phase));

    private static string Span(DateOnly from, DateOnly until) => RoundText.FromTo.With(Format.Date(from), Format.Date(until));
}
