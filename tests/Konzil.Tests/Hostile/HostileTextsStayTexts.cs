using System.Reflection;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Hostile;

/// <summary>
/// Every text a person can set (<see cref="HostileFields"/>) and every query parameter, with every text of
/// <see cref="HostileTexts"/>, on every page, feed, file and mail that shows it.
/// </summary>
[Trait("R", "R-2.3-04")]
[Trait("R", "R-2.3-07")]
public class HostileTextsStayTexts(City city) : CityTest(city)
{
    private const int MostPages = 600;

    [Fact]
    public async Task Whatever_somebody_writes_is_shown_as_it_was_typed()
    {
        var world = await new HostileCity(City).Begin();
        foreach (var field in HostileFields.All)
        {
            foreach (var text in field.Short ? HostileTexts.All : HostileTexts.Together)
            {
                await Put(world, field, text);
            }
        }

        await City.Settle();
        var seeds = world.Registered.ToList();
        var faults = new List<string>();
        var shown = 0;
        foreach (var who in new[] { City.Visitor, world.Author, world.Banned!, world.Office })
        {
            await foreach (var (path, seen) in Crawl(who, seeds))
            {
                faults.AddRange(Cleanliness.Faults((who.Name.Length > 0 ? who.Name : "Visitor") + " " + path, seen));
                shown += seen.Html.Contains(HostileTexts.Mark, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal).Take(40)));
        Assert.True(shown > 100, $"Only {shown} pages showed a hostile text; the crawl does not reach them.");
        await MailsAreClean();
    }

    [Fact]
    public async Task Whatever_stands_in_an_address_is_only_a_word()
    {
        var world = await new HostileCity(City).Begin();
        var faults = new List<string>();
        var keys = Keys();
        foreach (var route in Routes())
        {
            foreach (var text in HostileTexts.Few)
            {
                var value = Uri.EscapeDataString(text.Replace("\0", "", StringComparison.Ordinal));
                var path = Address(route.RoutePattern, value) + "?" + string.Join('&', keys.Select(k => k + "=" + value));
                faults.AddRange(Cleanliness.Faults(path, await world.Author.Opens(path)));
            }
        }

        foreach (var text in HostileTexts.All)
        {
            // Kestrel itself refuses a null character in a path; the server of the tests cannot carry it.
            var value = Uri.EscapeDataString(text.Replace("\0", "", StringComparison.Ordinal));
            foreach (var path in new[] { "/suche?q=" + value, "/ideen?suche=" + value, "/anmelden?zurueck=" + value, "/karten/" + value, "/gibt-es-nicht/" + value })
            {
                faults.AddRange(Cleanliness.Faults(path, await City.Visitor.Opens(path)));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal).Take(40)));
    }

    [Fact]
    public async Task A_null_character_is_refused_and_nothing_is_stored()
    {
        var world = await new HostileCity(City).Begin();
        var answer = await world.Author.Posts("/beitraege", ("Kind", Konzil.Ideas.Idea.Kind), ("Id", world.Idea.Id.ToString()), ("Body", "<scr\0ipt>kzx</scr\0ipt>"));
        answer.ShouldBe(System.Net.HttpStatusCode.BadRequest).ShouldSay(WebText.BadCharacters.De);
        Assert.Equal(0, await City.Do(db => db.Set<Konzil.Discussion.Comment>().CountAsync()));
    }

    private static async Task Put(HostileCity world, HostileField field, string text)
    {
        try
        {
            await field.Put(world, text);
        }
        catch (Exception e)
        {
            Assert.Fail($"{field.Name} with {text}: {e}");
        }
    }

    private async Task MailsAreClean()
    {
        var mails = await City.Do(db => db.Mails.AsNoTracking().ToListAsync());
        Assert.Contains(mails, m => m.Text.Contains(HostileTexts.Mark, StringComparison.Ordinal));
        Assert.All(mails, m => Assert.DoesNotContain(m.Subject + m.To, c => c is '\r' or '\n'));
    }

    /// <summary>Every page one reaches by links, and the files beside them.</summary>
    private static async IAsyncEnumerable<(string Path, Seen Seen)> Crawl(Actor who, IReadOnlyList<string> more)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var read = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/", "/ideen", "/ideen/feed.atom", "/ideen/ideen.csv", "/moderation", "/moderation/zahlen", "/suche?q=kzx", "/termine", "/daten", "/konto", "/konto/nachrichten", "/konto/sperre", "/ideen/neu", "/buero/moderation", "/buero/moderation/personen", "/buero/personen", "/buero", "/umfragen", "/umfragen/ergebnisse.csv", "/karten", "/buero/karten/liste", "/buero/aussagen", "/buero/umfragen", "/beteiligung", "/termine/termine.csv", "/termine/feed.atom", "/termine.ics", .. more]);
        for (var opened = 0; opened < MostPages && waiting.TryDequeue(out var path); opened++)
        {
            var seen = await who.Opens(path);
            yield return (path, seen);
            if (seen.Location is { } to)
            {
                Add(to);
            }

            // What it leads to is known if the same page came before.
            if (seen.Answer.Content.Headers.ContentType?.MediaType == "text/html" && read.Add(seen.Print))
            {
                foreach (var link in seen.Document.QuerySelectorAll("a[href]"))
                {
                    Add(link.GetAttribute("href")!);
                }
            }
        }

        void Add(string href)
        {
            var path = href.Split('#')[0];
            if (path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/abmelden", StringComparison.Ordinal) && !path.Contains("lang=", StringComparison.Ordinal) && known.Add(Key(path)))
            {
                waiting.Enqueue(path);
            }
        }

        // Filters multiply; a page is looked at with one query beside its bare address, later parts of lists with each.
        static string Key(string path) => path.Contains("ab=", StringComparison.Ordinal) || path.Contains("vor=", StringComparison.Ordinal) || path.Contains("nach=", StringComparison.Ordinal) ? path : path.Split('?')[0] + (path.Contains('?', StringComparison.Ordinal) ? "?" : "");
    }

    private IEnumerable<RouteEndpoint> Routes() => City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<MethodInfo>() is not null && e.Metadata.GetMetadata<AccessRule>() is { Kind: AccessKind.Public } && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true);

    /// <summary>Every query key that any cached page knows, and those of the pages that are not cached.</summary>
    private List<string> Keys() =>
    [
        .. Routes().SelectMany(r => r.Metadata.GetMetadata<CachedPage>()?.QueryKeys ?? [])
            .Concat(["q", "suche", "ab", "vor", "nach", "zurueck", "gut", "seite", "art", "nur", "entwurf", "schritt", "zitat", "termin", "code", "version", "gespeichert", "bestaetigt", "neu"]).Distinct(StringComparer.Ordinal),
    ];

    private static string Address(RoutePattern pattern, string text) => "/" + string.Join('/', pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => parameter.ParameterPolicies.Select(x => x.Content).FirstOrDefault() switch { "int" => "1", "guid" => Ids.Next().ToString(), _ => text },
        _ => "",
    }))));
}
