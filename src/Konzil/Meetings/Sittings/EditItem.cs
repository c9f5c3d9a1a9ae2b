using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Prepares a point of an agenda: free, or about a measure, an idea, a resolution, a project, a work package.</summary>
public partial class EditItem
{
    public const string Measure = "Measure";
    public const string Idea = "Idea";
    public const string Resolution = "Resolution";
    public const string Plan = "Plan";

    /// <param name="Meeting">The sitting.</param>
    /// <param name="Item">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Meeting Meeting, MeetingItem? Item, Form? Typed)
    {
        public required IReadOnlyList<Option> Measures { get; init; }

        public required IReadOnlyList<Option> Resolutions { get; init; }

        /// <summary>Projects and packages that whoever prepares may read.</summary>
        public required IReadOnlyList<PlanSubject> Plans { get; init; }

        public required int NextPlace { get; init; }

        /// <summary>May say that a point is confidential: only who reads it then.</summary>
        public required bool MayClose { get; init; }

        /// <summary>Number of the idea it is about.</summary>
        public required int? IdeaNumber { get; init; }
    }

    public static async Task<IResult> New(int number, Me me, CityDb db, PlanSubjects plans)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        return meeting is null ? refused : View.Page<EditItem, Draft>(await Page(meeting, null, null, me, db, plans));
    }

    public static async Task<IResult> Create(int number, Form form, Me me, CityDb db, PlanSubjects plans)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        if (meeting is null)
        {
            return refused;
        }

        var page = await Page(meeting, null, form, me, db, plans);
        var (place, words) = await ItemForm.Read(form, page, db);
        form.Try(meeting.MustBeOpen);
        form.Try(() => db.MeetingItems.Add(MeetingItem.Add(meeting.Id, place, words)));
        if (form.HasErrors)
        {
            return View.Invalid<EditItem, Draft>(page, form.Errors);
        }

        AgendaNews.Say(meeting, db);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.Meeting(number));
    }

    public static async Task<IResult> Show(int number, Guid item, Me me, CityDb db, PlanSubjects plans)
    {
        var (meeting, found, refused) = await MeetingAccess.ItemToRun(number, item, me, db);
        return meeting is null || found is null ? refused : View.Page<EditItem, Draft>(await Page(meeting, found, null, me, db, plans));
    }

    public static async Task<IResult> Post(int number, Guid item, Form form, Me me, CityDb db, PlanSubjects plans)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        if (meeting is null)
        {
            return refused;
        }

        if (await MeetingAccess.Items(me, db).SingleOrDefaultAsync(i => i.Id == item && i.MeetingId == meeting.Id) is not { } found)
        {
            // Somebody struck it meanwhile: the words stand in the form of a new point.
            return View.Stale<EditItem, Draft>(await Page(meeting, null, form, me, db, plans));
        }

        var page = await Page(meeting, found, form, me, db, plans);
        var (place, words) = await ItemForm.Read(form, page, db);
        form.Try(() => meeting.MustBe(MeetingState.Planned));
        form.Try(() => found.Write(place, words));
        if (form.HasErrors)
        {
            return View.Invalid<EditItem, Draft>(page with { Item = await Stored(item, db) }, form.Errors);
        }

        AgendaNews.Say(meeting, db);
        db.StartedFrom(found, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Meeting(number)) : View.Stale<EditItem, Draft>(page with { Item = await Stored(item, db) });
    }

    private static async Task<Draft> Page(Meeting meeting, MeetingItem? item, Form? typed, Me me, CityDb db, PlanSubjects plans) => new(meeting, item, typed)
    {
        Measures = await MeetingAccess.Measures(db),
        Resolutions = await MeetingAccess.Resolutions(db),
        Plans = await Choices(item, me, db, plans),
        NextPlace = (await db.MeetingItems.Where(i => i.MeetingId == meeting.Id).MaxAsync(i => (int?)i.Place) ?? 0) + 1,
        MayClose = await MeetingAccess.IsTrusted(me, meeting.BodyId, db),
        IdeaNumber = item is { Subject: ItemSubject.Idea, SubjectId: { } id } ? await IdeaAccess.Public(db.Ideas).Where(i => i.Id == id).Select(i => (int?)i.Number).SingleOrDefaultAsync() : null,
    };

    // What it is about already stays in the choice, also when it is done meanwhile.
    private static async Task<IReadOnlyList<PlanSubject>> Choices(MeetingItem? item, Me me, CityDb db, PlanSubjects plans)
    {
        var open = await plans.ToChoose(me, db);
        return item is { Subject: ItemSubject.Project or ItemSubject.Package, SubjectId: { } id } && open.All(p => p.Id != id) ? [.. await plans.Read(me, db, [id]), .. open] : open;
    }

    private static Task<MeetingItem?> Stored(Guid id, CityDb db) => db.MeetingItems.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id);
}
