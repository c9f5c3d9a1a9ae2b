using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

/// <summary>What is deleted by itself, once it is older than the city's period. Counting is the dry run of deleting.</summary>
/// <param name="What">What is deleted, as a sentence.</param>
/// <param name="Days">The usual period; the city may set another.</param>
/// <param name="Old">What is older than a moment.</param>
public sealed record RetentionRule(Text What, int Days, Func<CityDb, DateTimeOffset, IQueryable<object>> Old)
{
    public const int LeastDays = 1;
    public const int MostDays = 3650;

    /// <summary>Deletes; how many rows that were.</summary>
    public required Func<CityDb, DateTimeOffset, CancellationToken, Task<int>> Delete { get; init; }

    public static RetentionRule Of<T>(Text what, int days, Func<CityDb, DateTimeOffset, IQueryable<T>> old) where T : class =>
        new(what, days, old) { Delete = (db, before, cancellation) => old(db, before).ExecuteDeleteAsync(cancellation) };
}
