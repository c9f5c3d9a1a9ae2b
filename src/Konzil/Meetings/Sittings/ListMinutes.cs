using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Finished minutes that were released for others: for everybody, and for whoever is signed in those of their circle.</summary>
public partial class ListMinutes
{
    /// <param name="Points">Those everybody reads.</param>
    /// <param name="Hidden">The number of confidential ones.</param>
    public sealed record Row(Meeting Meeting, Body Body, int Points, int Hidden);

    public sealed record Shown(IReadOnlyList<Row> Rows);

    public static readonly Dataset Public = new(
        MinutesText.Title,
        new("Je Zeile ein Punkt eines öffentlichen Protokolls, ohne Namen, Notizen und Aufgaben.", "One point of public minutes a row, without names, notes and tasks."),
        "/protokolle.csv",
        [
            new("nummer", new("Nummer der Sitzung", "Number of the meeting")), new("tag", new("Tag der Sitzung", "Day of the meeting")), new("gremium", new("Welches Gremium", "Which body")), new("thema", new("Worum es ging, wenn das Gremium es nicht sagt", "What it was about where the body does not say it")),
            new("punkt", new("Nummer des Punkts", "Number of the point")), new("titel", new("Titel des Punkts", "Title of the point")), new("ergebnis", new("Was das Protokoll dazu sagt", "What the minutes say about it")),
            new("stand", new("erledigt, offen oder nicht behandelt", "settled, open or not dealt with")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
            new("nichtoeffentliche_punkte", new("Wie viele Punkte der Sitzung nicht öffentlich sind", "How many points of the meeting are confidential")),
        ]);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation)
    {
        var items = db.MeetingItems;
        var rows = await (from meeting in MeetingAccess.Minutes(me, db).AsNoTracking() join body in db.Bodies on meeting.BodyId equals body.Id orderby meeting.Day descending, meeting.Number descending select new { meeting, body, Points = items.Count(i => i.MeetingId == meeting.Id && !i.IsConfidential), Hidden = items.Count(i => i.MeetingId == meeting.Id && i.IsConfidential) }).ToListAsync(cancellation);
        return View.Page<ListMinutes, Shown>(new([.. rows.Select(r => new Row(r.meeting, r.body, r.Points, r.Hidden))]));
    }

    /// <summary>Files hold what is for everybody.</summary>
    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var items = db.MeetingItems;
        var rows = await (from meeting in MeetingAccess.Minutes(Me.Stranger, db).AsNoTracking() join body in db.Bodies on meeting.BodyId equals body.Id join item in MeetingAccess.OpenItems(db) on meeting.Id equals item.MeetingId orderby meeting.Day descending, meeting.Number descending, item.Place, item.Title select new { meeting, body, item, Hidden = items.Count(i => i.MeetingId == meeting.Id && i.IsConfidential) }).ToListAsync(cancellation);
        var file = new Csv(Public);
        foreach (var points in rows.GroupBy(r => r.meeting.Id))
        {
            foreach (var (i, row) in points.Index())
            {
                file.Row(row.meeting.Number, row.meeting.Day, row.body.NameDe, row.meeting.Topic, i + 1, row.item.Title, row.item.Minutes, MeetingText.Of(row.item.Outcome).De, row.meeting.IsExample, row.Hidden);
            }
        }

        return file.Download("protokolle.csv");
    }
}
