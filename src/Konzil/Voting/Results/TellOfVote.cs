using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>Whoever follows a measure hears that it is on a ballot, and later, like whoever voted, that the count is out. Examples tell nobody.</summary>
public sealed class TellOfVote(CityDb db, Tell tell) : IHandle<VoteSealed>, IHandle<VoteCounted>
{
    public async Task Do(VoteSealed news, CancellationToken cancellation)
    {
        if (await Load(news.VoteId, cancellation) is { } vote)
        {
            await tell.People(await Followers(vote, cancellation), new News(NewsKind.Step, VoteText.OpenNotice.Filled(vote.Title, vote.OpensOn, vote.ClosesOn), Paths.Neutral(Paths.Vote(vote.Number)), $"vote-sealed/{vote.Number}"));
        }
    }

    public async Task Do(VoteCounted news, CancellationToken cancellation)
    {
        if (await Load(news.VoteId, cancellation) is { } vote)
        {
            var voted = await db.VoteMarks.Where(m => m.VoteId == vote.Id).Select(m => m.PersonId).ToListAsync(cancellation);
            await tell.People(voted.Union(await Followers(vote, cancellation)), new News(NewsKind.Step, VoteText.CountedNotice.Filled(vote.Title), Paths.Neutral(Paths.Vote(vote.Number)), $"vote-counted/{vote.Number}"));
        }
    }

    private Task<CitizenVote?> Load(Guid id, CancellationToken cancellation) =>
        db.CitizenVotes.AsNoTracking().Include(v => v.Options).SingleOrDefaultAsync(v => v.Id == id && !v.IsExample, cancellation);

    private Task<List<Guid>> Followers(CitizenVote vote, CancellationToken cancellation)
    {
        var measures = vote.Options.Select(o => o.MeasureId).ToList();
        return db.Follows.Where(f => f.Kind == Measure.Kind && measures.Contains(f.ItemId)).Select(f => f.PersonId).Distinct().ToListAsync(cancellation);
    }
}
