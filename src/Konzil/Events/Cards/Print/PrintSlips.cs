using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Slips to tear off: of one card, or of all cards of an event.</summary>
public partial class PrintSlips
{
    public sealed record Shown(IReadOnlyList<CardLine> Lines, Catalog.Content City, string Site);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, Tell site)
    {
        var code = CardCode.Read(request.Query["code"].ToString());
        var happening = await CaptureCard.Find(db, request.Query["termin"].ToString());
        var cards = code is not null ? db.Cards.Where(c => c.Code == code) : happening is { Id: var id } ? db.Cards.Where(c => c.EventId == id) : db.Cards.Where(c => c.EventId == null);
        return View.Page<PrintSlips, Shown>(new(await CardLine.Read(cards.OrderBy(c => c.TableNumber).ThenBy(c => c.Number), db), await catalog.Read(db), site.Site));
    }
}
