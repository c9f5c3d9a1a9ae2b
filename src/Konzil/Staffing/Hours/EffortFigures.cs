using Konzil.Events;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Planned and booked hours of a phase.</summary>
public sealed record EffortFigures(Phase Phase, TeamPlan? Plan, IReadOnlyList<EffortStep> Steps, IReadOnlyList<WorkPackage> Packages, BookedHours Booked)
{
    /// <summary>Of agreed secondments; null when there are none.</summary>
    public required decimal? Seconded { get; init; }

    public required IReadOnlyDictionary<Guid, Text> Events { get; init; }

    /// <summary>Agreed hours by person.</summary>
    public required IReadOnlyDictionary<Guid, decimal> ByPerson { get; init; }

    public decimal Each => Steps.Sum(s => s.Hours);

    /// <summary>Steps for the whole team; null while the size is open or nothing is planned.</summary>
    public decimal? Team => Steps.Count == 0 ? null : Each * Plan?.Target;

    /// <summary>What was given up is no longer planned; hours booked on it still count.</summary>
    public decimal? OfPackages => Packages.Any(p => p.Hours is not null && p.DroppedOn is null) ? Packages.Where(p => p.DroppedOn is null).Sum(p => p.Hours ?? 0) : null;

    /// <summary>What counts as the plan: the steps of the team, else the packages.</summary>
    public decimal? Planned => Team ?? OfPackages;

    /// <summary>Null when one of both is not known.</summary>
    public decimal? Variance => Booked.Sum - Planned;

    internal static async Task<EffortFigures> Read(CityDb db, Phase phase, StaffSettings settings, bool mayStaff, CancellationToken cancellation)
    {
        var plan = await db.TeamPlans.AsNoTracking().SingleOrDefaultAsync(p => p.PhaseId == phase.Id, cancellation);
        var steps = plan is null ? [] : await db.EffortSteps.AsNoTracking().Where(s => s.PlanId == plan.Id).OrderBy(s => s.Order).ToListAsync(cancellation);
        var booked = await BookedHours.Read(db, phase, settings, mayStaff, cancellation);
        var seconded = await db.Secondments.AsNoTracking().Where(s => s.PhaseId == phase.Id && (s.State == SecondmentState.Approved || s.State == SecondmentState.Ended)).ToListAsync(cancellation);
        var events = steps.Select(s => s.EventId).OfType<Guid>().Concat(booked.Events.Keys).Distinct().ToList();
        return new(phase, plan, steps, await db.WorkPackages.AsNoTracking().Where(p => p.PhaseId == phase.Id).OrderBy(p => p.Order).ToListAsync(cancellation), booked)
        {
            Seconded = seconded.Count == 0 ? null : seconded.Sum(s => s.Hours),
            ByPerson = seconded.GroupBy(s => s.PersonId).ToDictionary(g => g.Key, g => g.Sum(s => s.Hours)),
            Events = (await db.Events.AsNoTracking().Where(e => events.Contains(e.Id)).ToListAsync(cancellation)).ToDictionary(e => e.Id, e => e.ShortName),
        };
    }

    /// <summary>Packages and events of the phase with planned hours and, where enough people stand behind them, booked ones.</summary>
    public IReadOnlyList<(string Name, decimal? Planned, decimal? Booked)> Items =>
    [
        .. Packages.Select(p => (p.Name.ToString(), p.Hours ?? StepsOf(s => s.PackageId == p.Id), Booked.Packages.TryGetValue(p.Id, out var booked) ? booked : default(decimal?))),
        .. Events.Select(e => (e.Value.ToString(), StepsOf(s => s.EventId == e.Key), Booked.Events.TryGetValue(e.Key, out var booked) ? booked : default(decimal?))),
    ];

    /// <summary>Hours of the steps of a package or an event, for the team.</summary>
    public decimal? StepsOf(Func<EffortStep, bool> which) => Steps.Where(which).ToList() is { Count: > 0 } mine ? mine.Sum(s => s.Hours) * Plan?.Target : null;
}
