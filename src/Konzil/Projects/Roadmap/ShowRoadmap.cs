using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Projects;

/// <summary>The years ahead: lead projects and quick wins on lanes, as a table with a drawing.</summary>
public partial class ShowRoadmap
{
    public const string ShowKey = "zeige";
    public const string LaneKey = "spur";
    public const string Everything = "alle";

    public static readonly string[] Keys = [ShowKey, LaneKey];

    public static readonly Dataset File = new(RoadmapText.File, RoadmapText.FileAbout, "/fahrplan/fahrplan.csv",
    [
        new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("titel", new("Titel der Maßnahme", "Title of the measure, in German")), new("spur", new("bald, mittelfristig, langfristig oder offen", "soon, medium term, long term or open, in German")),
        new("leitprojekt", new("ja oder nein", "yes or no, in German")), new("schnellspur", new("ja oder nein", "yes or no, in German")), new("beginn", new("Erster Tag; leer: offen", "First day; empty: open")), new("ende", new("Letzter geplanter Tag; leer: offen", "Last planned day; empty: open")), new("stand", new("Stand der Umsetzung", "State of delivery, in German")),
    ]);

    public sealed record Shown(IReadOnlyList<RoadmapRow> Rows, bool All, RoadmapLane? Lane, DateOnly Today);

    public static async Task<IResult> Show(HttpContext http, CityDb db, CancellationToken cancellation)
    {
        var (all, lane) = (http.Request.Query[ShowKey] == Everything, Enum.TryParse<RoadmapLane>(http.Request.Query[LaneKey], out var asked) && Enum.IsDefined(asked) ? asked : (RoadmapLane?)null);
        var rows = await RoadmapRow.Read(db, !all, cancellation);
        return View.Page<ShowRoadmap, Shown>(new([.. rows.Where(r => lane is null || r.Lane == lane)], all, lane, Format.Day(db.Now)));
    }

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(File);
        foreach (var row in await RoadmapRow.Read(db, leadsOnly: false, cancellation))
        {
            file.Row(row.Measure.Code, row.Measure.Title, RoadmapText.Of(row.Lane).De, row.Measure.IsLeadProject ? "ja" : "nein", row.Win is null ? "nein" : "ja", row.First, row.Last, AgendaText.Of(row.Measure.Delivery).De);
        }

        return file.Download("fahrplan.csv");
    }
}
