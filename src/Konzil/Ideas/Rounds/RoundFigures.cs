using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>How many took part in a round and on which way. Cards, letters and calls count as one person each.</summary>
public sealed record RoundFigures(int Contributions, int People, int Online, int Answered)
{
    public static readonly RoundFigures None = new(0, 0, 0, 0);

    public int Paper => Contributions - Online;

    /// <summary>The figures of all rounds that have public ideas: two queries, however many rounds and ideas there are.</summary>
    public static async Task<IReadOnlyDictionary<Guid, RoundFigures>> Read(IQueryable<Idea> ideas)
    {
        var inRounds = ideas.Where(i => i.RoundId != null);
        var counts = await inRounds.GroupBy(i => i.RoundId!.Value).Select(g => new
        {
            g.Key,
            All = g.Count(),
            Online = g.Count(i => i.Channel == IdeaChannel.Online),
            Nameless = g.Count(i => i.AuthorId == null),
            Answered = g.Count(i => i.State == IdeaState.Answered || i.State == IdeaState.TakenUp || i.State == IdeaState.NotTakenUp),
        }).ToListAsync();
        var people = await inRounds.Where(i => i.AuthorId != null).Select(i => new { i.RoundId, i.AuthorId }).Distinct().GroupBy(x => x.RoundId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        return counts.ToDictionary(c => c.Key, c => new RoundFigures(c.All, c.Nameless + people.GetValueOrDefault(c.Key), c.Online, c.Answered));
    }

    public static async Task<RoundFigures> Of(IQueryable<Idea> ideas, IdeaRound round) =>
        (await Read(ideas.Where(i => i.RoundId == round.Id))).GetValueOrDefault(round.Id, None);
}
