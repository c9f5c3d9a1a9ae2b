using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Public rounds begin and end on days everybody may know.</summary>
public sealed class UpcomingRounds(CityDb db) : IUpcoming
{
    public async Task<IReadOnlyList<NextDate>> Next(DateOnly today, int most, CancellationToken cancellation)
    {
        var rounds = await RoundAccess.Public(db.IdeaRounds).AsNoTracking().Where(r => r.State == RoundState.Published && r.CollectUntil >= today).ToListAsync(cancellation);
        return [.. rounds.Select(r => r.CollectFrom > today ? Date(r, r.CollectFrom, RoundText.DateBegins) : Date(r, r.CollectUntil, RoundText.DateEnds)).OrderBy(d => d.Day).Take(most)];
    }

    private static NextDate Date(IdeaRound round, DateOnly day, Text line) =>
        new(round.Title, Paths.Neutral(Paths.IdeaRound(round.Number, round.TitleDe)), day, line, round.TitleEn.Length == 0);
}
