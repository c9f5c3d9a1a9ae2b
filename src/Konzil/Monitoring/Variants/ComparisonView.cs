using Konzil.Agenda;
using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>A comparison with the names a page shows, as far as the reader may see them.</summary>
public sealed record ComparisonView(VariantComparison Comparison)
{
    public Project? Project { get; init; }

    public Measure? Measure { get; init; }

    /// <summary>Number of the decision in the log, and whether everybody reads it.</summary>
    public (int Number, bool IsPublic)? Decision { get; init; }

    /// <summary>The earlier one, if the reader sees it.</summary>
    public int? Replaces { get; init; }

    /// <summary>The later one, if the reader sees it.</summary>
    public int? ReplacedBy { get; init; }

    public bool HasSuccessor { get; init; }

    /// <summary>False once a later one is decided, also one the reader does not see.</summary>
    public bool Holds { get; init; } = true;

    public IReadOnlyDictionary<Guid, string> Works { get; init; } = new Dictionary<Guid, string>();

    public IReadOnlyList<ComparedVariant> Variants => [.. Comparison.Variants.OrderBy(v => v.Order)];

    public ComparedVariant? Chosen => Comparison.Variants.FirstOrDefault(v => v.Id == Comparison.ChosenId);

    /// <summary>The rows of the table; the criteria come after what every way says of itself.</summary>
    public IReadOnlyList<ComparisonRow> Rows =>
    [
        Row(ComparisonText.Features, v => v.Features),
        Row(ComparisonText.Pros, v => v.Pros),
        Row(ComparisonText.Cons, v => v.Cons),
        Row(ComparisonText.Risks, v => v.Risks),
        new(ComparisonText.CostOnce, null, [.. Variants.Select(v => Lines(Cost(v.CostOnce)))]),
        new(ComparisonText.CostYearly, null, [.. Variants.Select(v => Lines(Cost(v.CostYearly)))]),
        .. Variants.Any(v => v.CostNote.Length > 0) ? [Row(ComparisonText.CostNote, v => v.CostNote)] : Array.Empty<ComparisonRow>(),
        .. Comparison.Criteria.OrderBy(c => c.Order).Select(c => new ComparisonRow(c.Title, c, [.. Variants.Select(v => Lines(c.Of(v)))]) { Typed = true, Source = Words(c.SourceOf) }),
        Row(ComparisonText.Source, v => Words(v.SourceOf) ?? ""),
    ];

    /// <summary>"Kaczorowski, …: Smartes Land …, Glückstadt 2018, S. 154-155"; null without any.</summary>
    public string? Words(SourceRef source)
    {
        var (work, pages) = (source.WorkId is { } id ? Works.GetValueOrDefault(id, "") : "", source.Pages.Length > 0 ? ", " + BibliographyText.Page.With(source.Pages) : "");
        return work.Length == 0 ? (source.Words.Length == 0 ? null : source.Words + pages) : work + pages + (source.Words.Length > 0 ? "; " + source.Words : "");
    }

    public static string Cost(decimal? euro) => euro is { } known ? Format.Euro(known) : ComparisonText.NotKnown;

    /// <summary>Several, the newest first.</summary>
    /// <param name="comparisons">Which of them.</param>
    /// <param name="visible">All that the reader sees, for what came before and after.</param>
    /// <param name="me">In the office also projects and decisions that are not public.</param>
    /// <param name="db">Where they lie.</param>
    public static async Task<IReadOnlyList<ComparisonView>> Read(IQueryable<VariantComparison> comparisons, IQueryable<VariantComparison> visible, Me me, CityDb db)
    {
        var found = await ComparisonAccess.Whole(comparisons.AsNoTracking()).OrderByDescending(c => c.Number).ToListAsync();
        if (found.Count == 0)
        {
            return [];
        }

        var (ids, before, decisionIds) = (found.ConvertAll(c => c.Id), found.Select(c => c.ReplacesId).OfType<Guid>().ToList(), found.Select(c => c.DecisionId).OfType<Guid>().ToList());
        var (projectIds, measureIds) = (found.Select(c => c.ProjectId).OfType<Guid>().ToList(), found.Select(c => c.MeasureId).OfType<Guid>().ToList());
        var later = await db.VariantComparisons.AsNoTracking().Where(c => c.ReplacesId != null && ids.Contains(c.ReplacesId.Value)).Select(c => new { Id = c.ReplacesId!.Value, Decided = c.ChosenId != null }).ToDictionaryAsync(c => c.Id, c => c.Decided);
        var laterSeen = await visible.AsNoTracking().Where(c => c.ReplacesId != null && ids.Contains(c.ReplacesId.Value)).ToDictionaryAsync(c => c.ReplacesId!.Value, c => c.Number);
        var earlierSeen = await visible.AsNoTracking().Where(c => before.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number);
        var projects = await ProjectAccess.VisibleTo(me, db).AsNoTracking().Where(p => projectIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        var measures = await (me.May(Permission.EnterOffice) ? MeasureAccess.VisibleTo(me, db.Measures) : MeasureAccess.Public(db.Measures)).AsNoTracking().Where(m => measureIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id);
        var own = MeetingAccess.Decisions(me, db);
        var decisions = await db.MeetingDecisions.AsNoTracking().Where(d => decisionIds.Contains(d.Id) && (d.IsPublic || own.Any(o => o.Id == d.Id))).ToDictionaryAsync(d => d.Id, d => (d.Number, d.IsPublic));
        var works = await Titles(found, db);
        return
        [
            .. found.Select(c => new ComparisonView(c)
            {
                Project = c.ProjectId is { } project ? projects.GetValueOrDefault(project) : null,
                Measure = c.MeasureId is { } measure ? measures.GetValueOrDefault(measure) : null,
                Decision = c.DecisionId is { } decision && decisions.TryGetValue(decision, out var known) ? known : null,
                Replaces = c.ReplacesId is { } replaced && earlierSeen.TryGetValue(replaced, out var earlier) ? earlier : null,
                ReplacedBy = laterSeen.TryGetValue(c.Id, out var by) ? by : null,
                HasSuccessor = later.ContainsKey(c.Id),
                Holds = !later.GetValueOrDefault(c.Id),
                Works = works,
            }),
        ];
    }

    public static async Task<ComparisonView?> One(int number, IQueryable<VariantComparison> visible, Me me, CityDb db) => await Read(visible.Where(c => c.Number == number), visible, me, db) is [var view] ? view : null;

    private static async Task<IReadOnlyDictionary<Guid, string>> Titles(List<VariantComparison> found, CityDb db)
    {
        var ids = found.SelectMany(c => c.Variants.Select(v => v.WorkId).Concat(c.Criteria.Select(x => x.WorkId)).Append(c.WorkId)).OfType<Guid>().Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<Guid, string>() : (await db.Set<SourceWork>().AsNoTracking().Where(w => ids.Contains(w.Id)).ToListAsync()).ToDictionary(w => w.Id, w => w.Reference);
    }

    private ComparisonRow Row(Text label, Func<ComparedVariant, string> of) => new(label, null, [.. Variants.Select(v => Lines(of(v)))]) { Typed = true };

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <param name="Label">What the row is about.</param>
/// <param name="Criterion">The criterion it shows; null for what every way says of itself.</param>
/// <param name="Cells">By variant; each with its points.</param>
public sealed record ComparisonRow(string Label, ComparedCriterion? Criterion, IReadOnlyList<IReadOnlyList<string>> Cells)
{
    /// <summary>The words were typed, in German.</summary>
    public bool Typed { get; init; }

    public string? Source { get; init; }
}
