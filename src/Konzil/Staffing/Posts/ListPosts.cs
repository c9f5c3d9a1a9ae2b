using System.Globalization;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Staffing;

/// <summary>Need, existing and additional posts of all units on a day, with the state of the deliberation; page, CSV and XLSX.</summary>
public partial class ListPosts
{
    public const string DayField = "tag";

    private static readonly string[] Columns = ["nummer", "stelle", "wofuer", "bedarf_mak", "vorhanden_mak", "zusaetzlich_mak", "stichtag", "stand", "stand_seit", "begruendung", "quelle"];

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

    public static async Task<IResult> Download(HttpRequest request, CityDb db, CancellationToken cancellation)
    {
        var file = new Csv([.. Columns]);
        foreach (var row in await PostRow.Read(db, DayOf(request, db), cancellation))
        {
            file.Row(Said(row));
        }

        return file.Download("stellenplan.csv");
    }

    public static async Task<IResult> DownloadXlsx(HttpRequest request, CityDb db, CancellationToken cancellation)
    {
        var rows = await PostRow.Read(db, DayOf(request, db), cancellation);
        var book = new Workbook();
        var sheet = book.Add("Stellenplan");
        sheet.Row([.. Columns]);
        foreach (var row in rows)
        {
            sheet.Row([.. Said(row).Select(c => c is DateOnly day ? Format.Iso(day) : c)]);
        }

        var profile = book.Add("Verlauf");
        profile.Row("nummer", "wofuer", "ab", "bedarf_mak", "vorhanden_mak", "zusaetzlich_mak");
        foreach (var (row, step) in rows.SelectMany(r => r.Profile.Select(p => (r, p))))
        {
            profile.Row(row.Plan.Number, row.Plan.Title, Format.Iso(step.Day), step.Need, step.Existing, step.Additional);
        }

        return Results.File(book.Write(), Workbook.ContentType, "stellenplan.xlsx");
    }

    private static object?[] Said(PostRow row) =>
    [
        row.Plan.Number, row.Unit, row.Plan.Title, row[PostKind.Need], row[PostKind.Existing], row[PostKind.Additional], row.Day, PostPlanText.Of(row.Plan.State).De, row.Plan.StateDay, row.Plan.Reason, row.Plan.Wording,
    ];

    private static DateOnly DayOf(HttpRequest request, CityDb db) =>
        DateOnly.TryParseExact(request.Query[DayField], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Format.Day(db.Now);
}
