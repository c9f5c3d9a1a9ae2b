using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The released findings as open data.</summary>
public static class FindingFiles
{
    public static readonly Dataset Public = new(
        new("Ist-Analyse", "As-is analysis"),
        new("Je Zeile ein freigegebener Befund: Bestand, Stärke, Schwäche, Chance, Risiko, Herausforderung, Anforderung, Rahmenbedingung oder Lehre.", "One released finding a row: inventory, strength, weakness, chance, threat, challenge, requirement, constraint or lesson."),
        "/ist-analyse.csv",
        [
            new("nummer", new("Nummer des Befunds", "Number of the finding")), new("art", new("Art", "Kind, in German")), new("befund", new("Befund in einer Zeile", "Finding in one line")), new("erlaeuterung", new("Erläuterung", "Explanation")),
            new("stand", new("Tag, an dem es so war", "Day on which it was so")), new("reifegrad", new("1 bis 5, nur beim Bestand", "1 to 5, inventory only")), new("quelle", new("Woher man es weiß", "How one knows")), new("beleg", new("Nummer des Belegs", "Number of the evidence")),
            new("handlungsfelder", new("Handlungsfelder, mit Komma getrennt", "Fields of action, separated by commas, in German")), new("massnahmen", new("Nummern der Maßnahmen, die darauf antworten", "Numbers of the measures that answer it")), new("empfehlung", new("Was das nächste Projekt tun oder lassen soll", "What the next project should do or leave")), new("ergebnis", new("Was daraus wurde; leer, solange es gilt", "What became of it; empty as long as it holds")), new("beispiel", new("ja: für die Vorführung erfunden", "yes: invented for the demonstration")),
        ]);

    public static async Task<IResult> Download(CityDb db, Catalog catalog)
    {
        var file = new Csv(Public);
        foreach (var row in await FindingRow.Read(FindingAccess.Public(db), office: false, db, catalog))
        {
            var (f, fields, measures) = row;
            file.Row(f.Number, FindingText.Of(f.Kind).De, f.Title, f.Body, f.Day, f.Maturity, f.Source, row.Evidence, string.Join(", ", fields.Select(x => x.NameDe)), string.Join(", ", measures.Select(m => m.Code)), f.Advice, f.Settled, f.IsExample);
        }

        return file.Download("ist-analyse.csv");
    }
}
