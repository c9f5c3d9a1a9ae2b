using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Takes a card back that was just typed in: off the public pages, its words again in the form.</summary>
public static class UndoCard
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(30);

    public static async Task<IResult> Post(Guid id, CityDb db)
    {
        if (await db.Cards.SingleOrDefaultAsync(c => c.Id == id) is not { } card)
        {
            return View.NotFound();
        }

        var now = db.Now;
        var idea = await db.Ideas.SingleAsync(i => i.Id == card.IdeaId);
        if (!IsOpen(card, now) || idea is not { AuthorId: null, State: IdeaState.Published })
        {
            return View.Refused(new Refusal(CardsText.UndoTooLate));
        }

        try
        {
            await db.Together(async () =>
            {
                idea.Withdraw(now);
                db.Cards.Remove(card);
                db.Note(card, "taken-back");
                await db.SaveChangesAsync();
                await db.CardContacts.Where(c => c.CardId == id).ExecuteDeleteAsync();
                await db.CardChecks.Where(c => c.CardId == id).ExecuteDeleteAsync();
                await db.CardConsents.Where(c => c.CardId == id).ExecuteDeleteAsync();
                await db.CardScans.Where(s => s.CardId == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.CardId, (Guid?)null));
                await IssuedCode.Reopen(db, card.Code, now);
            });
        }
        catch (DbUpdateConcurrencyException)
        {
            // The second of two clicks: the first has done it.
        }

        var number = await db.Events.Where(e => e.Id == card.EventId).Select(e => (int?)e.Number).SingleOrDefaultAsync();
        return View.SeeOther(Paths.CardTakenBack(idea.Number, card.Code, number, (card.TableNumber, card.Number, card.Points)));
    }

    public static bool IsOpen(Card card, DateTimeOffset now) => now - card.CapturedAt <= Window;
}
