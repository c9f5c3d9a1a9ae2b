using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

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
