using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>All published selections.</summary>
public partial class ListSelections
{
    private const int Most = 100;

    public sealed record Shown(IReadOnlyList<Row> Selections);

    public sealed record Row(BudgetSelection Selection, decimal Money);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<ListSelections, Shown>(new(
        [.. (await SelectionAccess.Public(db.BudgetSelections).AsNoTracking().Include(s => s.Pots).OrderByDescending(s => s.Number).Take(Most).ToListAsync(cancellation)).Select(s => new Row(s, s.Pots.Sum(p => p.Amount)))]));
}
