using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Public surveys and opinion maps for feed readers: what began, and what has a result.</summary>
public static class SurveysFeed
{
    public static async Task<IResult> Show(CityDb db, Catalog catalog, Tell tell)
    {
        var (city, today) = ((await catalog.Read(db)).City, Format.Day(db.Now));
        var surveys = await SurveyAccess.Public(db.Surveys).AsNoTracking().Where(s => s.OpensOn <= today).OrderByDescending(s => s.OpensOn).ThenByDescending(s => s.Number).Take(AtomFeed.Most).ToListAsync();
        var talks = await SurveyAccess.Public(db.Conversations).AsNoTracking().Where(c => c.OpensOn <= today).OrderByDescending(c => c.OpensOn).ThenByDescending(c => c.Number).Take(AtomFeed.Most).ToListAsync();
        var entries = surveys.Select(s => Entry("/umfragen/", s.Number, (s.Title, s.Intro), (s.OpensOn, Ended(s.HasEnded(today), s.ClosedAt, s.ClosesOn)), s.HasEnded(today) ? Paths.SurveyResults(s.Number) : Paths.Survey(s.Number, s.TitleDe)))
            .Concat(talks.Select(c => Entry("/meinungsbild/", c.Number, (c.Title, c.Intro), (c.OpensOn, Ended(c.HasEnded(today), c.ClosedAt, c.ClosesOn)), c.HasEnded(today) ? Paths.OpinionMap(c.Number) : Paths.Conversation(c.Number, c.TitleDe))));
        return new AtomFeed(tell.Site, SurveysText.FeedTitle.With(city.CityName), "/umfragen/feed.atom", Paths.Surveys, city.AgendaName)
            .Answer([.. entries.OrderByDescending(e => e.Updated).Take(AtomFeed.Most)]);
    }

    private static AtomEntry Entry(string kind, int number, (Text Title, Text Intro) words, (DateOnly Opens, DateTimeOffset? Ended) when, string path)
    {
        var opened = Format.At(when.Opens, TimeOnly.MinValue);
        return new AtomEntry(kind + number.ToString(System.Globalization.CultureInfo.InvariantCulture), when.Ended is null ? words.Title.ToString() : SurveysText.ResultsOf.With(words.Title), path, opened, when.Ended ?? opened) { Content = words.Intro };
    }

    private static DateTimeOffset? Ended(bool ended, DateTimeOffset? closedAt, DateOnly last) => ended ? closedAt ?? Format.At(last.AddDays(1), TimeOnly.MinValue) : null;
}
