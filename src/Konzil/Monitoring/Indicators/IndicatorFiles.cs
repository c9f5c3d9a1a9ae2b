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
            new("berechnet", new("ja: aus den Daten dieser Plattform oder aus anderen Kennzahlen berechnet", "yes: computed from the data of this platform or from other indicators")), new("besser", new("mehr oder weniger", "more or less, in German")), new("ausgangswert", new("Wert am Anfang", "Value at the beginning")),
            new("tag", new("Tag des Werts", "Day of the value")), new("wert", new("Wert", "Value")), new("ziel", new("Ziel, das an diesem Tag galt", "Target that held on that day")), new("welle", new("Welle der Befragung", "Wave of the survey")), new("n", new("Wie viele geantwortet haben", "How many answered")), new("grund", new("Grund, wenn ein Wert von Hand eingetragen ist", "Reason when a value was typed by hand")),
            new("beispiel", new("ja: für die Vorführung erfunden", "yes: invented for the demonstration")),
            new("berechnet_aus", new("Nummern der Kennzahlen, aus denen sie berechnet wird, mit der Regel; sonst leer", "Numbers of the indicators it is worked out from, with the rule, in German; else empty")), new("teile_fehlen", new("Bei wie vielen davon der Wert fehlt oder unvollständig ist; leer, wenn der Wert nicht daraus berechnet ist", "For how many of them the value is missing or incomplete; empty if the value is not worked out from them")), new("von_hand", new("ja: von Hand eingetragen, obwohl die Kennzahl berechnet wird", "yes: typed by hand although the indicator is computed")),
        ]);

    public static async Task<IResult> Download(CityDb db, Catalog catalog, ComputedIndicators figures)
    {
        var file = new Csv(Values);
        foreach (var view in await IndicatorView.Read(IndicatorAccess.Public(db), db, catalog, figures))
        {
            var i = view.Indicator;
            foreach (var p in i.Points.OrderBy(p => p.Day))
            {
                file.Row(i.Number, i.TitleDe, i.UnitDe, IndicatorRuleText.Of(i.Level).De, view.About, i.Definition, i.Source, i.IsWorkedOut, SteeringText.Of(i.Better).De, i.Baseline, p.Day, p.Value, i.TargetOn(p.Day), p.Wave, p.Sample, p.Reason, i.IsExample, From(view), p.PartsMissing, i.IsTyped(p));
            }
        }

        return file.Download("kennzahlen.csv");
    }

    private static string? From(IndicatorView view) => view.Indicator.Combined is { } rule
        ? CombineText.Of(rule).De + ": " + string.Join("; ", view.Parts.Select(p => p.Of.Number + (rule == CombineRule.WeightedShare ? " (" + p.Weight.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) + ")" : "")))
        : null;
}
