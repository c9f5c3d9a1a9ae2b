using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Public rounds for feed readers: announced, then again when the result is there.</summary>
public static class RoundFeed
{
    public static async Task<IResult> Show(CityDb db, Catalog catalog, Tell tell)
    {
        var names = await catalog.Read(db);
        var rounds = await RoundAccess.Public(db.IdeaRounds).AsNoTracking().OrderByDescending(r => r.PublishedAt).ThenByDescending(r => r.Number).Take(AtomFeed.Most).ToListAsync();
        return new AtomFeed(tell.Site, RoundText.FeedTitle.With(names.City.CityName), "/runden/feed.atom", Paths.IdeaRounds, names.City.CityName)
            .Answer([.. rounds.Select(r => new AtomEntry("/runden/" + r.Number.ToString(CultureInfo.InvariantCulture), r.Title, Paths.IdeaRound(r.Number, r.TitleDe), r.PublishedAt!.Value, r.ResultAt ?? r.PublishedAt!.Value)
            {
                Content = string.Join('\n', r.Question, r.Intro, r.Result),
            })]);
    }
}
