using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Public indicators can be found by what they count. Their values change and stay on their page.</summary>
public sealed class SearchIndicators : ISearchable
{
    public Type Entity => typeof(Indicator);

    public Text Name => IndicatorsText.Title;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation)
    {
        if (await IndicatorAccess.Public(db).AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellation) is not { } indicator)
        {
            return null;
        }

        var measure = await db.Measures.AsNoTracking().SingleOrDefaultAsync(m => m.Id == indicator.MeasureId, cancellation);
        // Older ones of measures have no number and stand on the page of the measure.
        var path = indicator.Number is { } number ? Paths.Indicator(number) : measure is null ? Paths.PublicIndicators : Paths.Measure(measure.Number, measure.Title);
        return new SearchText(indicator.TitleDe, SearchText.Lines(indicator.Definition, indicator.Source), Paths.Neutral(path), measure?.PublishedAt ?? DateTimeOffset.UnixEpoch)
        {
            English = SearchText.Translated(indicator.TitleEn, null),
            Also = SearchText.Lines(SearchText.Kind(this), indicator.UnitDe, indicator.UnitEn, measure?.Code),
        };
    }

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => IndicatorAccess.Public(db).Select(i => i.Id).ToListAsync(cancellation);
}

/// <summary>The indicators of a measure become public with it, though nobody saved them that day.</summary>
public sealed class IndexIndicators(CityDb db) : IHandle<MeasurePublished>
{
    public async Task Do(MeasurePublished news, CancellationToken cancellation)
    {
        foreach (var id in await IndicatorAccess.Public(db).Where(i => i.MeasureId == news.MeasureId).Select(i => i.Id).ToListAsync(cancellation))
        {
            db.Say(new Reindex(nameof(Indicator), id));
        }

        await db.SaveChangesAsync(cancellation);
    }
}
