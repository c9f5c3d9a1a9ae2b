using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Public rounds can be found by all their words.</summary>
public sealed class FindRounds : ISearchable
{
    public Type Entity => typeof(IdeaRound);

    public Text Name => RoundText.Rounds;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await RoundAccess.Public(db.IdeaRounds).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) is { } round
            ? new SearchText(round.TitleDe, string.Join('\n', round.QuestionDe, round.IntroDe, round.OpenDe, round.FixedDe, round.ResultDe, round.TakenOverDe), Paths.Neutral(Paths.IdeaRound(round.Number, round.TitleDe)), round.ResultAt ?? round.PublishedAt!.Value)
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.IdeaRounds.Select(r => r.Id).ToListAsync(cancellation);
}
