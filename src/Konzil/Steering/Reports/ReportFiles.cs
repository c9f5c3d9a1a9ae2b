using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The public part of all reports as open data.</summary>
public static class ReportFiles
{
    public static readonly Dataset Public = new(
        new("Berichte der Maßnahmen", "Reports of the measures"),
        new("Je Zeile der öffentliche Teil eines Berichts.", "The public part of one report a row."),
        "/massnahmen/berichte.csv",
        [
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("titel", new("Titel der Maßnahme", "Title of the measure")),
            new("von", new("Erster Tag des Zeitraums", "First day of the period")), new("bis", new("Letzter Tag des Zeitraums", "Last day of the period")),
            new("stand", new("Wie es steht", "How it goes, in German")), new("grund", new("Grund, wenn es nicht im Plan ist", "Reason when it is not on track")),
            new("geschehen", new("Was geschehen ist", "What has happened")), new("ausblick", new("Wie es weitergeht", "What comes next")),
            new("ende_erwartet", new("Tag, an dem das Ende erwartet wird", "Day on which the end is expected")), new("ende_plan", new("Ende nach dem Plan am Tag des Berichts", "End by the plan on the day of the report")), new("ende_grund", new("Grund der Abweichung vom Plan", "Reason for departing from the plan")),
            new("abgegeben", new("Zeitpunkt der Abgabe", "When it was filed")),
        ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Public);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().ToDictionaryAsync(m => m.Id, cancellation);
        foreach (var r in (await db.StatusReports.AsNoTracking().Where(r => !r.IsHeldBack).ToListAsync(cancellation)).Where(r => measures.ContainsKey(r.MeasureId)).OrderBy(r => measures[r.MeasureId].Number).ThenBy(r => r.At))
        {
            file.Row(measures[r.MeasureId].Code, measures[r.MeasureId].Title, r.From, r.Until, SteeringText.Of(r.Light).De, r.LightReason, r.Body, r.Forecast, r.EndOn, r.PlannedEnd, r.EndReason, r.At);
        }

        return file.Download("berichte.csv");
    }
}
