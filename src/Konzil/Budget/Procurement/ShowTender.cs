using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>One procurement with its sheet, offers, result and contract.</summary>
public partial class ShowTender
{
    public static Task<IResult> Show(int number, CityDb db, TimeProvider clock) => TenderWork.Show<ShowTender>(db, number, clock);
}
