using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Drafts and decided orders of the fields; a new draft starts from the order that stands.</summary>
public partial class OfficeOrders
{
    public sealed record Shown(IReadOnlyList<FieldOrder> Drafts, IReadOnlyList<FieldOrder> Decided, bool HasFields);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, CancellationToken cancellation) => View.Page<OfficeOrders, Shown>(new(
        await db.FieldOrders.AsNoTracking().Where(o => o.State == OrderState.Draft).OrderByDescending(o => o.Number).ToListAsync(cancellation),
        await FieldOrders.Decided(db, cancellation),
        (await catalog.Read(db)).Fields.Count > 0));

    public static async Task<IResult> Begin(CityDb db, Catalog catalog, TimeProvider clock, CancellationToken cancellation)
    {
        var (fields, present) = ((await catalog.Read(db)).Fields, await FieldOrders.Present(db, cancellation));
        if (fields.Count == 0)
        {
            return View.Refused(new Refusal(OrderText.NoFields));
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, nameof(FieldOrder));
            db.FieldOrders.Add(FieldOrder.Begin(number, fields.Select(f => new PlaceText(f.Id, f.NameDe, present?.PlaceOf(f.Id), "")), clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellation);
        }, cancellation);
        return View.SeeOther(Paths.OfficeFieldOrder(number));
    }
}
