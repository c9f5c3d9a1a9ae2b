using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Somebody offers help with a measure, changes the offer or takes it back.</summary>
public partial class OfferMeasureHelp
{
    /// <summary>A form that was not right yet.</summary>
    public sealed record Draft(Measure Measure, string Typed, string Chosen);

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        if (!MeasureOffers.Wanted(measure))
        {
            throw new Refusal(MeasureOfferText.NotOpen);
        }

        string text = form.Text(OfferHelp.Text).Required(HelpText.Missing).Min(Offer.TextMin).Max(Offer.TextMax);
        await form.MayPost(db, me, clock.GetUtcNow());
        var readers = form.Choice(OfferHelp.Readers, [OfferHelp.Everybody, OfferHelp.City], HelpText.ReadersMissing);
        var mine = await db.MeasureOffers.SingleOrDefaultAsync(o => o.MeasureId == measure.Id && o.PersonId == me.KnownId);
        form.Try(() => mine?.Change(text, readers == OfferHelp.Everybody, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<OfferMeasureHelp, Draft>(new(measure, text, form.Raw(OfferHelp.Readers)), form.Errors);
        }

        if (mine is null)
        {
            var offer = new MeasureOffer(measure, me, text, readers == OfferHelp.Everybody, clock.GetUtcNow());
            db.MeasureOffers.Add(offer);
            await Consent.Give(db, me.KnownId, AgreedTo.Help, measure.Title);
            db.Say(new MeasureHelpOffered(offer.Id));
        }

        // Twice at the same moment: the other one is the offer.
        await db.TrySave();
        return View.SeeOther(Paths.Measure(measure.Number, measure.Title) + "#hilfe");
    }

    public static async Task<IResult> Withdraw(int number, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        if (await db.MeasureOffers.SingleOrDefaultAsync(o => o.MeasureId == measure.Id && o.PersonId == me.KnownId && o.HiddenBecause == null) is { } mine)
        {
            db.Note(mine, "withdrawn");
            db.MeasureOffers.Remove(mine);
            await Consent.Withdraw(db, me.KnownId, AgreedTo.Help, measure.Title);
            await db.TrySave();
        }

        return View.SeeOther(Paths.Measure(measure.Number, measure.Title) + "#hilfe");
    }

    private static Task<Measure?> Load(int number, Me me, CityDb db) => MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number);
}

public sealed record MeasureHelpOffered(Guid OfferId);

/// <summary>The lead of the measure and the coordination hear of every offer.</summary>
public sealed class TellOfMeasureHelp(CityDb db, Tell tell) : IHandle<MeasureHelpOffered>
{
    public async Task Do(MeasureHelpOffered news, CancellationToken cancellation)
    {
        if (await db.MeasureOffers.AsNoTracking().SingleOrDefaultAsync(o => o.Id == news.OfferId, cancellation) is not { } offer)
        {
            return;
        }

        var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == offer.MeasureId, cancellation);
        var people = await db.PeopleWith(Permission.PublishMeasures).Select(p => p.Id).ToListAsync(cancellation);
        if (measure.LeadPersonId is { } lead)
        {
            people.Add(lead);
        }

        await tell.People(people.Distinct().Where(p => p != offer.PersonId), MeasureOfferText.Notice.Filled(offer.PersonName, measure.Code, measure.Name), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)) + "#hilfe", "measure-help/" + offer.Id.ToString("N"));
    }
}
