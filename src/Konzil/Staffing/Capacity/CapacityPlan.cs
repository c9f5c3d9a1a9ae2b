using System.Globalization;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Need and capacity of a phase by unit and month. A null unit: the place or the person has none.</summary>
public sealed record CapacityPlan(Phase Phase, IReadOnlyList<UnitCapacity> Units, bool LacksHours)
{
    public decimal Need => Units.Sum(u => u.Need);

    public decimal Have => Units.Sum(u => u.Have);

    public IReadOnlyList<UnitCapacity> Short => [.. Units.Where(u => u.Missing > 0)];

    internal static async Task<IReadOnlyList<CapacityPlan>> Read(CityDb db, Project project, UnitHeads heads, StaffSettings settings, CancellationToken cancellation)
    {
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync(cancellation);
        var teams = await TeamStanding.Read(db, phases, cancellation);
        var rows = await db.Secondments.AsNoTracking().Where(s => s.ProjectId == project.Id && (s.State == SecondmentState.Approved || s.State == SecondmentState.Ended)).ToListAsync(cancellation);
        var posts = settings.HoursOfPost is null ? [] : await db.PostPlans.AsNoTracking().Include(p => p.Figures).Where(p => p.ProjectId == project.Id && p.State != PostState.Refused).ToListAsync(cancellation);
        return [.. teams.Select(t => Of(t, [.. rows.Where(r => r.PhaseId == t.Phase.Id)], posts, heads, settings))];
    }

    private static CapacityPlan Of(TeamStanding team, IReadOnlyList<Secondment> rows, IReadOnlyList<PostPlan> posts, UnitHeads heads, StaffSettings settings)
    {
        var (from, until, each) = (team.Plan?.From ?? team.Phase.Start, team.Plan?.Until ?? team.Phase.End, team.Plan?.HoursEach);
        var first = rows.Select(r => r.From).Append(from ?? DateOnly.MaxValue).Min();
        var last = rows.Select(r => r.Until).Append(until ?? DateOnly.MinValue).Max();
        var lacks = team.Places.Count > 0 && (each is null || from is null || until is null);
        if (first > last)
        {
            return new(team.Phase, [], lacks);
        }

        var months = Months(first, last);
        var units = team.Places.Select(p => UnitOf(p)).Concat(rows.Select(r => r.UnitId)).Concat(posts.SelectMany(p => p.Figures.Select(f => f.UnitId ?? p.UnitId)).Select(u => (Guid?)u)).Distinct().ToList();
        return new(team.Phase, [.. units.Select(u => new UnitCapacity(u, heads.Name(u), [.. months.Select(m => Month(u, m))])).Where(u => u.Need > 0 || u.Have > 0).OrderBy(u => u.Name is null).ThenBy(u => u.Name, StringComparer.Ordinal)], lacks);

        MonthCapacity Month(Guid? unit, (DateOnly First, DateOnly Last) month)
        {
            var (need, have) = (0m, rows.Where(r => r.UnitId == unit).Sum(r => r.HoursIn(month.First, month.Last)));
            if (from is { } start && until is { } end)
            {
                var days = Math.Max(0, Math.Min(month.Last.DayNumber, end.DayNumber) - Math.Max(month.First.DayNumber, start.DayNumber) + 1);
                need += team.Places.Count(p => UnitOf(p) == unit) * (each ?? 0) * days / (end.DayNumber - start.DayNumber + 1);

                // Posts count for the days of the phase.
                var share = (decimal)days / month.Last.Day;
                var figures = posts.SelectMany(p => p.Figures.Where(f => (f.UnitId ?? p.UnitId) == unit)).ToList();
                need += share * figures.Where(f => f.Kind == PostKind.Need).Sum(f => f.HoursIn(month.First, month.Last, settings.HoursOfPost!.Value));
                have += share * figures.Where(f => f.Kind == PostKind.Existing).Sum(f => f.HoursIn(month.First, month.Last, settings.HoursOfPost!.Value));
            }

            return new(month.First, need, have);
        }

        // Who takes a place counts for their own unit.
        static Guid? UnitOf(PlaceRow place) => place.Holder is { } holder ? holder.Home ?? place.Place.UnitId : place.Place.UnitId;
    }

    private static List<(DateOnly First, DateOnly Last)> Months(DateOnly first, DateOnly last)
    {
        var months = new List<(DateOnly, DateOnly)>();
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            months.Add((month, month.AddMonths(1).AddDays(-1)));
        }

        return months;
    }
}

public sealed record UnitCapacity(Guid? UnitId, string? Name, IReadOnlyList<MonthCapacity> Months)
{
    public decimal Need => Months.Sum(m => m.Need);

    public decimal Have => Months.Sum(m => m.Have);

    /// <summary>Summed over the months in which something is missing: what is left over in one does not help in another.</summary>
    public decimal Missing => Months.Sum(m => m.Missing);

    public MonthCapacity Worst => Months.MaxBy(m => m.Missing)!;
}

public sealed record MonthCapacity(DateOnly First, decimal Need, decimal Have)
{
    /// <summary>Hours spread over days leave crumbs that are nobody's shortage.</summary>
    private const decimal Crumb = 0.005m;

    public decimal Missing => Need - Have > Crumb ? Need - Have : 0;

    public string Name => First.ToString("MMMM yyyy", CultureInfo.CurrentCulture);
}
