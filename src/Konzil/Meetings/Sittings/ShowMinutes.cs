using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Released minutes for others than the body: points, results and the decisions the reader may see. No names, notes, tasks.</summary>
public partial class ShowMinutes
{
    public sealed record Shown(Meeting Meeting, Body Body, IReadOnlyList<Point> Points)
    {
        /// <summary>Confidential points: their number is said, to members too, since the page is everybody's.</summary>
        public required int Hidden { get; init; }
    }

    public sealed record Point(MeetingItem Item, SubjectLink? Subject, IReadOnlyList<DecisionRow> Decisions);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await MeetingAccess.Minutes(me, db).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number, cancellation) is not { } meeting)
        {
            return View.NotFound();
        }

        var items = await MeetingAccess.OpenItems(db).AsNoTracking().Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Place).ThenBy(i => i.Title).ToListAsync(cancellation);
        var links = await SubjectLink.Read(items, db);

        // A decision has readers of its own.
        var decisions = (await DecisionRow.Read(db.MeetingDecisions.ReadBy(me).Where(d => d.MeetingId == meeting.Id), db.MeetingDecisions.ReadBy(me), db)).ToLookup(d => d.Decision.ItemId);
        return View.Page<ShowMinutes, Shown>(new(meeting, await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId, cancellation),
            [.. items.Select(i => new Point(i, i.SubjectId is { } subject ? links.GetValueOrDefault((i.Subject, subject)) : null, [.. decisions[i.Id]]))])
        {
            Hidden = await db.MeetingItems.CountAsync(i => i.MeetingId == meeting.Id && i.IsConfidential, cancellation),
        });
    }
}
