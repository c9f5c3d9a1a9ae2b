using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>What was found and what is changed because of it; afterwards each step of the loop with a word about it.</summary>
public partial class EditAdjustment
{
    /// <param name="Evaluation">Where it was found.</param>
    /// <param name="Adjustment">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    /// <param name="Owners">Who may answer for it.</param>
    /// <param name="MayWrite">The reader.</param>
    public sealed record Draft(Evaluation Evaluation, Adjustment? Adjustment, Form? Typed, IReadOnlyList<Option> Owners, bool MayWrite);

    public static async Task<IResult> New(int number, Me me, CityDb db)
    {
        var (evaluation, refused) = await EvaluationAccess.ToWrite(number, me, db);
        return evaluation is null ? refused : View.Page<EditAdjustment, Draft>(await Page(evaluation, null, null, me, db));
    }

    public static async Task<IResult> Create(int number, Form form, Me me, CityDb db)
    {
        var (evaluation, refused) = await EvaluationAccess.ToWrite(number, me, db);
        if (evaluation is null)
        {
            return refused;
        }

        var page = await Page(evaluation, null, form, me, db);
        var words = Read(form, page);
        if (form.HasErrors)
        {
            return View.Invalid<EditAdjustment, Draft>(page, form.Errors);
        }

        var adjustment = new Adjustment(evaluation.Id, (await db.Adjustments.Where(a => a.EvaluationId == evaluation.Id).MaxAsync(a => (int?)a.Order) ?? 0) + 1);
        adjustment.Plan(words!);
        db.Adjustments.Add(adjustment);
        AdjustmentNews.Tell(db, adjustment, null, null, me);
        return await db.TrySave() ? View.SeeOther(Paths.Evaluation(number)) : View.Stale<EditAdjustment, Draft>(page);
    }

    public static async Task<IResult> Show(int number, int order, Me me, CityDb db) => await Load(number, order, null, me, db) is { } page ? View.Page<EditAdjustment, Draft>(page) : View.NotFound();

    public static Task<IResult> Post(int number, int order, Form form, Me me, CityDb db) => Change(new(number, order, form, me, db), (adjustment, page) =>
    {
        var words = Read(form, page);
        form.Try(() => adjustment.Plan(words!));
    });

    public static Task<IResult> Move(int number, int order, Form form, Me me, CityDb db) => Change(new(number, order, form, me, db), (adjustment, _) =>
    {
        var to = form.Choice<LoopState>(nameof(Adjustment.State), EvaluationText.StepMissing);
        string note = form.Text(nameof(Adjustment.Note)).Required(EvaluationText.NoteMissing).Max(Adjustment.TextMax);
        form.Try(() => adjustment.Move(to!.Value, note));
        db.Because(note);
    });

    private sealed record Attempt(int Number, int Order, Form Form, Me Me, CityDb Db);

    private static async Task<IResult> Change(Attempt attempt, Action<Adjustment, Draft> change)
    {
        var (number, order, form, me, db) = attempt;
        if (await Load(number, order, form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        if (!page.MayWrite)
        {
            return View.Forbidden();
        }

        var adjustment = await db.Adjustments.SingleAsync(a => a.Id == page.Adjustment!.Id);
        var (owner, due) = (adjustment.OwnerId, adjustment.Due);
        change(adjustment, page);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditAdjustment, Draft>(page, form.Errors);
        }

        db.StartedFrom(adjustment, form.Version());
        AdjustmentNews.Tell(db, adjustment, owner, due, me);
        return await db.TrySave() ? View.SeeOther(Paths.Evaluation(number)) : View.Stale<EditAdjustment, Draft>((await Load(number, order, form, me, db))!);
    }

    private static AdjustmentWords? Read(Form form, Draft page)
    {
        var owner = form.Choice(nameof(Adjustment.OwnerId), page.Owners.Select(o => o.Value), EvaluationText.OwnerMissing);
        var words = new AdjustmentWords(
            form.Text(nameof(Adjustment.Found)).Required(EvaluationText.FoundMissing).Max(Adjustment.TextMax),
            form.Text(nameof(Adjustment.Change)).Required(EvaluationText.ChangeMissing).Max(Adjustment.TextMax),
            form.Text(nameof(Adjustment.Measure)).Required(EvaluationText.MeasuredByMissing).Max(Adjustment.TextMax),
            owner is null ? null : Guid.Parse(owner),
            form.Date(nameof(Adjustment.Due), EvaluationText.DueMissing, required: true));
        return form.HasErrors ? null : words;
    }

    private static async Task<Draft?> Load(int number, int order, Form? typed, Me me, CityDb db)
    {
        if (await EvaluationAccess.VisibleTo(me, db).AsNoTracking().SingleOrDefaultAsync(e => e.Number == number) is not { } evaluation || await db.Adjustments.AsNoTracking().SingleOrDefaultAsync(a => a.EvaluationId == evaluation.Id && a.Order == order) is not { } adjustment)
        {
            return null;
        }

        return await Page(evaluation, adjustment, typed, me, db);
    }

    // Whoever owns an adjustment says what they did; the rest is for whoever writes the evaluation.
    private static async Task<Draft> Page(Evaluation evaluation, Adjustment? adjustment, Form? typed, Me me, CityDb db) => new(
        evaluation, adjustment, typed, await Meetings.MeetingPeople.WithRole(db),
        adjustment?.OwnerId is { } owner && owner == me.Id || EvaluationAccess.MayWrite(me, await EvaluationAccess.ProjectOf(evaluation, db)));
}
