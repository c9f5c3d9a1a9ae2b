using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Running costs of all public measures as open data.</summary>
public static class RunningFiles
{
    public static readonly Dataset All = new(
        new("Folgekosten der Maßnahmen", "Running costs of the measures"),
        new("Je Zeile eine Art von Folgekosten einer öffentlichen Maßnahme mit ihrem Betrag je Jahr.", "One kind of running costs of a public measure a row, with its amount a year."),
        "/massnahmen/folgekosten.csv",
        [
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("titel", new("Titel der Maßnahme", "Title of the measure")), new("wofuer", new("Wofür die Kosten anfallen", "What the costs are for")),
            new("von_jahr", new("Erstes Jahr", "First year")), new("bis_jahr", new("Letztes Jahr, leer: kein Ende bekannt", "Last year, empty: no end known")), new("zustand", new("betrag, offen oder entfaellt", "amount, open or not applicable, in German")),
            new("betrag_je_jahr_eur", new("Betrag je Jahr in Euro", "Amount a year in euros")), new("anmerkung", new("Anmerkung", "Note")),
        ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(All);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().ToDictionaryAsync(m => m.Id, cancellation);
        foreach (var cost in (await db.RunningCosts.AsNoTracking().ToListAsync(cancellation)).Where(c => measures.ContainsKey(c.MeasureId)).OrderBy(c => measures[c.MeasureId].Number).ThenBy(c => c.FromYear).ThenBy(c => c.Title, StringComparer.Ordinal))
        {
            file.Row(measures[cost.MeasureId].Code, measures[cost.MeasureId].Title, cost.Title, cost.FromYear, cost.UntilYear, DeliveryFiles.Key(cost.State), cost.Amount, cost.Note);
        }

        return file.Download("folgekosten.csv");
    }
}
