using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Somebody offers help with an idea, changes the offer or takes it back.</summary>
public partial class OfferHelp
{
    public const string Text = "Hilfe";
    public const string Readers = "Leserkreis";
    public const string Everybody = "alle";
    public const string City = "stadt";

    /// <summary>A form that was not right yet.</summary>
    public sealed record Draft(Idea Idea, string Typed, string Chosen);

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        if (!idea.IsOpen)
        {
            throw new Refusal(HelpText.NotOpen);
        }

        string text = form.Text(Text).Required(HelpText.Missing).Min(Offer.TextMin).Max(Offer.TextMax);
        await form.MayPost(db, me, clock.GetUtcNow());
        var readers = form.Choice(Readers, [Everybody, City], HelpText.ReadersMissing);
        var mine = await db.HelpOffers.SingleOrDefaultAsync(o => o.IdeaId == idea.Id && o.PersonId == me.KnownId);
        form.Try(() => mine?.Change(text, readers == Everybody, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<OfferHelp, Draft>(new(idea, text, form.Raw(Readers)), form.Errors);
        }

        if (mine is null)
        {
            var offer = new HelpOffer(idea, me, text, readers == Everybody, clock.GetUtcNow());
            db.HelpOffers.Add(offer);
            await Consent.Give(db, me.KnownId, AgreedTo.Help, idea.Title);
            db.Say(new HelpOffered(offer.Id));
        }

        // Twice at the same moment: the other one is the offer.
        await db.TrySave();
        return View.SeeOther(Paths.Idea(idea.Number, idea.Title) + "#hilfe");
    }

    public static async Task<IResult> Withdraw(int number, Me me, CityDb db)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        if (await db.HelpOffers.SingleOrDefaultAsync(o => o.IdeaId == idea.Id && o.PersonId == me.KnownId && o.HiddenBecause == null) is { } mine)
        {
            db.Note(mine, "withdrawn");
            db.HelpOffers.Remove(mine);
            await Consent.Withdraw(db, me.KnownId, AgreedTo.Help, idea.Title);
            await db.TrySave();
        }

        return View.SeeOther(Paths.Idea(idea.Number, idea.Title) + "#hilfe");
    }
}

public sealed record HelpOffered(Guid OfferId);

/// <summary>The idea's author hears of a public offer; those who answer for the city of every one.</summary>
public sealed class TellOfHelp(CityDb db, Tell tell) : IHandle<HelpOffered>
{
    public async Task Do(HelpOffered news, CancellationToken cancellation)
    {
        if (await db.HelpOffers.AsNoTracking().SingleOrDefaultAsync(o => o.Id == news.OfferId, cancellation) is not { } offer)
        {
            return;
        }

        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == offer.IdeaId, cancellation);
        var people = await db.PeopleWith(Permission.AnswerIdeas).Select(p => p.Id).ToListAsync(cancellation);
        if (offer.IsPublic && idea.AuthorId is { } author)
        {
            people.Add(author);
        }

        await tell.People(people.Where(p => p != offer.PersonId), HelpText.Notice.Filled(offer.PersonName, idea.Number, idea.Title), Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), "help-offered/" + offer.Id.ToString("N"));
    }
}
