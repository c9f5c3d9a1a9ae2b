using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Announces what is to be decided, and fixes what comes before.</summary>
public partial class WriteDecision
{
    public sealed record Draft(Project Project, ProjectDecision? Decision, LogicalOrder Order, Form? Typed);

    public static async Task<IResult> New(int number, Me me, CityDb db) => Answer(await Load((number, null), null, me, db));

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db) => Answer(await Load((number, id), null, me, db));

    public static Task<IResult> Create(int number, Form form, Me me, CityDb db) => Save((number, null), form, me, db);

    public static Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db) => Save((number, id), form, me, db);

    internal static async Task<(Draft? Page, IResult Refused)> Load((int Number, Guid? Decision) of, Form? typed, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(of.Number, me, db);
        if (project is null)
        {
            return (null, refused);
        }

        var decision = of.Decision is { } id ? await db.ProjectDecisions.SingleOrDefaultAsync(d => d.Id == id && d.ProjectId == project.Id && d.DecidedOn == null) : null;
        return of.Decision is not null && decision is null ? (null, View.NotFound())
            : (new Draft(project, decision, await LogicalOrder.Read(await PlanData.Read(db, project), db), typed), refused);
    }

    private static async Task<IResult> Save((int Number, Guid? Decision) of, Form form, Me me, CityDb db)
    {
        var (page, refused) = await Load(of, form, me, db);
        if (page is null)
        {
            return refused;
        }

        string title = form.Text(nameof(ProjectDecision.TitleDe)).Required(ProjectText.TitleMissing).Max(Conventions.Line);
        string titleEn = form.Text(nameof(ProjectDecision.TitleEn)).Max(Conventions.Line);
        string decider = form.Text(nameof(ProjectDecision.Decider)).Max(Conventions.Line);
        var due = form.Date(nameof(ProjectDecision.DueOn), ProjectText.DayWrong);
        var decision = page.Decision ?? new ProjectDecision(page.Project.Id, page.Order.Decisions.Select(d => d.Order).DefaultIfEmpty(0).Max() + 1);
        form.Try(() => decision.Write(title, titleEn, decider, due));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<WriteDecision, Draft>(page, form.Errors);
        }

        if (page.Decision is null)
        {
            db.ProjectDecisions.Add(decision);
        }
        else
        {
            db.StartedFrom(decision, form.Version());
        }

        return await db.TrySave() ? View.SeeOther(Paths.EditProjectDecision(of.Number, decision.Id))
            : (await Load(of, form, me, db)).Page is { } late ? View.Stale<WriteDecision, Draft>(late) : View.SeeOther(Paths.ProjectDecisions(of.Number));
    }

    private static IResult Answer((Draft? Page, IResult Refused) loaded) => loaded.Page is { } page ? View.Page<WriteDecision, Draft>(page) : loaded.Refused;
}
