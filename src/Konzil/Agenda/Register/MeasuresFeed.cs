using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>New measures for feed readers, with the filters of the register. The latest step says when a measure last changed.</summary>
public static class MeasuresFeed
{
    public static async Task<IResult> Show(MeasureFilter filter, HttpContext http, CityDb db, Catalog catalog, SearchIndex search, Tell tell)
    {
        var city = await catalog.Read(db);
        var asked = filter with { Order = MeasureOrder.Newest, Page = 1 };
        var measures = await (await asked.Apply(MeasureAccess.Public(db.Measures), city, search, http.RequestAborted)).AsNoTracking().Take(AtomFeed.Most).ToListAsync(http.RequestAborted);
        var ids = measures.Select(m => m.Id).ToList();
        var steps = await db.MeasureSteps.Where(s => ids.Contains(s.MeasureId)).GroupBy(s => s.MeasureId).Select(g => new { g.Key, At = g.Max(s => s.At) }).ToDictionaryAsync(g => g.Key, g => g.At, http.RequestAborted);
        var query = (filter with { Page = 1 }).Query() is { Length: > 1 } some ? some : "";
        return new AtomFeed(tell.Site, AgendaText.FeedTitle.With(city.City.CityName), "/massnahmen/feed.atom" + query, (filter with { Page = 1 }).Href(Paths.Measures), city.City.AgendaName)
            .Answer([.. measures.Select(m => new AtomEntry("/massnahmen/" + m.Number, m.Code + " " + m.Name, Paths.Measure(m.Number, m.Title), m.PublishedAt!.Value, steps.TryGetValue(m.Id, out var at) && at > m.PublishedAt ? at : m.PublishedAt.Value)
            {
                Content = m.Short,
                Category = city.Field(m.FieldId) is { } field ? (field.Slug, field.Name) : null,
            })]);
    }
}
