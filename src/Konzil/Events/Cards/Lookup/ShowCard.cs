using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>What became of a card, for whoever holds its code. No account, no trace in any cache.</summary>
public partial class ShowCard
{
    /// <param name="Code">The code; null when nobody has it.</param>
    /// <param name="Idea">What the card became; null while it is not typed in.</param>
    /// <param name="Road">The road so far, and who does the next step until when.</param>
    /// <param name="DueOn">Until when a printed card will be typed in.</param>
    /// <param name="Today">To say honestly when that has passed.</param>
    /// <param name="Phone">Whom to call; empty when no number was ever printed.</param>
    public sealed record Shown(string? Code, Idea? Idea, IReadOnlyList<LatteStep> Road, DateOnly DueOn, DateOnly Today, string Phone)
    {
        /// <summary>Whether and when a second person compared the words with the paper.</summary>
        public CardCheck? Check { get; init; }
    }

    public static async Task<IResult> Show(string code, HttpContext http, CityDb db, CardGuesses guesses)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";

        // What fails its own check character is a typing mistake and no guess.
        if (CardCode.Read(code) is not { } known)
        {
            return View.Missing<ShowCard, Shown>(await Unknown(db));
        }

        if (!guesses.MayLook(http))
        {
            return TooMany(http);
        }

        var found = await Read(db, known);
        return !guesses.MayShow(http, found is not null) ? TooMany(http) : found is null ? View.Missing<ShowCard, Shown>(await Unknown(db)) : View.Page<ShowCard, Shown>(found);
    }

    internal static IResult TooMany(HttpContext http)
    {
        http.Response.Headers.RetryAfter = ((int)CardGuesses.Window.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return View.Error(StatusCodes.Status429TooManyRequests, CardsText.TooManyTitle, CardsText.TooManyBody);
    }

    private static async Task<Shown?> Read(CityDb db, string code)
    {
        var today = Format.Day(db.Now);
        if (await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.Code == code) is { } card)
        {
            var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == card.IdeaId);
            return new(code, idea, await Road(db, idea), today, today, await Phone(db, card.EventId)) { Check = await db.CardChecks.AsNoTracking().SingleOrDefaultAsync(c => c.CardId == card.Id) };
        }

        if (await db.IssuedCodes.AsNoTracking().SingleOrDefaultAsync(c => c.Code == code && c.PrintedAt != null) is not { } printed)
        {
            return null;
        }

        var day = await db.Events.Where(e => e.Id == printed.EventId).Select(e => e.Date).SingleOrDefaultAsync() ?? Format.Day(printed.PrintedAt!.Value);
        return new(code, null, [], day.AddDays(IssuedCode.PromisedDays), today, await Phone(db, printed.EventId));
    }

    internal static async Task<IReadOnlyList<LatteStep>> Road(CityDb db, Idea idea) =>
        IdeaRoad.Of(idea, await IdeaRoad.Steps(db, idea.Id), await IdeaRoad.ReadBy(db, idea), db.Now);

    /// <summary>The number printed on the event's cards, else the one printed last.</summary>
    internal static async Task<string> Phone(CityDb db, Guid? eventId) =>
        await db.CardBatches.Where(b => b.Phone != "").OrderByDescending(b => b.EventId == eventId).ThenByDescending(b => b.PrintedAt).Select(b => b.Phone).FirstOrDefaultAsync() ?? "";

    private static async Task<Shown> Unknown(CityDb db) => new(null, null, [], default, default, await Phone(db, null));
}
