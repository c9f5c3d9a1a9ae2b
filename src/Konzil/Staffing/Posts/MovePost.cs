using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>How far the deliberation of a need of posts is.</summary>
public partial class MovePost
{
    public sealed record Draft(PostPlan Plan, DateOnly Today, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Stored(number, db) is { } plan ? View.Page<MovePost, Draft>(new(plan, Format.Day(db.Now), null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await db.PostPlans.Include(p => p.Stages).SingleOrDefaultAsync(p => p.Number == number) is not { } plan)
        {
            return View.NotFound();
        }

        var today = Format.Day(db.Now);
        var state = form.Choice<PostState>(nameof(PostStage.State), PostPlanText.StateMissing);
        var day = form.Date(nameof(PostStage.Day), StaffText.DayWrong, required: true);
        if (day > today)
        {
            form.Errors.Add(nameof(PostStage.Day), PostPlanText.InTheFuture);
        }

        string body = form.Text(nameof(PostStage.Body)).Max(Conventions.Line);
        string note = form.Text(nameof(PostStage.Note)).Max(PostPlan.TextMax);
        form.Try(() => plan.Deliberate(state!.Value, day!.Value, (body, note), me));
        if (form.HasErrors)
        {
            return View.Invalid<MovePost, Draft>(new((await Stored(number, db))!, today, form), form.Errors);
        }

        db.StartedFrom(plan, form.Version());
        return await db.Because(note).TrySave() ? View.SeeOther(Paths.Post(number)) : View.Stale<MovePost, Draft>(new((await Stored(number, db))!, today, form));
    }

    private static Task<PostPlan?> Stored(int number, CityDb db) => db.PostPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number);
}
