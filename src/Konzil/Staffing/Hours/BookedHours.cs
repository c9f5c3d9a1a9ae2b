using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>
/// What was booked on a phase, as far as the reader may see it: a sum where enough people stand behind it, by unit in groups of that
/// size, by person only where the city chose that and only for whoever plans the project. Drafts never count.
/// </summary>
public sealed record BookedHours(decimal? Sum, bool IsHidden, IReadOnlyList<BookedGroup> Groups, IReadOnlyDictionary<Guid, decimal> Packages, IReadOnlyDictionary<Guid, decimal> Events)
{
    private static readonly BookedHours None = new(null, false, [], new Dictionary<Guid, decimal>(), new Dictionary<Guid, decimal>());

    public static Task<int> People(CityDb db, Guid phase, CancellationToken cancellation) =>
        db.WeekSheets.Where(s => s.State == SheetState.Submitted && s.Entries.Any(e => e.PhaseId == phase)).Select(s => s.PersonId).Distinct().CountAsync(cancellation);

    internal static async Task<BookedHours> Read(CityDb db, Phase phase, StaffSettings settings, bool mayStaff, CancellationToken cancellation)
    {
        if (settings.Mode == HoursMode.PlanOnly)
        {
            return None;
        }

        var rows = await (from sheet in db.WeekSheets.AsNoTracking()
                          from entry in sheet.Entries
                          where sheet.State == SheetState.Submitted && entry.PhaseId == phase.Id
                          select new Booked(sheet.PersonId, entry.PackageId, entry.EventId, entry.Hours)).ToListAsync(cancellation);
        var kept = await db.PhaseHours.AsNoTracking().SingleOrDefaultAsync(h => h.PhaseId == phase.Id, cancellation);
        var (sum, people) = (rows.Sum(r => r.Hours) + (kept?.Hours ?? 0), Math.Max(rows.Select(r => r.Person).Distinct().Count(), kept?.People ?? 0));
        var byName = mayStaff && settings.Mode == HoursMode.ByPerson;
        if (people == 0)
        {
            return None with { Sum = 0 };
        }

        var shown = byName ? rows : Items(rows, settings.MinGroup);
        return !byName && people < settings.MinGroup ? None with { IsHidden = true } : new(
            sum, false, byName ? await ByPerson(db, rows) : await ByUnit(db, rows, settings.MinGroup, cancellation),
            Of(shown, r => r.Package), Of(shown, r => r.Event));
    }

    private static Dictionary<Guid, decimal> Of(IReadOnlyList<Booked> rows, Func<Booked, Guid?> what) =>
        rows.Where(r => what(r) is not null).GroupBy(r => what(r)!.Value).ToDictionary(g => g.Key, g => g.Sum(r => r.Hours));

    /// <summary>
    /// What was booked on packages and events with enough people. As with units, the rest that is not shown must not be worked out from
    /// the sum: the items with the fewest people join it until enough people stand behind it.
    /// </summary>
    private static List<Booked> Items(List<Booked> rows, int least)
    {
        var sorted = rows.GroupBy(r => r.Package ?? r.Event ?? Guid.Empty).Select(g => g.ToList()).OrderBy(PeopleIn).ToList();
        var hidden = sorted.TakeWhile(g => PeopleIn(g) < least).Count();
        while (hidden > 0 && hidden < sorted.Count && PeopleIn(sorted.Take(hidden).SelectMany(g => g)) < least)
        {
            hidden++;
        }

        return [.. sorted.Skip(hidden).SelectMany(g => g)];
    }

    private static int PeopleIn(IEnumerable<Booked> rows) => rows.Select(r => r.Person).Distinct().Count();

    private static async Task<IReadOnlyList<BookedGroup>> ByPerson(CityDb db, List<Booked> rows)
    {
        var names = await MeetingPeople.Names(db, rows.Select(r => r.Person));
        return [.. rows.GroupBy(r => r.Person).Select(g => new BookedGroup(names.GetValueOrDefault(g.Key, ""), 1, g.Sum(r => r.Hours)) { PersonId = g.Key }).OrderBy(g => g.Name, StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<BookedGroup>> ByUnit(CityDb db, List<Booked> rows, int least, CancellationToken cancellation)
    {
        var ids = rows.Select(r => r.Person).Distinct().ToList();
        var homes = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.UnitId, cancellation);
        var heads = await UnitHeads.Read(db, cancellation);
        var groups = rows.GroupBy(r => homes.GetValueOrDefault(r.Person)).Select(g => new BookedGroup(heads.Name(g.Key) ?? StaffText.NoUnit, g.Select(r => r.Person).Distinct().Count(), g.Sum(r => r.Hours))).ToList();
        return Pool(groups, least);
    }

    /// <summary>
    /// Small units become one line. A small rest could be worked out from the sum, so it takes the smallest shown unit along.
    /// </summary>
    public static IReadOnlyList<BookedGroup> Pool(IReadOnlyList<BookedGroup> groups, int least)
    {
        var sorted = groups.OrderBy(g => g.People).ThenBy(g => g.Name, StringComparer.Ordinal).ToList();
        var small = sorted.TakeWhile(g => g.People < least).ToList();
        if (small.Count > 0 && small.Sum(g => g.People) < least)
        {
            small = [.. sorted.Take(small.Count + 1)];
        }

        var shown = sorted.Skip(small.Count).OrderBy(g => g.Name, StringComparer.Ordinal).ToList();
        return small.Count == 0 ? shown : small.Sum(g => g.People) < least ? [] : [.. shown, new BookedGroup(EffortText.OtherUnits, small.Sum(g => g.People), small.Sum(g => g.Hours))];
    }

    private sealed record Booked(Guid Person, Guid? Package, Guid? Event, decimal Hours);
}

/// <param name="Name">A unit, or a person where the city chose that.</param>
/// <param name="People">How many.</param>
/// <param name="Hours">Booked and submitted.</param>
public sealed record BookedGroup(string Name, int People, decimal Hours)
{
    public Guid? PersonId { get; init; }
}
