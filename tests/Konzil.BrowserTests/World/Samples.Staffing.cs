using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

/// <summary>A team with long words, a request, somebody's time, a week, posts and duties, on each of their forms.</summary>
public sealed partial class Samples
{
    private async Task Staffing(TestPerson owner)
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        var project = await Ask(db => db.Projects.AsNoTracking().SingleAsync(p => p.IsAgenda));
        var phase = await Ask(db => db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id).OrderByDescending(p => p.Order).FirstAsync());
        var (first, last) = (Format.Iso(Format.Day(Now)), Format.Iso(Format.Day(Now).AddDays(60)));
        await office.Posts(Paths.EditPhaseTeam(project.Number, phase.Id), (nameof(TeamPlan.Target), "4"), (nameof(TeamPlan.From), first), (nameof(TeamPlan.Until), last), (nameof(TeamPlan.HoursEach), "40"), (nameof(TeamPlan.Note), Endless));
        await office.Posts(Paths.NewPlace(project.Number, phase.Id), (nameof(TeamPlace.Skill), TwoLongWords), (nameof(TeamPlace.DueOn), last));
        var place = await Ask(db => db.TeamPlaces.AsNoTracking().SingleAsync(p => p.Skill == TwoLongWords));
        await office.Posts(Paths.NewStep(project.Number, phase.Id), (nameof(EffortStep.Group), LongWord), (nameof(EffortStep.TitleDe), TwoLongWords), (nameof(EffortStep.Hours), "7,5"), (nameof(EffortStep.IsEstimate), "true"));
        var step = await Ask(db => db.EffortSteps.AsNoTracking().SingleAsync(s => s.TitleDe == TwoLongWords));
        await office.Posts(Paths.NewSecondment(project.Number, phase.Id), (nameof(Secondment.PersonId), owner.Id.ToString()), (nameof(Secondment.Work), TwoLongWords), (nameof(Secondment.Hours), "12,5"), (nameof(Secondment.From), first), (nameof(Secondment.Until), last));
        var secondment = await Ask(db => db.Secondments.AsNoTracking().SingleAsync(s => s.PersonId == owner.Id && s.Work == TwoLongWords));
        // A journey beside may have been here before.
        var settings = await Ask(db => db.StaffSettings.Select(s => s.Version.ToString()).SingleOrDefaultAsync());
        await office.Posts(Paths.StaffSettings, (FormFields.Version, settings ?? ""), (nameof(StaffSettings.Mode), nameof(HoursMode.ByUnit)), (nameof(StaffSettings.MinGroup), "5"), (nameof(StaffSettings.KeepMonths), "12"), (nameof(StaffSettings.HoursOfPost), "1600"));
        var unit = await Ask(db => db.OrgUnits.AsNoTracking().OrderBy(u => u.Number).FirstAsync());
        await office.Posts(Paths.NewPostPlan, (nameof(PostPlan.UnitId), unit.Id.ToString()), (nameof(PostPlan.Title), TwoLongWords), (nameof(PostPlan.Reason), Endless), (nameof(PostPlan.ProjectId), project.Id.ToString()));
        var post = await Ask(db => db.PostPlans.MaxAsync(p => p.Number));
        await office.Posts(Paths.NewFigure(post), (nameof(PostFigure.Kind), nameof(Konzil.Steering.PostKind.Need)), (nameof(PostFigure.Posts), "1,25"), (nameof(PostFigure.From), first), (nameof(PostFigure.Note), TwoLongWords));
        var figure = await Ask(db => db.PostFigures.AsNoTracking().SingleAsync(f => f.Note == TwoLongWords));
        var (monday, role, request) = (WeekSheet.MondayOf(Format.Day(Now)), await Ask(db => db.StaffRoles.OrderBy(r => r.Order).Select(r => r.Id).FirstAsync()), await Ask(db => db.StaffRequests.MaxAsync(r => r.Number)));
        var package = await Ask(db => db.WorkPackages.Where(p => p.ProjectId == project.Id).OrderBy(p => p.Order).Select(p => p.Id).FirstAsync());
        _addresses.AddRange(
        [
            Paths.PhaseTeam(project.Number, phase.Id), Paths.EditPhaseTeam(project.Number, phase.Id), Paths.NewPlace(project.Number, phase.Id), Paths.EditPlace(project.Number, phase.Id, place.Id), Paths.NewRequest(project.Number, phase.Id), Paths.NewSecondment(project.Number, phase.Id),
            Paths.Effort(project.Number, phase.Id), Paths.NewStep(project.Number, phase.Id), Paths.EditStep(project.Number, phase.Id, step.Id), Paths.CompareEffort(project.Number), Paths.Capacity(project.Number), Paths.Duties(project.Number), Paths.EditDuties(package), Paths.EditLead(package),
            Paths.Secondment(secondment.Id), Paths.StaffRequest(request), Paths.MyWeek(monday), Paths.Post(post), Paths.ChangePost(post), Paths.MovePost(post), Paths.NewFigure(post), Paths.EditFigure(post, figure.Id), Paths.EditRole(role),
        ]);
        LongStaffPages = [Paths.Staff, Paths.PhaseTeam(project.Number, phase.Id), Paths.EditPlace(project.Number, phase.Id, place.Id), Paths.Effort(project.Number, phase.Id), Paths.Capacity(project.Number), Paths.Secondment(secondment.Id), Paths.StaffLoad, Paths.Posts, Paths.Post(post), Paths.MyWeek(monday)];
    }

    /// <summary>Pages about people with long words on them.</summary>
    public IReadOnlyList<string> LongStaffPages { get; private set; } = [];
}
