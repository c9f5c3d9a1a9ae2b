using Konzil.Ideas;
using Konzil.Platform;

namespace Konzil.Site.Content;

/// <summary>The invented rounds. Changed in the office afterwards, so a known round is never written again.</summary>
public sealed class LoadRounds : ILoadStep
{
    public int Order => 45;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in (loading.Content.Demo?.Rounds ?? []).Where(e => loading.Find("round", e.Key) is null))
        {
            var round = IdeaRound.Plan(await NumberSeries.Take(loading.Db, IdeaRound.Kind), entry.Plan);
            foreach (var question in entry.Questions)
            {
                round.Ask(question, hasIdeas: false);
            }

            // Announced before it began, as it would have been.
            round.Publish(Format.At(entry.Plan.Dates.CollectFrom < Format.Day(loading.Now) ? entry.Plan.Dates.CollectFrom : Format.Day(loading.Now), TimeOnly.MinValue));
            if (entry.Result is { } result)
            {
                round.Evaluate(result.Text, result.TakenOver, result.At);
            }

            loading.Db.IdeaRounds.Add(entry.Example ? round.AsExample() : round);
            loading.Remember("round", entry.Key, round.Id);
        }
    }
}
