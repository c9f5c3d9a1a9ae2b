using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Konzil.Site;

/// <summary>For search engines: every public page, and what is none of their business.</summary>
public static class Sitemap
{
    // The most a sitemap may hold; a city stays far below.
    private const int Most = 50_000;

    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Pages =
        ["/", "/agenda", "/ideen", "/ideen/antworten", "/runden", "/neuigkeiten", "/newsletter", "/termine", "/bewertung", "/zeitplan", "/fahrplan", "/rangfolge", "/auswahl", "/kuerzungen", "/handlungsfelder", "/feldrangfolge", "/feldvorschlaege", "/abdeckung", "/leitsaetze", "/positionspapier", "/vorhabenliste", "/beschlusskontrolle", "/foerderungen", "/finanzierung", "/beschluesse", "/kennzahlen", "/belege", "/ist-analyse", "/programme", "/glossar", "/methoden", "/daten", "/partner", "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache"];

    public static async Task<IResult> Show(HttpContext http, CityDb db, IConfiguration configuration, CancellationToken cancellation)
    {
        var site = Site(http, configuration);
        var entries = await db.SearchEntries.AsNoTracking().OrderBy(e => e.Path).Take(Most - Pages.Length).Select(e => new { e.Path, e.At }).ToListAsync(cancellation);
        var urls = Pages.Select(p => Url(site + p, null)).Concat(entries.Where(e => !e.Path.Contains('#', StringComparison.Ordinal)).DistinctBy(e => e.Path, StringComparer.Ordinal).Select(e => Url(site + e.Path, e.At)));
        var document = new XDocument(new XDeclaration("1.0", "utf-8", null), new XElement(Schema + "urlset", urls));
        return Results.Text(document.Declaration + "\n" + document, "application/xml", Encoding.UTF8);
    }

    public static IResult Robots(HttpContext http, IConfiguration configuration) => Results.Text(
        string.Create(CultureInfo.InvariantCulture, $"User-agent: *\nDisallow: /buero\nDisallow: /konto\nDisallow: /anmelden\nDisallow: /registrieren\nDisallow: /suche\nSitemap: {Site(http, configuration)}/sitemap.xml\n"), "text/plain", Encoding.UTF8);

    private static XElement Url(string address, DateTimeOffset? at) =>
        new(Schema + "url", new XElement(Schema + "loc", address), at is { } day ? new XElement(Schema + "lastmod", Format.Iso(Format.Day(day))) : null);

    // The configured address if there is one: behind a proxy the request may name an inner one.
    internal static string Site(HttpContext http, IConfiguration configuration) =>
        (configuration["Site:Address"] ?? http.Request.Scheme + "://" + http.Request.Host).TrimEnd('/');
}
