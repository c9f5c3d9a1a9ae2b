using System.Globalization;
using Konzil.Budget;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>A need of posts: for what, at which unit, why.</summary>
public partial class WritePost
{
    /// <summary>Comes from a request: its number in the address.</summary>
    public const string FromField = "antrag";

    public sealed record Draft(PostPlan? Plan, IReadOnlyList<Option> Units, IReadOnlyList<Option> Projects, Form? Typed)
    {
        /// <summary>Requests of posts it may be asked for by.</summary>
        public required IReadOnlyList<ResourceRequest> Requests { get; init; }

        /// <summary>The request one comes from, to begin with its words.</summary>
        public ResourceRequest? From { get; init; }
    }

    public static async Task<IResult> New(HttpRequest request, Me me, CityDb db)
    {
        var page = await Page(null, null, me, db);
        return View.Page<WritePost, Draft>(page with { From = page.Requests.FirstOrDefault(r => r.Number.ToString(CultureInfo.InvariantCulture) == request.Query[FromField]) });
    }

    public static async Task<IResult> Create(Form form, Me me, CityDb db)
    {
        var page = await Page(null, form, me, db);
        var plan = PostPlan.Request(0, Format.Day(db.Now));
        if (!Read(form, page, plan))
        {
            return View.Invalid<WritePost, Draft>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            plan = PostPlan.Request(await NumberSeries.Take(db, PostPlan.Series), Format.Day(db.Now));
            Read(form, page, plan);
            db.PostPlans.Add(plan);
            await FollowRequest.Now(plan, db);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Post(plan.Number));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await Stored(number, db) is { } plan ? View.Page<WritePost, Draft>(await Page(plan, null, me, db)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await db.PostPlans.Include(p => p.Figures).Include(p => p.Stages).AsSplitQuery().SingleOrDefaultAsync(p => p.Number == number) is not { } plan)
        {
            return View.NotFound();
        }

        var before = plan.RequestId;
        var page = await Page(await Stored(number, db), form, me, db);
        if (!Read(form, page, plan))
        {
            return View.Invalid<WritePost, Draft>(page, form.Errors);
        }

        if (plan.RequestId != before)
        {
            db.PostFigures.RemoveRange(plan.Figures.Where(f => f.RequestId == before && before is not null));
            await FollowRequest.Now(plan, db);
        }

        db.StartedFrom(plan, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Post(number)) : View.Stale<WritePost, Draft>(await Page(await Stored(number, db), form, me, db));
    }

    private static bool Read(Form form, Draft page, PostPlan plan)
    {
        var unit = StaffFields.Chosen(form, nameof(PostPlan.UnitId), page.Units, StaffText.UnitMissing, required: true);
        string title = form.Text(nameof(PostPlan.Title)).Required(PostPlanText.NameMissing).Max(Conventions.Line);
        string reason = form.Text(nameof(PostPlan.Reason)).Required(PostPlanText.ReasonMissing).Max(PostPlan.TextMax);
        var project = StaffFields.Chosen(form, nameof(PostPlan.ProjectId), page.Projects, PostPlanText.Wrong);
        var request = StaffFields.Chosen(form, nameof(PostPlan.RequestId), [.. page.Requests.Select(r => new Option(r.Id.ToString(), r.Title))], PostPlanText.Wrong);
        form.Try(() => plan.Write(unit!.Value, title, reason, project));
        form.Try(() => plan.AskedBy(request));
        return !form.HasErrors;
    }

    private static Task<PostPlan?> Stored(int number, CityDb db) => db.PostPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number);

    private static async Task<Draft> Page(PostPlan? plan, Form? typed, Me me, CityDb db) => new(
        plan, (await UnitHeads.Read(db)).Options,
        [.. (await ProjectAccess.VisibleTo(me, db).AsNoTracking().Where(p => p.ClosedOn == null || plan != null && p.Id == plan.ProjectId).OrderBy(p => p.Number).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.Title))], typed)
    {
        Requests = await db.ResourceRequests.AsNoTracking().Where(r => r.Kind == RequestKind.Posts && (r.WithdrawnOn == null || plan != null && r.Id == plan.RequestId)).OrderBy(r => r.Number).ToListAsync(),
    };
}
