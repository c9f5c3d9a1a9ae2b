using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>An entry with the words of its sides, in the reader's language, and the owner's name.</summary>
public sealed record ConflictRow(ConflictEntry Entry, Text First, Text Second, string Owner)
{
    public static async Task<IReadOnlyList<ConflictRow>> Read(IQueryable<ConflictEntry> entries, CityDb db, CancellationToken cancellation)
    {
        var found = await entries.AsNoTracking().OrderBy(c => c.State == ConflictState.Open ? 0 : 1).ThenBy(c => c.ReviewOn).ThenByDescending(c => c.Number).ToListAsync(cancellation);
        var goals = await db.Goals.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.PublicTitle, cancellation);
        var owners = found.Select(c => c.OwnerId).OfType<Guid>().Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(p => owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation);
        return [.. found.Select(c => new ConflictRow(c, Side(c.FirstGoalId, c.First), Side(c.SecondGoalId, c.Second), c.OwnerId is { } owner ? names.GetValueOrDefault(owner, "") : ""))];

        Text Side(Guid? goal, string text) => goal is { } id && goals.TryGetValue(id, out var title) ? title : new(text, text);
    }

    internal static StatusKind Kind(ConflictState state) => state switch { ConflictState.Settled => StatusKind.Good, ConflictState.Accepted => StatusKind.Stopped, _ => StatusKind.Open };
}
