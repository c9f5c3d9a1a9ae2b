using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Steering;

/// <summary>
/// The register as a table for the office, by the same rule as the page: persons stand only in the files of the coordination and of
/// their owner. There is no open dataset, since names and attitudes are nobody else's business.
/// </summary>
public static class StakeholderFiles
{
    public static async Task<IResult> DownloadCsv(Me me, CityDb db, CancellationToken cancellation)
    {
        var (rows, _) = await Read(me, db, cancellation);
        return ListFile.Csv(StakeholderColumns.All, rows.Select(r => StakeholderColumns.Cells(r.Row.Who, r.Row.Grade, r.Day, r.Row.Owner))).Download("beteiligte-intern.csv");
    }

    /// <summary>The first sheet says where everybody stands now, the second every assessment there ever was.</summary>
    public static async Task<IResult> DownloadXlsx(Me me, CityDb db, CancellationToken cancellation)
    {
        var (rows, analyses) = await Read(me, db, cancellation);
        var book = new Workbook();
        ListFile.Add(book, "Beteiligte", StakeholderColumns.All, rows.Select(r => StakeholderColumns.Cells(r.Row.Who, r.Row.Grade, r.Day, r.Row.Owner)));
        ListFile.Add(book, StakeholderColumns.Assessments, StakeholderColumns.OfAssessments, analyses.OrderBy(a => a.Day).SelectMany(a => rows.Select(r => (a, r.Row.Who, Grade: a.Grades.FirstOrDefault(g => g.StakeholderId == r.Row.Who.Id))))
            .Where(x => x.Grade is not null).Select(x => new object?[] { x.Who.Name, x.a.Day, x.Grade!.Influence, x.Grade.Interest, StakeholderText.Of(x.Grade.Attitude).De, x.a.Note, x.Who.Id.ToString() }));
        return Results.File(book.Write(), Workbook.ContentType, "beteiligte-intern.xlsx");
    }

    private static async Task<(IReadOnlyList<(StakeholderRow Row, DateOnly? Day)> Rows, IReadOnlyList<StakeholderAnalysis> Analyses)> Read(Me me, CityDb db, CancellationToken cancellation)
    {
        var analyses = await StakeholderRow.Analyses(db, cancellation);
        var rows = await StakeholderRow.Read(StakeholderAccess.VisibleTo(me, db.Stakeholders), analyses.FirstOrDefault(), db, cancellation);
        return ([.. rows.Select(r => (r, r.Grade is null ? null : analyses.FirstOrDefault()?.Day))], analyses);
    }
}
