using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Turns a typed-in card into an idea with a code, all or nothing.</summary>
public static class CardKeeping
{
    /// <summary>The card's code, or the other card that has its place already.</summary>
    public sealed record Outcome(string? Code, Card? Other);

    public static async Task<Outcome> Keep(CityDb db, CardEntry entry, DateTimeOffset now)
    {
        try
        {
            string? code = null;
            await db.Together(async () => code = await Write(db, entry, now));
            return new(code, null);
        }
        catch (Taken)
        {
            db.ChangeTracker.Clear();

            // The same form twice is the same card; another form on the same place is a mistake to show.
            var same = await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.Token == entry.Token);
            return same is not null ? new(same.Code, null) : new(null, await Other(db, entry));
        }
    }

    private static async Task<string> Write(CityDb db, CardEntry entry, DateTimeOffset now)
    {
        // Nothing is spent before it is sure that the place is free: the number and the code roll back with the rest.
        var number = await NumberSeries.Take(db, Idea.Kind);
        var idea = Idea.Submit(number, entry.Text, new Author(null, entry.AuthorName), entry.Channel, now);
        idea.Publish(now);
        var card = new Card(idea.Id, entry.Code ?? await IssuedCode.Issue(db, entry.Event?.Id), entry.Place, entry.Points, entry.Token, now);
        if (!await db.TryInsert(card))
        {
            throw new Taken();
        }

        await db.CardScans.Where(s => s.Id == entry.ScanId && s.CardId == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.CardId, card.Id));
        db.Ideas.Add(idea);
        await db.TryInsert(new CardCheck(card.Id, db.By.Id));
        db.Note(card, HistoryEntry.Created);
        if (entry.Contact.Length > 0)
        {
            await db.TryInsert(new CardContact(card.Id, entry.Contact, now));
        }

        foreach (var (kind, way, wording) in entry.Consents)
        {
            await db.TryInsert(new CardConsent(card.Id, kind, way, wording, new Recorder(db.By.Id, db.By.Name, now)));
        }

        await db.SaveChangesAsync();
        await IdeaStep.Record(db, new(idea.Id, 1, CardsText.StepReceived.Filled(IdeasText.Of(entry.Channel)), null, ReviewSteps.Received, now));
        await IdeaStep.Record(db, ReviewSteps.Publication(idea, now));
        await db.SaveChangesAsync();
        return card.Code;
    }

    private static async Task<Card?> Other(CityDb db, CardEntry entry)
    {
        var cards = db.Cards.AsNoTracking();
        var there = entry.Place is { } place ? await cards.FirstOrDefaultAsync(c => c.EventId == place.EventId && c.TableNumber == place.Table && c.Number == place.Number) : null;
        return there ?? await cards.FirstOrDefaultAsync(c => c.Code == entry.Code);
    }

    /// <summary>Rolls the transaction back: somebody has the place, the code or the form already.</summary>
    private sealed class Taken : Exception;
}
