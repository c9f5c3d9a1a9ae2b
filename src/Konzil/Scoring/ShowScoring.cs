using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>A round in public: the rules before anybody scores, and after the closing every point.</summary>
public partial class ShowScoring
{
    /// <param name="Round">Null while there is no public round.</param>
    public sealed record Shown(Round? Round, Catalog.Content Catalog)
    {
        public IReadOnlyDictionary<Guid, Measure> Measures { get; init; } = new Dictionary<Guid, Measure>();

        /// <summary>What must be done by law, beside the ranking.</summary>
        public IReadOnlyDictionary<Guid, Measure> Beside { get; init; } = new Dictionary<Guid, Measure>();
        public LeadSelection? Leads { get; init; }

        /// <summary>What came from the city behind each measure.</summary>
        public IReadOnlyDictionary<Guid, CitizenInput> Input { get; init; } = new Dictionary<Guid, CitizenInput>();

        /// <summary>Evaluators who agreed to be named, by name.</summary>
        public IReadOnlyList<NamedEvaluator> Named { get; init; } = [];

        public IReadOnlyList<Other> Others { get; init; } = [];

        /// <summary>Sources of the criteria.</summary>
        public SourceNotes Notes { get; init; } = SourceNotes.None;

        /// <summary>Only of a closed round with enough evaluators.</summary>
        public ILookup<Guid, SingleSheet> Singles { get; init; } = Array.Empty<SingleSheet>().ToLookup(_ => Guid.Empty);
    }

    public sealed record NamedEvaluator(string Name, Sector Sector);

    public sealed record Other(int Number, Text Title, RoundState State);

    public static async Task<IResult> Latest(CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var newest = await RoundAccess.Public(db.Rounds).MaxAsync(r => (int?)r.Number, cancellation);
        return newest is { } number ? await Show(number, db, catalog, cancellation) : View.Page<ShowScoring, Shown>(new(null, await catalog.Read(db)));
    }

    public static async Task<IResult> Show(int round, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        if (await RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == round, cancellation) is not { } shown)
        {
            return View.NotFound();
        }

        var measures = await MeasuresOf(db, shown, cancellation);
        return View.Page<ShowScoring, Shown>(new(shown, await catalog.Read(db))
        {
            Measures = measures,
            Input = shown.State == RoundState.Closed ? await CitizenInput.Of(db, [.. measures.Keys], cancellation) : new Dictionary<Guid, CitizenInput>(),
            Beside = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => db.Set<RoundDuty>().Any(d => d.RoundId == shown.Id && d.MeasureId == m.Id)).ToDictionaryAsync(m => m.Id, cancellation),
            Leads = await db.LeadSelections.AsNoTracking().Include(s => s.Choices).SingleOrDefaultAsync(s => s.RoundId == shown.Id, cancellation),
            Others = await RoundAccess.Public(db.Rounds).Where(r => r.Id != shown.Id).OrderByDescending(r => r.Number).Select(r => new Other(r.Number, new Text(r.TitleDe, r.TitleEn), r.State)).ToListAsync(cancellation),
            Named = [.. (await db.Set<Evaluator>().Where(e => e.RoundId == shown.Id && e.NameAgreedAt != null).Join(db.People, e => e.PersonId, p => p.Id, (e, p) => new NamedEvaluator(p.DisplayName, e.Sector)).ToListAsync(cancellation)).OrderBy(n => n.Name, StringComparer.CurrentCulture)],
            Notes = await SourceNotes.Of(db, cancellation, SourcedKind.Criterion),
            Singles = await SingleSheet.Of(db, shown, cancellation),
        });
    }

    public static async Task<IResult> Seal(int round, CityDb db, CancellationToken cancellation) =>
        await RoundAccess.Public(db.Rounds).Where(r => r.Number == round).Select(r => r.SealedText).SingleOrDefaultAsync(cancellation) is { } text
            ? Results.Text(text, "application/json; charset=utf-8")
            : View.NotFound();

    internal static async Task<Dictionary<Guid, Measure>> MeasuresOf(CityDb db, Round round, CancellationToken cancellation) =>
        await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => db.Set<RoundMeasure>().Any(r => r.RoundId == round.Id && r.MeasureId == m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
}

/// <summary>One person's sheet as it is published: a letter, the values, the reasons, and what they were at first.</summary>
public sealed record SingleSheet(Guid MeasureId, string Letter, ScoreSheet Sheet, IReadOnlyList<SheetScore> First, string Note)
{
    /// <summary>The single sheets of a round that may be shown; none before it is closed or with too few people.</summary>
    public static async Task<ILookup<Guid, SingleSheet>> Of(CityDb db, Round round, CancellationToken cancellation)
    {
        var sheets = round.ShowsSingleValues ? await RoundAccess.Disclosed(db, round, cancellation) : [];
        var ids = sheets.Select(s => s.Id).ToList();
        var editions = (await db.SheetEditions.AsNoTracking().Where(e => ids.Contains(e.SheetId)).ToListAsync(cancellation)).ToLookup(e => e.SheetId);
        var letters = round.Evaluators.ToDictionary(e => e.PersonId, e => e.Letter);
        return sheets.Where(s => s.State == SheetState.Submitted)
            .Select(s => new SingleSheet(s.MeasureId, letters[s.EvaluatorId], s, editions[s.Id].MinBy(e => e.Number)?.Scores ?? [], string.Join(' ', editions[s.Id].OrderBy(e => e.Number).Select(e => e.Note).Where(n => n.Length > 0))))
            .OrderBy(s => s.Letter.Length).ThenBy(s => s.Letter, StringComparer.Ordinal).ToLookup(s => s.MeasureId);
    }
}
