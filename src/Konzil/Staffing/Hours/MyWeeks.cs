using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>One's own weeks, and what one was assigned and booked. Nobody else sees this page.</summary>
public partial class MyWeeks
{
    public sealed record Shown(StaffSettings Settings, IReadOnlyList<Row> Weeks, IReadOnlyList<Own> Plan, DateOnly Monday);

    public sealed record Row(DateOnly Monday, SheetState State, decimal Hours);

    /// <summary>A phase with what one was assigned and what one booked; drafts count here.</summary>
    public sealed record Own(Text Project, Text Phase, decimal? Planned, decimal Booked);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation)
    {
        var id = me.KnownId;
        var sheets = await db.WeekSheets.AsNoTracking().Include(s => s.Entries).Where(s => s.PersonId == id).OrderByDescending(s => s.Monday).ToListAsync(cancellation);
        var planned = (await db.Secondments.AsNoTracking().Where(s => s.PersonId == id && (s.State == SecondmentState.Approved || s.State == SecondmentState.Ended)).ToListAsync(cancellation)).GroupBy(s => s.PhaseId).ToDictionary(g => g.Key, g => g.Sum(s => s.Hours));
        var booked = sheets.SelectMany(s => s.Entries).Where(e => e.PhaseId is not null).GroupBy(e => e.PhaseId!.Value).ToDictionary(g => g.Key, g => g.Sum(e => e.Hours));
        var ids = planned.Keys.Concat(booked.Keys).Distinct().ToList();
        var phases = await (from phase in db.Phases.AsNoTracking() join project in db.Projects.AsNoTracking() on phase.ProjectId equals project.Id where ids.Contains(phase.Id) orderby project.Number, phase.Order select new { phase, project }).ToListAsync(cancellation);
        return View.Page<MyWeeks, Shown>(new(
            await StaffSettings.Read(db, cancellation),
            [.. sheets.Select(s => new Row(s.Monday, s.State, s.Entries.Sum(e => e.Hours)))],
            [.. phases.Select(p => new Own(p.project.Title, p.phase.Title, planned.TryGetValue(p.phase.Id, out var hours) ? hours : null, booked.GetValueOrDefault(p.phase.Id)))],
            WeekSheet.MondayOf(Format.Day(db.Now))));
    }

    public static async Task<IResult> Download(Me me, CityDb db, CancellationToken cancellation)
    {
        var id = me.KnownId;
        var file = new Csv("tag", "woran", "beginn", "ende", "stunden", "stand");
        var subjects = await BookingSubjects.Read(db, me, null, cancellation);
        foreach (var sheet in await db.WeekSheets.AsNoTracking().Include(s => s.Entries).Where(s => s.PersonId == id).OrderBy(s => s.Monday).ToListAsync(cancellation))
        {
            foreach (var entry in sheet.Entries.OrderBy(e => e.Day).ThenBy(e => e.Order))
            {
                file.Row(entry.Day, subjects.Name(entry), entry.Start?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), entry.End?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), entry.Hours, WeekText.Of(sheet.State).De);
            }
        }

        return file.Download("meine-stunden.csv");
    }
}
