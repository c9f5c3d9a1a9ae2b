using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>One task, with what its owner and those who run the body may say to it.</summary>
public partial class ShowTask
{
    /// <param name="Row">The task.</param>
    /// <param name="Meeting">Where it comes from; null for an owner who does not belong to the body.</param>
    /// <param name="GivenBy">Display name.</param>
    public sealed record Shown(TaskRow Row, Meeting? Meeting, string GivenBy)
    {
        /// <summary>Null for a task of a work package.</summary>
        public required Body? Body { get; init; }

        /// <summary>The work package; null for a task of a body.</summary>
        public required TaskPlace? Place { get; init; }

        public required bool MayRun { get; init; }

        /// <summary>The refused form of one of the answers.</summary>
        public Form? Typed { get; init; }

        public string? Value(string field) => Typed?.Raw(field);
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TaskAccess access) => await Load(number, me, db, access) is { } shown ? View.Page<ShowTask, Shown>(shown) : View.NotFound();

    internal static async Task<Shown?> Load(int number, Me me, CityDb db, TaskAccess access)
    {
        if (await TaskRow.Read(access.VisibleTo(me, db).Where(t => t.Number == number), me, db) is not [var row])
        {
            return null;
        }

        var (items, itemId) = (db.MeetingItems, row.Task.ItemId);
        return new(
            row,
            await MeetingAccess.Meetings(me, db).AsNoTracking().SingleOrDefaultAsync(m => items.Any(i => i.Id == itemId && i.MeetingId == m.Id)),
            (await MeetingPeople.Names(db, [row.Task.GivenById])).GetValueOrDefault(row.Task.GivenById, ""))
        {
            Body = await db.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == row.Task.BodyId),
            Place = await access.PlaceOf(row.Task, me, db),
            MayRun = await access.MayRun(me, row.Task, db),
        };
    }

    /// <summary>A task to be changed by whoever runs its body or package, or the answer to give instead.</summary>
    internal static async Task<(MeetingTask? Task, IResult Refused)> ToRun(int number, Me me, CityDb db, TaskAccess access)
    {
        var task = await access.VisibleTo(me, db).SingleOrDefaultAsync(t => t.Number == number);
        return task is null ? (null, View.NotFound()) : await access.MayRun(me, task, db) ? (task, View.NotFound()) : (null, View.Forbidden());
    }

    /// <summary>A task to be answered by its owner, or the answer to give instead.</summary>
    internal static async Task<(MeetingTask? Task, IResult Refused)> ToAnswer(int number, Me me, CityDb db, TaskAccess access)
    {
        var task = await access.VisibleTo(me, db).SingleOrDefaultAsync(t => t.Number == number);
        return task is null ? (null, View.NotFound()) : task.OwnerId == me.Id ? (task, View.NotFound()) : (null, View.Forbidden());
    }
}
