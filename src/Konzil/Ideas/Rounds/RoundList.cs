using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>All rounds but drafts, kept in memory until the data change: lists ask them for every idea they show.</summary>
public sealed class RoundList(Generation generation)
{
    /// <summary>What it is made of. None of these may be written past saving.</summary>
    public static readonly IReadOnlyList<Type> Kinds = [typeof(IdeaRound)];

    private Content? _content;

    private sealed record Content(Generation.State At, IReadOnlyList<IdeaRound> Rounds);

    public async ValueTask<IReadOnlyList<IdeaRound>> Read(CityDb db)
    {
        if (Volatile.Read(ref _content) is { } known && known.At == generation.Of(Kinds))
        {
            return known.Rounds;
        }

        var at = generation.Of(Kinds);
        var fresh = new Content(at, await db.IdeaRounds.AsNoTracking().Where(r => r.State != RoundState.Draft).ToListAsync());
        Volatile.Write(ref _content, fresh);
        return fresh.Rounds;
    }

    /// <summary>The same rule as <see cref="RoundAccess.VisibleTo"/>, in memory.</summary>
    public static IReadOnlyList<IdeaRound> Visible(Me me, IReadOnlyList<IdeaRound> rounds) => [.. RoundAccess.VisibleTo(me, rounds)];

    /// <summary>The rounds that hide today how many support their ideas.</summary>
    public static List<Guid> Hiding(IEnumerable<IdeaRound> rounds, DateTimeOffset now) => [.. rounds.Where(r => r.HidesSupports(now)).Select(r => r.Id)];
}
