using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Sheets as words of an address.</summary>
public static class SheetKeys
{
    private static readonly Dictionary<SheetKind, string> Words = new()
    {
        [SheetKind.Impact] = "folgenabschaetzung", [SheetKind.Measures] = "massnahmen", [SheetKind.Staff] = "beschaeftigte", [SheetKind.Workshop] = "workshop",
    };

    public static string Word(SheetKind kind) => Words[kind];

    public static SheetKind? Of(string word) => Words.Where(w => w.Value == word).Select(w => (SheetKind?)w.Key).SingleOrDefault();
}

/// <summary>All documents with the edition that is valid.</summary>
public partial class ShowSheets
{
    public sealed record Row(SheetKind Kind, PrivacySheet? Valid);

    public sealed record Shown(IReadOnlyList<Row> Rows, DateOnly Today);

    public static async Task<IResult> Show(CityDb db, TimeProvider clock)
    {
        var all = await db.Set<PrivacySheet>().AsNoTracking().ToListAsync();
        return View.Page<ShowSheets, Shown>(new([.. Enum.GetValues<SheetKind>().Select(k => new Row(k, all.Where(s => s.Kind == k).MaxBy(s => s.Edition)))], Format.Day(clock.GetUtcNow())));
    }
}

/// <summary>One document for reading and for paper, today's edition or an earlier one.</summary>
public partial class ShowSheet
{
    public sealed record Shown(PrivacySheet Sheet, IReadOnlyList<PrivacySheet> All);

    public static async Task<IResult> Show(string kind, HttpRequest request, CityDb db)
    {
        if (SheetKeys.Of(kind) is not { } known)
        {
            return View.NotFound();
        }

        var all = await db.Set<PrivacySheet>().AsNoTracking().Where(s => s.Kind == known).OrderByDescending(s => s.Edition).ToListAsync();
        var asked = request.Query[ShowNotice.EditionKey].ToString();
        var sheet = asked.Length == 0 ? all.FirstOrDefault() : all.SingleOrDefault(s => s.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture) == asked);
        return sheet is null ? View.NotFound() : View.Page<ShowSheet, Shown>(new(sheet, all));
    }
}

/// <summary>Writes the next edition of a document, beginning with the last one or with a pattern.</summary>
public partial class WriteSheet
{
    public sealed record Draft(SheetKind Kind, int Edition, string Body, string Note, string ReviewOn);

    public static async Task<IResult> Show(string kind, CityDb db) => SheetKeys.Of(kind) is not { } known ? View.NotFound()
        : await Last(db, known) is { } last ? View.Page<WriteSheet, Draft>(new(known, last.Edition + 1, last.Body, "", last.ReviewOn is { } day ? Format.Iso(day) : ""))
        : View.Page<WriteSheet, Draft>(new(known, 1, SheetPatterns.Of(known).ReplaceLineEndings("\n"), "", ""));

    public static async Task<IResult> Post(string kind, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (SheetKeys.Of(kind) is not { } known)
        {
            return View.NotFound();
        }

        string body = form.Text("Body").Required(SheetText.BodyMissing).Max(PrivacySheet.BodyMax);
        string note = form.Text("Note").Required(SheetText.NoteMissing).Max(Conventions.Line);
        var review = form.Date("ReviewOn", IncidentText.DayWrong);
        var edition = form.Whole("Edition", 1, 10_000, SheetText.BodyMissing, required: true) ?? 1;
        var typed = new Draft(known, edition, body, note, form.Raw("ReviewOn"));
        if (form.HasErrors)
        {
            return View.Invalid<WriteSheet, Draft>(typed, form.Errors);
        }

        // The edition is unique: whoever began with an older one learns of it.
        var next = (await Last(db, known))?.Edition + 1 ?? 1;
        db.Add(new PrivacySheet(known, edition, new SheetWords(body, note, review), me, clock.GetUtcNow()));
        return edition == next && await db.TrySave() ? View.SeeOther(Paths.PrivacySheet(SheetKeys.Word(known))) : View.Stale<WriteSheet, Draft>(typed with { Edition = (await Last(db, known))!.Edition + 1 });
    }

    private static Task<PrivacySheet?> Last(CityDb db, SheetKind kind) => db.Set<PrivacySheet>().AsNoTracking().Where(s => s.Kind == kind).OrderByDescending(s => s.Edition).FirstOrDefaultAsync();
}
