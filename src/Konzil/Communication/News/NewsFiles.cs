using System.Globalization;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Public news as open data, as a feed, and for the search.</summary>
public static class NewsFiles
{
    public static readonly Dataset All = new(
        new("Neuigkeiten", "News"),
        new("Je Zeile eine freigegebene öffentliche Meldung zur Digitalen Agenda.", "One released public piece of news on the Digital Agenda a row."),
        "/neuigkeiten/neuigkeiten.csv",
        [
            new("nummer", new("Nummer der Meldung", "Number of the news")), new("titel", new("Überschrift", "Headline, in German")), new("kurzfassung", new("Kurzfassung", "Summary, in German")),
            new("freigegeben_am", new("Zeitpunkt der Freigabe", "When it was released")), new("handlungsfeld", new("Name des Handlungsfelds", "Name of the field of action, in German")),
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("fassungen", new("Öffentliche Fassungen neben dem Standardtext", "Public versions beside the standard text, in German")),
            new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Csv(CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var names = await catalog.Read(db);
        var measures = await MeasureAccess.Public(db.Measures).Select(m => new { m.Id, m.Number }).ToDictionaryAsync(m => m.Id, m => m.Number, cancellation);
        var file = new Csv(All);
        foreach (var post in await ListNews.Newest(NewsAccess.Public(db.NewsPosts)).ToListAsync(cancellation))
        {
            var open = VariantAccess.Open(post).Select(v => VariantText.Of(v.Kind).De).Order(StringComparer.Ordinal);
            file.Row(post.Number, post.Title, post.Lead, post.ReleasedAt, names.Field(post.FieldId)?.Name.De, post.MeasureId is { } id && measures.TryGetValue(id, out var measure) ? measure : null, string.Join(", ", open), post.IsExample);
        }

        return file.Download("neuigkeiten.csv");
    }

    public static async Task<IResult> Feed(CityDb db, Catalog catalog, Tell tell, CancellationToken cancellation)
    {
        var names = await catalog.Read(db);
        var posts = await ListNews.Newest(NewsAccess.Public(db.NewsPosts)).Take(AtomFeed.Most).ToListAsync(cancellation);
        return new AtomFeed(tell.Site, NewsText.FeedTitle.With(names.City.CityName), "/neuigkeiten/feed.atom", Paths.News, names.City.AgendaName)
            .Answer([.. posts.Select(p => new AtomEntry(Path(p), Said.Of(p).Title, Paths.NewsPost(p.Number), p.ReleasedAt!.Value, p.WordsAt > p.ReleasedAt ? p.WordsAt : p.ReleasedAt.Value)
            {
                Content = p.Lead,
                Category = names.Field(p.FieldId) is { } field ? (field.Slug, field.Name) : null,
            })]);
    }

    /// <summary>Without the language, for mails and the search.</summary>
    internal static string Path(NewsPost post) => "/neuigkeiten/" + post.Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Public news can be found by its words. What waits for the press office is never indexed.</summary>
public sealed class SearchNews : ISearchable
{
    public Type Entity => typeof(NewsPost);

    public Text Name => NewsText.Title;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await NewsAccess.Public(db.NewsPosts).AsNoTracking().Include(n => n.Variants).SingleOrDefaultAsync(n => n.Id == id, cancellation) is not { } post ? null
            : new SearchText(post.Title, string.Join('\n', VariantAccess.Open(post).SelectMany(v => new[] { v.Title, v.Body }).Prepend(post.Body).Prepend(post.Lead)), NewsFiles.Path(post), post.ReleasedAt!.Value);

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => NewsAccess.Public(db.NewsPosts).Select(n => n.Id).ToListAsync(cancellation);
}
