using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The board of a group: what waits to be taken, what runs, what was done lately; for all or for one person.</summary>
public partial class ShowBoard
{
    public const string OwnerKey = "wer";

    /// <summary>Tasks that are over leave the board after so many days; the list as a file keeps all.</summary>
    public const int DaysShown = 30;

    public sealed record Column(TaskState State, IReadOnlyList<TaskRow> Rows);

    public sealed record Shown(Body Body, IReadOnlyList<Column> Columns, IReadOnlyList<Option> Owners, string Owner)
    {
        public int Open => Columns.Where(c => c.State is TaskState.Given or TaskState.Accepted).Sum(c => c.Rows.Count);

        public int Overdue => Columns.Sum(c => c.Rows.Count(r => r.IsOverdue));
    }

    public static async Task<IResult> Show(int number, HttpRequest request, Me me, CityDb db)
    {
        if (await MeetingAccess.Bodies(me, db).AsNoTracking().SingleOrDefaultAsync(b => b.Number == number) is not { } body)
        {
            return View.NotFound();
        }

        var since = db.Now.AddDays(-DaysShown);
        var rows = await TaskRow.Read(MeetingAccess.Tasks(me, db).Where(t => t.BodyId == body.Id && (t.State == TaskState.Given || t.State == TaskState.Accepted || t.State == TaskState.Declined || t.State == TaskState.Done && t.DoneAt >= since)), me, db);
        var owners = rows.Select(r => new Option(r.Task.OwnerId.ToString(), r.Owner)).DistinctBy(o => o.Value, StringComparer.Ordinal).OrderBy(o => o.Label, StringComparer.CurrentCulture).ToList();
        var asked = request.Query[OwnerKey].ToString();
        var owner = owners.Exists(o => o.Value == asked) ? asked : "";
        var shown = rows.Where(r => owner.Length == 0 || r.Task.OwnerId.ToString() == owner).ToLookup(r => r.Task.State);
        return View.Page<ShowBoard, Shown>(new(body, [.. new[] { TaskState.Given, TaskState.Accepted, TaskState.Declined, TaskState.Done }.Select(s => new Column(s, [.. shown[s]]))], owners, owner));
    }
}
