using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>All public events as a table; people who registered are in no table.</summary>
public static class EventsDataset
{
    public static readonly Dataset All = new(
        EventsText.Name,
        new("Je Zeile ein öffentlicher Termin mit Ergebnis und Zahl der Teilnehmenden.", "One public event a row, with its result and the number of people attending."),
        "/termine/termine.csv",
        [
            new("nummer", new("Nummer des Termins", "Number of the event")), new("titel", new("Titel", "Title, in German")), new("art", new("Art des Termins", "Kind of event, in German")),
            new("reihe", new("Reihe, wenn es eine gibt", "Series, if any")), new("ausgabe", new("Nummer in der Reihe", "Number in the series")),
            new("tag", new("Tag; leer, wenn das Jahr nicht überliefert ist", "Day; empty where the year is not recorded")), new("beginn", new("Beginn", "Start")), new("ende", new("Ende", "End")),
            new("ort", new("Ort", "Place")), new("stadtteil", new("Stadtteil", "District")), new("stand", new("geplant, gewesen oder abgesagt", "Planned, held or cancelled, in German")),
            new("plaetze", new("Zahl der Plätze", "Number of places")), new("teilgenommen", new("Zahl der Teilnehmenden", "Number of people attending")), new("ideen", new("Öffentliche Ideen aus dem Termin", "Public ideas from the event")),
            new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")), new("adresse", new("Adresse des Termins", "Address of the event")),
        ]);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, Tell site)
    {
        var names = await catalog.Read(db);
        var series = await db.EventSeries.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.TitleDe);
        var (links, cards, ideas) = (db.EventIdeas, db.Cards, IdeaAccess.Public(db.Ideas));
        var csv = new Csv(All);
        foreach (var row in await EventAccess.Public(db).AsNoTracking().OrderBy(e => e.Number)
            .Select(e => new { Event = e, Ideas = ideas.Count(i => links.Any(l => l.EventId == e.Id && l.IdeaId == i.Id) || cards.Any(c => c.EventId == e.Id && c.IdeaId == i.Id)) }).ToListAsync())
        {
            var e = row.Event;
            csv.Row(
                e.Number, e.TitleDe, EventsText.Of(e.Kind).De, e.SeriesId is { } id ? series.GetValueOrDefault(id) : "", e.Edition,
                e.Date, e.Start?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), e.End?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
                e.PlaceDe, names.District(e.DistrictId)?.Name ?? "", EventsText.Of(e.State).De, e.Seats, e.Attended, row.Ideas, e.IsExample,
                site.Site + Paths.Neutral(Paths.Event(e.Number, e.TitleDe)));
        }

        return csv.Download("termine.csv");
    }
}
