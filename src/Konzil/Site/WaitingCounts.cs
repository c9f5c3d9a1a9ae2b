using System.Collections.Concurrent;
using Konzil.Platform;

namespace Konzil.Site;

/// <summary>
/// How much waits behind each entry of the office's rail, for one person. Every page of the office shows it, and two dozen
/// questions to the database stand behind it; so an answer is kept until something is committed, and a minute at most, since
/// days pass without commits. As with kept pages (docs/decisions/0003) nobody evicts: another generation is another answer.
/// </summary>
public sealed class WaitingCounts(Generation generation, TimeProvider clock)
{
    private const int Room = 1000;

    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<Guid, Kept> _kept = new();

    public async Task<IReadOnlyDictionary<string, int>> Of(Me me, IReadOnlyList<OfficeEntry> entries, CityDb db)
    {
        var (at, now) = (generation.Current, clock.GetUtcNow());
        if (me.Id is { } id && _kept.TryGetValue(id, out var kept) && ReferenceEquals(kept.Generation, at) && now < kept.Until)
        {
            return kept.Counts;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Waiting is not null)
            {
                counts[entry.Path] = await entry.Waiting(db, me);
            }
        }

        if (me.Id is { } owner)
        {
            if (_kept.Count >= Room)
            {
                _kept.Clear();
            }

            _kept[owner] = new Kept(at, now + Life, counts);
        }

        return counts;
    }

    private sealed record Kept(string Generation, DateTimeOffset Until, IReadOnlyDictionary<string, int> Counts);
}
