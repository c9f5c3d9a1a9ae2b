using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>One body: members, standing points, its sittings, open tasks and decisions.</summary>
public partial class ShowBody
{
    private const int PastShown = 30;

    public sealed record Shown(Body Body, IReadOnlyList<SeatRow> Members, IReadOnlyList<Meeting> Ahead, IReadOnlyList<Meeting> Past)
    {
        public required IReadOnlyList<TaskRow> Tasks { get; init; }

        public required IReadOnlyList<DecisionRow> Decisions { get; init; }

        public required IReadOnlyList<PaperRow> Papers { get; init; }

        /// <summary>Texts it writes together, the newest first.</summary>
        public required IReadOnlyList<TextDraft> Drafts { get; init; }

        /// <summary>What it asked for consent on, the newest first.</summary>
        public required IReadOnlyList<ConsentRound> Consents { get; init; }

        public required bool MayRun { get; init; }

        /// <summary>The reader's own seat.</summary>
        public BodyMember? Mine { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        if (await MeetingAccess.Bodies(me, db).AsNoTracking().Include(b => b.Members).SingleOrDefaultAsync(b => b.Number == number) is not { } body)
        {
            return View.NotFound();
        }

        var (meetings, today) = (db.Meetings.AsNoTracking().Where(m => m.BodyId == body.Id), Format.Day(db.Now));
        return View.Page<ShowBody, Shown>(new(
            body,
            await SeatRow.Read(body, db),
            await MeetingAccess.Ahead(meetings, today).OrderBy(m => m.Day).ThenBy(m => m.Start).ToListAsync(),
            await MeetingAccess.Past(meetings, today).OrderByDescending(m => m.Day).ThenByDescending(m => m.Start).Take(PastShown).ToListAsync())
        {
            Tasks = await TaskRow.Read(MeetingAccess.Tasks(me, db).Where(t => t.BodyId == body.Id && (t.State == TaskState.Given || t.State == TaskState.Accepted)), me, db),
            Decisions = await DecisionRow.Read(MeetingAccess.Decisions(me, db).Where(d => d.BodyId == body.Id), me, db),
            Papers = await PaperRow.Read(MeetingAccess.Papers(me, db).Where(p => p.Stations.Any(s => s.BodyId == body.Id)), db),
            Drafts = await db.TextDrafts.AsNoTracking().Where(d => d.BodyId == body.Id).OrderByDescending(d => d.Number).ToListAsync(),
            Consents = await db.ConsentRounds.AsNoTracking().Where(r => r.BodyId == body.Id).OrderByDescending(r => r.Number).ToListAsync(),
            Mine = body.Members.FirstOrDefault(m => m.PersonId == me.Id),
            MayRun = await MeetingAccess.MayRun(me, body.Id, db),
        });
    }
}
