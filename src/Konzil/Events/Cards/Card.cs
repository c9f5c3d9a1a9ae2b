using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>An idea that came on paper, by phone or by letter, and the code by which its author finds it again without an account.</summary>
public sealed class Card : Entity, IHaveHistory
{
    private Card()
    {
    }

    /// <param name="ideaId">The idea it became.</param>
    /// <param name="code">The receipt.</param>
    /// <param name="place">Where it was written; null for phone and letter.</param>
    /// <param name="points">Sticky dots it got on the table.</param>
    /// <param name="token">Drawn with the form, so that sending it twice makes one card.</param>
    /// <param name="now">When it was typed in.</param>
    public Card(Guid ideaId, string code, CardPlace? place, int? points, Guid token, DateTimeOffset now) =>
        (IdeaId, Code, EventId, TableNumber, Number, Points, Token, CapturedAt) = (ideaId, code, place?.EventId, place?.Table, place?.Number, points, token, now);

    public Guid IdeaId { get; private set; }

    public string Code { get; private set; } = "";

    public Guid? EventId { get; private set; }

    public int? TableNumber { get; private set; }

    public int? Number { get; private set; }

    public int? Points { get; private set; }

    public Guid? Token { get; private set; }

    public DateTimeOffset CapturedAt { get; private set; }
}

/// <summary>The place of a card: nobody can have two on the same.</summary>
public sealed record CardPlace(Guid EventId, int? Table, int Number);

/// <summary>A code that exists: given to a card, or printed on an empty one that somebody may still hand in.</summary>
public sealed class IssuedCode
{
    /// <summary>House promise: a card is typed in within two weeks after its event.</summary>
    public const int PromisedDays = 14;

    private const int Tries = 20;

    private IssuedCode()
    {
    }

    private IssuedCode(string code, Guid? eventId, DateTimeOffset? printedAt) => (Code, EventId, PrintedAt) = (code, eventId, printedAt);

    private IssuedCode(string code, Guid eventId, DateTimeOffset printedAt, (int? Table, int Number) place, Guid batchId)
        : this(code, eventId, printedAt) => (TableNumber, Number, BatchId) = (place.Table, place.Number, batchId);

    public string Code { get; private set; } = "";

    public Guid? EventId { get; private set; }

    /// <summary>When it was reserved for an empty card; null when it was made while typing in.</summary>
    public DateTimeOffset? PrintedAt { get; private set; }

    /// <summary>The batch it was printed in.</summary>
    public Guid? BatchId { get; private set; }

    /// <summary>Table and number as printed on the card.</summary>
    public int? TableNumber { get; private set; }

    public int? Number { get; private set; }

    /// <summary>A code nobody has yet, made while typing in.</summary>
    public static Task<string> Issue(CityDb db, Guid? eventId) => Free(db, c => new IssuedCode(c, eventId, null));

    /// <summary>A code for an empty card.</summary>
    public static Task<string> Issue(CityDb db, Guid eventId, DateTimeOffset printedAt, (int? Table, int Number) place, Guid batchId) =>
        Free(db, c => new IssuedCode(c, eventId, printedAt, place, batchId));

    // The unique key decides, so two clerks never give the same.
    private static async Task<string> Free(CityDb db, Func<string, IssuedCode> make)
    {
        for (var i = 0; i < Tries; i++)
        {
            var code = make(CardCode.New());
            if (await db.TryInsert(code))
            {
                return code.Code;
            }
        }

        throw new InvalidOperationException("No free card code found; the random numbers are broken.");
    }

    /// <summary>A card was taken back: its paper is there again, waiting to be typed in.</summary>
    public static Task Reopen(CityDb db, string code, DateTimeOffset now) =>
        db.IssuedCodes.Where(i => i.Code == code && i.PrintedAt == null).ExecuteUpdateAsync(s => s.SetProperty(i => i.PrintedAt, now));

    public static async Task Keep(CityDb db, string code, Guid? eventId) => await db.TryInsert(new IssuedCode(code, eventId, null));
}

/// <summary>How the author can be reached, if they wish. Apart from the card, never public, deletable at any time.</summary>
public sealed class CardContact
{
    private CardContact()
    {
    }

    public CardContact(Guid cardId, string reach, DateTimeOffset at) => (CardId, Reach, At) = (cardId, reach, at);

    public Guid CardId { get; private set; }

    /// <summary>An e-mail address or a phone number.</summary>
    public string Reach { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>How many ideas came online and how many on paper, by phone or by letter.</summary>
public sealed record CardFigures(int Online, int Offline)
{
    public int All => Online + Offline;

    /// <summary>Share of offline input in whole per cent.</summary>
    public int OfflinePercent => All == 0 ? 0 : (int)Math.Round(100.0 * Offline / All, MidpointRounding.AwayFromZero);

    public static async Task<CardFigures> Read(CityDb db)
    {
        var counts = await IdeaAccess.Public(db.Ideas).Where(i => i.Channel != IdeaChannel.Derived).GroupBy(i => i.Channel).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        return new(counts.Where(c => c.Key == IdeaChannel.Online).Sum(c => c.Count), counts.Where(c => c.Key != IdeaChannel.Online).Sum(c => c.Count));
    }
}
