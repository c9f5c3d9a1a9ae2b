using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>A recorded resolution walks on along the line: each measure it decides learns of it.</summary>
public static class Decisions
{
    /// <summary>Call it inside the transaction that saves the resolution. <paramref name="before"/> are the measures it named until now.</summary>
    public static async Task Tell(CityDb db, Resolution resolution, IReadOnlyCollection<Guid> before, DateTimeOffset now)
    {
        var at = resolution.Date is { } day && Noon(day) < now ? Noon(day) : now;
        var path = $"/beschluesse/{resolution.Number}";
        var key = resolution.Corrections == 0 ? $"decided/{resolution.Number}" : $"decided/{resolution.Number}/{resolution.Corrections}";
        var named = resolution.Items.Select(i => i.MeasureId).ToHashSet();
        foreach (var measure in await db.Measures.Where(m => named.Contains(m.Id)).ToListAsync())
        {
            // A paper carries its own effect: what it stops is not "adopted" by that.
            if (resolution is { Result: ResolutionResult.Adopted, PaperPath: null })
            {
                measure.Reach(MeasureLevel.Adopted);
            }

            var words = (before.Contains(measure.Id) ? CouncilText.CorrectedStep : CouncilText.Step).Filled(CouncilText.Verb(resolution.Result), resolution.Body, Day(resolution), resolution.Votes.Words);
            if (!before.Contains(measure.Id) || !await Said(db, measure.Id, words))
            {
                await Lineage.Record(db, new MeasureStep(measure.Id, StationKind.Decision, words, path, key, resolution.Corrections == 0 ? at : now));
            }
        }

        foreach (var gone in before.Where(id => !named.Contains(id)))
        {
            await Lineage.Record(db, new MeasureStep(gone, StationKind.Decision, CouncilText.RemovedStep.Filled(resolution.Title), path, key, now));
        }

        await db.SaveChangesAsync();
    }

    public static Text Day(Resolution resolution) => resolution.Date is { } day ? CouncilText.DayIn.Filled(day) : new Text(Year(resolution), Year(resolution));

    private static string Year(Resolution resolution) => resolution.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Noon(DateOnly day) => Format.At(day, new TimeOnly(12, 0));

    // A correction that changes nothing the measure tells (a link, the wording) is no news for it.
    private static async Task<bool> Said(CityDb db, Guid measure, Text corrected)
    {
        var last = await db.MeasureSteps.AsNoTracking().Where(s => s.MeasureId == measure && s.Kind == StationKind.Decision).OrderByDescending(s => s.At).Select(s => s.De).FirstOrDefaultAsync();
        return last is not null && corrected.De.EndsWith(last, StringComparison.Ordinal);
    }
}
