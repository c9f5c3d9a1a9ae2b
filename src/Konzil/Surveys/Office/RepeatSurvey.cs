using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Asks the same again: a new draft of the same series, so that answers can be compared over time.</summary>
public static class RepeatSurvey
{
    public static async Task<IResult> Post(int number, CityDb db)
    {
        if (await db.Surveys.AsNoTracking().Include(s => s.Questions).SingleOrDefaultAsync(s => s.Number == number) is not { } first)
        {
            return View.NotFound();
        }

        var made = 0;
        await db.Together(async () =>
        {
            made = await NumberSeries.Take(db, Survey.KindName);
            db.Surveys.Add(Survey.Repeat(made, first, Format.Day(db.Now), db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeSurvey(made));
    }
}
