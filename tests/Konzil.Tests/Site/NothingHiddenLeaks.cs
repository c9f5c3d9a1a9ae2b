using System.IO.Compression;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

/// <summary>
/// One rule for every renderer: of each kind of thing that is not for everybody there is one that carries an unmistakable word
/// in every text. Every GET route of the running server is asked as a visitor, a citizen and each role without the right, lists
/// and downloads included; none may say the word, and its own address is a 404. A new renderer is asked by itself.
/// </summary>
[Trait("R", "R-2.1-10")]
public sealed partial class NothingHiddenLeaks(City city) : CityTest(city)
{
    /// <summary>Of every hidden thing, so that an address with it belongs to none that is public.</summary>
    private const int HiddenNumber = 9001;

    /// <summary>What a search asks for; it stands beside the word in the same text.</summary>
    private const string Asked = "Zimtschnecke";

    private const int MostPages = 6_000;

    /// <summary>Pages of one shape that links lead to; the next ones differ in their content only, and nothing hidden is linked twice.</summary>
    private const int Enough = 12;

    private static readonly string[] Answers = ["text/", "application/json", "application/xml", "application/atom+xml", "application/ld+json", "image/svg+xml"];

    [Fact]
    public async Task No_answer_says_a_hidden_word()
    {
        await City.LoadsKonstanz();
        await City.Settle();
        var hidden = await Hide();
        await City.Settle();
        var leaks = new SortedSet<string>(StringComparer.Ordinal);

        await Walk("Besuch", City.Visitor, hidden, Routes(hidden, Me.Stranger), follow: true, leaks);
        await Walk("Bürgerin", await City.HasPerson("Bürgerin Leck"), hidden, Routes(hidden, new Me(Guid.Empty, "", Rights.Of([]))), follow: false, leaks);
        foreach (var role in Enum.GetValues<Role>())
        {
            var may = Rights.Of([role]);
            IReadOnlyList<Hidden> closed = [.. hidden.Where(h => !h.Secret.Readers.Any(may.Contains))];
            await Walk(role.ToString(), await City.HasPerson("Leck " + role, role), closed, Routes(closed, new Me(Guid.Empty, "", may)), follow: false, leaks);
        }

        Assert.True(leaks.Count == 0, $"{leaks.Count} answers say what is hidden:\n" + string.Join('\n', leaks.Take(150)));
    }

    [Fact]
    public async Task No_mail_notice_or_search_entry_says_a_hidden_word()
    {
        await City.LoadsKonstanz();
        await City.Settle();
        var citizen = await City.HasPerson("Bürgerin Leck");
        var fields = await City.Do(db => db.Set<Konzil.Strategy.ActionField>().Select(f => f.Key).ToListAsync());
        foreach (var field in fields)
        {
            await citizen.Posts($"/handlungsfelder/{field}/folgen");
        }

        await Hide();
        for (var day = 0; day < 14; day++)
        {
            await City.Settle();
            City.Clock.Advance(TimeSpan.FromDays(1));
        }

        await City.Settle();
        var team = await City.Do(db => db.People.Where(p => p.Grants.Any() || p.UnitId != null).Select(p => p.Email!).ToListAsync());
        var said = await City.Do(async db => new[]
        {
            (await db.SearchEntries.AsNoTracking().ToListAsync()).Select(e => $"search {e.Kind}: {e.Title} {e.Excerpt}"),
            (await db.Notices.AsNoTracking().Where(n => n.PersonId == citizen.Id).ToListAsync()).Select(n => "notice: " + n.De),
            (await db.Mails.AsNoTracking().ToListAsync()).Where(m => !team.Contains(m.To, StringComparer.OrdinalIgnoreCase)).Select(m => "mail: " + m.Subject + " " + m.Text),
        }.SelectMany(l => l).Where(l => Word().IsMatch(l)).ToList());
        Assert.True(said.Count == 0, string.Join('\n', said.Take(40)));
    }

