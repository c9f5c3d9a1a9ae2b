using Konzil.Events;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site.Parity;

/// <summary>The numbers of the participation report for everybody's own work.</summary>
public static class ParityDataset
{
    public static readonly Dataset All = new(
        new("Beteiligung nach Weg und Schritt", "Participation by way and step"),
        new("Je Zeile die Zahl der Beiträge eines Wegs, eines Handlungsfelds und eines Termins an einem Schritt.", "A row is the number of contributions of one way, field of action and event at one step."),
        "/beteiligung/beteiligung.csv",
        [
            new("schritt", new("Eingegangen bis umgesetzt, oder nicht weiterverfolgt", "Received to carried out, or not pursued, in German")),
            new("weg", new("Online, Karte, Telefon oder Brief", "Online, card, phone or letter, in German")),
            new("handlungsfeld", new("Handlungsfeld; leer: noch offen", "Field of action; empty: still open")),
            new("termin", new("Termin der Karte; leer: kein Termin", "Event of the card; empty: none")),
            new("grund", new("Art der Begründung, nur bei „nicht weiterverfolgt“", "Kind of the reason, of what is not pursued")),
            new("beitraege", new("Zahl der Beiträge", "Number of contributions")),
        ]);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, ParityCounts counts)
    {
        var (names, all) = (await catalog.Read(db), await counts.Read(db));
        var events = all.Events.ToDictionary(e => e.Id, e => e.TitleDe);
        var csv = new Csv(All);
        foreach (var cell in all.Cells.OrderBy(c => c.Step).ThenBy(c => c.Channel).ThenBy(c => names.Field(c.FieldId)?.Order).ThenBy(c => c.EventId is { } e ? events.GetValueOrDefault(e) : null, StringComparer.Ordinal))
        {
            csv.Row(ParityText.Of(cell.Step).De, IdeasText.Of(cell.Channel).De, names.Field(cell.FieldId)?.NameDe ?? "", cell.EventId is { } id ? events.GetValueOrDefault(id, "") : "", cell.Why is { } why ? ReviewText.Of(why).De : "", cell.Count);
        }

        return csv.Download("beteiligung.csv");
    }
}
