using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Staffing;

/// <summary>Need, existing and additional posts of all units on a day, with the state of the deliberation; page, CSV and XLSX.</summary>
public partial class ListPosts
{
    public const string DayField = "tag";

    public sealed record Shown(IReadOnlyList<PostRow> Rows, DateOnly Day, StaffSettings Settings, bool MayEdit)
    {
        public required IReadOnlyList<Contradiction> Notes { get; init; }
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, CancellationToken cancellation)
    {
        var day = DayOf(request, db);
        return View.Page<ListPosts, Shown>(new(await PostRow.Read(db, day, cancellation), day, await StaffSettings.Read(db, cancellation), me.May(Permission.PlanStaff))
        {
            Notes = await ContradictionNote.At(db, "personal", cancellation),
        });
    }

    public static async Task<IResult> Download(HttpRequest request, Me me, CityDb db, CancellationToken cancellation)
    {
        var names = await PostNames.Read(db, me, cancellation);
        return ListFile.Csv(PostColumns.All, (await PostRow.Read(db, DayOf(request, db), cancellation)).Select(r => PostColumns.Cells(r, names))).Download("stellenplan.csv");
    }

    /// <summary>The list on a day, every dated figure, and the days on which something changes.</summary>
    public static async Task<IResult> DownloadXlsx(HttpRequest request, Me me, CityDb db, CancellationToken cancellation)
    {
        var (rows, names) = (await PostRow.Read(db, DayOf(request, db), cancellation), await PostNames.Read(db, me, cancellation));
        var book = new Workbook();
        ListFile.Add(book, "Stellenplan", PostColumns.All, rows.Select(r => PostColumns.Cells(r, names)));
        ListFile.Add(book, PostColumns.Figures, PostColumns.OfFigures, rows.SelectMany(r => r.Plan.Figures.OrderBy(f => f.Kind).ThenBy(f => f.From).Select(f => PostColumns.Cells(r.Plan, f, names))));
        var profile = book.Add("Verlauf");
        profile.Row("nummer", "wofuer", "ab", "bedarf_mak", "vorhanden_mak", "zusaetzlich_mak");
        foreach (var (row, step) in rows.SelectMany(r => r.Profile.Select(p => (r, p))))
        {
            profile.Row(row.Plan.Number, row.Plan.Title, Format.Iso(step.Day), step.Need, step.Existing, step.Additional);
        }

        return Results.File(book.Write(), Workbook.ContentType, "stellenplan.xlsx");
    }

    private static DateOnly DayOf(HttpRequest request, CityDb db) =>
        DateOnly.TryParseExact(request.Query[DayField], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Format.Day(db.Now);
}
