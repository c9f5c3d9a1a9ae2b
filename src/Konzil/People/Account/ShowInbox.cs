using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>What the city told somebody, newest first.</summary>
public partial class ShowInbox
{
    private const int PageSize = 20;

    public sealed record Shown(IReadOnlyList<Notice> Notices, int Unread, string? Older, bool First);

    public static async Task<IResult> Show(HttpContext http, Me me, CityDb db)
    {
        var mine = db.Notices.AsNoTracking().Where(n => n.PersonId == me.KnownId);
        var asked = http.Request.Query["vor"].ToString();
        var before = Before(asked);
        if (asked.Length > 0 && before is null)
        {
            return View.NotFound();
        }

        var (at, id) = before ?? default;
        var rows = await mine.Where(n => before == null || n.At < at || (n.At == at && n.Id.CompareTo(id) < 0))
            .OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(PageSize + 1).ToListAsync();
        var page = rows.Take(PageSize).ToList();
        var older = rows.Count > PageSize ? page[^1].At.UtcTicks.ToString(CultureInfo.InvariantCulture) + "_" + page[^1].Id.ToString("N") : null;
        return View.Page<ShowInbox, Shown>(new(page, await mine.CountAsync(n => n.ReadAt == null), older, before is null));
    }

    /// <summary>Marks one as read and, with the button "open", goes where it leads.</summary>
    public static async Task<IResult> Read(Guid id, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var notice = await db.Notices.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id && n.PersonId == me.KnownId);
        if (notice is null)
        {
            return View.NotFound();
        }

        await Mark(db.Notices.Where(n => n.Id == id), clock);
        return View.SeeOther(form.Has("oeffnen") && LocalPath.Of(notice.Path) is { } path ? Paths.Link(path) : Paths.Inbox);
    }

    public static async Task<IResult> ReadAll(Me me, CityDb db, TimeProvider clock)
    {
        await Mark(db.Notices.Where(n => n.PersonId == me.KnownId), clock);
        return View.SeeOther(Paths.Inbox);
    }

    private static Task<int> Mark(IQueryable<Notice> notices, TimeProvider clock)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return notices.Where(n => n.ReadAt == null).ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, now));
    }

    private static (DateTimeOffset At, Guid Id)? Before(string cursor)
    {
        var parts = cursor.Split('_');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks && Guid.TryParse(parts[1], out var id)
            ? (new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
    }
}
