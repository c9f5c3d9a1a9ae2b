using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The comparison of goals as open data.</summary>
public static class ProgrammeFiles
{
    public static readonly Dataset Public = new(
        new("Abgleich der Ziele", "Comparison of goals"),
        new("Je Zeile ein freigegebenes Programm und ein Ziel der Agenda.", "One released programme and one goal of the agenda a row."),
        "/programme.csv",
        [
            new("programm", new("Nummer des Programms", "Number of the programme")), new("name", new("Name des Programms", "Name of the programme")), new("zustaendig", new("Zuständige Stelle", "Responsible office")),
            new("ziel", new("Nummer des Ziels", "Number of the goal")), new("ziel_titel", new("Titel des Ziels", "Title of the goal, in German")), new("verhaeltnis", new("gleiches Ziel, unterstützt, Konflikt, keine Berührung; leer: nicht geprüft", "same goal, supports, conflict, no contact, in German; empty: not looked at")), new("begruendung", new("Begründung", "Reason")), new("beispiel", new("ja: für die Vorführung erfunden", "yes: invented for the demonstration")),
        ]);

    /// <summary>Goals of the programmes themselves, a line each measure that serves one.</summary>
    public static readonly Dataset Aims = new(
        new("Ziele anderer Programme", "Goals of other programmes"),
        new("Je Zeile ein eigenes Ziel eines freigegebenen Programms und eine Maßnahme, die dazu beiträgt; ohne Maßnahme bleibt sie leer.", "One goal of a released programme and one measure that serves it a row; empty without a measure."),
        "/programme/ziele.csv",
        [
            new("programm", new("Nummer des Programms", "Number of the programme")), new("name", new("Name des Programms", "Name of the programme")), new("handlungsfeld", new("Schlüssel des Handlungsfelds, in das es eingehängt ist; sonst leer", "Key of the field of action it hangs below; else empty")),
            new("ziel", new("Wortlaut des Ziels", "The goal in its own words, in German")), new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("begruendung", new("Wie sie beiträgt", "How it contributes")), new("beispiel", new("ja: für die Vorführung erfunden", "yes: invented for the demonstration")),
        ]);

    public static async Task<IResult> DownloadAims(CityDb db, Catalog catalog)
    {
        var file = new Csv(Aims);
        foreach (var number in await ProgrammeAccess.Public(db).OrderBy(p => p.Number).Select(p => p.Number).ToListAsync())
        {
            var row = (await ProgrammeRow.Read(ProgrammeAccess.Public(db), number, office: false, db, catalog))!;
            foreach (var aim in row.Programme.Aims)
            {
                var served = row.Serving.Where(m => aim.Measures.Any(l => l.MeasureId == m.Id)).ToList();
                foreach (var measure in served.Cast<Measure?>().DefaultIfEmpty())
                {
                    file.Row(number, row.Programme.TitleDe, row.Field?.Key, aim.TitleDe, measure?.Number, aim.Measures.FirstOrDefault(l => l.MeasureId == measure?.Id)?.Reason, row.Programme.IsExample);
                }
            }
        }

        return file.Download("programmziele.csv");
    }

    public static async Task<IResult> Download(CityDb db, Catalog catalog)
    {
        var (file, matrix) = (new Csv(Public), await ProgrammeMatrix.Read(ProgrammeAccess.Public(db), db, catalog));
        foreach (var programme in matrix.Programmes)
        {
            foreach (var goal in matrix.Goals)
            {
                var cell = ProgrammeMatrix.Cell(programme, goal);
                file.Row(programme.Number, programme.TitleDe, programme.Owner, goal.Number, goal.TitleDe, cell is null ? null : ProgrammeText.Of(cell.Relation).De, cell?.Reason, programme.IsExample);
            }
        }

        return file.Download("programme.csv");
    }
}
