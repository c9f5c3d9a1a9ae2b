using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Platform;

/// <summary>As <see cref="KeptQuery{TRow}"/>, for what is asked of one thing or person.</summary>
public sealed class KeptQueryOf<TRow>(Expression<Func<CityDb, Guid, IQueryable<TRow>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<CityDb, Guid, IAsyncEnumerable<TRow>>> _known = [];

    public async Task<TRow?> FirstAsync(CityDb db, Guid id, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(db.Model, out var ask))
        {
            ask = _known.GetValue(db.Model, _ => EF.CompileAsyncQuery(query));
        }

        await foreach (var row in ask(db, id).WithCancellation(cancellation))
        {
            return row;
        }

        return default;
    }
}
