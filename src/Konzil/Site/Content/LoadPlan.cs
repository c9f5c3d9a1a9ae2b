using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>
/// The project that works the agenda out, once: afterwards its plan belongs to the office. The hours are the paper's own; nobody
/// edits them here, so each load writes them anew.
/// </summary>
internal static class LoadPlan
{
    private const string Kind = "project";
    private const string Key = "agenda";

    public static async Task Load(Loading loading, CancellationToken cancellation)
    {
        var db = loading.Db;
        await db.Set<HoursStep>().ExecuteDeleteAsync(cancellation);
        await Staff(loading, cancellation);
        Hours(loading);
        if (loading.Find(Kind, Key) is null)
        {
            await Plan(loading);
        }
    }

    private static async Task Staff(Loading loading, CancellationToken cancellation)
    {
        var plan = await loading.Db.Set<ProjectPlan>().SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            plan = new ProjectPlan();
            loading.Db.Add(plan);
        }

        var (phases, posts) = (loading.Content.Phases, loading.Content.Budget.Posts);
        plan.Staff(phases.Hours.People, phases.Hours.PeopleWording, phases.Hours.TotalWording);
        plan.Post(posts.Needed, posts.Existing, posts.Additional, posts.Note);
    }

    private static async Task Plan(Loading loading)
    {
        var (db, entry) = (loading.Db, loading.Content.Phases.Project);
        var project = Project.OfTheAgenda(await NumberSeries.Take(db, Project.Kind));
        project.Write(new ProjectWords(entry.Title.De, entry.Title.En, entry.GoalWording, entry.OutOfScopeWording, entry.LatestMonth.AddMonths(1).AddDays(-1)));
        project.Begin(entry.StartResolution is { } start ? loading.Find("resolution", start) : null, isProgramme: false);
        db.Projects.Add(project);
        loading.Remember(Kind, Key, project.Id);
        var phases = Phases(loading, project.Id);
        var packages = Packages(loading, project.Id, phases);
        var state = new PlanState(project.Id);
        state.Follow(PlanForecast.Of([.. phases.Values], packages, []));
        db.PlanStates.Add(state);
        db.Charters.Add(Mandate(loading, project));
        Decisions(loading, project.Id);
    }

    private static void Results(Loading loading, WorkPackage package, WorkPackageEntry entry, Dictionary<string, Phase> phases)
    {
        foreach (var (result, i) in entry.Results.Select((r, i) => (r, i)))
        {
            var row = new Deliverable(package.Id, i + 1);
            row.Write(new DeliverableWords(result.Title.De, result.Title.En, result.Contents ?? "") { NeededForId = result.NeededFor is null ? null : phases[result.NeededFor].Id });
            loading.Db.Deliverables.Add(row);
        }
    }

    private static void Decisions(Loading loading, Guid project)
    {
        var rows = new Dictionary<string, ProjectDecision>(StringComparer.Ordinal);
        foreach (var (entry, i) in loading.Content.Phases.Decisions.Select((d, i) => (d, i)))
        {
            var row = new ProjectDecision(project, i + 1);
            row.Write(entry.Title.De, entry.Title.En, entry.Decider ?? "", null);
            loading.Db.ProjectDecisions.Add(row);
            rows[entry.Key] = row;
        }

        loading.Db.Precedences.AddRange(loading.Content.Phases.Decisions.SelectMany(d => d.After.Select(a => new Precedence(project, rows[a].Id, rows[d.Key].Id))));
    }

    // The paper says who signs, and not that it was signed: so it stays a draft.
    private static Charter Mandate(Loading loading, Project project)
    {
        var (entry, hours) = (loading.Content.Phases.Project, loading.Content.Phases.Hours);
        var charter = Charter.Begin(project.Id, 1);
        charter.Write(new CharterWords(entry.Client, entry.ClientFunction, project.Limit, new Dictionary<CharterPart, string>
        {
            [CharterPart.Goal] = entry.GoalWording,
            [CharterPart.OutOfScope] = entry.OutOfScopeWording,
            [CharterPart.Team] = hours.PeopleWording,
            [CharterPart.Resources] = hours.TotalWording,
        }), Me.System, loading.Now);
        return charter;
    }

    private static Dictionary<string, Phase> Phases(Loading loading, Guid project)
    {
        var entries = loading.Content.Phases.Phases;
        var rows = new Dictionary<string, Phase>(StringComparer.Ordinal);
        foreach (var entry in entries.OrderBy(e => e.Inside is null ? 0 : 1))
        {
            var order = entries.TakeWhile(e => e != entry).Count() + 1;
            var kind = entry.Kind == PhaseKind.PrePhase ? Projects.PhaseKind.PrePhase : Projects.PhaseKind.Phase;
            var phase = new Phase(project, order, kind, entry.Inside is null ? null : rows[entry.Inside].Id);
            phase.Write(new PhaseWords(entry.Title.De, entry.Title.En, entry.Sentence.De, entry.Sentence.En, Span(entry.Span)) { Months = entry.Months });
            phase.ShowTo(Release.Everybody, Format.Day(loading.Db.Now));
            loading.Db.Phases.Add(phase);
            rows[entry.Key] = phase;
        }

        foreach (var entry in entries.Where(e => e.After is not null))
        {
            rows[entry.Key].Place(rows[entry.Key].InsideId, rows[entry.After!].Id);
        }

        return rows;
    }

    private static List<WorkPackage> Packages(Loading loading, Guid project, Dictionary<string, Phase> phases)
    {
        var packages = new List<WorkPackage>();
        foreach (var (entry, i) in loading.Content.Phases.Packages.Select((p, i) => (p, i)))
        {
            var package = new WorkPackage(project, phases[entry.Phase].Id, i + 1);
            // The paper gives hours for each person; a package counts those of the whole team.
            var hours = loading.Content.Phases.Hours.Steps.Where(s => s.Package == entry.Key).Sum(s => s.Hours) * loading.Content.Phases.Hours.People;
            package.Write(new PackageWords(phases[entry.Phase].Id, entry.Number, entry.Title.De, entry.Title.En) { Hours = hours == 0 ? null : hours, IsRough = entry.Span.Rough, IsThroughout = entry.Throughout });
            package.ShowTo(Release.Everybody, Format.Day(loading.Db.Now));
            package.Schedule(entry.Span.Start, entry.Span.End);
            package.Quote(Ranges(loading, entry), entry.Span.Constructed);
            loading.Db.WorkPackages.Add(package);
            loading.Db.Set<PackageActivity>().AddRange(entry.Activities.Select((a, n) => new PackageActivity(package.Id, n + 1, a.Title, a.Optional)));
            Results(loading, package, entry, phases);
            packages.Add(package);
        }

        return packages;
    }

    // A5: both ranges of the series that the same contradiction names.
    private static string Ranges(Loading loading, WorkPackageEntry entry) => string.Join('\n', loading.Content.Events.Series
        .Where(s => s.Contradiction is not null && entry.Contradictions.Contains(s.Contradiction, StringComparer.Ordinal)).SelectMany(s => s.Planned).Select(p => p.Wording));

    private static void Hours(Loading loading)
    {
        var hours = loading.Content.Phases.Hours;
        foreach (var (step, i) in hours.Steps.Select((s, i) => (s, i)))
        {
            var group = hours.Groups.Single(g => g.Key == step.Group);
            loading.Db.Set<HoursStep>().Add(new HoursStep(i + 1, group.Number, group.Title, step.Title, step.Hours, step.Optional));
        }
    }

    private static PlanSpan Span(SpanEntry span) => new(span.Start, span.End, span.Constructed, span.Rough);
}
