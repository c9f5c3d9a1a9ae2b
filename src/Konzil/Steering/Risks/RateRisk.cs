using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Rates a risk anew; every rating before stays in its history.</summary>
public partial class RateRisk
{
    /// <param name="Risk">As it is stored.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Risk Risk, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (risk, refused) = await RiskAccess.ToWrite(number, me, db);
        return risk is null ? refused : View.Page<RateRisk, Draft>(new(risk, null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (risk, refused) = await RiskAccess.ToWrite(number, me, db);
        if (risk is null)
        {
            return refused;
        }

        var (probability, impact) = (Step(form, nameof(Risk.Probability), true), Step(form, nameof(Risk.Impact), true));
        var (restProbability, restImpact) = (Step(form, nameof(Risk.ResidualProbability), false), Step(form, nameof(Risk.ResidualImpact), false));
        if (restProbability is null != restImpact is null)
        {
            form.Errors.Add(nameof(Risk.ResidualProbability), RiskText.ResidualHalf);
        }

        string reason = form.Text(nameof(RiskRating.Reason)).Required(RiskText.RatingReasonMissing).Max(Risk.TextMax);
        var review = form.Date(nameof(Risk.ReviewOn), RiskText.DayWrong);
        var reviewBefore = risk.ReviewOn;
        RiskRating? rating = null;
        form.Try(() => rating = risk.Rate(new RiskGrade(probability!.Value, impact!.Value), RiskGrade.Of(restProbability, restImpact), reason, me, clock.GetUtcNow()));
        if (review is not null && risk.OwnerId is null)
        {
            form.Errors.Add(nameof(Risk.ReviewOn), RiskText.ReviewNeedsOwner);
        }

        form.Try(() => risk.Entrust(risk.OwnerId, review));
        if (form.HasErrors)
        {
            return View.Invalid<RateRisk, Draft>(new(await Stored(number, db), form), form.Errors);
        }

        // The same rating for another reason changes no column of the risk, and two at once must still collide.
        db.Entry(risk).State = EntityState.Modified;
        db.StartedFrom(risk, form.Version());
        db.RiskRatings.Add(rating!);
        RiskReviews.Tell(db, risk, risk.OwnerId, reviewBefore, me);
        db.Because(reason);
        return await db.TrySave() ? View.SeeOther(Paths.OfficeRisk(number)) : View.Stale<RateRisk, Draft>(new(await Stored(number, db), form));
    }

    private static int? Step(Form form, string name, bool required) => form.Whole(name, 1, RiskGrade.Steps, RiskText.StepMissing, required);

    private static Task<Risk> Stored(int number, CityDb db) => db.Risks.AsNoTracking().SingleAsync(r => r.Number == number);
}
