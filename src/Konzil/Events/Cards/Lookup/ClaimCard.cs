using Konzil.People;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Whoever holds a card's code and has an account makes the card theirs: they hear of it and may answer questions.</summary>
public partial class ClaimCard
{
    public sealed record Shown(string Code, Idea Idea);

    public static async Task<IResult> Show(string code, Me me, HttpContext http, CityDb db, CardGuesses guesses)
    {
        var (card, refused) = await Find(code, http, db, guesses);
        if (card is null)
        {
            return refused!;
        }

        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == card.IdeaId);
        return idea.AuthorId == me.Id ? View.SeeOther(Paths.Idea(idea.Number, idea.Title)) : Answer(card.Code, idea, new FormErrors());
    }

    public static async Task<IResult> Post(string code, Me me, HttpContext http, CityDb db, CardGuesses guesses)
    {
        var (card, refused) = await Find(code, http, db, guesses);
        if (card is null)
        {
            return refused!;
        }

        await db.Together(async () =>
        {
            var idea = await db.Ideas.SingleAsync(i => i.Id == card.IdeaId);
            if (idea.AuthorId is null && idea.IsPublic && await db.TryInsert(new CardClaim(card.Id, me.KnownId, db.Now)))
            {
                idea.Claim(me.KnownId);
                db.Note(card, "claimed");
                await db.TryInsert(new Follow(me.KnownId, Idea.Kind, idea.Id, db.Now));
                await db.SaveChangesAsync();
            }
        });
        var after = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == card.IdeaId);
        return after.AuthorId == me.Id ? View.SeeOther(Paths.Idea(after.Number, after.Title)) : Answer(card.Code, after, new FormErrors());
    }

    // Taken by somebody else, or off the public pages: say so, and nothing about the other person.
    private static IResult Answer(string code, Idea idea, FormErrors errors)
    {
        if (idea.AuthorId is not null)
        {
            errors.Add("", ClaimText.Taken);
        }
        else if (!idea.IsPublic)
        {
            errors.Add("", ClaimText.NotPublic);
        }

        return errors.Any ? View.Invalid<ClaimCard, Shown>(new(code, idea), errors) : View.Page<ClaimCard, Shown>(new(code, idea));
    }

    private static async Task<(Card? Card, IResult? Refused)> Find(string code, HttpContext http, CityDb db, CardGuesses guesses)
    {
        if (CardCode.Read(code) is not { } known)
        {
            return (null, View.SeeOther(Paths.Card(Uri.EscapeDataString(code))));
        }

        if (!guesses.MayLook(http))
        {
            return (null, ShowCard.TooMany(http));
        }

        var card = await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.Code == known);
        return !guesses.MayShow(http, card is not null) ? (null, ShowCard.TooMany(http)) : (card, card is null ? View.SeeOther(Paths.Card(known)) : null);
    }
}
