using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>Who gets the contract, for how much, and why if not the best offer.</summary>
public partial class AwardTender
{
    public static Task<IResult> Show(int number, CityDb db, TimeProvider clock) => TenderWork.Show<AwardTender>(db, number, clock);

    public static Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        var offer = form.Id(TenderFields.Offer);
        if (offer is null)
        {
            form.Errors.Add(TenderFields.Offer, TenderText.AwardToMissing);
        }

        var day = form.Date(nameof(Tender.AwardedOn), TenderText.DayWrong, required: true);
        if (day > Format.Day(clock.GetUtcNow()))
        {
            form.Errors.Add(nameof(Tender.AwardedOn), TenderText.DayAhead);
        }

        var value = form.Number(TenderFields.Value, 0, BudgetPosition.Most, TenderText.MoneyWrong, required: true);
        string reason = form.Text(nameof(Tender.AwardReason)).Max(Tender.TextMax);
        return TenderWork.Do<AwardTender>(db, number, form, clock, tender => tender.Award(
            tender.Offers.FirstOrDefault(o => o.Id == offer) ?? throw new Refusal(TenderText.AwardToMissing, TenderFields.Offer), day!.Value, value!.Value, reason));
    }
}
