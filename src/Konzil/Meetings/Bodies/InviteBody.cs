using System.Globalization;
using Konzil.Events;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Whoever plans an event invites everybody who sits in a body today, at once; each person hears of it and answers alone.</summary>
public partial class InviteBody
{
    public const string BodyField = "Gremium";

    /// <param name="Event">What they are invited to.</param>
    /// <param name="Bodies">Bodies the planner sees: their members are names.</param>
    /// <param name="IsAhead">One can still invite.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Event Event, IReadOnlyList<Option> Bodies, bool IsAhead, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Page(number, null, me, db) is { } page ? View.Page<InviteBody, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await Page(number, form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        var chosen = form.Choice(BodyField, page.Bodies.Select(b => b.Value), InviteBodyText.BodyMissing);
        var body = chosen is null ? null : await MeetingAccess.Bodies(me, db).AsNoTracking().SingleAsync(b => b.Number == int.Parse(chosen, CultureInfo.InvariantCulture));
        var people = body is null ? [] : await MeetingPeople.Members(db, body.Id);
        if (body is not null && people.Count == 0)
        {
            form.Errors.Add(BodyField, InviteBodyText.Empty);
        }

        if (!page.IsAhead)
        {
            form.Errors.Add("", InvitationText.OnlyAhead);
        }

        if (form.HasErrors)
        {
            return View.Invalid<InviteBody, Draft>(page, form.Errors);
        }

        var now = db.Now;
        await InviteToEvent.Add(db, page.Event, people.Select(p => EventInvitation.WithCircle(page.Event.Id, p, body!.NameDe, now)));
        return View.SeeOther(Paths.InviteToEvent(number));
    }

    private static async Task<Draft?> Page(int number, Form? typed, Me me, CityDb db)
    {
        if (await InviteToEvent.Load(db, number) is not { } happening)
        {
            return null;
        }

        var bodies = await MeetingAccess.Bodies(me, db).AsNoTracking().Where(b => !b.IsClosed).OrderBy(b => b.NameDe).ToListAsync();
        return new(happening, [.. bodies.Select(b => new Option(b.Number.ToString(CultureInfo.InvariantCulture), b.Name))], happening.IsAhead(Format.Day(db.Now)), typed);
    }
}
