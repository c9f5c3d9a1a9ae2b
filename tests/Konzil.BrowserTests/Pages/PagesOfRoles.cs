using System.Net;
using System.Text.RegularExpressions;
using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;

namespace Konzil.BrowserTests.Pages;

/// <summary>What each role reaches: its office, its inbox, its account, and the public pages with what it may do there.</summary>
[Trait("R", "R-2.3-09")]
public class PagesOfRoles(LiveCity site)
{
    private const string Citizen = "Citizen";

    /// <summary>Pages of one route that a role looks at; they differ in what the role may do there.</summary>
    private const int PerRoute = 3;

    public static TheoryData<string> Roles => [Citizen, .. Enum.GetNames<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Are_sound(string role)
    {
        var (person, rights) = await Who(role);
        var visits = await Crawl.From(site, person, await site.Starts(p => RouteTable.Admits(p, rights)), Enough);
        SamplePage.NoDeadLinks(visits);
        NothingIsHidden(visits, rights);

        // The rail and the tiles of the office are each role's own.
        var home = visits.Where(v => v.Path == (rights.Contains(Permission.EnterOffice) ? Paths.Office : Paths.Account)).ToList();
        Assert.Single(home);
        var fresh = await OtherShapes.New(site, visits);
        var pages = home.Concat(fresh).Distinct().ToList();
        await ValidHtml.Check(site, "role-" + role, pages, pages.Count);
        await OtherShapes.Check(site, person, pages);
    }

    private static int Enough(string path) => Crawl.IsEnglish(path) ? 0 : RouteTable.IsPublic(path) ? 1 : PerRoute;

    private async Task<(TestPerson Person, IReadOnlySet<Permission> Rights)> Who(string name)
    {
        Role? role = name == Citizen ? null : Enum.Parse<Role>(name);
        return (await site.People.Of(role), Rights.Of(role is { } one ? [one] : []));
    }

    /// <summary>Every page without parameters that the role may open is linked from somewhere it comes by.</summary>
    private static void NothingIsHidden(IReadOnlyList<Visit> visits, IReadOnlySet<Permission> rights)
    {
        var linked = visits.SelectMany(v => Regex.Matches(v.Html, "(?:href|action)=\"(?<path>/[^\"?#]*)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(m => WebUtility.HtmlDecode(m.Groups["path"].Value))).ToHashSet(StringComparer.Ordinal);
        var hidden = RouteTable.OtherPagesWithoutParameters.Select(r => r.Data).Where(r => RouteTable.Admits(r, rights) && !linked.Contains(r)).ToList();
        Assert.True(hidden.Count == 0, "May be opened, but no page the role sees leads there: " + string.Join(", ", hidden));
    }
}
