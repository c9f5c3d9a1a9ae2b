using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The decision log: in the office what somebody may see, one decision with its release, and the files.</summary>
public partial class ListDecisions
{
    public sealed record Shown(IReadOnlyList<DecisionRow> Rows);

    public static readonly Dataset Public = new(
        new("Entscheidungen der Gremien", "Decisions of the bodies"),
        new("Je Zeile eine freigegebene Entscheidung einer Runde der Verwaltung.", "One released decision of a round of the administration a row."),
        "/entscheidungen.csv",
        [
            new("nummer", new("Nummer der Entscheidung", "Number of the decision")), new("tag", new("Tag der Sitzung", "Day of the meeting")), new("gremium", new("Wer entschied", "Who decided")),
            new("titel", new("Worüber", "On what")), new("wortlaut", new("Wortlaut", "Wording")), new("begruendung", new("Begründung", "Reason")),
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("gilt", new("nein: durch eine spätere ersetzt", "nein: replaced by a later one")),
            new("ersetzt_durch", new("Nummer der späteren, wenn freigegeben", "Number of the later one, if released")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ListDecisions, Shown>(new(await DecisionRow.Read(MeetingAccess.Decisions(me, db), me, db)));

    public static async Task<IResult> Download(Me me, CityDb db)
    {
        var file = new Csv([.. Public.Columns.Select(c => c.Name), "oeffentlich"]);
        foreach (var row in await DecisionRow.Read(MeetingAccess.Decisions(me, db), me, db))
        {
            file.Row([.. Said(row), row.Decision.IsPublic]);
        }

        return file.Download("entscheidungen-intern.csv");
    }

    public static async Task<IResult> DownloadPublic(CityDb db)
    {
        var file = new Csv(Public);
        foreach (var row in await DecisionRow.Read(MeetingAccess.PublicDecisions(db), MeetingAccess.PublicDecisions(db), db))
        {
            file.Row(Said(row));
        }

        return file.Download("entscheidungen.csv");
    }

    private static object?[] Said(DecisionRow row) =>
    [
        row.Decision.Number, row.Decision.DecidedOn, row.Body.NameDe, row.Decision.Title, row.Decision.Wording, row.Decision.Reason, row.Measure?.Code, row.Holds, row.ReplacedBy, row.Decision.IsExample,
    ];
}
