using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>How many people the team of a phase shall have, from when to when, and which units shall be represented.</summary>
public partial class EditPhaseTeam
{
    public const string UnitsField = "Units";

    /// <param name="Project">Whose phase it is.</param>
    /// <param name="Phase">The phase.</param>
    /// <param name="Plan">Null while nothing is planned.</param>
    /// <param name="Units">Units to choose from.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Project Project, Phase Phase, TeamPlan? Plan, IReadOnlyList<Option> Units, Form? Typed);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        return project is null || phase is null ? refused : View.Page<EditPhaseTeam, Draft>(await Page(project, phase, null, db));
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        if (project is null || phase is null)
        {
            return refused;
        }

        var page = await Page(project, phase, form, db);
        var known = await db.TeamPlans.Include(p => p.Units).SingleOrDefaultAsync(p => p.PhaseId == phase.Id);
        if (known is not null && form.Version() != known.Version)
        {
            return View.Stale<EditPhaseTeam, Draft>(page);
        }

        var plan = known ?? TeamPlan.Of(phase);
        var words = Read(form);
        var units = form.RawMany(UnitsField).Where(v => page.Units.Any(o => o.Value == v)).Select(Guid.Parse).ToList();
        form.Try(phase.MustBeOpen);
        form.Try(() => plan.Write(words));
        if (form.HasErrors)
        {
            return View.Invalid<EditPhaseTeam, Draft>(page, form.Errors);
        }

        if (known is null)
        {
            db.TeamPlans.Add(plan);
        }

        if (plan.Needs(units))
        {
            db.Note(plan, TeamText.UnitsChanged.De);
        }

        return await db.TrySave() ? View.SeeOther(Paths.PhaseTeam(number, id)) : View.Stale<EditPhaseTeam, Draft>(await Page(project, phase, form, db));
    }

    private static TeamWords Read(Form form) => new(
        form.Whole(nameof(TeamPlan.Target), 1, TeamPlan.MostPeople, TeamText.TargetWrong.Filled(TeamPlan.MostPeople)), form.Date(nameof(TeamPlan.From), StaffText.DayWrong), form.Date(nameof(TeamPlan.Until), StaffText.DayWrong))
    {
        HoursEach = StaffFields.Hours(form, nameof(TeamPlan.HoursEach), TeamPlan.MostHours),
        HoursAll = StaffFields.Hours(form, nameof(TeamPlan.HoursAll), TeamPlan.MostHours),
        Note = form.Text(nameof(TeamPlan.Note)).Max(TeamPlan.TextMax),
    };

    private static async Task<Draft> Page(Project project, Phase phase, Form? typed, CityDb db) =>
        new(project, phase, await db.TeamPlans.AsNoTracking().Include(p => p.Units).SingleOrDefaultAsync(p => p.PhaseId == phase.Id), (await UnitHeads.Read(db)).Options, typed);
}
