using Konzil.Council;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Records what was decided. What has to come before is checked; afterwards the decision stays.</summary>
public partial class TakeDecision
{
    public sealed record Draft(Project Project, ProjectDecision Decision, IReadOnlyList<string> Waits, Form? Typed, DateOnly Today)
    {
        public required IReadOnlyList<Option> Resolutions { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (page, refused) = await Load(number, id, null, me, db);
        return page is null ? refused : View.Page<TakeDecision, Draft>(page);
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (page, refused) = await Load(number, id, form, me, db);
        if (page is null)
        {
            return refused;
        }

        var day = form.Date(nameof(ProjectDecision.DecidedOn), ProjectText.DayWrong, required: true);
        string outcome = form.Text(nameof(ProjectDecision.Outcome)).Required(DecisionText.OutcomeMissing).Max(ProjectDecision.TextMax);
        var resolution = form.Choice(nameof(ProjectDecision.ResolutionId), page.Resolutions.Select(o => o.Value), DecisionText.ResolutionWrong, required: false);
        db.StartedFrom(page.Decision, form.Version());
        form.Try(() => page.Decision.Take(day!.Value, outcome, resolution is null ? null : Guid.Parse(resolution), page.Waits, (me, db.Now)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<TakeDecision, Draft>(page, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.ProjectDecisions(number))
            : (await Load(number, id, form, me, db)).Page is { } late ? View.Stale<TakeDecision, Draft>(late) : View.SeeOther(Paths.ProjectDecisions(number));
    }

    /// <summary>Resolutions to choose from, the newest first.</summary>
    internal static async Task<IReadOnlyList<Option>> Options(CityDb db) =>
        [.. (await db.Resolutions.AsNoTracking().OrderByDescending(r => r.Year).ThenByDescending(r => r.Number).ToListAsync()).Select(r => new Option(r.Id.ToString(), (r.Date is { } day ? Format.ShortDate(day) : r.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)) + " " + r.Body + ": " + r.Title))];

    private static async Task<(Draft? Page, IResult Refused)> Load(int number, Guid id, Form? typed, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? (null, refused)
            : await db.ProjectDecisions.SingleOrDefaultAsync(d => d.Id == id && d.ProjectId == project.Id && d.DecidedOn == null) is not { } decision ? (null, View.NotFound())
            : (new Draft(project, decision, (await LogicalOrder.Read(await PlanData.Read(db, project), db)).Waits(id), typed, Format.Day(db.Now)) { Resolutions = await Options(db) }, refused);
    }
}
