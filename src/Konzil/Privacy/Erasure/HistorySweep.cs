using System.Text.Json;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>
/// The history is never deleted, so the person is taken out of it: what happened and when stays, who it was does not. Of things
/// that go with the person nothing stays but that they existed.
/// </summary>
internal sealed class HistorySweep(CityDb db, Needles needles, IReadOnlyList<Trace> traces)
{
    private const int AtOnce = 500;

    public async Task Clean(IEnumerable<(Trace Trace, List<Guid> Ids)> touched, CancellationToken cancellation)
    {
        var ghost = TableSweep.Ghost();
        await db.History.Where(h => h.Kind == nameof(Person) && h.ItemId == needles.Id).ExecuteUpdateAsync(s => s.SetProperty(h => h.ItemId, ghost), cancellation);
        foreach (var (trace, ids) in touched)
        {
            var kind = trace.Entity.Name;
            foreach (var some in ids.Chunk(AtOnce))
            {
                if (trace.Kind == TraceKind.Gone)
                {
                    await Blank(db.History.Where(h => h.Kind == kind && some.Contains(h.ItemId)), cancellation);
                }
                else
                {
                    await Rewrite(db.History.Where(h => h.Kind == kind && some.Contains(h.ItemId) && h.ChangesJson != "[]"), cancellation);
                }
            }
        }

        // Things that were deleted before have left their history.
        var id = needles.Id.ToString("D");
        var gone = traces.Where(t => t.Kind == TraceKind.Gone).Select(t => t.Entity.Name).ToList();
        await Blank(db.History.Where(h => gone.Contains(h.Kind) && h.ChangesJson.Contains(id)), cancellation);
        await Rewrite(db.History.Where(h => h.ChangesJson.Contains(id)), cancellation);
    }

    private static Task<int> Blank(IQueryable<HistoryEntry> entries, CancellationToken cancellation) =>
        entries.ExecuteUpdateAsync(s => s.SetProperty(h => h.ChangesJson, "[]").SetProperty(h => h.Why, (string?)null), cancellation);

    private async Task Rewrite(IQueryable<HistoryEntry> entries, CancellationToken cancellation)
    {
        foreach (var entry in await entries.AsNoTracking().ToListAsync(cancellation))
        {
            var own = traces.Where(t => t.Entity.Name == entry.Kind).ToList();
            var changes = entry.Changes.Where(c => !own.Any(t => t.Forgets.Contains(c.Field, StringComparer.Ordinal)))
                .Select(c => c with { Old = Without(c.Field, c.Old, own), New = Without(c.Field, c.New, own) }).ToList();
            var json = JsonSerializer.Serialize(changes);
            if (json != entry.ChangesJson)
            {
                await db.History.Where(h => h.Id == entry.Id).ExecuteUpdateAsync(s => s.SetProperty(h => h.ChangesJson, json), cancellation);
            }
        }
    }

    private string? Without(string field, string? value, List<Trace> own) => needles.IsId(value) ? null
        : needles.IsName(value) && own.Any(t => t.Name == field || (t.Kind == TraceKind.Signed && t.Columns.Contains(field, StringComparer.Ordinal))) ? Person.Erased : value;
}
