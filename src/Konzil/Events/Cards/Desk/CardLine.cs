using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>A card with what it became, for lists and slips.</summary>
public sealed record CardLine(Card Card, Idea Idea, Event? Event, string? Reach)
{
    /// <summary>What the person agreed to; read with the contacts.</summary>
    public IReadOnlyList<CardConsent> Consents { get; init; } = [];

    /// <summary>Address of its photo; read with the contacts.</summary>
    public string? PhotoHref { get; init; }

    /// <summary>Who compared it with the paper; read with the contacts.</summary>
    public CardCheck? Check { get; init; }

    /// <summary>Since when the card belongs to an account; read with the contacts.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <summary>In the order of the query; contacts only where asked for.</summary>
    public static async Task<IReadOnlyList<CardLine>> Read(IQueryable<Card> query, CityDb db, bool contacts = false)
    {
        var cards = await query.AsNoTracking().ToListAsync();
        var (ids, ideaIds, eventIds) = (cards.Select(c => c.Id).ToList(), cards.Select(c => c.IdeaId).ToList(), cards.Select(c => c.EventId).Distinct().ToList());
        var ideas = await db.Ideas.AsNoTracking().Where(i => ideaIds.Contains(i.Id)).ToDictionaryAsync(i => i.Id);
        var events = await db.Events.AsNoTracking().Where(e => eventIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id);
        var reach = contacts ? await db.CardContacts.AsNoTracking().Where(c => ids.Contains(c.CardId)).ToDictionaryAsync(c => c.CardId, c => c.Reach) : [];
        var consents = (contacts ? await db.CardConsents.AsNoTracking().Where(c => ids.Contains(c.CardId)).ToListAsync() : []).ToLookup(c => c.CardId);
        var claims = contacts ? await db.CardClaims.AsNoTracking().Where(c => ids.Contains(c.CardId)).ToDictionaryAsync(c => c.CardId, c => (DateTimeOffset?)c.At) : [];
        var checks = contacts ? await db.CardChecks.AsNoTracking().Where(c => ids.Contains(c.CardId)).ToDictionaryAsync(c => c.CardId) : [];
        var photos = contacts ? await ScanLine.OfCards(db, ids) : [];
        return [.. cards.Select(c => new CardLine(c, ideas[c.IdeaId], c.EventId is { } e ? events.GetValueOrDefault(e) : null, reach.GetValueOrDefault(c.Id)) { Consents = [.. consents[c.Id]], Check = checks.GetValueOrDefault(c.Id), ClaimedAt = claims.GetValueOrDefault(c.Id), PhotoHref = photos.GetValueOrDefault(c.Id) })];
    }
}
