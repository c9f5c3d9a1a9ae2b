using Konzil.Events;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>What somebody can book hours on: packages of the projects they may read or worked in until lately, and events around the week they may see.</summary>
public sealed class BookingSubjects
{
    private readonly Dictionary<string, (string Name, BookedOn On)> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> _last = new(StringComparer.Ordinal);
    private readonly HashSet<string> _givenUp = new(StringComparer.Ordinal);

    private BookingSubjects()
    {
    }

    /// <summary>Nothing is booked anew on a package that was given up; what was booked keeps its name.</summary>
    public IReadOnlyList<Option> Options => [.. _all.Where(s => !_givenUp.Contains(s.Key)).Select(s => new Option(s.Key, s.Value.Name))];

    public BookedOn? Find(string key) => _all.TryGetValue(key, out var found) ? found.On : null;

    /// <summary>The last day somebody worked on it; null while they still do.</summary>
    public DateOnly? LastDay(string key) => _last.TryGetValue(key, out var day) ? day : null;

    public string Name(WeekEntry entry) => _all.TryGetValue(KeyOf(entry), out var found) ? found.Name : WeekText.Gone;

    public static string KeyOf(WeekEntry entry) => entry.PackageId is { } package ? "p" + package.ToString("N") : "e" + entry.EventId?.ToString("N");

    /// <param name="db">The database.</param>
    /// <param name="me">Who books.</param>
    /// <param name="monday">The week; null for all events, to name old entries.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task<BookingSubjects> Read(CityDb db, Me me, DateOnly? monday, CancellationToken cancellation)
    {
        var projects = await ProjectAccess.VisibleTo(me, db).AsNoTracking().OrderBy(p => p.Number).ToListAsync(cancellation);
        var ids = projects.Select(p => p.Id).ToList();
        var subjects = new BookingSubjects();
        foreach (var package in await db.WorkPackages.AsNoTracking().Where(p => ids.Contains(p.ProjectId)).OrderBy(p => p.Order).ToListAsync(cancellation))
        {
            var (key, project) = ("p" + package.Id.ToString("N"), projects.First(p => p.Id == package.ProjectId));
            subjects._all[key] = ($"{project.Title}: {package.Name}", new(package.Id, null, package.ProjectId, package.PhaseId));
            if (project.ClosedOn is { } closed)
            {
                subjects._last[key] = closed;
            }

            if (package.DroppedOn is not null || project.ClosedOn < monday)
            {
                subjects._givenUp.Add(key);
            }
        }

        if (monday is { } week)
        {
            foreach (var (package, project, last) in await LastWeeks.Read(db, me.KnownId, week, cancellation))
            {
                var key = "p" + package.Id.ToString("N");
                if (package.DroppedOn is null && subjects._all.TryAdd(key, ($"{project}: {package.Name}", new(package.Id, null, package.ProjectId, package.PhaseId))))
                {
                    subjects._last[key] = last;
                }
            }
        }

        var (from, until) = (monday?.AddDays(-7) ?? DateOnly.MinValue, monday?.AddDays(13) ?? DateOnly.MaxValue);
        var agenda = await db.Projects.AsNoTracking().FirstOrDefaultAsync(p => p.IsAgenda, cancellation);
        var phases = agenda is null ? [] : await db.Phases.AsNoTracking().Where(p => p.ProjectId == agenda.Id).ToListAsync(cancellation);
        foreach (var happening in await EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => e.Date >= from && e.Date <= until && e.State != EventState.Cancelled).OrderBy(e => e.Date).ToListAsync(cancellation))
        {
            // The innermost phase of its day: a pre-phase lies inside a phase.
            var phase = phases.Where(p => p.Start <= happening.Date && happening.Date <= p.End).OrderByDescending(p => p.InsideId is not null).FirstOrDefault();
            subjects._all["e" + happening.Id.ToString("N")] = ($"{Format.ShortDate(happening.Date!.Value)} {happening.Title}", new(null, happening.Id, phase?.ProjectId, phase?.Id));
        }

        return subjects;
    }
}
