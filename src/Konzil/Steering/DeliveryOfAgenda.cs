using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What goals are measured by and what measures cost, as far as public, is part of the words of the agenda.</summary>
internal static class DeliveryOfAgenda
{
    // What is committed and spent moves every day; the agenda says what the city means to pay.
    private static readonly MoneyKind[] Meant = [MoneyKind.Planned, MoneyKind.Budgeted];

    public static async Task<AgendaState> Add(AgendaState state, CityDb db, CancellationToken cancellation)
    {
        var goals = await db.Goals.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.Key, cancellation);
        var indicators = (await db.Indicators.AsNoTracking().Where(i => i.GoalId != null && !i.IsInternal).ToListAsync(cancellation)).OrderBy(i => i.Number ?? int.MaxValue).ThenBy(i => i.Order).ThenBy(i => i.TitleDe, StringComparer.Ordinal).ToLookup(i => goals[i.GoalId!.Value], StringComparer.Ordinal);
        var measures = await MeasureAccess.Public(db.Measures).Select(m => new { m.Id, m.Number }).ToDictionaryAsync(m => Measure.CodeOf(m.Number), m => m.Id, StringComparer.Ordinal, cancellation);
        var money = await MeasureMoney.Rows(db, measures.Values, cancellation);
        return state with
        {
            Goals = [.. state.Goals.Select(g => g with { Indicators = [.. indicators[g.Key].Select(Indicator)] })],
            Measures = [.. state.Measures.Select(m => m with { Money = [.. money[measures[m.Code]].Where(r => r.Line is not null).SelectMany(Rows)] })],
        };
    }

    private static AgendaIndicator Indicator(Indicator i) => new(i.TitleDe, i.TitleEn ?? "", i.UnitDe, AgendaMoney.Plain(i.Baseline), AgendaMoney.Plain(i.Target));

    private static IEnumerable<AgendaMoney> Rows(MoneyRow row) => Meant.Where(k => row[k].State != CellState.NotApplicable)
        .Select(k => new AgendaMoney(row.Category, "", row.Year, SteeringText.Of(k).De, AgendaMoney.Plain(row[k].Amount)) { Words = row[k].Amount is null ? "offen" : "" });
}
