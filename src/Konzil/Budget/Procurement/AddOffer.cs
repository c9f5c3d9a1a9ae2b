using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>An offer came in.</summary>
public partial class AddOffer
{
    public static Task<IResult> Show(int number, CityDb db, TimeProvider clock) => TenderWork.Show<AddOffer>(db, number, clock);

    public static Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        var words = TenderFields.ReadOffer(form, Format.Day(clock.GetUtcNow()));
        return TenderWork.Do<AddOffer>(db, number, form, clock, tender => tender.Receive(words!));
    }
}
