using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Every value of the public indicators as open data.</summary>
public static class IndicatorFiles
{
    public static readonly Dataset Values = new(
        new("Kennzahlen", "Indicators"),
        new("Je Zeile ein Wert einer öffentlichen Kennzahl der Stadt, eines Ziels, eines Handlungsfelds oder einer Maßnahme.", "One value of a public indicator of the city, a goal, a field or a measure a row."),
        "/kennzahlen.csv",
        [
            new("nummer", new("Nummer der Kennzahl, leer bei älteren", "Number of the indicator, empty for older ones")), new("kennzahl", new("Was gemessen wird", "What is measured")), new("einheit", new("Einheit", "Unit")),
            new("ebene", new("Leistung, Ergebnis oder Wirkung", "Output, outcome or impact, in German")), new("bezug", new("Wozu sie gehört", "What it belongs to")), new("definition", new("Was genau gezählt wird", "What exactly is counted")), new("quelle", new("Woher die Werte kommen", "Where the values come from")),
            new("berechnet", new("ja: aus den Daten dieser Plattform berechnet", "yes: computed from the data of this platform")), new("besser", new("mehr oder weniger", "more or less, in German")), new("ausgangswert", new("Wert am Anfang", "Value at the beginning")),
            new("tag", new("Tag des Werts", "Day of the value")), new("wert", new("Wert", "Value")), new("ziel", new("Ziel, das an diesem Tag galt", "Target that held on that day")), new("welle", new("Welle der Befragung", "Wave of the survey")), new("n", new("Wie viele geantwortet haben", "How many answered")), new("grund", new("Grund, wenn ein Wert von Hand eingetragen ist", "Reason when a value was typed by hand")),
            new("beispiel", new("ja: für die Vorführung erfunden", "yes: invented for the demonstration")),
        ]);

    public static async Task<IResult> Download(CityDb db, Catalog catalog, ComputedIndicators figures)
    {
        var file = new Csv(Values);
        foreach (var view in await IndicatorView.Read(IndicatorAccess.Public(db), db, catalog, figures))
        {
            var i = view.Indicator;
            foreach (var p in i.Points.OrderBy(p => p.Day))
            {
                file.Row(i.Number, i.TitleDe, i.UnitDe, IndicatorRuleText.Of(i.Level).De, view.About, i.Definition, i.Source, i.Computed is not null, SteeringText.Of(i.Better).De, i.Baseline, p.Day, p.Value, i.TargetOn(p.Day), p.Wave, p.Sample, p.Reason, i.IsExample);
            }
        }

        return file.Download("kennzahlen.csv");
    }
}
