using Konzil.Council;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>An edition keeps what was decided on the day it was made; the correction of a resolution must not contradict it.</summary>
internal static class FrozenEditions
{
    public static readonly FrozenSince Since = new(Find);

    private static async Task<Text?> Find(CityDb db, DateTimeOffset since, CancellationToken cancellation) =>
        await db.Editions.Where(e => e.FrozenAt >= since).OrderBy(e => e.Number).Select(e => (int?)e.Number).FirstOrDefaultAsync(cancellation) is { } number ? EditionText.Keeps.Filled(number) : null;
}
