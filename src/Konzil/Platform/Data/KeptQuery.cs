using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Platform;

/// <summary>
/// A query that is always the same. Building its expression and comparing it with the known ones costs more than a small
/// database needs for the answer, so it is worked out once (docs/performance.md).
/// </summary>
/// <param name="query">Builds the query. Trap: whatever it takes from elsewhere, a day or a person, stays as it was at the first call.</param>
public sealed class KeptQuery<TRow>(Func<CityDb, IQueryable<TRow>> query)
{
    // One process may ask several databases (tests do); what is worked out belongs to a model.
    private readonly ConditionalWeakTable<IModel, Func<CityDb, IAsyncEnumerable<TRow>>> _known = [];

    public async Task<List<TRow>> ToListAsync(CityDb db, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(db.Model, out var ask))
        {
            ask = _known.GetValue(db.Model, _ => EF.CompileAsyncQuery(Expression.Lambda<Func<CityDb, IQueryable<TRow>>>(query(db).Expression, Expression.Parameter(typeof(CityDb)))));
        }

        var rows = new List<TRow>();
        await foreach (var row in ask(db).WithCancellation(cancellation))
        {
            rows.Add(row);
        }

        return rows;
    }
}
