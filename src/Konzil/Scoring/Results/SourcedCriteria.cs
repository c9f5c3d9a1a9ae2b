using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>Criteria of public rounds may rest on sources.</summary>
public sealed class SourcedCriteria : ISourced
{
    /// <summary>Names a criterion: "2/klima" is the one of round 2.</summary>
    public static string Item(int round, string key) => round.ToString(CultureInfo.InvariantCulture) + "/" + key;

    public async Task<IReadOnlyList<SourcedThing>> All(CityDb db, CancellationToken cancellation) =>
    [
        .. (await (from criterion in db.Set<Criterion>().AsNoTracking()
                   join round in RoundAccess.Public(db.Rounds) on criterion.RoundId equals round.Id
                   orderby round.Number descending, criterion.Order
                   select new { round.Number, criterion.Key, criterion.TitleDe, criterion.TitleEn }).ToListAsync(cancellation))
            .Select(c => new SourcedThing(SourcedKind.Criterion, Item(c.Number, c.Key), RankingText.CriterionOfRound.With(new Text(c.TitleDe, c.TitleEn), c.Number), Paths.Neutral(Paths.ScoringRound(c.Number)) + "#kriterien")),
    ];
}
