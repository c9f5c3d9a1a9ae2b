using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>What was decided about each measure, as a file.</summary>
public static class ItemsFile
{
    public static readonly Dataset Dataset = new(
        new("Beschlüsse je Maßnahme", "Resolutions by measure"),
        new("Je Zeile eine Maßnahme eines Beschlusses mit ihrem eigenen Ergebnis, Betrag und Auflage.", "One measure of a resolution a row, with its own result, amount and condition."),
        "/beschluesse/massnahmen.csv",
        [
            new("beschluss", new("Nummer des Beschlusses auf dieser Website", "Number of the resolution on this website")), new("gremium", new("Wer beschloss", "Who decided")), new("tag", new("Tag", "Day")),
            new("massnahme", new("Kennung der Maßnahme", "Code of the measure")), new("ergebnis", new("Ergebnis für diese Maßnahme", "Result for this measure, in German")),
            new("vertagt_bis", new("Bis wann vertagt ist", "Until when it is deferred")), new("betrag_euro", new("Freigegebener Betrag; leer heißt: keiner genannt", "Amount released; empty means none was named")), new("betrag_jahr", new("Jahr des Betrags", "Year of the amount")),
            new("auflage", new("Auflage", "Condition")), new("auflage_bis", new("Bis wann sie zu erfüllen ist", "Until when it is to be met")), new("auflage_stelle", new("Wer sie erfüllt", "Who meets it")),
            new("auflage_erfuellt_am", new("Wann sie erfüllt wurde", "When it was met")), new("bemerkung", new("Betrag oder Auflage in Worten", "Amount or condition in words")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv(Dataset);
        var codes = (await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync(cancellation)).ToDictionary(m => m.Id);
        var met = (await db.Mandates.AsNoTracking().Where(m => m.MeasureId != null && m.State == MandateState.Done).ToListAsync(cancellation)).ToLookup(m => (m.ResolutionId, m.MeasureId!.Value), m => m.DoneOn);
        foreach (var r in (await ListResolutions.Newest(db, cancellation)).Reverse())
        {
            foreach (var item in r.Items.Where(i => codes.ContainsKey(i.MeasureId)).OrderBy(i => codes[i.MeasureId].Number))
            {
                csv.Row(r.Number, r.Body, r.Date, codes[item.MeasureId].Code, CouncilText.Of(r.ResultOf(item)).De, item.Result is null ? r.DeferredUntil : item.DeferredUntil, item.Released, item.ReleasedYear, item.Condition, item.ConditionDay, item.ConditionUnit, met[(r.Id, item.MeasureId)].Max(), item.Note, r.IsExample);
            }
        }

        return csv.Download("beschluesse-massnahmen.csv");
    }
}
