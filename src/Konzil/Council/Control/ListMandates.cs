using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The decision control for everybody: all mandates, overdue ones first, with a filter; and as a file.</summary>
public partial class ListMandates
{
    public sealed record Shown(IReadOnlyList<MandateRow> Rows, int All, MandateFilter Filter, IReadOnlyList<string> Units)
    {
        public IReadOnlyList<Deferral> Waiting { get; init; } = [];
    }

    public static readonly Dataset File = new(
        new("Beschlusskontrolle", "Decision control"),
        new("Je Zeile ein Auftrag aus einem Beschluss mit Stelle, Frist und Stand.", "One mandate from a resolution a row, with office, day and state."),
        "/beschlusskontrolle/auftraege.csv",
        [
            new("nummer", new("Nummer des Auftrags", "Number of the mandate")), new("auftrag", new("Was zu tun ist", "What is to be done")), new("beschluss", new("Nummer des Beschlusses auf dieser Website", "Number of the resolution on this website")), new("beschluss_titel", new("Titel des Beschlusses", "Title of the resolution")),
            new("gremium", new("Wer beschloss", "Who decided")), new("stelle", new("Zuständige Stelle", "Responsible office")), new("frist", new("Geltende Frist", "Present day")), new("frist_zuerst", new("Zuerst gesetzte Frist", "Day first set")), new("stand", new("Stand", "State, in German")),
            new("ueberfaellig", new("ja: die Frist ist vorbei", "ja: the day is over")), new("grund", new("Grund für Verspätung oder Ende", "Reason for the delay or end")), new("ergebnis", new("Was getan wurde", "What was done")), new("nachweis", new("Wo es zu sehen ist", "Where it can be seen")),
            new("erledigt_am", new("Tag", "Day it was done")), new("alle_monate", new("Kehrt alle so viele Monate wieder", "Recurs after so many months")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var (rows, filter) = (await All(db, clock, cancellation), MandateFilter.Of(request.Query));
        return View.Page<ListMandates, Shown>(new([.. rows.Where(filter.Shows)], rows.Count, filter, [.. rows.Select(r => r.Mandate.Unit).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]) { Waiting = await Deferrals.Waiting(db, cancellation) });
    }

    public static async Task<IResult> Download(CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var csv = new Csv(File);
        foreach (var row in (await All(db, clock, cancellation)).OrderBy(r => r.Mandate.Number))
        {
            var (m, r) = (row.Mandate, row.Resolution);
            csv.Row(m.Number, m.Title, r.Number, r.Title, r.Body, m.Unit, m.Due, m.FirstDue, ControlText.Of(m.State).De, row.IsLate, m.Reason, m.Result, m.Proof, m.DoneOn, m.EveryMonths, m.IsExample);
        }

        return csv.Download("beschlusskontrolle.csv");
    }

    internal static Task<IReadOnlyList<MandateRow>> All(CityDb db, TimeProvider clock, CancellationToken cancellation) => MandateRow.Read(db.Mandates, db, Format.Day(clock.GetUtcNow()), cancellation);
}

/// <summary>The same as a report to lay before the bodies: sums, what is overdue and why, what was done lately.</summary>
public partial class ReportMandates
{
    public sealed record Shown(IReadOnlyList<MandateRow> Rows, DateOnly Today)
    {
        public IEnumerable<MandateRow> Late => Rows.Where(r => r.IsLate);

        public IEnumerable<MandateRow> Open => Rows.Where(r => r.Mandate.IsOpen && !r.IsLate);

        public IEnumerable<MandateRow> Done => Rows.Where(r => r.Mandate.State == MandateState.Done && r.Mandate.DoneOn >= Today.AddMonths(-12));
    }

    public static async Task<IResult> Show(CityDb db, TimeProvider clock, CancellationToken cancellation) =>
        View.Page<ReportMandates, Shown>(new(await ListMandates.All(db, clock, cancellation), Format.Day(clock.GetUtcNow())));
}

/// <summary>One mandate with its road, for everybody.</summary>
public partial class ShowMandate
{
    public sealed record Shown(MandateRow Row, IReadOnlyList<MandateStep> Steps, int? Before, int? After, bool MayAnswer);

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        if (await MandateRow.Read(db.Mandates.Where(m => m.Number == number), db, Format.Day(clock.GetUtcNow()), cancellation) is not [var row])
        {
            return View.NotFound();
        }

        var mandate = row.Mandate;
        return View.Page<ShowMandate, Shown>(new(
            row,
            await db.MandateSteps.AsNoTracking().Where(s => s.MandateId == mandate.Id).OrderBy(s => s.At).ToListAsync(cancellation),
            await db.Mandates.Where(m => m.Id == mandate.AfterId).Select(m => (int?)m.Number).SingleOrDefaultAsync(cancellation),
            await db.Mandates.Where(m => m.AfterId == mandate.Id).Select(m => (int?)m.Number).SingleOrDefaultAsync(cancellation),
            MandateAccess.MayAnswer(me, mandate)));
    }
}
