using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The event being worked on, its numbers and last cards; null event means calls and letters.</summary>
public sealed record CardDesk(IReadOnlyList<Event> Events, Event? Event, IReadOnlyList<CardLine> Recent, int Transferred, (int Open, int All) Printed, string Site)
{
    private const int RecentShown = 10;

    public required DateTimeOffset Now { get; init; }

    /// <summary>Photos that wait to be typed in.</summary>
    public required int Photos { get; init; }

    public static async Task<CardDesk> Read(CityDb db, Event? happening, Tell site)
    {
        var id = happening?.Id;
        var all = db.Cards;
        var cards = all.Where(c => c.EventId == id);
        var printed = db.IssuedCodes.Where(i => i.PrintedAt != null && i.EventId == id);
        return new(
            await db.Events.AsNoTracking().Where(e => !e.IsClosed && e.State != EventState.Cancelled && (e.Kind != EventKind.Council || e.Id == id)).OrderByDescending(e => e.Date).ToListAsync(),
            happening, await CardLine.Read(cards.OrderByDescending(c => c.CapturedAt).ThenByDescending(c => c.Id).Take(RecentShown), db), await cards.CountAsync(),
            (await printed.CountAsync(i => !all.Any(c => c.Code == i.Code)), await printed.CountAsync()), site.Site)
        { Now = db.Now, Photos = await db.CardScans.CountAsync(s => s.EventId == id && s.CardId == null) };
    }
}
