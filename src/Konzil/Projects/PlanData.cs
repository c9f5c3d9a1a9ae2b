using Konzil.Methods.Scheduling;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The whole plan of a project, with what follows from it.</summary>
public sealed record PlanData(Project Project, IReadOnlyList<Phase> Phases, IReadOnlyList<WorkPackage> Packages, IReadOnlyList<PackageLink> Links)
{
    /// <summary>Given up, with the reason; nothing counts them.</summary>
    public IReadOnlyList<Phase> DroppedPhases { get; init; } = [];

    public IReadOnlyList<WorkPackage> DroppedPackages { get; init; } = [];

    /// <summary>Gates that hold or stopped what lies behind them.</summary>
    public IReadOnlyList<GateBlock> Blocks { get; init; } = [];

    public PlanForecast Forecast => field ??= PlanForecast.Of(Phases, Packages, Links, blocks: Blocks);

    /// <summary>Days between the forecast and the limit; negative when it comes too late, null when one of both is open.</summary>
    public int? Buffer => BufferOf(Project.Limit, Forecast.End);

    /// <summary>Packages past their date that nobody has reported done.</summary>
    public IReadOnlyList<WorkPackage> Overdue(DateOnly today) => [.. Packages.Where(p => p.IsLate(today))];

    /// <summary>The end if everything that is open is worked on from today, each for as long as planned.</summary>
    public DateOnly? EndFrom(DateOnly today) => PlanForecast.Of(Phases, Packages, Links, today, Blocks).End;

    /// <summary>What keeps a package from beginning; what runs through all phases waits for no gate.</summary>
    public IReadOnlyList<GateBlock> BlocksOf(WorkPackage package, IReadOnlyList<Phase>? phases = null) => package.IsThroughout || (phases ?? Phases).FirstOrDefault(p => p.Id == package.PhaseId) is not { } phase ? [] : [.. Blocks.Where(b => b.Keeps(phase, phases ?? Phases))];

    public WorkPackage Package(Guid id) => Packages.Single(p => p.Id == id);

    /// <summary>Phases and packages as one list, each with its depth: 1 for a phase, 2 and 3 for what lies inside.</summary>
    public IEnumerable<PlanRow> Rows =>
    [
        .. Tree.Where(r => r.Package is not { IsThroughout: true }),
        // What runs through all phases stands beside them.
        .. Packages.Where(p => p.IsThroughout).Select(p => new PlanRow(1, Phases.First(x => x.Id == p.PhaseId), p)),
    ];

    /// <summary>Each package below the phase it belongs to, for files.</summary>
    public IEnumerable<PlanRow> Tree => Phases.Where(p => p.InsideId is null).SelectMany(p => Below(p, 1));

    public static int? BufferOf(DateOnly? limit, DateOnly? end) => limit is { } last && end is { } day ? last.DayNumber - day.DayNumber : null;

    public static async Task<PlanData> Read(CityDb db, Project project, CancellationToken cancellation = default)
    {
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id).OrderBy(p => p.Order).ToListAsync(cancellation);
        var packages = await db.WorkPackages.AsNoTracking().Where(p => p.ProjectId == project.Id).OrderBy(p => p.Order).ToListAsync(cancellation);
        var links = await db.PackageLinks.AsNoTracking().Where(l => l.ProjectId == project.Id).OrderBy(l => l.Id).ToListAsync(cancellation);
        var open = phases.Where(p => p.DroppedOn is null).ToList();
        var gone = packages.Where(p => p.DroppedOn is not null).Select(p => p.Id).ToHashSet();
        return new(project, open, [.. packages.Where(p => p.DroppedOn is null)], [.. links.Where(l => !gone.Contains(l.FromId) && !gone.Contains(l.ToId))])
        {
            DroppedPhases = [.. phases.Where(p => p.DroppedOn is not null)],
            DroppedPackages = [.. packages.Where(p => p.DroppedOn is not null)],
            Blocks = await GateBlock.Read(db, open, cancellation),
        };
    }

    /// <summary>The same, to be changed; without what was given up.</summary>
    internal static async Task<PlanData> Tracked(CityDb db, Project project)
    {
        var phases = await db.Phases.Where(p => p.ProjectId == project.Id && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync();
        return new(
            project,
            phases,
            await db.WorkPackages.Where(p => p.ProjectId == project.Id && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync(),
            await db.PackageLinks.Where(l => l.ProjectId == project.Id).OrderBy(l => l.Id).ToListAsync())
        {
            Blocks = await GateBlock.Read(db, phases, CancellationToken.None),
        };
    }

    /// <summary>
    /// Saves a change of the plan together with what follows from it. False when somebody else changed the plan meanwhile; nothing is
    /// saved then.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="project">Whose plan it is.</param>
    /// <param name="part">The phase or package whose readers were set; its day is planned.</param>
    internal static async Task<bool> Save(CityDb db, Project project, IHaveReaders? part = null)
    {
        if (part is not null)
        {
            CarryOutPublication.Plan(db, part);
        }

        var state = await db.PlanStates.SingleAsync(s => s.ProjectId == project.Id);
        var saved = false;
        try
        {
            await db.Together(async () =>
            {
                saved = await db.TrySave();
                if (saved)
                {
                    var plan = await Read(db, project);
                    var wasLate = state.IsLate(project.Limit);
                    state.Follow(plan.Forecast);
                    if (plan.Buffer < 0 && !wasLate)
                    {
                        db.Say(new PlanTooLate(project.Id, plan.Forecast.End!.Value, project.Limit!.Value));
                    }

                    await db.SaveChangesAsync();
                }
            });
            return saved;
        }
        catch (Exception e) when (e is DbUpdateConcurrencyException or ScheduleCycleException)
        {
            // Two changes that fit the plan each for itself, and not together: the transaction took the first half back.
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private IEnumerable<PlanRow> Below(Phase phase, int level) =>
    [
        new PlanRow(level, phase, null),
        .. Phases.Where(p => p.InsideId == phase.Id).SelectMany(p => Below(p, level + 1)),
        .. Packages.Where(p => p.PhaseId == phase.Id).Select(p => new PlanRow(level + 1, phase, p)),
    ];
}

/// <summary>A line of the plan: a phase, or one of its packages.</summary>
public sealed record PlanRow(int Level, Phase Phase, WorkPackage? Package);
