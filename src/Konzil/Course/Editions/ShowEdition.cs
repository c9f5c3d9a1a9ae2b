using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>All editions and when the next one appears; and all of them as a file.</summary>
public partial class ListEditions
{
    public sealed record Shown(IReadOnlyList<Row> Editions, Rhythm? Rhythm, DateOnly Today, bool MayFreeze);

    public sealed record Row(int Number, DateTimeOffset FrozenAt, string Note, bool IsExample);

    public static readonly Dataset File = new(
        new("Vorhabenliste", "List of projects"),
        new("Je Zeile ein Vorhaben in einer Ausgabe, wie es am Tag der Ausgabe stand.", "One project in an edition a row, as it stood on the day of the edition."),
        "/vorhabenliste/vorhaben.csv",
        [
            new("ausgabe", new("Nummer der Ausgabe", "Number of the edition")), new("stand", new("Tag der Ausgabe", "Day of the edition")), new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("titel", new("Titel", "Title")), new("handlungsfeld", new("Handlungsfeld", "Field of action")),
            new("leitprojekt", new("ja oder nein", "ja or nein")), new("ziel", new("Ziele mit Grund", "Goals with reason")), new("inhalt", new("Inhalt", "Content")), new("umsetzung", new("Stand der Umsetzung", "State of delivery")), new("zeit", new("Meilensteine", "Milestones")), new("geld", new("Beträge je Jahr", "Amounts by year")),
            new("beteiligung", new("Wie Menschen mitgewirkt haben", "How people took part")), new("kontakt", new("Zuständige Stelle", "Responsible unit")), new("beschluss", new("Beschlüsse", "Resolutions")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation) => View.Page<ListEditions, Shown>(new(
        await Rows(db, cancellation),
        await db.Rhythms.AsNoTracking().SingleOrDefaultAsync(r => r.Kind == RhythmKind.Edition, cancellation),
        Format.Day(db.Now),
        me.May(Permission.ShapeAgenda)));

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation) =>
        Csv(await db.Editions.AsNoTracking().OrderBy(e => e.Number).ToListAsync(cancellation), "vorhabenliste.csv");

    internal static Task<List<Row>> Rows(CityDb db, CancellationToken cancellation) =>
        db.Editions.OrderByDescending(e => e.Number).Select(e => new Row(e.Number, e.FrozenAt, e.Note, e.IsExample)).ToListAsync(cancellation);

    internal static IResult Csv(IEnumerable<Edition> editions, string name)
    {
        var csv = new Csv(File);
        foreach (var edition in editions)
        {
            foreach (var s in edition.Sheets)
            {
                csv.Row(edition.Number, Format.Day(edition.FrozenAt), s.Code, s.Title, s.Field, s.LeadProject, Joined(s.Goals), s.Content, s.State, Joined(s.Time), Joined(s.Money), Joined(s.Participation), s.Contact, Joined(s.Decisions.Select(d => d.Words)), s.Example);
            }
        }

        return csv.Download(name);
    }

    private static string Joined(IEnumerable<string> lines) => string.Join("; ", lines);
}

/// <summary>One edition: its list, its sheets, its files. Read from its own snapshot, whatever became of the measures since.</summary>
public partial class ShowEdition
{
    /// <param name="Edition">The edition.</param>
    /// <param name="Sheets">All of them, or one.</param>
    /// <param name="Newest">The newest number, if another one.</param>
    public sealed record Shown(Edition Edition, IReadOnlyList<Sheet> Sheets, int? Newest);

    public static async Task<IResult> Show(int number, CityDb db, CancellationToken cancellation) =>
        await Load(number, db, cancellation) is { } shown ? View.Page<ShowEdition, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Download(int number, CityDb db, CancellationToken cancellation) =>
        await Find(number, db, cancellation) is { } edition ? Results.Text(edition.Snapshot, "application/json; charset=utf-8") : View.NotFound();

    public static async Task<IResult> DownloadCsv(int number, CityDb db, CancellationToken cancellation) =>
        await Find(number, db, cancellation) is { } edition ? ListEditions.Csv([edition], $"vorhabenliste-{number.ToString(CultureInfo.InvariantCulture)}.csv") : View.NotFound();

    internal static async Task<Shown?> Load(int number, CityDb db, CancellationToken cancellation)
    {
        var newest = await db.Editions.MaxAsync(e => (int?)e.Number, cancellation);
        return await Find(number, db, cancellation) is { } edition ? new(edition, edition.Sheets, newest == number ? null : newest) : null;
    }

    internal static Task<Edition?> Find(int number, CityDb db, CancellationToken cancellation) => db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number, cancellation);
}

/// <summary>Sheets for paper: one measure a page, one or all.</summary>
public partial class PrintSheets
{
    public static async Task<IResult> All(int number, CityDb db, CancellationToken cancellation) =>
        await ShowEdition.Load(number, db, cancellation) is { } shown ? View.Page<PrintSheets, ShowEdition.Shown>(shown) : View.NotFound();

    public static async Task<IResult> One(int number, int measure, CityDb db, CancellationToken cancellation) =>
        await ShowEdition.Load(number, db, cancellation) is { } shown && shown.Sheets.FirstOrDefault(s => s.Number == measure) is { } sheet ? View.Page<PrintSheets, ShowEdition.Shown>(shown with { Sheets = [sheet] }) : View.NotFound();
}

/// <summary>What is new, changed or dropped in an edition, against the one before or another one (?mit=).</summary>
public partial class CompareEditions
{
    public sealed record Shown(int Number, int? With, EditionDifference? Difference, IReadOnlyList<int> Others);

    public static async Task<IResult> Show(int number, string? mit, CityDb db, CancellationToken cancellation)
    {
        if (await ShowEdition.Find(number, db, cancellation) is not { } edition)
        {
            return View.NotFound();
        }

        var others = await db.Editions.Where(e => e.Number != number).OrderBy(e => e.Number).Select(e => e.Number).ToListAsync(cancellation);
        var against = int.TryParse(mit, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : others.Where(o => o < number).Select(o => (int?)o).LastOrDefault();
        if (against is null)
        {
            return View.Page<CompareEditions, Shown>(new(number, null, null, others));
        }

        // The older one is always "before", whichever address was called.
        return await ShowEdition.Find(against.Value, db, cancellation) is { } other
            ? View.Page<CompareEditions, Shown>(new(number, against, against < number ? EditionDifference.Between(other.Sheets, edition.Sheets) : EditionDifference.Between(edition.Sheets, other.Sheets), others))
            : View.NotFound();
    }
}
