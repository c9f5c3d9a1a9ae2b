using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>The evaluation sheet of all offers.</summary>
public partial class ScoreOffers
{
    public static Task<IResult> Show(int number, CityDb db, TimeProvider clock) => TenderWork.Show<ScoreOffers>(db, number, clock);

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await TenderAccess.Whole(db, number) is not { } tender)
        {
            return View.NotFound();
        }

        var points = tender.Offers.SelectMany(o => tender.Criteria.Select(c => (Offer: o, Criterion: c)))
            .ToDictionary(x => (x.Offer.Place, x.Criterion.Place), x => form.Number(TenderFields.Points(x.Offer, x.Criterion), 0, TenderCriterion.MostPoints, TenderText.PointsWrong));
        db.ChangeTracker.Clear();
        return await TenderWork.Do<ScoreOffers>(db, number, form, clock, t => t.Score(points));
    }
}
