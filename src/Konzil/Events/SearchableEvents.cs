using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Public events can be found; closed ones leave the index, and with it the sitemap.</summary>
public sealed class SearchableEvents : ISearchable
{
    public Type Entity => typeof(Event);

    public Text Name => EventsText.Name;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await EventAccess.Public(db).AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellation) is { } e
            ? new SearchText(e.TitleDe, string.Join('\n', e.PlaceDe, e.DescriptionDe, e.Programme, e.ResultDe, e.OpenItems, e.Minutes), Paths.Neutral(Paths.Event(e.Number, e.TitleDe)), e.Date is { } day ? Format.At(day, e.Start ?? TimeOnly.MinValue) : e.ChangedAt)
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.Events.Select(e => e.Id).ToListAsync(cancellation);
}
