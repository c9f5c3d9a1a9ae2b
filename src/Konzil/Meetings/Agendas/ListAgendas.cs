using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Sittings whose agenda was announced: the next ones first, below them what was; also as a calendar and as a table.</summary>
public partial class ListAgendas
{
    public const int MostPast = 20;

    /// <param name="Points">Those everybody reads.</param>
    /// <param name="Hidden">The number of confidential ones.</param>
    /// <param name="HasMinutes">Everybody may read its minutes.</param>
    public sealed record Row(Meeting Meeting, Body Body, int Points, int Hidden, bool HasMinutes);

    public sealed record Shown(IReadOnlyList<Row> Coming, IReadOnlyList<Row> Past);

    public static readonly Dataset Dataset = new(
        PublicAgendaText.Title,
        new("Je Zeile ein öffentlicher Punkt einer bekannt gegebenen Sitzung, ohne Notizen und Namen; eine Sitzung ohne Punkte hat eine Zeile.", "One public point of an announced meeting a row, without notes and names; a meeting without points has one row."),
        "/sitzungen.csv",
        [
            new("nummer", new("Nummer der Sitzung", "Number of the meeting")), new("tag", new("Tag der Sitzung", "Day of the meeting")), new("beginn", new("Uhrzeit; leer: noch offen", "Time; empty: still open")), new("ort", new("Wo", "Where")),
            new("gremium", new("Welches Gremium", "Which body")), new("thema", new("Worum es geht, wenn das Gremium es nicht sagt", "What it is about where the body does not say it")),
            new("stand", new("geplant, abgesagt oder vorbei", "planned, cancelled or over")), new("bekannt_gegeben", new("Seit wann die Tagesordnung öffentlich ist", "Since when the agenda is public")),
            new("punkt", new("Nummer des Punkts", "Number of the point")), new("titel", new("Titel des Punkts", "Title of the point")),
            new("massnahme", new("Kürzel der Maßnahme, um die es geht", "Code of the measure it is about")), new("nichtoeffentliche_punkte", new("Wie viele Punkte nicht öffentlich sind", "How many points are confidential")),
            new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation)
    {
        var (today, all, items, bodies) = (Format.Day(db.Now), MeetingAccess.PublicAgendas(db).AsNoTracking(), db.MeetingItems, db.Bodies);
        var minutes = MeetingAccess.Minutes(Me.Stranger, db);
        var coming = MeetingAccess.Ahead(all, today).OrderBy(m => m.Day).ThenBy(m => m.Start).ThenBy(m => m.Number);
        var past = MeetingAccess.Past(all, today).OrderByDescending(m => m.Day).ThenByDescending(m => m.Number).Take(MostPast);
        return View.Page<ListAgendas, Shown>(new(await Rows(coming), await Rows(past)));

        async Task<IReadOnlyList<Row>> Rows(IQueryable<Meeting> meetings)
        {
            var rows = await meetings.Select(m => new { Meeting = m, Body = bodies.First(b => b.Id == m.BodyId), Points = items.Count(i => i.MeetingId == m.Id && !i.IsConfidential), Hidden = items.Count(i => i.MeetingId == m.Id && i.IsConfidential), HasMinutes = minutes.Any(p => p.Id == m.Id) }).ToListAsync(cancellation);
            return [.. rows.Select(r => new Row(r.Meeting, r.Body, r.Points, r.Hidden, r.HasMinutes))];
        }
    }

    public static async Task<IResult> Calendar(CityDb db, Tell site, CancellationToken cancellation)
    {
        var found = await MeetingAccess.PublicAgendas(db).AsNoTracking().OrderBy(m => m.Day).ThenBy(m => m.Number).ToListAsync(cancellation);
        var bodies = await db.Bodies.AsNoTracking().ToDictionaryAsync(b => b.Id, cancellation);
        return Results.Text(Konzil.Events.Calendar.Write(found.Select(m => MeetingsCalendar.Entry(m, bodies[m.BodyId], site.Site + Paths.PublicAgenda(m.Number))), PublicAgendaText.Title), MeetingsCalendar.ContentType);
    }

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var all = MeetingAccess.PublicAgendas(db).AsNoTracking().OrderByDescending(m => m.Day).ThenByDescending(m => m.Number);
        var items = await MeetingAccess.OpenItems(db).AsNoTracking().Where(i => all.Any(m => m.Id == i.MeetingId)).OrderBy(i => i.Place).ThenBy(i => i.Title).ToListAsync(cancellation);
        var (points, links) = (items.ToLookup(i => i.MeetingId), await SubjectLink.Read(items, db));
        var closed = await db.MeetingItems.Where(i => i.IsConfidential && all.Any(m => m.Id == i.MeetingId)).GroupBy(i => i.MeetingId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var bodies = await db.Bodies.AsNoTracking().ToDictionaryAsync(b => b.Id, cancellation);
        var file = new Csv(Dataset);
        foreach (var m in await all.ToListAsync(cancellation))
        {
            foreach (var (i, point) in points[m.Id].Cast<MeetingItem?>().DefaultIfEmpty().Index())
            {
                file.Row(m.Number, m.Day, MeetingWords.Time(m.Start), m.Place, bodies[m.BodyId].NameDe, m.Topic, State(m, Format.Day(db.Now)), Format.Day(m.AgendaPublicSince!.Value), point is null ? null : i + 1, point?.Title, Code(point), closed.GetValueOrDefault(m.Id), m.IsExample);
            }
        }

        return file.Download("sitzungen.csv");

        string? Code(MeetingItem? point) => point is { Subject: ItemSubject.Measure, SubjectId: { } id } ? links.GetValueOrDefault((ItemSubject.Measure, id))?.Code : null;
    }

    private static string State(Meeting meeting, DateOnly today) => meeting.State switch { MeetingState.Planned when meeting.Day >= today => "geplant", MeetingState.Cancelled => "abgesagt", _ => "vorbei" };
}
