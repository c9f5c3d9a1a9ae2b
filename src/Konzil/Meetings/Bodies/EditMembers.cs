using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Who belongs to a body and with which duty.</summary>
public partial class EditMembers
{
    public const string PersonField = "Person";
    public const string DutyField = "Duty";

    public sealed record Draft(Body Body, IReadOnlyList<SeatRow> Members, IReadOnlyList<Option> People, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        return body is null ? refused : View.Page<EditMembers, Draft>(await Page(body, null, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        if (body is null)
        {
            return refused;
        }

        var (people, today) = (await MeetingPeople.WithRole(db), Format.Day(clock.GetUtcNow()));
        var person = form.Choice(PersonField, people.Select(p => p.Value), MeetingText.PersonMissing);
        var duty = form.Choice<BodyDuty>(DutyField, MeetingText.DutyMissing);
        var term = new SeatTerm(form.Choice<Sector>(nameof(BodyMember.Sector), MeetingText.SectorUnknown, required: false), form.Date(nameof(BodyMember.Until), MeetingText.UntilWrong), form.Text(nameof(BodyMember.AppointedBy)).Max(Conventions.Line));
        var id = person is null ? default : Guid.Parse(person);
        var isNew = body.Members.All(m => m.PersonId != id);
        form.Try(() => body.Seat(id, duty!.Value, today, term));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditMembers, Draft>(await Page((await MeetingAccess.BodyToRun(number, me, db)).Body!, form, db), form.Errors);
        }

        db.Note(body, MeetingText.Joined.Filled(people.First(p => p.Value == person).Label, MeetingText.Of(duty!.Value)).De);
        if (isNew && id != me.Id)
        {
            db.Say(new MemberJoined(body.Id, id));
        }

        // Two people may add the same one at once: the second finds what was wanted.
        return await db.TrySave() ? View.SeeOther(Paths.BodyMembers(number)) : View.Stale<EditMembers, Draft>(await Page(body, form, db));
    }

    /// <summary>A member says whether the own name may stand on the public page.</summary>
    public static async Task<IResult> ShowName(int number, Form form, Me me, CityDb db)
    {
        if (await MeetingAccess.Bodies(me, db).Include(b => b.Members).SingleOrDefaultAsync(b => b.Number == number) is not { } body || body.Members.FirstOrDefault(m => m.PersonId == me.Id) is not { } member)
        {
            return View.NotFound();
        }

        member.ShowName(form.Ticked(nameof(BodyMember.NameAgreedAt)), db.Now);
        db.Note(body, (member.NameAgreedAt is null ? MeetingText.NameTakenBack : MeetingText.NameAgreed).Filled(me.Name).De);
        await db.TrySave();
        return View.SeeOther(Paths.Body(number));
    }

    public static async Task<IResult> Remove(int number, Guid person, Me me, CityDb db)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        if (body is null)
        {
            return refused;
        }

        if (body.Members.Any(m => m.PersonId == person))
        {
            body.Unseat(person);
            db.Note(body, MeetingText.Left.Filled((await MeetingPeople.Names(db, [person])).GetValueOrDefault(person, "")).De);
            await db.TrySave();
        }

        // Whoever has left the body themselves cannot see it any more.
        return View.SeeOther(await MeetingAccess.MayRun(me, body.Id, db) ? Paths.BodyMembers(number) : Paths.Meetings);
    }

    private static async Task<Draft> Page(Body body, Form? typed, CityDb db) => new(body, await SeatRow.Read(body, db), await MeetingPeople.WithRole(db), typed);
}

/// <summary>A member with the name a list shows; chair and clerk first.</summary>
public sealed record SeatRow(Guid PersonId, string Name, BodyDuty Duty, DateOnly Since)
{
    /// <summary>An account of the demonstration.</summary>
    public bool IsExample { get; init; }

    public required BodyMember Seat { get; init; }

    public static async Task<IReadOnlyList<SeatRow>> Read(Body body, CityDb db)
    {
        var ids = body.Members.Select(m => m.PersonId).ToList();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => (p.DisplayName, p.IsExample));
        return
        [
            .. body.Members.Where(m => people.ContainsKey(m.PersonId)).Select(m => new SeatRow(m.PersonId, people[m.PersonId].DisplayName, m.Duty, m.Since) { IsExample = people[m.PersonId].IsExample, Seat = m })
                .OrderBy(m => m.Duty == BodyDuty.Member ? 2 : m.Duty == BodyDuty.Clerk ? 1 : 0).ThenBy(m => m.Name, StringComparer.CurrentCulture),
        ];
    }
}
