using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>How people took part in every public measure, as a table to take along.</summary>
public static class ParticipationCsv
{
    public static readonly Dataset All = new(
        new("Mitwirkung an Maßnahmen", "Participation in measures"),
        new("Je Zeile ein Weg, auf dem Menschen an einer Maßnahme mitgewirkt haben.", "One way in which people took part in a measure a row."),
        "/massnahmen/mitwirkung.csv",
        [
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")),
            new("titel", new("Titel der Maßnahme", "Title of the measure, in German")),
            new("weg", new("Ideensammlung, Termin, Karten, Umfrage und weitere", "Collection of ideas, event, cards, survey and others, in German")),
            new("name", new("Wie es hieß", "What it was called, in German")),
            new("von", new("Erster Tag", "First day")),
            new("bis", new("Letzter Tag", "Last day")),
            new("beitraege", new("Zahl der Ideen, Karten oder Diskussionsbeiträge", "Number of ideas, cards or comments")),
            new("menschen", new("Zahl der Teilnehmenden, Antworten oder Stimmzettel; leer: nicht bekannt oder noch nicht öffentlich", "Number of people, answers or ballots; empty: not known or not public yet")),
            new("geaendert", new("Was sich dadurch geändert hat; leer: noch nicht gesagt", "What changed because of it; empty: not said yet")),
            new("von_hand", new("ja: die Plattform hat es nicht gesehen, die Stadt hat es eingetragen", "ja: the platform did not see it, the city entered it")),
            new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
            new("adresse", new("Wo mehr steht", "Where to read more")),
        ]);

    public static async Task<IResult> Show(CityDb db, ParticipationLog log, CancellationToken cancellation)
    {
        var measures = await MeasureAccess.Public(db.Measures).OrderBy(m => m.Number).Select(m => new { m.Id, m.Number, m.Title, m.IsExample }).ToListAsync(cancellation);
        var lines = await log.Read([.. measures.Select(m => m.Id)], cancellation);
        var csv = new Csv(All);
        foreach (var measure in measures)
        {
            foreach (var line in lines[measure.Id])
            {
                csv.Row(
                    Measure.CodeOf(measure.Number), measure.Title, ParticipationText.Of(line.Format).De, line.Name.De, line.From, line.Until, line.Contributions, line.People, line.Changed,
                    line.ByHand, measure.IsExample || line.IsExample, line.Href is null ? "" : Paths.Neutral(line.Href));
            }
        }

        return csv.Download("mitwirkung.csv");
    }
}
