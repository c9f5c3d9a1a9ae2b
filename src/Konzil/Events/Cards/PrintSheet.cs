using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Empty cards with reserved codes: whoever writes one leaves the workshop with a receipt, before anything is typed in.</summary>
public partial class PrintSheet
{
    private const int Most = 200;

    public sealed record Shown(Event Event, IReadOnlyList<string> Codes, string? Count, string Site);

    public static async Task<IResult> Show(int number, CityDb db, Tell site) =>
        await Load(db, number) is { } happening ? View.Page<PrintSheet, Shown>(await Read(db, happening, site, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, Tell site, TimeProvider clock)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var count = form.Whole(nameof(Shown.Count), 1, Most, CardsText.SheetCountWrong, required: true);
        if (form.HasErrors)
        {
            return View.Invalid<PrintSheet, Shown>(await Read(db, happening, site, form.Raw(nameof(Shown.Count))), form.Errors);
        }

        await db.Together(async () =>
        {
            for (var i = 0; i < count; i++)
            {
                await IssuedCode.Issue(db, happening.Id, clock.GetUtcNow());
            }
        });
        return View.SeeOther(Paths.CardSheet(number));
    }

    private static Task<Event?> Load(CityDb db, int number) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number && !e.IsClosed);

    private static async Task<Shown> Read(CityDb db, Event happening, Tell site, string? count)
    {
        var cards = db.Cards;
        var free = db.IssuedCodes.Where(i => i.EventId == happening.Id && i.PrintedAt != null && !cards.Any(c => c.Code == i.Code));
        return new(happening, await free.OrderBy(i => i.PrintedAt).ThenBy(i => i.Code).Select(i => i.Code).ToListAsync(), count, site.Site);
    }
}
