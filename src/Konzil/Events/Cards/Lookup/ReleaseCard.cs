using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The wrong person connected a card: the moderation undoes it, and the person is told.</summary>
public static class ReleaseCard
{
    public static async Task<IResult> Post(Guid id, CityDb db, Tell tell)
    {
        if (await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } card)
        {
            return View.NotFound();
        }

        if (await db.CardClaims.AsNoTracking().SingleOrDefaultAsync(c => c.CardId == id) is { } claim)
        {
            await db.Together(async () =>
            {
                var idea = await db.Ideas.SingleAsync(i => i.Id == card.IdeaId);
                idea.Unclaim();
                db.Note(card, "released");
                await db.SaveChangesAsync();
                await db.CardClaims.Where(c => c.CardId == id).ExecuteDeleteAsync();
                await FollowIdea.Of(db, claim.PersonId, idea.Id).ExecuteDeleteAsync();
                await tell.People([claim.PersonId], ClaimText.Released.Filled(idea.Title), Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), $"card-released/{card.Id:N}/{Format.Iso(claim.At)}");
            });
        }

        var number = await db.Events.Where(e => e.Id == card.EventId).Select(e => (int?)e.Number).SingleOrDefaultAsync();
        return View.SeeOther(Paths.CardListOf(number));
    }
}
