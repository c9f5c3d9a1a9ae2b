using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What is planned, what is budgeted, and what is missing: over all public measures and years.</summary>
public partial class ShowFunding
{
    public sealed record Shown(IReadOnlyList<FundingRow> Years, IReadOnlyList<FundingRow> Measures, bool IsExample);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation)
    {
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.Delivery != DeliveryStatus.Stopped && m.Delivery != DeliveryStatus.Done).OrderBy(m => m.Number).ToListAsync(cancellation);
        var money = await MeasureMoney.Read(db, [.. measures.Select(m => m.Id)], cancellation);
        var lines = money.Values.SelectMany(m => m.Lines).ToList();
        return View.Page<ShowFunding, Shown>(new(
            [.. lines.GroupBy(l => l.Year).OrderBy(g => g.Key ?? int.MaxValue).Select(g => FundingRow.Of(g.Key?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? SteeringText.YearUnknown, null, [.. g], []))],
            [.. measures.Where(m => money.GetValueOrDefault(m.Id)?.Lines.Count > 0).Select(m => FundingRow.Of(m.Code + " " + m.Name, Paths.Measure(m.Number, m.Title), money[m.Id].Lines, money[m.Id].Sources))],
            measures.Exists(m => m.IsExample && money.ContainsKey(m.Id))));
    }
}

/// <summary>A year or a measure. Budgets show all spending, so a grant is part of what is budgeted and never added to it.</summary>
/// <param name="Name">"2027", "M-17 Sporthallen buchen".</param>
/// <param name="Path">Where to read more.</param>
/// <param name="Planned">What it costs.</param>
/// <param name="Budgeted">What the city may spend.</param>
/// <param name="Missing">Planned and not budgeted; open where nobody has said.</param>
/// <param name="Given">Promised by others.</param>
public sealed record FundingRow(string Name, string? Path, MoneySum Planned, MoneySum Budgeted, MoneySum Missing, MoneySum Given)
{
    /// <summary>Nothing of it has been given money yet.</summary>
    public bool IsUnfunded => Planned.Amount > 0 && Budgeted.Amount is null or 0;

    public static FundingRow Of(string name, string? path, IReadOnlyCollection<MoneyRow> lines, IReadOnlyCollection<MoneySource> sources) => new(
        name, path, MoneyCell.Sum(lines.Select(l => l[MoneyKind.Planned])), MoneyCell.Sum(lines.Select(l => l[MoneyKind.Budgeted])), MoneyCell.Sum(lines.Select(MissingOf)),
        MoneyCell.Sum(sources.Where(s => s.HasGiver).Select(s => s.Amount)));

    private static MoneyCell MissingOf(MoneyRow line) => (line[MoneyKind.Planned], line[MoneyKind.Budgeted]) switch
    {
        ({ State: CellState.NotApplicable }, _) => new(CellState.NotApplicable, null),
        ({ Amount: { } planned }, { Amount: { } budgeted }) => MoneyCell.Of(Math.Max(0, planned - budgeted)),
        ({ Amount: { } planned }, { State: CellState.NotApplicable }) => MoneyCell.Of(planned),
        _ => MoneyCell.Open,
    };
}
