using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The public part of all reports as open data.</summary>
public static class ReportFiles
{
    public static readonly Dataset Public = new(
        new("Berichte der Maßnahmen und Projekte", "Reports of measures and projects"),
        new("Je Zeile der öffentliche Teil eines Berichts.", "The public part of one report a row."),
        "/massnahmen/berichte.csv",
        [
            new("massnahme", new("Nummer der Maßnahme; leer bei einem Projekt", "Number of the measure; empty for a project")), new("titel", new("Titel der Maßnahme oder des Projekts", "Title of the measure or project")),
            new("von", new("Erster Tag des Zeitraums", "First day of the period")), new("bis", new("Letzter Tag des Zeitraums", "Last day of the period")),
            new("stand", new("Wie es steht", "How it goes, in German")), new("grund", new("Grund, wenn es nicht im Plan ist", "Reason when it is not on track")),
            new("geschehen", new("Was geschehen ist", "What has happened")), new("ausblick", new("Wie es weitergeht", "What comes next")),
            new("ende_erwartet", new("Tag, an dem das Ende erwartet wird", "Day on which the end is expected")), new("ende_plan", new("Ende nach dem Plan am Tag des Berichts", "End by the plan on the day of the report")), new("ende_grund", new("Grund der Abweichung vom Plan", "Reason for departing from the plan")),
            new("abgegeben", new("Zeitpunkt der Abgabe", "When it was filed")), new("projekt", new("Nummer des Projekts; leer bei einer Maßnahme", "Number of the project; empty for a measure")),
        ]);

    public static async Task<IResult> Download(CityDb db, ReportFacts facts, CancellationToken cancellation)
    {
        var file = new Csv(Public);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().ToDictionaryAsync(m => m.Id, cancellation);
        var projects = (await facts.Projects(db, null, cancellation)).Where(p => p.IsPublic).ToDictionary(p => p.Id);
        var reports = await db.StatusReports.AsNoTracking().Where(r => !r.IsHeldBack).ToListAsync(cancellation);
        foreach (var r in reports.Where(r => r.ProjectId is { } id && projects.ContainsKey(id)).OrderBy(r => projects[r.ProjectId!.Value].Number).ThenBy(r => r.At))
        {
            var project = projects[r.ProjectId!.Value];
            Row(file, null, project.Name.De, r, project.Number);
        }

        foreach (var r in reports.Where(r => r.MeasureId is { } id && measures.ContainsKey(id)).OrderBy(r => measures[r.MeasureId!.Value].Number).ThenBy(r => r.At))
        {
            var measure = measures[r.MeasureId!.Value];
            Row(file, measure.Code, measure.Title, r, null);
        }

        return file.Download("berichte.csv");
    }

    private static void Row(Csv file, string? code, string title, StatusReport r, int? project) =>
        file.Row(code, title, r.From, r.Until, SteeringText.Of(r.Light).De, r.LightReason, r.Body, r.Forecast, r.EndOn, r.PlannedEnd, r.EndReason, r.At, project);
}
