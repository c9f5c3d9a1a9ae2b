using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

public partial class ContradictionNote
{
    /// <summary>Those that concern a page or a thing, by its key in the content files.</summary>
    public static async Task<IReadOnlyList<Contradiction>> At(CityDb db, string key, CancellationToken cancellation)
    {
        var all = await db.Contradictions.AsNoTracking().OrderBy(c => c.Order).ToListAsync(cancellation);
        return [.. all.Where(c => c.Concerns.Contains(key, StringComparer.Ordinal))];
    }

    /// <summary>Those with these keys.</summary>
    public static async Task<IReadOnlyList<Contradiction>> Of(CityDb db, IReadOnlyList<string> keys, CancellationToken cancellation) =>
        keys.Count == 0 ? [] : await db.Contradictions.AsNoTracking().Where(c => keys.Contains(c.Key)).OrderBy(c => c.Order).ToListAsync(cancellation);
}
