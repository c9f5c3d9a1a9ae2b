using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>A photo at the desk: where it can be seen, and what the machine read on it.</summary>
public sealed record ScanLine(Guid Id, DateTimeOffset At, string? Text, string? Code, Guid? EventId, StoredFile File)
{
    private const int Most = 200;

    /// <summary>The photos of an event (or of letters) that nobody has typed in yet, the oldest first.</summary>
    public static async Task<IReadOnlyList<ScanLine>> Waiting(CityDb db, Guid? eventId) => await Read(db, db.CardScans.Where(s => s.EventId == eventId && s.CardId == null).OrderBy(s => s.At).Take(Most));

    /// <summary>One photo that still waits; null when it was typed in meanwhile or is gone.</summary>
    public static async Task<ScanLine?> Of(CityDb db, string id) =>
        Guid.TryParse(id, out var known) ? (await Read(db, db.CardScans.Where(s => s.Id == known && s.CardId == null))).SingleOrDefault() : null;

    /// <summary>The photos of cards that were typed in, by card.</summary>
    public static async Task<Dictionary<Guid, string>> OfCards(CityDb db, IReadOnlyList<Guid> cards)
    {
        var scans = await db.CardScans.AsNoTracking().Where(s => s.CardId != null && cards.Contains(s.CardId.Value)).Select(s => new { s.Id, s.CardId }).ToListAsync();
        var ids = scans.Select(s => s.Id).ToList();
        var files = (await db.Files.AsNoTracking().Where(f => f.Kind == CardScan.Kind && ids.Contains(f.ItemId)).ToListAsync()).ToLookup(f => f.ItemId);
        return scans.Where(s => files.Contains(s.Id)).GroupBy(s => s.CardId!.Value).ToDictionary(g => g.Key, g => files[g.First().Id].First().Href);
    }

    private static async Task<IReadOnlyList<ScanLine>> Read(CityDb db, IQueryable<CardScan> query)
    {
        var scans = await query.AsNoTracking().ToListAsync();
        var ids = scans.Select(s => s.Id).ToList();
        var files = (await db.Files.AsNoTracking().Where(f => f.Kind == CardScan.Kind && ids.Contains(f.ItemId)).ToListAsync()).ToLookup(f => f.ItemId);
        return [.. scans.Where(s => files.Contains(s.Id)).Select(s => new ScanLine(s.Id, s.At, s.Text, s.Code, s.EventId, files[s.Id].First()))];
    }
}
