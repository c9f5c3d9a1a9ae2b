using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>
/// One row that changes with every new tie. Whether a tie closes a circle depends on all the others: of two that are entered at the
/// same time the second is refused, and judged anew when it is sent again.
/// </summary>
public sealed class TieState : Entity
{
    public int Revision { get; private set; }

    /// <summary>Always the same: there is one list.</summary>
    public int Place { get; private set; } = 1;

    public void Follow() => Revision++;

    internal static void Table(ModelBuilder model) => model.Entity<TieState>(e => e.ToTable("TieStates").HasIndex(x => x.Place).IsUnique());

    /// <summary>To be changed with the next tie. The form says which list it saw; the first tie of all saw none.</summary>
    internal static async Task<TieState> Seen(Form form, CityDb db)
    {
        if (!await db.Set<TieState>().AnyAsync())
        {
            await db.TryInsert(new TieState());
        }

        var state = await db.Set<TieState>().SingleAsync();
        if (form.Has(FormFields.Version) && !(state.Revision == 0 && form.Version() == Guid.Empty))
        {
            db.StartedFrom(state, form.Version());
        }

        state.Follow();
        return state;
    }

    internal static Task<Guid> Standing(CityDb db) => db.Set<TieState>().Select(s => s.Version).SingleOrDefaultAsync();
}
