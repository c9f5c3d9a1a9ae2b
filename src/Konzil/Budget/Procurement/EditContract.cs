using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>The record of the contract that followed the award.</summary>
public partial class EditContract
{
    public static Task<IResult> Show(int number, CityDb db, TimeProvider clock) => TenderWork.Show<EditContract>(db, number, clock);

    public static Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        var words = TenderFields.ReadContract(form);
        return TenderWork.Do<EditContract>(db, number, form, clock, tender => tender.Sign(words!));
    }
}
