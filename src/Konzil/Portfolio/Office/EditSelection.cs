using Konzil.Agenda;
using Konzil.Methods.Selection;
using Konzil.Platform;
using Konzil.Voting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>The office prepares a selection: money, measures, costs, exclusions; then the proposals are worked out.</summary>
public partial class EditSelection
{
    /// <param name="Selection">As stored.</param>
    /// <param name="Choices">Rounds and votes there are.</param>
    /// <param name="Rows">Measures one may put up for selection.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(BudgetSelection Selection, Sources.Choices Choices, IReadOnlyList<CandidateRow> Rows, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } selection ? View.Page<EditSelection, Draft>(await Page(selection, null, db)) : View.NotFound();

    public static Task<IResult> PostPlan(int number, Form form, CityDb db) => Change(number, form, db, async selection =>
    {
        var choices = await Sources.Of(db);
        var money = selection.Pabulib is null ? null : selection.PotsInOrder.Select(p => new PotText(p.Order, p.Year, p.Source, p.Amount)).ToList();
        var plan = PotFields.Read(form, choices.RoundIds, choices.VoteIds, money);
        form.Try(() => selection.Write(plan!, db.Now));
    });

    public static Task<IResult> PostCandidates(int number, Form form, CityDb db) => Change(number, form, db, async selection =>
    {
        var candidates = selection.Pabulib is null ? CandidateRow.Read(form, selection, await Sources.Measures(db), await Sources.Places(db)) : [.. selection.InOrder.Select(c => c.Text)];
        string exclusions = form.Text(ExclusionGroups.Field).Max(2000);
        form.Try(() => selection.Choose(candidates, exclusions, db.Now));
    });

    public static Task<IResult> PostProposals(int number, Form form, CityDb db, CancellationToken cancellation) => Change(number, form, db, async selection =>
    {
        try
        {
            var proposals = selection.Obstacles().Count > 0 ? new ProposalSet([], [], null) : MakeProposals.Of(await Sources.Input(db, selection, cancellation), cancellation);
            form.Try(() => selection.Propose(proposals, db.Now));
        }
        catch (ElectionException tooMuch)
        {
            form.Errors.Add("", PortfolioOfficeText.RuleFailed.Filled(tooMuch.Message));
        }
    });

    public static Task<IResult> PostTakeBack(int number, Form form, CityDb db) => Change(number, form, db, selection =>
    {
        string reason = form.Text(MoveFields.Reason).Required(PortfolioOfficeText.ReasonMissing).Max(BudgetSelection.ReasonMax);
        form.Try(() => selection.TakeBack(reason));
        db.Because(reason);
        return Task.CompletedTask;
    });

    private static async Task<IResult> Change(int number, Form form, CityDb db, Func<BudgetSelection, Task> change)
    {
        if (await Load(number, db) is not { } selection)
        {
            return View.NotFound();
        }

        await change(selection);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditSelection, Draft>(await Page((await Load(number, db))!, form, db), form.Errors);
        }

        db.StartedFrom(selection, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeSelection(number)) : View.Stale<EditSelection, Draft>(await Page((await Load(number, db))!, form, db));
    }

    internal static Task<BudgetSelection?> Load(int number, CityDb db) => db.BudgetSelections.Whole().SingleOrDefaultAsync(s => s.Number == number);

    private static async Task<Draft> Page(BudgetSelection selection, Form? typed, CityDb db)
    {
        var isOpen = selection.State == SelectionState.Draft && selection.Pabulib is null;
        return new(selection, await Sources.Of(db), isOpen ? await CandidateRow.Of(db, selection) : [], typed);
    }
}
