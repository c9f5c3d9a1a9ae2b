using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Steering;

/// <summary>The register as a table: for the office what the person may see, for everybody what was released.</summary>
public static class RiskFiles
{
    public static readonly Dataset Public = new(
        new("Risiken der Digitalen Agenda", "Risks of the Digital Agenda"),
        new("Je Zeile ein freigegebenes Risiko mit Bewertung, Umgang und Stand.", "One released risk a row with rating, response and state."),
        "/risiken.csv",
        [
            new("nummer", new("Nummer des Risikos", "Number of the risk")), new("massnahme", new("Nummer der Maßnahme; leer: ganze Agenda", "Number of the measure; empty: the whole agenda")),
            new("ereignis", new("Was passieren kann", "What may happen")), new("ursache", new("Warum", "Why")), new("folge", new("Was es bedeutet", "What it means")),
            new("wahrscheinlichkeit", new("1 (sehr selten) bis 5 (fast sicher), leer: nicht bewertet", "1 (very rare) to 5 (almost certain), empty: not rated")), new("auswirkung", new("1 (sehr gering) bis 5 (sehr groß)", "1 (very small) to 5 (very great)")),
            new("stufe", new("gering, mittel, erhöht oder hoch", "low, medium, raised or high, in German")), new("umgang", new("vermeiden, verringern, übertragen, hinnehmen", "avoid, reduce, transfer, accept, in German")), new("gegenmassnahme", new("Was getan wird", "What is done")),
            new("rest_wahrscheinlichkeit", new("Wahrscheinlichkeit, wenn die Gegenmaßnahme wirkt", "Probability once the action works")), new("rest_auswirkung", new("Auswirkung, wenn die Gegenmaßnahme wirkt", "Impact once the action works")),
            new("stand", new("offen, eingetreten oder geschlossen", "open, occurred or closed, in German")), new("grund", new("Grund des Standes", "Reason of the state")),
            new("beispiel", new("ja: das Risiko oder seine Bewertung ist für die Vorführung erfunden", "ja: the risk or its rating was invented for the demonstration")),
        ]);

    public static async Task<IResult> DownloadPublic(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Public);
        foreach (var row in await Read(RiskAccess.Public(db), db, cancellation))
        {
            file.Row(Said(row));
        }

        return file.Download("risiken.csv");
    }

    public static async Task<IResult> DownloadCsv(Me me, CityDb db, CancellationToken cancellation) =>
        ListFile.Csv(RiskColumns.All, await Rows(me, db, cancellation)).Download("risiken-intern.csv");

    public static async Task<IResult> DownloadXlsx(Me me, CityDb db, CancellationToken cancellation)
    {
        var book = new Workbook();
        ListFile.Add(book, "Risiken", RiskColumns.All, await Rows(me, db, cancellation));
        return Results.File(book.Write(), Workbook.ContentType, "risiken-intern.xlsx");
    }

    private static async Task<IEnumerable<object?[]>> Rows(Me me, CityDb db, CancellationToken cancellation)
    {
        var visible = RiskAccess.VisibleTo(me, db);
        var reasons = await RiskColumns.Reasons(db, visible, cancellation);
        return (await Read(visible, db, cancellation)).Select(r => RiskColumns.Cells(r.Risk, r.Code, r.Owner, reasons.GetValueOrDefault(r.Risk.Id, "")));
    }

    private static object?[] Said(RiskRow row) =>
    [
        row.Risk.Number, row.Code, row.Risk.EventDe, row.Risk.Cause, row.Risk.Effect, row.Risk.Probability, row.Risk.Impact, row.Risk.Grade is { } grade ? RiskText.Of(grade.Level).De : null,
        RiskText.Of(row.Risk.Response).De, row.Risk.Action, row.Risk.ResidualProbability, row.Risk.ResidualImpact, RiskText.Of(row.Risk.State).De, row.Risk.StateReason,
        row.Risk.IsExample || row.Risk.IsRatedAsExample ? "ja" : "nein",
    ];

    private static async Task<IEnumerable<RiskRow>> Read(IQueryable<Risk> risks, CityDb db, CancellationToken cancellation) =>
        (await RiskRow.Read(risks, db, Format.Day(db.Now), cancellation)).OrderBy(r => r.Risk.Number);
}
