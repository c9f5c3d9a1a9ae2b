using System.Globalization;
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
    public const string EventKey = "termin";
    public const string CardKey = "karte";
    public const string UndoneKey = "zurueck";
    public const string ScanKey = "foto";

    /// <param name="Desk">What stands around the form.</param>
    /// <param name="Draft">What is in the form.</param>
    /// <param name="City">Fields and districts to choose from.</param>
    /// <param name="Saved">The card just saved, for its slip.</param>
    public sealed record Shown(CardDesk Desk, CardDraft Draft, Catalog.Content City, CardLine? Saved)
    {
        /// <summary>Where the hands go on.</summary>
        public string? Focus { get; init; }

        /// <summary>A sentence above the form: the card of this code, or the one taken back.</summary>
        public string? Note { get; init; }

        /// <summary>The photo beside the form.</summary>
        public ScanLine? Scan { get; init; }
    }

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, Tell site)
    {
        var city = await catalog.Read(db);
        var scan = await ScanLine.Of(db, request.Query[ScanKey].ToString());
        var happening = scan is null ? await Find(db, request.Query[EventKey].ToString()) : await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == scan.EventId);
        var code = CardCode.Read(request.Query["code"].ToString());
        var saved = code is null ? null : (await CardLine.Read(db.Cards.Where(c => c.Code == code), db)).SingleOrDefault();
        if (await Next.Card(request, db, city) is { } next)
        {
            return View.Page<CaptureCard, Shown>(new(await CardDesk.Read(db, next.Event ?? happening, site), next.Draft, city, null) { Focus = nameof(CardDraft.Wording), Note = next.Note });
        }

        var desk = await CardDesk.Read(db, happening, site);
        var draft = new CardDraft { Table = request.Query["tisch"].ToString(), Number = Following(saved, desk), Channel = saved is { Event: null } ? saved.Idea.Channel.ToString() : "" };
        if (scan is not null)
        {
            var read = RecognisedCard.Of(scan.Text ?? "", [.. city.Fields.SelectMany(f => new[] { f.Name.De, f.Name.En })], scan.Code);
            return View.Page<CaptureCard, Shown>(new(desk, draft with { Scan = scan.Id.ToString(), Wording = read.Wording, Code = read.Code is null ? "" : CardCode.Grouped(read.Code) }, city, null) { Focus = nameof(CardDraft.Code), Scan = scan });
        }

        var focus = desk.Printed.Open > 0 ? nameof(CardDraft.Code) : saved is null ? null : nameof(CardDraft.Wording);
        return View.Page<CaptureCard, Shown>(new(desk, draft, city, saved) { Focus = focus });
    }

    public static async Task<IResult> Post(Form form, CityDb db, Catalog catalog, Tell site)
    {
        var typed = form.Raw(EventKey);
        var happening = await Find(db, typed);
        if (happening is null && typed.Length > 0)
        {
            form.Errors.Add(EventKey, CardsText.EventWrong);
        }
        else if (CardDraft.OnlyCode(form) is { } scanned && await Scanned(form, db, scanned) is { } next)
        {
            return next;
        }

        var city = await catalog.Read(db);
        var entry = form.HasErrors ? null : await CardDraft.Check(form, happening, db, city);
        var outcome = entry is null ? null : await CardKeeping.Keep(db, entry, db.Now);
        if (outcome?.Other is { } other)
        {
            await Explain(form, db, other, entry!);
        }

        return outcome?.Code is { } code
            ? View.SeeOther(Paths.CapturedCard(code, entry!.Event?.Number, entry.Code is null ? entry.Place?.Table : null))
            : View.Invalid<CaptureCard, Shown>(new(await CardDesk.Read(db, happening, site), CardDraft.Of(form), city, null) { Scan = await ScanLine.Of(db, form.Raw(nameof(CardDraft.Scan))) }, form.Errors);
    }

    /// <summary>On to the card of this code; null when it has none to show.</summary>
    private static async Task<IResult?> Scanned(Form form, CityDb db, string code)
    {
        if (await (from c in db.Cards join i in db.Ideas on c.IdeaId equals i.Id where c.Code == code select new { i.Number, i.Title }).SingleOrDefaultAsync() is { } used)
        {
            form.Errors.Add(nameof(CardDraft.Code), CardsText.PrintedCodeUsed.With(used.Title, used.Number));
            return null;
        }

        return await db.IssuedCodes.AnyAsync(i => i.Code == code && i.PrintedAt != null) ? View.SeeOther(Paths.CaptureCardOf(code)) : null;
    }

    private static async Task Explain(Form form, CityDb db, Card other, CardEntry entry)
    {
        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == other.IdeaId);
        if (other.Code == entry.Code)
        {
            form.Errors.Add(nameof(CardDraft.Code), CardsText.PrintedCodeUsed.With(idea.Title, idea.Number));
        }
        else
        {
            form.Errors.Add(nameof(CardDraft.Number), CardsText.Duplicate.With(other.Number, other.TableNumber, idea.Title, idea.Number));
        }
    }

    internal static async Task<Event?> Find(CityDb db, string number) => int.TryParse(number, out var n) ? await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == n && !e.IsClosed) : null;

    // A printed card brings its number along; counting on helps only with blank ones.
    private static string Following(CardLine? saved, CardDesk desk) =>
        desk.Printed.Open == 0 && saved?.Card.Number is { } number ? (number + 1).ToString(CultureInfo.InvariantCulture) : "";
}
