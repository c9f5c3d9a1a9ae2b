using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>All cards of an event (or all calls and letters) with their codes and contacts.</summary>
public partial class ListCards
{
    private const int Most = 1000;

    public sealed record Shown(Event? Event, IReadOnlyList<CardLine> Lines, Catalog.Content City, CardFigures Figures, bool MayRelease);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, Catalog catalog)
    {
        var happening = await CaptureCard.Find(db, request.Query["termin"].ToString());
        var id = happening?.Id;
        var lines = await CardLine.Read(db.Cards.Where(c => c.EventId == id).OrderBy(c => c.TableNumber).ThenBy(c => c.Number).ThenBy(c => c.CapturedAt).Take(Most), db, contacts: true);
        return View.Page<ListCards, Shown>(new(happening, lines, await catalog.Read(db), await CardFigures.Read(db), me.May(Permission.Moderate)));
    }

    /// <summary>The contact is gone for good; the history only knows that there was one.</summary>
    public static async Task<IResult> ForgetContact(Guid id, CityDb db)
    {
        if (await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } card)
        {
            return View.NotFound();
        }

        if (await db.CardContacts.Where(c => c.CardId == id).ExecuteDeleteAsync() > 0)
        {
            await db.CardConsents.Where(c => c.CardId == id && c.Kind == ConsentKind.Hear).ExecuteDeleteAsync();
            db.Note(card, "contact-deleted");
            await db.SaveChangesAsync();
        }

        var number = await db.Events.Where(e => e.Id == card.EventId).Select(e => (int?)e.Number).SingleOrDefaultAsync();
        return View.SeeOther(Paths.CardListOf(number));
    }
}
