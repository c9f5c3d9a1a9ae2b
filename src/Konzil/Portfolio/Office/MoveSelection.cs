using System.Globalization;
using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>After the decision: a measure is withdrawn with a reason, the next one that fits moves up by a decision.</summary>
public partial class MoveSelection
{
    public sealed record Draft(BudgetSelection Selection, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is { } selection ? View.Page<MoveSelection, Draft>(new(selection, null)) : View.NotFound();

    public static Task<IResult> PostWithdrawal(int number, Form form, CityDb db) => Change(number, form, db, selection =>
    {
        string reason = form.Text(MoveFields.Reason).Required(PortfolioOfficeText.ReasonMissing).Max(BudgetSelection.ReasonMax);
        var order = Order(form, selection);
        form.Try(() => selection.Withdraw(order, reason, db.Now));
        db.Because(reason);
        return PortfolioText.WithdrawnStep.Filled(selection.Title, reason);
    });

    public static Task<IResult> PostMoveUp(int number, Form form, CityDb db) => Change(number, form, db, selection =>
    {
        var minutes = DecisionFields.Minutes(form, Format.Day(db.Now));
        var order = Order(form, selection);
        form.Try(() => selection.MoveUp(order, minutes!, db.Now));
        db.Because(minutes?.Protocol);
        return minutes is null ? PortfolioText.MovedUpStep : PortfolioText.MovedUpStep.Filled(selection.Title, minutes.Body, minutes.Day);
    });

    private static int Order(Form form, BudgetSelection selection) =>
        form.Choice(MoveFields.Candidate, selection.InOrder.Select(c => c.Order.ToString(CultureInfo.InvariantCulture)), PortfolioOfficeText.NotFunded) is { } key ? int.Parse(key, CultureInfo.InvariantCulture) : 0;

    private static async Task<IResult> Change(int number, Form form, CityDb db, Func<BudgetSelection, Text> change)
    {
        if (await Load(number, db) is not { } selection)
        {
            return View.NotFound();
        }

        var words = change(selection);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<MoveSelection, Draft>(new((await Load(number, db))!, form), form.Errors);
        }

        db.StartedFrom(selection, form.Version());
        return await Save(selection, words, db) ? View.SeeOther(Paths.SelectionMoves(number)) : View.Stale<MoveSelection, Draft>(new((await Load(number, db))!, form));
    }

    private static async Task<bool> Save(BudgetSelection selection, Text words, CityDb db)
    {
        var move = selection.Moves.OrderByDescending(m => m.Number).First();
        var candidate = selection.Candidates.Single(c => c.Key == move.Key);
        db.Add(move);
        db.Note(selection, move.Kind + " " + move.Key, move.Reason);
        try
        {
            await db.Together(async () =>
            {
                await db.SaveChangesAsync();
                if (await db.Measures.SingleOrDefaultAsync(m => m.Id == candidate.MeasureId) is { } measure)
                {
                    await Funding.Carry(db, selection, candidate, measure);
                    await Lineage.Record(db, new MeasureStep(measure.Id, StationKind.Decision, words, $"/auswahl/{selection.Number}", DecideSelection.Key(candidate, $"{Funding.Occasion(selection)}/{selection.Moves.Count}"), db.Now));
                    await db.SaveChangesAsync();
                }
            });
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private static async Task<BudgetSelection?> Load(int number, CityDb db) => await EditSelection.Load(number, db) is { State: SelectionState.Decided } found ? found : null;
}
