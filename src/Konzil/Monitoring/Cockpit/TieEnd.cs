using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>What a tie can begin or end at.</summary>
public enum TieEndKind
{
    Measure,
    Project,
    Package,
}

/// <summary>One end of a tie, read for somebody who may see it.</summary>
public sealed record TieEnd(TieEndKind Kind, Guid Id, string Code, Text Name, string Href)
{
    /// <summary>The project itself, or the one a package belongs to.</summary>
    public Guid? ProjectId { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public bool IsRunning { get; init; }

    public bool IsOver { get; init; }

    /// <summary>Why nobody should count on it, or null.</summary>
    public Text? Trouble { get; init; }

    /// <summary>The person may say what it needs.</summary>
    public bool MaySay { get; init; }

    /// <summary>It concerns the person, so that its ties stand in their list.</summary>
    public bool IsNear { get; init; }

    /// <summary>New ties can be made to it.</summary>
    public bool IsOffered { get; init; } = true;

    /// <summary>The number of the project in addresses; zero for a measure.</summary>
    public int Project { get; private init; }

    /// <summary>In lists: measures, then projects, then packages, each by number.</summary>
    public int Place { get; private init; }

    /// <summary>All the person may see, or of these only the given ones.</summary>
    public static async Task<IReadOnlyList<TieEnd>> Read(Me me, CityDb db, IReadOnlyCollection<Guid>? only = null, CancellationToken cancellation = default)
    {
        var ids = only?.ToArray();
        var measures = await Measures(me, db, ids, cancellation);
        var projects = await Projects(me, db, cancellation);
        var packages = await Packages(projects, db, ids, cancellation);
        return [.. measures.Concat(projects.Where(p => ids is null || ids.Contains(p.Id))).Concat(packages).Select((e, i) => e with { Place = i })];
    }

    private static async Task<List<TieEnd>> Measures(Me me, CityDb db, Guid[]? ids, CancellationToken cancellation)
    {
        var own = SteeringAccess.VisibleTo(me, db.Measures).Select(m => m.Id);
        var open = MeasureAccess.Public(db.Measures).Select(m => m.Id);
        var asked = db.Measures.AsNoTracking().Include(m => m.Assessment).Where(m => open.Contains(m.Id) || own.Contains(m.Id));
        var found = await (ids is null ? asked : asked.Where(m => EF.Parameter(ids).Contains(m.Id))).OrderBy(m => m.Number).ToListAsync(cancellation);
        var mine = (await own.ToListAsync(cancellation)).ToHashSet();
        var known = found.Select(m => m.Id).ToArray();
        var last = await db.Milestones.AsNoTracking().Where(m => EF.Parameter(known).Contains(m.MeasureId)).GroupBy(m => m.MeasureId).Select(g => new { g.Key, Day = g.Max(m => m.Current) }).ToDictionaryAsync(g => g.Key, g => g.Day, cancellation);

        // The light of a report is for those who steer the measure.
        var reports = await Delivery.LastReports(db, [.. known.Where(mine.Contains)], cancellation);
        return found.ConvertAll(m => new TieEnd(TieEndKind.Measure, m.Id, m.Code, new(m.Title, m.Title), Paths.Measure(m.Number, m.Title))
        {
            Start = m.Assessment?.StartedOn ?? (m is { Delivery: DeliveryStatus.Running, DeliverySince: { } since } ? Format.Day(since) : null),
            End = last.TryGetValue(m.Id, out var day) ? day : null,
            IsRunning = m.Delivery == DeliveryStatus.Running,
            IsOver = m.Delivery is DeliveryStatus.Done or DeliveryStatus.Stopped,
            Trouble = m.Delivery is DeliveryStatus.Paused or DeliveryStatus.Stopped ? TieText.Rests : m.Delivery != DeliveryStatus.Done && reports.GetValueOrDefault(m.Id)?.Light == ReportLight.Critical ? TieText.Critical : null,
            MaySay = mine.Contains(m.Id) && (me.May(Permission.PublishMeasures) || m.LeadPersonId == me.Id),
            IsNear = mine.Contains(m.Id),
        });
    }

    private static async Task<List<TieEnd>> Projects(Me me, CityDb db, CancellationToken cancellation)
    {
        var (states, packages) = (db.PlanStates, db.WorkPackages.Where(p => p.DroppedOn == null));
        var found = await ProjectAccess.VisibleTo(me, db).AsNoTracking().OrderBy(p => p.Number).Select(p => new
        {
            Project = p,
            Forecast = states.Where(s => s.ProjectId == p.Id).Select(s => s.ForecastEnd).FirstOrDefault(),
            Begin = packages.Where(w => w.ProjectId == p.Id).Min(w => w.Start),
            Runs = packages.Any(w => w.ProjectId == p.Id && w.Started != null),
        }).ToListAsync(cancellation);
        return found.ConvertAll(f => new TieEnd(TieEndKind.Project, f.Project.Id, CodeOf(f.Project.Number), f.Project.Title, Paths.OfficeProject(f.Project.Number))
        {
            ProjectId = f.Project.Id,
            Project = f.Project.Number,
            Start = f.Begin,
            End = f.Forecast ?? f.Project.Limit,
            IsRunning = f.Runs && f.Project.ClosedOn is null,
            IsOver = f.Project.ClosedOn is not null,
            Trouble = f.Project.ClosedOn is null && f.Forecast > f.Project.Limit ? TieText.EndsLate : null,
            MaySay = me.May(Permission.OpenProjects) || f.Project.LeadPersonId == me.Id && me.May(Permission.PlanProjects),
            IsNear = true,
            IsOffered = f.Project.ClosedOn is null,
        });
    }

    private static async Task<IEnumerable<TieEnd>> Packages(List<TieEnd> projects, CityDb db, Guid[]? ids, CancellationToken cancellation)
    {
        var (today, of, known) = (Format.Day(db.Now), projects.ToDictionary(p => p.Id), projects.Select(p => p.Id).ToArray());
        var asked = db.WorkPackages.AsNoTracking().Where(p => EF.Parameter(known).Contains(p.ProjectId));
        var found = await (ids is null ? asked : asked.Where(p => EF.Parameter(ids).Contains(p.Id))).ToListAsync(cancellation);
        return found.OrderBy(p => of[p.ProjectId].Project).ThenBy(p => p.Order).Select(p => Of(p, of[p.ProjectId], today));
    }

    private static TieEnd Of(WorkPackage package, TieEnd project, DateOnly today) =>
        new(TieEndKind.Package, package.Id, project.Code + " " + (package.Number ?? "#" + (package.Order + 1)), package.Title, Paths.OfficePackage(project.Project, package.Id))
        {
            ProjectId = package.ProjectId,
            Project = project.Project,
            Start = package.Started ?? package.Start,
            End = package.Done ?? package.End,
            IsRunning = package is { Started: not null, Done: null, DroppedOn: null },
            IsOver = package.Done is not null || package.DroppedOn is not null,
            Trouble = package.DroppedOn is not null ? TieText.GivenUp : package.IsLate(today) ? TieText.Overdue : null,
            MaySay = project.MaySay,
            IsNear = true,
            IsOffered = project.IsOffered && package.DroppedOn is null,
        };

    private static string CodeOf(int number) => "P-" + number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
