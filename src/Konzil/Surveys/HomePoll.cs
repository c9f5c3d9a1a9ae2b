using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>The poll that stands on the home page now, if any.</summary>
public static class HomePoll
{
    public static async Task<Survey?> Read(CityDb db, DateOnly today, CancellationToken cancellation) =>
        (await SurveyAccess.Public(db.Surveys).AsNoTracking().Include(s => s.Questions)
            .Where(s => s.OnHome && s.State == SurveyState.Released && s.OpensOn <= today && s.ClosesOn >= today)
            .OrderByDescending(s => s.OpensOn).ThenByDescending(s => s.Number).Take(1).ToListAsync(cancellation)).FirstOrDefault();
}
