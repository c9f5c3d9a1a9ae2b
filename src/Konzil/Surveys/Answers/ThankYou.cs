using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Surveys;

/// <summary>The answer is counted; what happens next. Knows nobody: it says the same to everyone.</summary>
public partial class ThankYou
{
    public sealed record Shown(Survey Survey, DateOnly Today);

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock) =>
        await SurveyAccess.Load(db, me, number) is { State: not SurveyState.Draft } survey ? View.Page<ThankYou, Shown>(new(survey, Format.Day(clock.GetUtcNow()))) : View.NotFound();
}
