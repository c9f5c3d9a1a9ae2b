using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>A procurement ends without an award, with a reason.</summary>
public partial class StopTender
{
    public static Task<IResult> Show(int number, CityDb db, TimeProvider clock) => TenderWork.Show<StopTender>(db, number, clock);

    public static Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        string reason = form.Text(nameof(Tender.StopReason)).Required(TenderText.StopReasonMissing).Max(Tender.TextMax);
        return TenderWork.Do<StopTender>(db, number, form, clock, tender => tender.Stop(reason, Format.Day(clock.GetUtcNow())));
    }
}
