using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The organisers write to everybody who registered.</summary>
public partial class MessageRegistered
{
    public sealed record Shown(Event Event, string Audience, string Subject, string Body, IReadOnlyList<EventMessage> Before);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(db, number) is { } happening ? View.Page<MessageRegistered, Shown>(new(happening, nameof(MessageTo.All), "", "", await Before(db, happening))) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var to = form.Choice<MessageTo>(nameof(Shown.Audience), DeskText.MessageToMissing);
        string subject = form.Text(nameof(Shown.Subject)).Required(DeskText.SubjectMissing).Max(EventMessage.SubjectMax);
        string body = form.Text(nameof(Shown.Body)).Required(DeskText.BodyMissing).Max(EventMessage.BodyMax);
        if (form.HasErrors)
        {
            return View.Invalid<MessageRegistered, Shown>(new(happening, form.Raw(nameof(Shown.Audience)), subject, body, await Before(db, happening)), form.Errors);
        }

        // False for a double click: the first one is on its way.
        db.EventMessages.Add(new EventMessage(happening.Id, to!.Value, (subject, body), form.Id(nameof(EventMessage.Token)) ?? Ids.Next(), clock.GetUtcNow()));
        await db.TrySave();
        return View.SeeOther(Paths.MessageRegistered(number));
    }

    private static Task<Event?> Load(CityDb db, int number) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number);

    private static Task<List<EventMessage>> Before(CityDb db, Event happening) => db.EventMessages.AsNoTracking().Where(m => m.EventId == happening.Id).OrderByDescending(m => m.WrittenAt).ToListAsync();
}
