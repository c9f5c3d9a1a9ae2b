using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The papers somebody may see, and where each is now.</summary>
public partial class ListPapers
{
    public sealed record Shown(IReadOnlyList<PaperRow> Rows);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ListPapers, Shown>(new([.. (await PaperRow.Read(MeetingAccess.Papers(me, db), db)).OrderBy(r => r.IsOver)]));

    /// <summary>Papers that wait for a body the reader answers for.</summary>
    public static async Task<int> CountWaiting(CityDb db, Me me)
    {
        var own = await MeetingAccess.OwnToRun(me, db).Select(b => b.Id).ToHashSetAsync();
        return own.Count == 0 ? 0 : (await db.PaperPaths.AsNoTracking().Include(p => p.Stations).ToListAsync()).Count(p => p.Now is { } now && own.Contains(now.BodyId));
    }
}
