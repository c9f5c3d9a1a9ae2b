using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>Tells whoever was taken in.</summary>
public sealed class TellOfCohort(CityDb db, Tell tell) : IHandle<CohortJoined>
{
    public async Task Do(CohortJoined news, CancellationToken cancellation)
    {
        if (await db.Cohorts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == news.CohortId, cancellation) is { } cohort)
        {
            await tell.People([news.PersonId], TrainingText.JoinedNotice.Filled(cohort.Title), "/buero/lotsen/lehrgaenge/" + cohort.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), "cohort/" + cohort.Id.ToString("N"));
        }
    }
}
