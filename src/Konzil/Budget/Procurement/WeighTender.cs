using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>Criteria and weights of the evaluation sheet, before the first offer.</summary>
public partial class WeighTender
{
    public static Task<IResult> Show(int number, CityDb db, TimeProvider clock) => TenderWork.Show<WeighTender>(db, number, clock);

    public static Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        var criteria = TenderFields.ReadCriteria(form);
        return TenderWork.Do<WeighTender>(db, number, form, clock, tender => tender.Weigh(criteria));
    }
}
