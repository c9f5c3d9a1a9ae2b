using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office calls an event off. It stays on the page with the reason.</summary>
public partial class CancelEvent
{
    public sealed record Shown(Event Event, string? Reason);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(db, number) is { } happening ? View.Page<CancelEvent, Shown>(new(happening, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        string reason = form.Text(nameof(Shown.Reason)).Required(EventsText.CancelReasonMissing).Max(500);
        db.StartedFrom(happening, form.Version());
        form.Try(() => happening.Cancel(reason, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<CancelEvent, Shown>(new(happening, reason), form.Errors);
        }

        return await db.Because(reason).TrySave()
            ? View.SeeOther(Paths.Event(number, happening.TitleDe))
            : View.Stale<CancelEvent, Shown>(new((await Load(db, number))!, reason));
    }

    private static Task<Event?> Load(CityDb db, int number) => db.Events.SingleOrDefaultAsync(e => e.Number == number);
}
