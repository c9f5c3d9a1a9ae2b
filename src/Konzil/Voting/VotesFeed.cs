using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>Votes for feed readers: when they may be cast, and what came out. Never anything in between.</summary>
public static class VotesFeed
{
    public static async Task<IResult> Show(CityDb db, Catalog catalog, Tell tell)
    {
        var city = (await catalog.Read(db)).City;
        var votes = await VoteAccess.Public(db.CitizenVotes).AsNoTracking().OrderByDescending(v => v.ClosesOn).ThenByDescending(v => v.Number).Take(AtomFeed.Most).ToListAsync();
        return new AtomFeed(tell.Site, VoteText.FeedTitle.With(city.CityName), "/abstimmungen/feed.atom", Paths.Votes, city.AgendaName)
            .Answer([.. votes.Select(v => Entry(v, db.Now)).OrderByDescending(e => e.Updated)]);
    }

    private static AtomEntry Entry(CitizenVote vote, DateTimeOffset now)
    {
        var (begun, changed) = (vote.SealedAt ?? vote.CreatedAt, vote.CountedAt ?? vote.SealedAt ?? vote.CreatedAt);
        return new AtomEntry("/abstimmungen/" + vote.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), vote.State == VoteState.Counted ? VoteText.ResultOf.With(vote.Title) : vote.Title.ToString(), Paths.Vote(vote.Number), begun, changed)
        {
            Content = VoteText.Standing(vote, Format.Day(now)) + " " + vote.Intro,
        };
    }
}
