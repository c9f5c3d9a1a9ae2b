using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What the team named without names: waiting, and what became of the others.</summary>
public partial class ListHints
{
    private const int Most = 100;

    public sealed record Shown(IReadOnlyList<RiskHint> Waiting, IReadOnlyList<RiskHint> Decided, IReadOnlyDictionary<Guid, string> Measures);

    public static async Task<IResult> Show(CityDb db)
    {
        // Within a week by their random ids: the order must not tell who came first.
        var waiting = await db.RiskHints.AsNoTracking().Where(h => h.DecidedAt == null).OrderBy(h => h.Week).ThenBy(h => h.Id).ToListAsync();
        var decided = await db.RiskHints.AsNoTracking().Where(h => h.DecidedAt != null).OrderByDescending(h => h.DecidedAt).Take(Most).ToListAsync();
        var ids = waiting.Concat(decided).Select(h => h.MeasureId).OfType<Guid>().Distinct().ToList();
        return View.Page<ListHints, Shown>(new(waiting, decided, (await db.Measures.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync()).ToDictionary(m => m.Id, m => m.Code + " " + m.Title)));
    }
}
