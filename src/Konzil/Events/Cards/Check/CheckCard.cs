using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>A second person compares the words with the paper, and corrects what was copied wrongly.</summary>
public partial class CheckCard
{
    public sealed record Draft(Card Card, Idea Idea, CardCheck Check, string Wording, Guid Version, Me Me)
    {
        public string? PhotoHref { get; init; }

        public int? EventNumber { get; init; }
    }

    public static async Task<IResult> Show(Guid id, Me me, CityDb db) =>
        await Load(db, id, me) is { } draft ? View.Page<CheckCard, Draft>(draft) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db)
    {
        if (await Load(db, id, me) is not { } draft)
        {
            return View.NotFound();
        }

        string wording = form.Text(nameof(Draft.Wording)).Required(CardsText.WordingMissing).Max(Idea.BodyMax);
        var idea = await db.Ideas.SingleAsync(i => i.Id == draft.Idea.Id);
        var check = await db.CardChecks.SingleOrDefaultAsync(c => c.CardId == id);
        if (check is null)
        {
            db.CardChecks.Add(check = new CardCheck(id, null));
        }

        var corrected = wording.ReplaceLineEndings("\n") != idea.Body.ReplaceLineEndings("\n");
        if (corrected && !idea.IsRewritable)
        {
            form.Errors.Add(nameof(Draft.Wording), CheckText.TooLate);
        }

        form.Try(() => check.Done(me, corrected, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<CheckCard, Draft>(draft with { Wording = wording, Version = form.Version() }, form.Errors);
        }

        return await Save(db, me, idea, (form.Version(), corrected ? wording : null))
            ? View.SeeOther(Paths.CardListOf(draft.EventNumber))
            : View.Stale<CheckCard, Draft>((await Load(db, id, me))! with { Wording = wording });
    }

    private static async Task<bool> Save(CityDb db, Me me, Idea idea, (Guid Version, string? Wording) typed)
    {
        var saved = false;
        await db.Together(async () =>
        {
            if (typed.Wording is null)
            {
                saved = await db.TrySave();
                return;
            }

            var (now, number) = (db.Now, 1 + await db.IdeaWordings.CountAsync(w => w.IdeaId == idea.Id));
            db.IdeaWordings.Add(new IdeaWording(idea, number, me, CheckText.Why.De, now));
            idea.Rewrite(new IdeaText(idea.Title, typed.Wording, idea.FieldId, idea.DistrictId) { Address = idea.Address, Point = idea.Point });
            db.StartedFrom(idea, typed.Version);
            saved = await db.Because(CheckText.Why.De).TrySave();
            if (saved)
            {
                await IdeaStep.Record(db, new IdeaStep(idea.Id, Math.Min(idea.Stage, IdeaStep.MeasureStage - 1), WordingText.Step.Filled(number), Paths.Neutral(Paths.IdeaWordings(idea.Number)), "reworded/" + number.ToString(System.Globalization.CultureInfo.InvariantCulture), now));
                await db.SaveChangesAsync();
            }
        });
        if (!saved)
        {
            db.ChangeTracker.Clear();
        }

        return saved;
    }

    private static async Task<Draft?> Load(CityDb db, Guid id, Me me)
    {
        if (await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } card)
        {
            return null;
        }

        var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == card.IdeaId);
        var check = await db.CardChecks.AsNoTracking().SingleOrDefaultAsync(c => c.CardId == id) ?? new CardCheck(id, null);
        return new Draft(card, idea, check, idea.Body, idea.Version, me)
        {
            PhotoHref = (await ScanLine.OfCards(db, [id])).GetValueOrDefault(id),
            EventNumber = await db.Events.Where(e => e.Id == card.EventId).Select(e => (int?)e.Number).SingleOrDefaultAsync(),
        };
    }
}
