using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>One procurement with its sheet, offers, result and contract. Who only reads sees offers and points once there is an award.</summary>
public partial class ShowTender
{
    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock) =>
        await TenderAccess.Whole(db, number) is { } tender
            ? View.Page<ShowTender, TenderDraft>(new(tender, null, Format.Day(clock.GetUtcNow())) { MayRun = me.May(Permission.RunProcurement) })
            : View.NotFound();
}
