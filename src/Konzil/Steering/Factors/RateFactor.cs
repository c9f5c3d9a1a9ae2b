using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Rates a success factor on a day, with a reason; ratings before stay.</summary>
public partial class RateFactor
{
    public sealed record Draft(SuccessFactor Factor, string? Day, string? Step, string? Reason);

    public static IReadOnlyList<Option> Steps => [.. Enumerable.Range(1, FactorRating.Steps).Select(s => new Option(RiskWordsOf.Digit(s), RiskWordsOf.Digit(s) + " " + FactorText.StepOf(s)))];

    public static async Task<IResult> Show(string key, CityDb db) =>
        await Load(key, db) is { } factor ? View.Page<RateFactor, Draft>(new(factor, Format.Iso(Format.Day(db.Now)), null, null)) : View.NotFound();

    public static async Task<IResult> Post(string key, Form form, Me me, CityDb db)
    {
        if (await Load(key, db) is not { } factor)
        {
            return View.NotFound();
        }

        var day = form.Date(nameof(Draft.Day), FactorText.DayMissing, required: true);
        var step = form.Whole(nameof(Draft.Step), 1, FactorRating.Steps, FactorText.StepMissing, required: true);
        string reason = form.Text(nameof(Draft.Reason)).Required(FactorText.ReasonMissing).Max(FactorRating.TextMax);
        if (day > Format.Day(db.Now))
        {
            form.Errors.Add(nameof(Draft.Day), FactorText.DayMissing);
        }

        if (!form.HasErrors && !await db.TryInsert(new FactorRating(factor.Id, day!.Value, step!.Value, reason, me.Name)))
        {
            var stored = await db.FactorRatings.AsNoTracking().SingleAsync(r => r.FactorId == factor.Id && r.Day == day);
            form.Errors.Add(nameof(Draft.Day), FactorText.DayTaken.With(FactorText.StepOf(stored.Step)));
        }

        return form.HasErrors ? View.Invalid<RateFactor, Draft>(new(factor, form.Raw(nameof(Draft.Day)), form.Raw(nameof(Draft.Step)), reason), form.Errors) : View.SeeOther(Paths.SuccessFactors);
    }

    private static Task<SuccessFactor?> Load(string key, CityDb db) => db.SuccessFactors.AsNoTracking().SingleOrDefaultAsync(f => f.Key == key);
}
