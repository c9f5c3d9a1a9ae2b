using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>The history of the programme's money: who, when, before, after.</summary>
public partial class ListBudgetChanges
{
    public sealed record Shown(IReadOnlyList<HistoryRow> Rows);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<ListBudgetChanges, Shown>(new(await BudgetHistory.Read(db, cancellation)));
}
