using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>What public measures come to together: status, money, posts, indicators. What nobody has stated makes a total incomplete.</summary>
public sealed record PublicTotals(IReadOnlyList<Measure> Measures)
{
    public static readonly IReadOnlyList<MoneyKind> Kinds = [MoneyKind.Planned, MoneyKind.Budgeted, MoneyKind.Spent];

    public RollUp Status => RollUp.Of(Measures);

    public required IReadOnlyDictionary<MoneyKind, MoneySum> Money { get; init; }

    /// <summary>Measures that state an amount of this kind.</summary>
    public required IReadOnlyDictionary<MoneyKind, int> WithMoney { get; init; }

    public required MoneySum Posts { get; init; }

    public required int WithPosts { get; init; }

    public required CockpitFigures Figures { get; init; }
}

/// <summary>Everything public that totals are made of, read once, however many fields and goals there are.</summary>
public sealed class TotalsMaker
{
    private readonly IReadOnlyList<Measure> _measures;
    private readonly ILookup<Guid, MoneyRow> _money;
    private readonly ILookup<Guid, MeasurePost> _posts;
    private readonly IReadOnlyList<Indicator> _indicators;

    private TotalsMaker(IReadOnlyList<Measure> measures, ILookup<Guid, MoneyRow> money, ILookup<Guid, MeasurePost> posts, IReadOnlyList<Indicator> indicators) =>
        (_measures, _money, _posts, _indicators) = (measures, money, posts, indicators);

    /// <param name="db">The database.</param>
    /// <param name="all">Measures to be counted, as far as public. One that stands for a programme as a whole is none of them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<TotalsMaker> Read(CityDb db, IQueryable<Measure> all, CancellationToken cancellation)
    {
        var measures = await MeasureAccess.Public(all).Where(m => !m.IsSubPortfolio).AsNoTracking().Include(m => m.Goals).OrderBy(m => m.Number).ToListAsync(cancellation);
        var ids = measures.Select(m => m.Id).ToArray();
        return new(
            measures,
            await MeasureMoney.Rows(db, ids, cancellation),
            (await db.MeasurePosts.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.MeasureId)).ToListAsync(cancellation)).ToLookup(p => p.MeasureId),
            await IndicatorAccess.Public(db).AsNoTracking().Include(i => i.Points).Include(i => i.Targets).Where(i => i.MeasureId == null || EF.Parameter(ids).Contains(i.MeasureId.Value)).AsSplitQuery().ToListAsync(cancellation));
    }

    /// <summary>Measures whose main field it is, so that each counts in one field only.</summary>
    public PublicTotals OfField(Guid field) => Of([.. _measures.Where(m => m.FieldId == field)], i => i.FieldId == field);

    /// <summary>Measures that serve the goal; one that serves several counts for each of them.</summary>
    public PublicTotals OfGoal(Guid goal) => Of([.. _measures.Where(m => m.Goals.Any(g => g.GoalId == goal))], i => i.GoalId == goal);

    private PublicTotals Of(IReadOnlyList<Measure> measures, Func<Indicator, bool> own)
    {
        var ids = measures.Select(m => m.Id).ToHashSet();

        // A measure without a line has said nothing yet: that is open, not nought (A7).
        IEnumerable<MoneyCell> Cells(Measure m, MoneyKind kind) => _money[m.Id].Select(r => r[kind]).DefaultIfEmpty(MoneyCell.Open);
        IEnumerable<MoneyCell> Needs(Measure m) => _posts[m.Id].Select(p => p.Need).DefaultIfEmpty(MoneyCell.Open);
        return new(measures)
        {
            Money = PublicTotals.Kinds.ToDictionary(k => k, k => MoneyCell.Sum(measures.SelectMany(m => Cells(m, k)))),
            WithMoney = PublicTotals.Kinds.ToDictionary(k => k, k => measures.Count(m => Cells(m, k).Any(c => c.Amount is not null))),
            Posts = MoneyCell.Sum(measures.SelectMany(Needs)),
            WithPosts = measures.Count(m => Needs(m).Any(c => c.Amount is not null)),
            Figures = CockpitFigures.Of(_indicators.Where(i => own(i) || i.MeasureId is { } id && ids.Contains(id))),
        };
    }
}
