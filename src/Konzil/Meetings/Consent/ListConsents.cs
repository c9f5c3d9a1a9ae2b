using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>What waits for the reader's answer, and the other rounds the reader may see.</summary>
public partial class ListConsents
{
    private const int OthersShown = 50;

    public sealed record Shown(IReadOnlyList<ConsentRound> Waiting, IReadOnlyList<ConsentRound> Others);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var waiting = await ConsentAccess.Waiting(me, db).AsNoTracking().OrderBy(r => r.Due).ThenBy(r => r.Number).ToListAsync();
        var ids = waiting.Select(r => r.Id).ToList();
        return View.Page<ListConsents, Shown>(new(waiting, await ConsentAccess.VisibleTo(me, db).AsNoTracking().Where(r => !ids.Contains(r.Id)).OrderBy(r => r.State == ConsentState.Open ? 0 : 1).ThenByDescending(r => r.Number).Take(OthersShown).ToListAsync()));
    }

    /// <summary>The number on the office's rail: what waits for me.</summary>
    public static Task<int> CountMine(CityDb db, Me me) => ConsentAccess.Waiting(me, db).CountAsync();
}
