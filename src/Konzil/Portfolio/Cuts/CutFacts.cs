using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>What the effect of a scenario is worked out from. Only what everybody may read of measures and ideas.</summary>
public sealed record CutFacts(IReadOnlyDictionary<Guid, Measure> Measures, IReadOnlyDictionary<Guid, MeasureMoney> Money, ILookup<Guid, Milestone> Milestones, ILookup<Guid, CutIdea> Ideas, IReadOnlyList<Goal> Goals)
{
    public static async Task<CutFacts> Read(CityDb db, CancellationToken cancellation = default)
    {
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Include(m => m.Goals).ToDictionaryAsync(m => m.Id, cancellation);
        var ids = measures.Keys.ToList();
        return new(
            measures,
            await MeasureMoney.Read(db, ids, cancellation),
            (await db.Milestones.AsNoTracking().Where(m => m.Done == null).ToListAsync(cancellation)).ToLookup(m => m.MeasureId),
            (await (from o in db.MeasureOrigins
                    join i in IdeaAccess.Public(db.Ideas) on o.IdeaId equals i.Id
                    select new { o.MeasureId, i.Id, i.Channel, i.AuthorId }).ToListAsync(cancellation)).ToLookup(o => o.MeasureId, o => new CutIdea(o.Id, o.Channel == IdeaChannel.Card, o.AuthorId)),
            await db.Goals.AsNoTracking().Where(g => g.Life == GoalLife.Current && !g.IsHidden).OrderBy(g => g.Number).ToListAsync(cancellation));
    }

    public MeasureMoney MoneyOf(Guid measure) => Money.GetValueOrDefault(measure, MeasureMoney.None);

    /// <summary>What is not committed or spent yet, from a year on. Open as soon as one figure of it is open.</summary>
    public MoneySum FreeOf(Guid measure, int fromYear) => MoneyCell.Sum(MoneyOf(measure).Lines.Where(l => l.Year is null || l.Year >= fromYear).Select(Free));

    /// <summary>Budgeted money, or planned where nothing is budgeted, less what is bound or spent. Spent money is bound money.</summary>
    public static MoneyCell Free(MoneyRow line)
    {
        var money = line[MoneyKind.Budgeted].State == CellState.Amount ? line[MoneyKind.Budgeted] : line[MoneyKind.Planned];
        var taken = new[] { line[MoneyKind.Bound], line[MoneyKind.Spent] };
        return money.State == CellState.NotApplicable && line[MoneyKind.Budgeted].State == CellState.NotApplicable ? money
            : money.State != CellState.Amount || taken.Any(t => t.State == CellState.Open) ? MoneyCell.Open
            : MoneyCell.Of(Math.Max(0, money.Amount!.Value - Math.Max(line.Financed ?? 0, taken.Max(t => t.Amount ?? 0))));
    }
}

public sealed record CutIdea(Guid Id, bool IsCard, Guid? AuthorId);
