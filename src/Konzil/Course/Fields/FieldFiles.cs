using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Fields of action and their roads as open data. What only the office sees is in neither.</summary>
public static class FieldFiles
{
    public static readonly Dataset Fields = new(
        new("Handlungsfelder", "Fields of action"),
        new("Je Zeile ein Handlungsfeld, auch frühere, mit Abgrenzung und verantwortlicher Stelle.", "One field of action a row, former ones too, with scope and responsible unit."),
        "/handlungsfelder.csv",
        [
            new("schluessel", new("Fester Schlüssel, bleibt beim Umbenennen", "Fixed key, stays when renamed")), new("name", new("Name", "Name, in German")), new("stand", new("Entwurf, Beschlossen, Zusammengelegt oder Beendet", "Draft, decided, merged or retired, in German")),
            new("aufgegangen_in", new("Schlüssel des Feldes, in dem es aufgegangen ist", "Key of the field it became part of")), new("satz", new("Worum es geht", "What it is about")), new("gehoert_dazu", new("Was dazugehört", "What belongs to it")),
            new("gehoert_nicht_dazu", new("Was nicht dazugehört", "What does not belong to it")), new("verantwortlich", new("Verantwortliche Stelle", "Responsible unit")), new("beteiligt", new("Weitere Stellen", "Other units")),
            new("richtung", new("nach außen oder nach innen", "outward or inward, in German")), new("platz", new("Platz in der geltenden Rangfolge", "Place in the present order")), new("massnahmen", new("Zahl der öffentlichen Maßnahmen", "Number of public measures")),
        ]);

    public static readonly Dataset Road = new(
        new("Weg der Handlungsfelder", "Road of the fields of action"),
        new("Je Zeile eine Änderung an einem Handlungsfeld mit Tag und Grund.", "One change of a field of action a row, with day and reason."),
        "/handlungsfelder-verlauf.csv",
        [
            new("schluessel", new("Schlüssel des Feldes", "Key of the field")), new("tag", new("Tag der Änderung", "Day of the change")), new("art", new("Was geschah", "What happened, in German")), new("vorher", new("Name vorher oder Name des aufgenommenen Feldes", "Name before, or of the field taken over")),
            new("nachher", new("Name nachher", "Name after")), new("massnahmen", new("Mitgezogene Maßnahmen", "Measures that moved")), new("grund", new("Grund", "Reason")), new("gremium", new("Wer entschieden hat", "Who decided")),
            new("entschieden_am", new("Tag der Entscheidung", "Day of the decision")), new("beschluss", new("Nummer des Beschlusses auf dieser Website", "Number of the resolution on this website")),
        ]);

    public static async Task<IResult> DownloadFields(CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var order = await FieldOrders.Present(db, cancellation);
        var counts = await MeasureAccess.Public(db.Measures).GroupBy(m => m.FieldId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var csv = new Csv(Fields);
        foreach (var f in city.AllFields.Where(f => f.View != FieldView.Hidden))
        {
            csv.Row(f.Key, f.NameDe, StrategyText.Of(f.Life, f.IsDraft).De, city.Field(f.MergedIntoId)?.Key, f.SentenceDe, Joined(f.ScopeInDe), Joined(f.ScopeOutDe), f.LeadUnit, Joined(f.RelatedUnits), f.Direction == FieldDirection.Outward ? "nach außen" : "nach innen", f.IsCurrent ? order?.PlaceOf(f.Id) : null, counts.GetValueOrDefault(f.Id));
        }

        return csv.Download("handlungsfelder.csv");
    }

    public static async Task<IResult> DownloadRoad(CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var csv = new Csv(Road);
        foreach (var step in await db.FieldSteps.AsNoTracking().OrderBy(s => s.At).ToListAsync(cancellation))
        {
            if (city.Field(step.FieldId) is { View: not FieldView.Hidden } field)
            {
                csv.Row(field.Key, Format.Day(step.At), StrategyText.Of(step.Kind).De, step.Before, step.After, step.Measures, step.Reason, step.Body, step.DecidedOn, step.Resolution);
            }
        }

        return csv.Download("handlungsfelder-verlauf.csv");
    }

    private static string Joined(string lines) => string.Join("; ", Lines.Split(lines));
}
