using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Council;

/// <summary>Resolutions for feed readers. They are corrected, never withdrawn, so the day of recording is when they appeared.</summary>
public static class ResolutionsFeed
{
    public static async Task<IResult> Show(HttpContext http, CityDb db, Catalog catalog, Tell tell)
    {
        var city = (await catalog.Read(db)).City;
        var resolutions = (await ListResolutions.Newest(db, http.RequestAborted)).OrderByDescending(r => r.RecordedAt).Take(AtomFeed.Most);
        return new AtomFeed(tell.Site, CouncilText.FeedTitle.With(city.CityName), "/beschluesse/feed.atom", Paths.Resolutions, city.AgendaName)
            .Answer([.. resolutions.Select(r => new AtomEntry("/beschluesse/" + r.Number, r.Title, Paths.Resolution(r.Number), r.RecordedAt, r.RecordedAt)
            {
                Author = r.Body.Length > 0 ? r.Body : null,
                Content = string.Join(". ", new[] { ItemWords.State(r).ToString(), r.ItemsText, r.Wording }.Where(t => t.Length > 0)),
            })]);
    }
}
