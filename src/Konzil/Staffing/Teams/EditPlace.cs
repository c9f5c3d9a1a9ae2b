using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>A place of a team: what somebody shall be able to do, where they shall come from, by when they are named.</summary>
public partial class EditPlace
{
    /// <param name="Project">Whose team it is.</param>
    /// <param name="Phase">Whose team it is.</param>
    /// <param name="Row">Null while a new place is added.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Project Project, Phase Phase, PlaceRow? Row, Form? Typed)
    {
        public required IReadOnlyList<Option> Units { get; init; }

        public required IReadOnlyList<Option> People { get; init; }
    }

    public static async Task<IResult> New(int number, Guid id, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        return project is null || phase is null ? refused : View.Page<EditPlace, Draft>(await Page(project, phase, null, null, db));
    }

    public static async Task<IResult> Create(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        if (project is null || phase is null)
        {
            return refused;
        }

        var page = await Page(project, phase, null, form, db);
        var plan = await db.TeamPlans.SingleOrDefaultAsync(p => p.PhaseId == phase.Id);
        if (plan is null)
        {
            db.TeamPlans.Add(plan = TeamPlan.Of(phase));
        }

        var place = TeamPlace.In(plan.Id, (await db.TeamPlaces.Where(p => p.PlanId == plan.Id).MaxAsync(p => (int?)p.Order) ?? 0) + 1);
        return Read(form, page, place, null)
            ? await Save(place, () => db.TeamPlaces.Add(place), project, db) ? View.SeeOther(Paths.PhaseTeam(number, id)) : View.Stale<EditPlace, Draft>(page)
            : View.Invalid<EditPlace, Draft>(page, form.Errors);
    }

    public static async Task<IResult> Show(int number, Guid id, Guid place, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        return project is null || phase is null ? refused : await Page(project, phase, place, null, db) is { Row: not null } page ? View.Page<EditPlace, Draft>(page) : View.NotFound();
    }

    public static async Task<IResult> Post(int number, Guid id, Guid place, Form form, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        if (project is null || phase is null)
        {
            return refused;
        }

        var page = await Page(project, phase, place, form, db);
        if (page.Row is null || await db.TeamPlaces.SingleOrDefaultAsync(p => p.Id == place) is not { } found)
        {
            return View.NotFound();
        }

        if (!Read(form, page, found, found.DueOn))
        {
            return View.Invalid<EditPlace, Draft>(page, form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await Save(found, null, project, db) ? View.SeeOther(Paths.PhaseTeam(number, id)) : View.Stale<EditPlace, Draft>(await Page(project, phase, place, form, db));
    }

    private static bool Read(Form form, Draft page, TeamPlace place, DateOnly? before)
    {
        string skill = form.Text(nameof(TeamPlace.Skill)).Required(TeamText.SkillMissing).Max(Conventions.Line);
        var unit = StaffFields.Chosen(form, nameof(TeamPlace.UnitId), page.Units, StaffText.UnitMissing);
        var due = form.Date(nameof(TeamPlace.DueOn), StaffText.DayWrong);
        form.Try(page.Phase.MustBeOpen);
        form.Try(() => place.Write(skill, unit, due));
        return !form.HasErrors;
    }

    private static Task<bool> Save(TeamPlace place, Action? add, Project project, CityDb db)
    {
        add?.Invoke();
        OpenPoint.Remind(db, place.Id, project.Id, place.MemberId is null ? place.DueOn : null);
        return db.TrySave();
    }

    internal static async Task<Draft> Page(Project project, Phase phase, Guid? place, Form? typed, CityDb db) =>
        new(project, phase, place is null ? null : (await TeamStanding.Read(db, phase)).Places.FirstOrDefault(p => p.Place.Id == place), typed)
        {
            Units = (await UnitHeads.Read(db)).Options,
            People = await ProjectAccess.Staff(db),
        };
}
