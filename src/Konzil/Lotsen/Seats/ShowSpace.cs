using Konzil.Agenda;
using Konzil.Communication;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>The space of the circle: its body with meetings and tasks, drafts to read early, ideas, training.</summary>
public partial class ShowSpace
{
    public const string BodyField = "Body";
    public const string AltField = "Alt";

    private const int Most = 5;

    /// <param name="Mine">Units of which the reader is the Lotse.</param>
    /// <param name="Group">The body of the circle, if one is chosen.</param>
    /// <param name="Bodies">To choose from; for the coordination.</param>
    public sealed record Shown(IReadOnlyList<OrgUnit> Mine, Body? Group, IReadOnlyList<Option> Bodies, IReadOnlyList<IdeaRow> Ideas, IReadOnlyList<NewsPost> Early)
    {
        public required bool IsMember { get; init; }

        public required bool MayManage { get; init; }

        public required Coverage Covered { get; init; }

        /// <summary>Sittings to come and open tasks; for members only.</summary>
        public IReadOnlyList<Meeting> Ahead { get; init; } = [];

        public IReadOnlyList<TaskRow> Tasks { get; init; } = [];

        public IReadOnlyList<StoredFile> Materials { get; init; } = [];

        /// <summary>Not public yet; of the reader's own units only.</summary>
        public IReadOnlyList<Measure> MeasureDrafts { get; init; } = [];

        public Form? Typed { get; init; }
    }

    public sealed record Coverage(int People, int Units, int AllUnits);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ShowSpace, Shown>(await Read(me, db));

    /// <summary>Chooses the body and takes in everybody who is Lotse today; who is in it already stays as they are.</summary>
    public static async Task<IResult> ChooseGroup(Form form, Me me, CityDb db)
    {
        var page = await Read(me, db);
        if (form.Choice(BodyField, page.Bodies.Select(o => o.Value), LotsenText.BodyMissing) is not { } chosen)
        {
            return View.Invalid<ShowSpace, Shown>(page, form.Errors);
        }

        var (id, today) = (Guid.Parse(chosen), Format.Day(db.Now));
        var group = await db.LotsenGroups.SingleOrDefaultAsync();
        if (group is null)
        {
            db.LotsenGroups.Add(group = LotsenGroup.New());
        }

        group.MeetAs(id);
        var body = await db.Bodies.Include(b => b.Members).SingleAsync(b => b.Id == id);
        foreach (var person in await LotsenPeople.Current(db).Select(s => s.PersonId).Distinct().ToListAsync())
        {
            if (body.Members.All(m => m.PersonId != person))
            {
                body.Seat(person, BodyDuty.Member, today);
            }
        }

        return await db.TrySave() ? View.SeeOther(Paths.LotsenSpace) : View.Stale<ShowSpace, Shown>(await Read(me, db));
    }

    private static async Task<Shown> Read(Me me, CityDb db)
    {
        var (rows, id) = (await LotsenPeople.Rows(db), me.Id);
        var group = await db.LotsenGroups.AsNoTracking().SingleOrDefaultAsync();
        var body = group is null ? null : await db.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == group.BodyId);
        var may = me.May(Permission.CoordinateLotsen);
        List<OrgUnit> mine = [.. rows.Where(r => r.Seat.PersonId == id).Select(r => r.Unit)];
        var member = body is not null && await MeetingAccess.Bodies(me, db).AnyAsync(b => b.Id == body.Id);
        var units = mine.Select(u => (Guid?)u.Id).ToList();
        return new(
            mine, body,
            may ? [.. (await db.Bodies.AsNoTracking().Where(b => !b.IsClosed).ToListAsync()).OrderBy(b => b.NameDe, StringComparer.Ordinal).Select(b => new Option(b.Id.ToString(), b.Name))] : [],
            await IdeaRow.Read(db), await NewsAccess.Early(db.NewsPosts).AsNoTracking().OrderByDescending(n => n.Number).ToListAsync())
        {
            IsMember = member,
            Ahead = member ? await MeetingAccess.Ahead(db.Meetings.AsNoTracking(), Format.Day(db.Now)).Where(m => m.BodyId == body!.Id && m.State == MeetingState.Planned).OrderBy(m => m.Day).ThenBy(m => m.Start).Take(Most).ToListAsync() : [],
            Tasks = member ? await TaskRow.Read(MeetingAccess.Tasks(me, db).Where(t => t.BodyId == body!.Id && (t.State == TaskState.Given || t.State == TaskState.Accepted)), me, db) : [],
            Materials = group is null ? [] : await db.Files.AsNoTracking().Where(f => f.Kind == nameof(LotsenGroup) && f.ItemId == group.Id).OrderBy(f => f.CreatedAt).ToListAsync(),
            MeasureDrafts = units.Count == 0 ? [] : await db.Measures.AsNoTracking().Where(m => m.PublishedAt == null && units.Contains(m.LeadUnitId)).OrderBy(m => m.Number).ToListAsync(),
            MayManage = may,
            Covered = new(rows.Select(r => r.Seat.PersonId).Distinct().Count(), rows.Select(r => r.Unit.Id).Distinct().Count(), (await LotsenPeople.Units(db)).Count),
        };
    }
}
