using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>A body has decided about a proposal: the field is there from now on, or it stays refused with the reason.</summary>
public partial class DecideProposal
{
    public const string Outcome = "Ergebnis";

    public sealed record Draft(FieldProposal Proposal, RulingChoices Choices, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await EditProposal.Load(number, db) switch
    {
        null => View.NotFound(),
        { IsOpen: false } => View.SeeOther(Paths.FieldProposal(number)),
        { } found => View.Page<DecideProposal, Draft>(new(found, await RulingChoices.Read(db), null)),
    };

    public static async Task<IResult> Post(int number, Form form, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await EditProposal.Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var (choices, now) = (await RulingChoices.Read(db), clock.GetUtcNow());
        var outcome = form.Choice(Outcome, [nameof(ProposalState.Accepted), nameof(ProposalState.Refused)], ProposalText.OutcomeMissing);
        var ruling = RulingForm.Read(form, choices, Format.Day(now));
        var field = outcome == nameof(ProposalState.Accepted) && ruling is not null ? await Accepted(found, new(default, FieldStepKind.Added, ruling.Reason, now), ruling, catalog, db) : null;
        form.Try(() => field?.Settle());
        form.Try(() => found.Decide(ruling!, field, Format.Day(now)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DecideProposal, Draft>(new((await EditProposal.Load(number, db))!, choices, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.Because(ruling!.Reason).TrySave() ? View.SeeOther(Paths.FieldProposal(number)) : View.Stale<DecideProposal, Draft>(new((await EditProposal.Load(number, db))!, choices, form));
    }

    // Nothing of it is saved if the proposal cannot be decided after all.
    private static async Task<ActionField> Accepted(FieldProposal proposal, FieldStep step, Ruling ruling, Catalog catalog, CityDb db)
    {
        if (proposal.FieldId is { } id)
        {
            var draft = await db.Fields.SingleAsync(f => f.Id == id);
            FieldSteps.Write(db, draft, new FieldStep(id, FieldStepKind.Settled, step.Reason, step.At).By(ruling.Body, ruling.Day, ruling.Resolution));
            return draft;
        }

        var profile = new FieldProfile(FieldForm.Marks[^1], FieldDirection.Outward, FieldView.Open) { Sentence = proposal.Sentence, ScopeIn = new(proposal.ScopeIn, ""), ScopeOut = new(proposal.ScopeOut, "") };
        return await EditField.Add(proposal.Name, profile, step.By(ruling.Body, ruling.Day, ruling.Resolution), await catalog.Read(db), db);
    }
}
