using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>The public money table of the programme is part of the words of the agenda.</summary>
internal static class MoneyOfAgenda
{
    public static async Task<AgendaState> Add(AgendaState state, CityDb db, CancellationToken cancellation)
    {
        var ledger = await BudgetLedger.Read(db, cancellation);
        return state with { Money = [.. ledger.Categories.SelectMany(c => ledger.Years.SelectMany(y => ledger.Cell(c, y)).Select(p => Row(c, p)))] };
    }

    private static AgendaMoney Row(BudgetCategory category, BudgetPosition p) => new(category.TitleDe, category.TitleEn ?? "", p.Year, p.Funding is { } funding ? BudgetText.Of(funding).De : "", AgendaMoney.Plain(p.Amount))
    {
        Posts = category.Unit == BudgetUnit.Posts,
        Words = p.State switch { PositionState.Amount or PositionState.Text => p.Wording, PositionState.NotApplicable => "–", _ => BudgetText.Of(PositionState.Open).De },
    };
}
