using Konzil.Portfolio;
using Konzil.Tests.World;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Portfolio;

public class LoadingVotes(City city) : CityTest(city)
{
    [Fact]
    public async Task The_first_city_comes_with_a_counted_example_vote_and_a_decided_selection()
    {
        await City.LoadsKonstanz();
        await City.Settle();

        var vote = await City.Do(db => db.CitizenVotes.AsNoTracking().Include(v => v.Options).SingleAsync());
        Assert.True(vote is { State: VoteState.Counted, IsExample: true });
        Assert.Equal(282, vote.Result!.Ballots);
        Assert.Equal(282, await City.Do(db => db.CastBallots.CountAsync(b => b.VoteId == vote.Id)));
        var selection = await City.StoredSelection();
        Assert.True(selection is { State: SelectionState.Decided, IsExample: true });
        Assert.Equal(Enum.GetValues<ProposalKind>(), selection.Proposals!.All.Select(p => p.Kind));
        Assert.All(selection.Pots, p => Assert.True(selection.Free(p.Order) >= 0));
        Assert.Contains(selection.Candidates, c => c.Deviates && c.Reason.Length > 0);
        Assert.Contains(selection.Candidates, c => c.State == CandidateState.Waiting);
        Assert.Empty(selection.Proposals.Of(ProposalKind.EqualShares)!.PassedOver!);
        (await City.Visitor.Opens("/abstimmungen")).ShouldSay("Was soll als Nächstes bezahlt werden? (Beispiel)");
        (await City.Visitor.Opens("/auswahl/1")).ShouldSay("Beispiel").ShouldSay("Gleiche Anteile").ShouldSay("Rangliste von oben");
        (await City.Visitor.Opens("/auswahl/1?lang=en")).ShouldSay("Equal shares").ShouldSay("By field of action").ShouldNotSay("Gleiche Anteile");
    }
}