    private async Task Walk(string who, Actor actor, IReadOnlyList<Hidden> hidden, IReadOnlyList<Address> routes, bool follow, SortedSet<string> leaks)
    {
        await Files(who, actor, hidden, leaks);
        var forbidden = hidden.ToDictionary(h => Word().Match(h.Word).Value, h => h.Word, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<(string Path, string Route, bool Own)>();
        foreach (var address in routes)
        {
            // The visitor looks everywhere; of the others only what is new for them: things by their own address, lists as they are.
            foreach (var path in address.Paths.Where(p => follow || !p.Contains('?', StringComparison.Ordinal)).Where(seen.Add))
            {
                waiting.Enqueue((path, address.Route, address.IsPublic && path.Contains("900", StringComparison.Ordinal)));
            }
        }

        var (count, shapes) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        while (waiting.TryDequeue(out var next) && count++ < MostPages)
        {
            var (status, text) = await Open(actor, next.Path);
            // A copy in the office may lack rows it hangs on; in public nothing may break.
            if ((int)status >= 500 && follow)
            {
                leaks.Add($"{who}: {next.Route} answers {(int)status} at {next.Path}");
            }

            foreach (var word in Word().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Where(forbidden.ContainsKey))
            {
                leaks.Add($"{who}: {next.Route} says {forbidden[word]} (at {next.Path.Split('?')[0]})");
            }

            if (next.Own && status == HttpStatusCode.OK && !follow)
            {
                continue;
            }

            if (next.Own && status == HttpStatusCode.OK)
            {
                leaks.Add($"{who}: {next.Route} answers 200 at the address of a hidden thing ({next.Path})");
            }

            if (follow && status == HttpStatusCode.OK)
            {
                foreach (var link in Links().Matches(text).Select(m => WebUtility.HtmlDecode(m.Groups["path"].Value)).Where(l => !l.StartsWith("//", StringComparison.Ordinal) && !l.Contains("lang=en", StringComparison.Ordinal)).Where(seen.Add))
                {
                    var shape = Numbers().Replace(link.Split('=')[0], "#");
                    if ((shapes[shape] = shapes.GetValueOrDefault(shape) + 1) > Enough)
                    {
                        continue;
                    }

                    waiting.Enqueue((link, "a link on " + next.Path.Split('?')[0], false));
                }
            }
        }
    }

    private static async Task<(HttpStatusCode Status, string Text)> Open(Actor actor, string path)
    {
        var seen = await actor.Send(new HttpRequestMessage(HttpMethod.Get, path));
        var type = seen.Answer.Content.Headers.ContentType?.MediaType ?? "";
        if (Answers.Any(t => type.StartsWith(t, StringComparison.Ordinal)))
        {
            // A calendar folds its lines after 75 bytes.
            return (seen.Status, type == "text/calendar" ? seen.Html.Replace("\r\n ", "", StringComparison.Ordinal) : seen.Html);
        }

        return type.Contains("zip", StringComparison.Ordinal) || type.Contains("officedocument", StringComparison.Ordinal)
            ? (seen.Status, Unpacked(await actor.Downloads(path))) : (seen.Status, seen.Html);
    }

    private static string Unpacked(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(Tags().Replace(reader.ReadToEnd(), ""));
        }

        return text.ToString();
    }

    /// <summary>What somebody with these rights may open at all; that the others answer 403 or lead to the sign-in is shown by the matrix of roles and routes.</summary>
    private List<Address> Routes(IReadOnlyList<Hidden> hidden, Me me) =>
    [
        .. City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<MethodInfo>() is not null && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET", StringComparer.Ordinal) == true)
            .Where(e => e.Metadata.GetMetadata<AccessRule>()!.Admits(me))
            .Select(e => new Address(e.RoutePattern.RawText!, e.Metadata.GetMetadata<AccessRule>()!.Kind == AccessKind.Public, [.. Paths(e, hidden)])),
    ];

    private static IEnumerable<string> Paths(RouteEndpoint route, IReadOnlyList<Hidden> hidden)
    {
        var keys = route.Metadata.GetMetadata<CachedPage>()?.QueryKeys ?? [];
        var parameters = route.RoutePattern.Parameters;
        var byId = parameters.Any(p => Is(p, "guid"));
        foreach (var number in !byId && parameters.Any(p => Is(p, "int")) ? new[] { HiddenNumber, HiddenNumber + 1, HiddenNumber + 2, 1 } : [HiddenNumber])
        {
            foreach (var id in byId ? hidden.Select(h => h.Id) : [Guid.Empty])
            {
                var path = "/" + string.Join('/', route.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
                {
                    RoutePatternLiteralPart literal => literal.Content,
                    RoutePatternSeparatorPart separator => separator.Content,
                    RoutePatternParameterPart parameter => Is(parameter, "int") ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : Is(parameter, "guid") ? id.ToString() : Is(parameter, "datetime") ? "2026-03-02" : "verborgen",
                    _ => "",
                }))));
                yield return path;
                if (parameters.Count == 0)
                {
                    yield return path + "?lang=en";
                    yield return $"{path}?q={Asked}&suche={Asked}&seite=2&art=alle&stand=alle";
                    foreach (var key in keys.Where(k => k != Language.QueryKey))
                    {
                        yield return $"{path}?{key}={Asked}";
                    }
                }
            }
        }
    }

    private static bool Is(RoutePatternParameterPart parameter, string kind) => parameter.ParameterPolicies.Any(p => p.Content == kind);

    // The number is enough and ends in front of a letter: in a file the next cell stands right behind, and its words would count to this one.
    [GeneratedRegex("verborgen[0-9]+", RegexOptions.None, 5000)]
    private static partial Regex Word();

    [GeneratedRegex("(?:href|src)=\"(?<path>/[^\"#]*)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Links();

    [GeneratedRegex("[0-9][^/?]*", RegexOptions.None, 5000)]
    private static partial Regex Numbers();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tags();

    private sealed record Address(string Route, bool IsPublic, IReadOnlyList<string> Paths);
}
