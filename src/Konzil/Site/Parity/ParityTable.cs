using Konzil.Agenda;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.Strategy;

namespace Konzil.Site.Parity;

/// <summary>The numbers of the report, added up from the cells for one filter.</summary>
public sealed class ParityTable(IReadOnlyList<ParityCounts.Cell> cells, ParityFilter filter)
{
    private readonly IReadOnlyList<ParityCounts.Cell> _cells = [.. cells.Where(filter.Holds)];

    /// <summary>Ways that occur at all; online and card always, as they are compared.</summary>
    public IReadOnlyList<IdeaChannel> Channels => [.. ParityFilter.Channels.Where(c => c is IdeaChannel.Online or IdeaChannel.Card || Count(ParityStep.Received, c) > 0)];

    public int Count(ParityStep step, IdeaChannel? channel = null) => _cells.Where(c => c.Step == step && (channel is null || c.Channel == channel)).Sum(c => c.Count);

    public int Offline(ParityStep step) => Count(step) - Count(step, IdeaChannel.Online);

    /// <summary>Share of a way at a step; null where nothing reached it.</summary>
    public decimal? Share(ParityStep step, IdeaChannel channel) => Percent(Count(step, channel), Count(step));

    public decimal? OfflineShare(ParityStep step) => Percent(Offline(step), Count(step));

    /// <summary>How many of the published of a way got as far as a step.</summary>
    public decimal? Kept(ParityStep step, bool offline) =>
        offline ? Percent(Offline(step), Offline(ParityStep.Published)) : Percent(Count(step, IdeaChannel.Online), Count(ParityStep.Published, IdeaChannel.Online));

    /// <summary>Why contributions are not pursued, the most frequent reason first.</summary>
    public IReadOnlyList<(DeclineKind? Why, int All, int Offline)> Reasons =>
        [.. _cells.Where(c => c.Step == ParityStep.NotPursued).GroupBy(c => c.Why).Select(g => (g.Key, g.Sum(c => c.Count), g.Where(c => c.Channel != IdeaChannel.Online).Sum(c => c.Count))).OrderByDescending(r => r.Item2).ThenBy(r => r.Key)];

    private static decimal? Percent(int part, int all) => all == 0 ? null : 100m * part / all;
}
