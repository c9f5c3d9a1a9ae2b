using Konzil.Events;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>Series and events. Changed in the office afterwards, so a known event is never written again.</summary>
public sealed class LoadEvents : ILoadStep
{

    public int Order => 40;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Events.Series)
        {
            await Series(loading, entry, cancellation);
        }

        await loading.Db.SaveChangesAsync(cancellation);
        var districts = await loading.Db.Districts.ToDictionaryAsync(d => d.Key, d => (Guid?)d.Id, StringComparer.Ordinal, cancellation);
        foreach (var entry in loading.Content.Events.Events.Where(e => loading.Find("event", e.Key) is null))
        {
            var number = await NumberSeries.Take(loading.Db, Event.KindName);
            var happening = Event.Plan(number, Plan(loading, entry, districts), loading.Now);
            if (entry.Run.Minutes.Length > 0)
            {
                happening.Record(entry.Run.Minutes, entry.Attended, loading.Now);
            }

            loading.Db.Events.Add(entry.Example ? happening.AsExample() : happening);
            loading.Remember("event", entry.Key, happening.Id);
            await loading.Db.SaveChangesAsync(cancellation);
            await LoadEventRuns.Load(loading, entry, happening);
        }
    }

    private static async Task Series(Loading loading, SeriesEntry entry, CancellationToken cancellation)
    {
        var series = loading.Find("event-series", entry.Key) is { } id ? await loading.Db.EventSeries.SingleAsync(s => s.Id == id, cancellation) : null;
        if (series is null)
        {
            series = new EventSeries(entry.Key);
            loading.Db.EventSeries.Add(series);
            loading.Remember("event-series", entry.Key, series.Id);
        }

        series.Write(entry.Title, entry.Sentence, entry.Note ?? new Text("", ""));
        series.Expect(entry.Planned.Min(p => (int?)p.Min), entry.Planned.Max(p => (int?)p.Max), entry.Planned.Select(p => p.Wording).Concat(entry.Wording is null ? [] : [entry.Wording]));
        // The template is the office's own once there is one.
        series.Template(series.Programme.Length == 0 ? entry.Programme : series.Programme);
    }

    private static EventPlan Plan(Loading loading, EventEntry entry, Dictionary<string, Guid?> districts) => new()
    {
        Kind = entry.Kind switch { EventKind.Workshop => Events.EventKind.Workshop, EventKind.Dialogue => Events.EventKind.Dialogue, EventKind.Consultation => Events.EventKind.Consultation, _ => Events.EventKind.Council },
        Title = entry.Title,
        When = new(entry.Date, entry.Start, entry.End, entry.DayWithoutYear?.Month, entry.DayWithoutYear?.Day),
        SeriesId = entry.Series is { } series ? loading.Id("event-series", series) : null,
        Edition = entry.Edition,
        DistrictId = districts.GetValueOrDefault(entry.District ?? ""),
        Place = entry.Place ?? new Text("", ""),
        Description = Lines(entry.Audience, entry.Note, entry.Wording),
        Result = entry.Result ?? new Text("", ""),
        Seats = entry.Seats,
        Attended = entry.Attended,
        Programme = entry.Run.Programme,
        Closed = entry.Run.ClosedFor.Count > 0,
        Feedback = entry.Run.Feedback,
        Held = entry.Date is null || entry.Date < Format.Day(loading.Now),
    };

    // The paper's sentence stands in its own language on both pages.
    private static Text Lines(Text? audience, Text? note, string? wording)
    {
        var quote = wording is null ? null : "„" + wording + "“";
        return new(string.Join('\n', new[] { audience?.De, quote, note?.De }.OfType<string>()), string.Join('\n', new[] { audience?.En, quote, note?.En }.OfType<string>()));
    }
}
