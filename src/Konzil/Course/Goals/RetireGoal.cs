using System.Globalization;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>A goal is no longer pursued, with a reason and perhaps a successor; or it is put back in force.</summary>
public partial class RetireGoal
{
    public const string Successor = "Nachfolger";
    public const string Move = "Mitnehmen";

    /// <param name="Goal">As it stands.</param>
    /// <param name="Others">What could take its place.</param>
    /// <param name="Serving">Measures that serve it, drafts too.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Goal Goal, IReadOnlyList<Goal> Others, IReadOnlyList<Measure> Serving, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is { } goal ? View.Page<RetireGoal, Draft>(await Page(goal, null, db)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(number, db) is not { } goal)
        {
            return View.NotFound();
        }

        var (page, reason) = (await Page(goal, form, db), FieldForm.Reason(form));
        var chosen = form.Choice(Successor, page.Others.Select(g => g.Number.ToString(CultureInfo.InvariantCulture)), StrategyText.SuccessorWrong, required: false);
        var successor = page.Others.FirstOrDefault(g => g.Number.ToString(CultureInfo.InvariantCulture) == chosen);
        if (form.Ticked(Move) && successor is null)
        {
            form.Errors.Add(Successor, GoalText.MoveNeedsSuccessor);
        }

        form.Try(goal.IsCurrent ? () => goal.Retire(reason, successor, clock.GetUtcNow()) : goal.Revive);
        if (form.HasErrors)
        {
            return View.Invalid<RetireGoal, Draft>(page, form.Errors);
        }

        if (!goal.IsCurrent && form.Ticked(Move))
        {
            foreach (var measure in page.Serving.Where(m => m.Goals.All(l => l.GoalId != successor!.Id)))
            {
                db.MeasureGoals.Add(new MeasureGoal(measure.Id, successor!.Id, measure.Goals.Single(l => l.GoalId == goal.Id).Reason));
            }
        }

        db.StartedFrom(goal, form.Version());
        return await db.Because(reason).TrySave() ? View.SeeOther(Paths.GoalPage(number)) : View.Stale<RetireGoal, Draft>(await Page((await Load(number, db))!, form, db));
    }

    private static Task<Goal?> Load(int number, CityDb db) => db.Goals.SingleOrDefaultAsync(g => g.Number == number);

    private static async Task<Draft> Page(Goal goal, Form? typed, CityDb db) => new(
        goal,
        await db.Goals.AsNoTracking().Where(g => g.Life == GoalLife.Current && g.Id != goal.Id).OrderBy(g => g.Number).ToListAsync(),
        await db.Measures.AsNoTracking().Include(m => m.Goals).Where(m => m.Goals.Any(l => l.GoalId == goal.Id)).OrderBy(m => m.Number).ToListAsync(),
        typed);
}

/// <summary>Whoever answers for a measure that served it hears that it needs another goal.</summary>
public sealed class TellOfRetiredGoal(CityDb db, Tell tell) : IHandle<GoalRetired>
{
    public async Task Do(GoalRetired news, CancellationToken cancellation)
    {
        if (await db.Goals.AsNoTracking().SingleOrDefaultAsync(g => g.Id == news.GoalId, cancellation) is not { IsCurrent: false } goal)
        {
            return;
        }

        foreach (var measure in await db.Measures.AsNoTracking().Where(m => m.LeadPersonId != null && m.Goals.Any(l => l.GoalId == goal.Id)).ToListAsync(cancellation))
        {
            await tell.People([measure.LeadPersonId!.Value], new News(NewsKind.Work, GoalText.RetiredNews.Filled(goal.Number, measure.Code), Paths.Neutral(Paths.OfficeMeasure(measure.Number)), $"goal-retired/{goal.Id:N}/{measure.Id:N}/{goal.EndedAt:yyyyMMddHHmmss}"));
        }
    }
}
