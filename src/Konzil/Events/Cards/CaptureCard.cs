using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Fast entry of paper cards, one after the other; calls and letters the same way.</summary>
public partial class CaptureCard
{
    private const int RecentShown = 10;

    /// <param name="Desk">What stands around the form.</param>
    /// <param name="Draft">What is in the form.</param>
    /// <param name="City">Fields and districts to choose from.</param>
    /// <param name="Saved">The card just saved, for its slip.</param>
    public sealed record Shown(CardDesk Desk, CardDraft Draft, Catalog.Content City, CardLine? Saved);

    /// <summary>The event being worked on, its numbers and last cards; null event means calls and letters.</summary>
    public sealed record CardDesk(IReadOnlyList<Event> Events, Event? Event, IReadOnlyList<CardLine> Recent, int Transferred, (int Open, int All) Printed, string Site);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, Tell site)
    {
        var happening = await Find(db, request.Query["termin"].ToString());
        var code = CardCode.Read(request.Query["code"].ToString());
        var saved = code is null ? null : (await CardLine.Read(db.Cards.Where(c => c.Code == code), db)).SingleOrDefault();
        var draft = new CardDraft { Table = request.Query["tisch"].ToString(), Number = Next(saved), Channel = saved is { Event: null } ? saved.Idea.Channel.ToString() : "" };
        return View.Page<CaptureCard, Shown>(new(await Desk(db, happening, site), draft, await catalog.Read(db), saved));
    }

    public static async Task<IResult> Post(HttpContext http, Form form, CityDb db, Catalog catalog, Tell site)
    {
        var typed = form.Raw("termin");
        var happening = await Find(db, typed);
        if (happening is null && typed.Length > 0)
        {
            form.Errors.Add("termin", CardsText.EventWrong);
        }

        var city = await catalog.Read(db);
        var entry = await CardDraft.Check(form, happening, db, city);
        var now = ((TimeProvider)http.RequestServices.GetService(typeof(TimeProvider))!).GetUtcNow();
        var outcome = entry is null ? null : await CardKeeping.Keep(db, entry, now);
        if (outcome?.Other is { } other)
        {
            await Explain(form, db, other, entry!);
        }

        return outcome?.Code is { } code
            ? View.SeeOther(Paths.Link($"/buero/karten?{(happening is null ? "" : $"termin={happening.Number}&tisch={entry!.Place!.Table}&")}code={code}"))
            : View.Invalid<CaptureCard, Shown>(new(await Desk(db, happening, site), CardDraft.Of(form), city, null), form.Errors);
    }

    private static async Task Explain(Form form, CityDb db, Card other, CardEntry entry)
    {
        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == other.IdeaId);
        if (other.Code == entry.Code)
        {
            form.Errors.Add(nameof(CardDraft.Code), CardsText.PrintedCodeUsed.With(idea.Title));
        }
        else
        {
            form.Errors.Add(nameof(CardDraft.Number), CardsText.Duplicate.With(other.Number, other.TableNumber, idea.Title, idea.Number));
        }
    }

    internal static async Task<Event?> Find(CityDb db, string number) => int.TryParse(number, out var n) ? await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == n && !e.IsClosed) : null;

    private static string Next(CardLine? saved) => saved?.Card.Number is { } number ? (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    private static async Task<CardDesk> Desk(CityDb db, Event? happening, Tell site)
    {
        var id = happening?.Id;
        var all = db.Cards;
        var cards = all.Where(c => c.EventId == id);
        var printed = db.IssuedCodes.Where(i => i.PrintedAt != null && i.EventId == id);
        return new(
            await db.Events.AsNoTracking().Where(e => !e.IsClosed && e.State != EventState.Cancelled && (e.Kind != EventKind.Council || e.Id == id)).OrderByDescending(e => e.Date).ToListAsync(),
            happening, await CardLine.Read(cards.OrderByDescending(c => c.CapturedAt).ThenByDescending(c => c.Id).Take(RecentShown), db), await cards.CountAsync(),
            (await printed.CountAsync(i => !all.Any(c => c.Code == i.Code)), await printed.CountAsync()), site.Site);
    }
}
