using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Discussion;

/// <summary>The moderation's figures as a table (columns: /daten).</summary>
public static class FiguresDataset
{
    public static readonly Dataset All = new(
        FiguresText.Title,
        new("Je Zeile ein Monat, ein Vorgang und gegebenenfalls ein Grund, mit ihrer Anzahl. Ohne Texte und Namen.", "One month, one kind of act and, where there is one, a reason a row, with their number. Without texts and names."),
        "/moderation/zahlen.csv",
        [
            new("monat", new("Erster Tag des Monats", "First day of the month")),
            new("vorgang", new("Was geschah: ausgeblendet, meldung_bestaetigt, meldung_zurueckgewiesen, widerspruch_mit_erfolg, widerspruch_ohne_erfolg, gesperrt, vertrauen_gegeben", "What happened, in German")),
            new("grund", new("Grund, wo es einen gibt", "Reason, where there is one, in German")),
            new("anzahl", new("Wie oft", "How often")),
        ]);

    public static async Task<IResult> Show(CityDb db)
    {
        var csv = new Csv(All);
        foreach (var month in await Figures.Months(db))
        {
            csv.Row(month.First, FiguresText.Word(month.Kind), month.Reason is { } reason ? DiscussionText.Of(reason).De : "", month.Count);
        }

        return csv.Download("moderation.csv");
    }
}
