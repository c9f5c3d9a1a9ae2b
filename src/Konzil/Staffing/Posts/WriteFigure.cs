using Konzil.Platform;
using Konzil.Steering;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>A dated figure of a need of posts: need, existing or additional.</summary>
public partial class WriteFigure
{
    public sealed record Draft(PostPlan Plan, PostFigure? Figure, Form? Typed)
    {
        /// <summary>Other units where the posts may be.</summary>
        public required IReadOnlyList<Option> Units { get; init; }
    }

    public static async Task<IResult> New(int number, CityDb db) => await Page(number, null, null, db) is { } page ? View.Page<WriteFigure, Draft>(page) : View.NotFound();

    public static async Task<IResult> Create(int number, Form form, CityDb db)
    {
        if (await Page(number, null, form, db) is not { } page)
        {
            return View.NotFound();
        }

        var figure = PostFigure.In(page.Plan.Id);
        if (!Read(form, page, figure))
        {
            return View.Invalid<WriteFigure, Draft>(page, form.Errors);
        }

        db.PostFigures.Add(figure);
        return await db.TrySave() ? View.SeeOther(Paths.Post(number)) : View.Stale<WriteFigure, Draft>(page);
    }

    public static async Task<IResult> Show(int number, Guid id, CityDb db) => await Page(number, id, null, db) is { Figure: not null } page ? View.Page<WriteFigure, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post(int number, Guid id, Form form, CityDb db)
    {
        if (await Page(number, id, form, db) is not { Figure: not null } page)
        {
            return View.NotFound();
        }

        var figure = await db.PostFigures.SingleAsync(f => f.Id == id);
        if (!Read(form, page, figure))
        {
            return View.Invalid<WriteFigure, Draft>(page, form.Errors);
        }

        db.StartedFrom(figure, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Post(number)) : View.Stale<WriteFigure, Draft>((await Page(number, id, form, db))!);
    }

    public static async Task<IResult> Remove(int number, Guid id, CityDb db)
    {
        if (await Page(number, id, null, db) is not { Figure: { } gone } page)
        {
            return View.NotFound();
        }

        db.Note(page.Plan, PostPlanText.RemoveFigure.De, $"{SourcesText.Of(gone.Kind).De}, {Format.Iso(gone.From)}, {gone.Posts}");
        db.PostFigures.Remove(await db.PostFigures.SingleAsync(f => f.Id == id));
        await db.TrySave();
        return View.SeeOther(Paths.Post(number));
    }

    private static bool Read(Form form, Draft page, PostFigure figure)
    {
        var kind = form.Choice<PostKind>(nameof(PostFigure.Kind), PostPlanText.KindMissing);
        var posts = form.Number(nameof(PostFigure.Posts), 0, PostFigure.Most, PostPlanText.PostsWrong, required: true);
        var (from, until) = (form.Date(nameof(PostFigure.From), StaffText.DayWrong, required: true), form.Date(nameof(PostFigure.Until), StaffText.DayWrong));
        string note = form.Text(nameof(PostFigure.Note)).Max(PostFigure.NoteMax);
        var unit = StaffFields.Chosen(form, nameof(PostFigure.UnitId), page.Units, StaffText.UnitMissing);

        // Whoever enters a day stands for it: it is no assumption any more, unless it stays as it was.
        var constructed = figure.IsConstructed && figure.From == from && figure.Until == until;
        form.Try(() => figure.Write(kind!.Value, posts!.Value, (from!.Value, until), note, constructed));
        form.Try(() => figure.Sit(unit));
        return !form.HasErrors;
    }

    private static async Task<Draft?> Page(int number, Guid? id, Form? typed, CityDb db) =>
        await db.PostPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number) is not { } plan ? null
            : new(plan, id is null ? null : await db.PostFigures.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.PlanId == plan.Id && f.RequestId == null), typed) { Units = [.. (await UnitHeads.Read(db)).Options.Where(o => o.Value != plan.UnitId.ToString())] };
}
