using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>The body's decision is written down: for each measure, with a reason wherever it departs from the proposal it started from.</summary>
public partial class DecideSelection
{
    public const string ProposalKey = "vorschlag";

    public sealed record Draft(BudgetSelection Selection, Proposal Basis, Form? Typed);

    public static async Task<IResult> Show(int number, HttpRequest request, CityDb db)
    {
        if (await Load(number, db) is not { } selection)
        {
            return View.NotFound();
        }

        var basis = selection.Proposals!.All.FirstOrDefault(p => p.Kind.ToString() == request.Query[ProposalKey]) ?? First(selection);
        return selection.State == SelectionState.Proposed ? View.Page<DecideSelection, Draft>(new(selection, basis, null)) : View.SeeOther(Paths.OfficeSelection(number));
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } selection)
        {
            return View.NotFound();
        }

        var basis = form.Choice<ProposalKind>(nameof(BudgetSelection.Basis), PortfolioOfficeText.BasisMissing) ?? First(selection).Kind;
        var wishes = selection.InOrder.ToDictionary(c => c.Order, c => new Wish(
            Enum.Parse<CandidateState>(form.Choice(DecisionFields.Decision(c), Decisions, PortfolioOfficeText.ChoiceMissing) ?? nameof(CandidateState.Left)),
            form.Text(DecisionFields.Reason(c)).Max(BudgetSelection.ReasonMax)));
        var minutes = DecisionFields.Minutes(form, Format.Day(db.Now));
        form.Try(() => selection.Decide(new Verdict(basis, minutes!, wishes), db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DecideSelection, Draft>(await Again(number, basis, form, db), form.Errors);
        }

        db.StartedFrom(selection, form.Version());
        return await Save(selection, db, db.Now) ? View.SeeOther(Paths.Selection(number)) : View.Stale<DecideSelection, Draft>(await Again(number, basis, form, db));
    }

    internal static readonly string[] Decisions = [nameof(CandidateState.Funded), nameof(CandidateState.Waiting), nameof(CandidateState.Left)];

    /// <summary>The decision, and what each measure and its ideas learn of it, all at once. False when somebody was faster.</summary>
    public static async Task<bool> Save(BudgetSelection selection, CityDb db, DateTimeOffset at)
    {
        try
        {
            await db.Together(async () =>
            {
                await db.SaveChangesAsync();
                var ids = selection.Candidates.Select(c => c.MeasureId).ToList();
                var measures = await db.Measures.Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id);
                foreach (var candidate in selection.InOrder.Where(c => c.MeasureId is not null))
                {
                    await Funding.Carry(db, selection, candidate, measures[candidate.MeasureId!.Value]);
                    await Lineage.Record(db, new MeasureStep(candidate.MeasureId.Value, StationKind.Decision, Words(selection, candidate), $"/auswahl/{selection.Number}", Key(candidate, Funding.Occasion(selection)), at));
                }

                await db.SaveChangesAsync();
            });
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>What is not paid for was not decided: its road stays open at this station.</summary>
    internal static string Key(Candidate candidate, string occasion) => (candidate.State == CandidateState.Funded ? "" : MeasureStep.Deferred) + occasion;

    private static Text Words(BudgetSelection selection, Candidate candidate) => (candidate.State switch
    {
        CandidateState.Funded => PortfolioText.FundedStep,
        CandidateState.Waiting => PortfolioText.WaitingStep,
        _ => PortfolioText.LeftStep,
    }).Filled(selection.Title, selection.Body!, selection.DecidedOn!.Value, candidate.Place ?? 0);

    private static Proposal First(BudgetSelection selection) => selection.Proposals!.Of(ProposalKind.EqualShares) ?? selection.Proposals.All[0];

    private static async Task<BudgetSelection?> Load(int number, CityDb db) => await EditSelection.Load(number, db) is { State: not SelectionState.Draft } found ? found : null;

    private static async Task<Draft> Again(int number, ProposalKind basis, Form form, CityDb db)
    {
        var selection = (await Load(number, db))!;
        return new(selection, selection.Proposals!.Of(basis) ?? First(selection), form);
    }
}
