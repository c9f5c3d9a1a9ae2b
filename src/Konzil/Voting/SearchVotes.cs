using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>Votes can be found from the day they are sealed, by their words and what is voted on. How it stands or what came out is never indexed.</summary>
public sealed class SearchVotes : ISearchable
{
    public Type Entity => typeof(CitizenVote);

    public Text Name => VoteText.Votes;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await VoteAccess.Public(db.CitizenVotes).AsNoTracking().Include(v => v.Options).SingleOrDefaultAsync(v => v.Id == id, cancellation) is { } vote
            ? new SearchText(vote.TitleDe, SearchText.Lines([vote.IntroDe, .. vote.InOrder.Select(o => o.Title)]), Paths.Neutral(Paths.Vote(vote.Number)), vote.SealedAt ?? vote.CreatedAt)
            {
                English = SearchText.Translated(vote.TitleEn, vote.IntroEn),
                Also = SearchText.Lines([SearchText.Kind(this), .. vote.InOrder.Select(o => o.Code)]),
            }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => VoteAccess.Public(db.CitizenVotes).Select(v => v.Id).ToListAsync(cancellation);
}
