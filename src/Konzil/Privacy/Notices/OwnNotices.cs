using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Which notices somebody has read, and what was allowed and taken back.</summary>
public partial class OwnNotices
{
    private const int Most = 200;

    public sealed record Line(PrivacyNotice Notice, DateTimeOffset? SeenAt);

    public sealed record Shown(IReadOnlyList<Line> Notices, IReadOnlyList<ConsentEntry> Consents);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var seen = await db.Set<NoticeSeen>().AsNoTracking().Where(s => s.PersonId == me.KnownId).ToListAsync();
        var notices = (await NoticeAccess.Present(db).ToListAsync()).Where(n => n.Purpose != NoticePurpose.Staff || me.May(Permission.EnterOffice));
        return View.Page<OwnNotices, Shown>(new(
            [.. notices.OrderBy(n => n.Purpose).Select(n => new Line(n, seen.SingleOrDefault(s => s.Purpose == n.Purpose && s.Edition == n.Edition)?.At))],
            await db.Set<ConsentEntry>().AsNoTracking().Where(c => c.PersonId == me.KnownId).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(Most).ToListAsync()));
    }

    /// <summary>The edition is named, so that nobody notes one that was published while reading another.</summary>
    public static async Task<IResult> Note(string purpose, int edition, Me me, CityDb db, TimeProvider clock)
    {
        if (NoticeKeys.Of(purpose) is not { } known || !await NoticeAccess.Published(db).AnyAsync(n => n.Purpose == known && n.Edition == edition))
        {
            return View.NotFound();
        }

        await db.TryInsert(new NoticeSeen(me.KnownId, known, edition, clock.GetUtcNow()));
        return View.SeeOther(Paths.OwnNotices);
    }
}
