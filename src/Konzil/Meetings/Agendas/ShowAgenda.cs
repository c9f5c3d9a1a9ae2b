using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A sitting whose agenda was announced: when, where, and the points that are not confidential. No notes, names, tasks, nothing of what was said.</summary>
public partial class ShowAgenda
{
    public sealed record Shown(Meeting Meeting, Body Body, IReadOnlyList<Point> Points)
    {
        /// <summary>Confidential points: their number is said, to members too, since the page is everybody's.</summary>
        public required int Hidden { get; init; }

        /// <summary>Its minutes are public.</summary>
        public required bool HasMinutes { get; init; }

        /// <summary>Everybody may read who sits in the body.</summary>
        public required bool BodyIsPublic { get; init; }

        /// <summary>The day has passed or it was held.</summary>
        public required bool IsOver { get; init; }
    }

    public sealed record Point(MeetingItem Item, SubjectLink? Subject);

    public static async Task<IResult> Show(int number, CityDb db, CancellationToken cancellation)
    {
        if (await MeetingAccess.PublicAgendas(db).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number, cancellation) is not { } meeting)
        {
            return View.NotFound();
        }

        var items = await MeetingAccess.OpenItems(db).AsNoTracking().Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Place).ThenBy(i => i.Title).ToListAsync(cancellation);
        var links = await SubjectLink.Read(items, db);
        return View.Page<ShowAgenda, Shown>(new(meeting, await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId, cancellation),
            [.. items.Select(i => new Point(i, i.SubjectId is { } subject ? links.GetValueOrDefault((i.Subject, subject)) : null))])
        {
            Hidden = await db.MeetingItems.CountAsync(i => i.MeetingId == meeting.Id && i.IsConfidential, cancellation),
            HasMinutes = await MeetingAccess.Minutes(Me.Stranger, db).AnyAsync(m => m.Id == meeting.Id, cancellation),
            BodyIsPublic = await MeetingAccess.PublicBodies(db).AnyAsync(b => b.Id == meeting.BodyId, cancellation),
            IsOver = meeting.State is MeetingState.Held or MeetingState.Released || meeting.State == MeetingState.Planned && meeting.Day < Format.Day(db.Now),
        });
    }
}
