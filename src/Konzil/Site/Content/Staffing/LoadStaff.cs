using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>
/// What the paper says about people: the team of phase 1 and its areas, its hours, the leads to be named, the posts, the roles. Once;
/// afterwards it belongs to the office. Ten people and eleven areas stay as they are (A4), and so do the three figures of posts (A6).
/// </summary>
public sealed class LoadStaff : ILoadStep
{
    private const string Kind = "staffing";

    public int Order => 93;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        var agenda = await loading.Db.Projects.AsNoTracking().FirstOrDefaultAsync(p => p.IsAgenda, cancellation);
        if (agenda is null || loading.Find(Kind, "paper") is not null)
        {
            return;
        }

        loading.Remember(Kind, "paper", Ids.Next());
        var phases = await loading.Db.Phases.AsNoTracking().Where(p => p.ProjectId == agenda.Id).OrderBy(p => p.Order).ToListAsync(cancellation);
        if (phases.FirstOrDefault(p => p.Kind == Projects.PhaseKind.Phase) is { } first)
        {
            // What the office planned before the first load of this part stays as it is.
            if (!await loading.Db.TeamPlans.AnyAsync(p => p.PhaseId == first.Id, cancellation))
            {
                Team(loading, first);
                await Effort(loading, first, cancellation);
            }

            Leads(loading, first, await loading.Db.LeadSeats.Select(s => s.SubjectId).ToListAsync(cancellation));
        }

        if (phases.LastOrDefault(p => p.Kind == Projects.PhaseKind.Phase) is { } last && last.Id != phases.First(p => p.Kind == Projects.PhaseKind.Phase).Id)
        {
            await Posts(loading, agenda, last, cancellation);
        }

        foreach (var (entry, i) in loading.Content.Roles.Select((r, i) => (r, i)))
        {
            var role = StaffRole.At(i + 1);
            role.Write(entry.Name.De, entry.Name.En, entry.Task, false);
            loading.Db.StaffRoles.Add(role);
        }

        await loading.Db.SaveChangesAsync(cancellation);
        if (loading.Content.Demo?.Staffing is { } demo)
        {
            await InventStaff.Load(loading, demo, cancellation);
        }
    }

    private TeamPlan? _team;

    private void Team(Loading loading, Phase phase)
    {
        var hours = loading.Content.Phases.Hours;
        _team = TeamPlan.Of(phase);
        _team.Write(new TeamWords(hours.People, phase.Start, phase.End) { HoursEach = hours.PerPerson, HoursAll = hours.Total, Note = hours.PeopleWording + "\n" + hours.TotalWording });
        _team.Needs([.. loading.Content.City.Units.Where(u => u.ProjectTeam).Select(u => loading.Find(LoadUnits.Kind, u.Key)).OfType<Guid>()]);
        loading.Db.TeamPlans.Add(_team);

        // The paper says which areas count and how many people, and not which person comes from which: so the places have no unit.
        for (var i = 1; i <= hours.People; i++)
        {
            var place = TeamPlace.In(_team.Id, i);
            place.Write("Mitglied der Projektgruppe", null, null);
            loading.Db.TeamPlaces.Add(place);
        }
    }

    private async Task Effort(Loading loading, Phase phase, CancellationToken cancellation)
    {
        var packages = await loading.Db.WorkPackages.AsNoTracking().Where(p => p.ProjectId == phase.ProjectId).ToListAsync(cancellation);
        var hours = loading.Content.Phases.Hours;
        foreach (var (step, i) in hours.Steps.Select((s, i) => (s, i)))
        {
            var (group, package) = (hours.Groups.Single(g => g.Key == step.Group), loading.Content.Phases.Packages.FirstOrDefault(p => p.Key == step.Package));
            var row = EffortStep.In(_team!.Id, i + 1);
            row.Write(new EffortWords(group.Title.De, step.Title.De, step.Hours) { GroupEn = group.Title.En, TitleEn = step.Title.En, IsEstimate = true, IsOptional = step.Optional, PackageId = packages.Find(p => p.TitleDe == package?.Title.De)?.Id });
            loading.Db.EffortSteps.Add(row);
        }
    }

    // "Teilprojektleiter, die während der Projektphase 1 definiert werden": so the day is the end of that phase.
    private static void Leads(Loading loading, Phase phase, IReadOnlyCollection<Guid> known)
    {
        foreach (var field in loading.Content.Fields.Fields.Select(f => loading.Id("field", f.Key)).Where(f => phase.End is not null && !known.Contains(f)))
        {
            var seat = LeadSeat.Of(LeadSubject.Field, field);
            seat.Write(null, null, phase.End);
            loading.Db.LeadSeats.Add(seat);
        }
    }

    private static async Task Posts(Loading loading, Project agenda, Phase phase, CancellationToken cancellation)
    {
        var (entry, paper) = (loading.Content.Budget.Posts, loading.Content.City.Paper.Date);
        if (await loading.Db.OrgUnits.FirstOrDefaultAsync(u => u.NameDe == "Projektmanagement-Office", cancellation) is not { } unit)
        {
            return;
        }

        var plan = PostPlan.Request(await NumberSeries.Take(loading.Db, PostPlan.Series), paper);
        plan.Write(unit.Id, "Projektmanagement-Office", entry.Note.De, agenda.Id);
        plan.Quote(string.Join('\n', entry.NeededWording, entry.ExistingWording, entry.AdditionalWording));
        plan.Stages.Add(new PostStage(plan.Id, 1, PostState.Requested, paper) { Body = "", Note = "zu beraten und zu priorisieren", ByName = Me.System.Name });
        loading.Db.PostPlans.Add(plan);
        Figure(PostKind.Need, entry.Needed, (phase.Start ?? paper, phase.End), entry.NeededWording, phase.Start is null || phase.IsConstructed);
        Figure(PostKind.Existing, entry.Existing, (paper, null), entry.ExistingWording, false, await loading.Db.OrgUnits.Where(u => u.NameDe == "Referat Oberbürgermeister").Select(u => (Guid?)u.Id).FirstOrDefaultAsync(cancellation));
        foreach (var cell in loading.Content.Budget.Rows.Where(r => r.Unit == BudgetUnit.Mak).SelectMany(r => r.Cells).Where(c => c.Amount is not null))
        {
            Figure(PostKind.Additional, cell.Amount!.Value, (new DateOnly(cell.Year, 1, 1), new DateOnly(cell.Year, 12, 31)), cell.Wording, false);
        }

        void Figure(PostKind kind, decimal posts, (DateOnly, DateOnly?) days, string note, bool constructed, Guid? elsewhere = null)
        {
            var figure = PostFigure.In(plan.Id);
            figure.Write(kind, posts, days, note, constructed);
            figure.Sit(elsewhere);
            loading.Db.PostFigures.Add(figure);
        }
    }
}
