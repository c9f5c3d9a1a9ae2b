using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Steering;

/// <summary>
/// The register as a table for the office, by the same rule as the page: persons stand only in the files of the coordination and of
/// their owner. There is no open dataset, since names and attitudes are nobody else's business.
/// </summary>
public static class StakeholderFiles
{
    private static readonly string[] Columns = ["nummer", "art", "name", "einfluss", "interesse", "haltung", "analyse_vom", "zusammenarbeit", "verantwortlich", "kontakt_alle_tage", "letzter_kontakt"];

    public static async Task<IResult> DownloadCsv(Me me, CityDb db, CancellationToken cancellation)
    {
        var file = new Csv([.. Columns]);
        foreach (var row in await Rows(me, db, cancellation))
        {
            file.Row(row);
        }

        return file.Download("beteiligte-intern.csv");
    }

    public static async Task<IResult> DownloadXlsx(Me me, CityDb db, CancellationToken cancellation)
    {
        var book = new Workbook();
        var sheet = book.Add("Beteiligte");
        sheet.Row([.. Columns]);
        foreach (var row in await Rows(me, db, cancellation))
        {
            sheet.Row(row);
        }

        return Results.File(book.Write(), Workbook.ContentType, "beteiligte-intern.xlsx");
    }

    private static async Task<IEnumerable<object?[]>> Rows(Me me, CityDb db, CancellationToken cancellation)
    {
        var analysis = (await StakeholderRow.Analyses(db, cancellation)).FirstOrDefault();
        var rows = await StakeholderRow.Read(StakeholderAccess.VisibleTo(me, db.Stakeholders), analysis, db, cancellation);
        return rows.Select(r => new object?[]
        {
            r.Who.Number, StakeholderText.Of(r.Who.Kind).De, r.Who.Name, r.Grade?.Influence, r.Grade?.Interest, r.Grade is { } grade ? StakeholderText.Of(grade.Attitude).De : null,
            r.Grade is null ? null : Format.Iso(analysis!.Day), r.Who.Strategy, r.Owner, r.Who.ContactEveryDays, r.Who.LastContact is { } day ? Format.Iso(day) : null,
        });
    }
}
