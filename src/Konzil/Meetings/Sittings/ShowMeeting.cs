using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>One sitting: agenda, minutes, decisions and tasks; for the day itself and for reading it later. Also to print.</summary>
public partial class ShowMeeting
{
    public sealed partial record Shown(Body Body, Meeting Meeting, IReadOnlyList<ItemRow> Items)
    {
        /// <summary>Open tasks of the body from earlier sittings.</summary>
        public required IReadOnlyList<TaskRow> OpenTasks { get; init; }

        public required bool MayRun { get; init; }

        /// <summary>How many confidential points the reader does not see.</summary>
        public required int Hidden { get; init; }

        /// <summary>Measures to be talked about, for whoever prepares the sitting.</summary>
        public IReadOnlyList<AgendaHint> Hints { get; init; } = [];

        /// <summary>The refused form of its readers.</summary>
        public Form? Typed { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, PlanSubjects plans) => await Load(number, me, db, plans) is { } shown ? View.Page<ShowMeeting, Shown>(shown) : View.NotFound();

    /// <summary>The minutes are finished. Presses twice: the second finds them released.</summary>
    public static async Task<IResult> Release(int number, Form form, Me me, CityDb db, PlanSubjects plans)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        if (meeting is null)
        {
            return refused;
        }

        form.Try(() => meeting.Release(db.Now));
        var saved = false;
        if (!form.HasErrors)
        {
            await db.Together(async () =>
            {
                db.Say(new MinutesReleased(meeting.Id));
                if (saved = await db.TrySave())
                {
                    await CarryOver.IntoNext(meeting.BodyId, db);
                }
            });
            if (saved)
            {
                return View.SeeOther(Paths.Meeting(number));
            }
        }

        db.ChangeTracker.Clear();
        var shown = (await Load(number, me, db, plans))!;
        return form.HasErrors ? View.Invalid<ShowMeeting, Shown>(shown, form.Errors) : View.Stale<ShowMeeting, Shown>(shown);
    }

    /// <summary>Who reads the finished minutes besides the body. Says what it shall become: pressing twice does it once.</summary>
    public static async Task<IResult> Readers(int number, Form form, Me me, CityDb db, PlanSubjects plans)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        if (meeting is null)
        {
            return refused;
        }

        var release = Platform.Release.Read(form);
        form.Try(() => meeting.ShowTo(release, Format.Day(db.Now)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowMeeting, Shown>((await Load(number, me, db, plans))! with { Typed = form }, form.Errors);
        }

        db.StartedFrom(meeting, form.Version());
        CarryOutPublication.Plan(db, meeting);
        return await db.TrySave() ? View.SeeOther(Paths.Meeting(number)) : View.Stale<ShowMeeting, Shown>((await Load(number, me, db, plans))! with { Typed = form });
    }

    internal static async Task<Shown?> Load(int number, Me me, CityDb db, PlanSubjects plans, MeetingPart part = MeetingPart.Whole)
    {
        if (await MeetingAccess.Meetings(me, db).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number) is not { } meeting)
        {
            return null;
        }

        var all = await ItemRow.Read(meeting, me, db, plans);
        var (open, closed) = (all.Where(i => !i.Item.IsConfidential).ToList(), all.Where(i => i.Item.IsConfidential).ToList());
        if (part == MeetingPart.Confidential && closed.Count == 0)
        {
            return null;
        }

        var items = part switch { MeetingPart.Public => open, MeetingPart.Confidential => closed, _ => all };
        var here = items.Select(i => i.Item.Id).ToList();
        var (body, runs) = (await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId), await MeetingAccess.MayRun(me, meeting.BodyId, db));
        return new(body, meeting, items)
        {
            OpenTasks = meeting.State is MeetingState.Released or MeetingState.Cancelled ? []
                : await TaskRow.Read(MeetingAccess.Tasks(me, db).In(part, db.MeetingItems).Where(t => t.BodyId == meeting.BodyId && (t.State == TaskState.Given || t.State == TaskState.Accepted) && (t.ItemId == null || !here.Contains(t.ItemId.Value))), me, db),
            MayRun = runs,
            Hidden = part == MeetingPart.Confidential ? 0 : await db.MeetingItems.CountAsync(i => i.MeetingId == meeting.Id) - items.Count,
            Part = part,
            HasParts = closed.Count > 0,
            Before = part == MeetingPart.Confidential ? open.Count : 0,
            Hints = runs && meeting.State == MeetingState.Planned ? await AgendaHint.Read(body, items, db) : [],
        };
    }
}
