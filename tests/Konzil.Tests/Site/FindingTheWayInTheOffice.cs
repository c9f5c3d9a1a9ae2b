using AngleSharp.Dom;
using Konzil.People;
using Konzil.Tests.World;

namespace Konzil.Tests.Site;

/// <summary>The rail of the office: where I am, what waits elsewhere, and not more at once than one reads.</summary>
public class FindingTheWayInTheOffice(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.3-18")]
    public async Task A_long_rail_opens_only_the_group_one_is_in_and_says_what_waits_in_the_others()
    {
        await City.LoadsKonstanz();
        var coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        var start = Rail(await coordination.Opens("/buero"));
        Assert.Equal("Übersicht", Assert.Single(start.QuerySelectorAll("[aria-current=page]")).TextContent.Trim());
        Assert.Empty(start.QuerySelectorAll("details[open]"));

        var list = Rail(await coordination.Opens("/buero/risiken"));
        Assert.Equal("Steuerung", Summary(Assert.Single(list.QuerySelectorAll("details[open]"))));
        Assert.Equal("Risiken", Assert.Single(list.QuerySelectorAll("[aria-current]")).QuerySelector("span")!.TextContent.Trim());
        Assert.Equal("page", list.QuerySelector("details[open] [aria-current]")!.GetAttribute("aria-current"));

        // A page below an entry: the entry is marked, but it is not the page itself.
        var below = Rail(await coordination.Opens($"/buero/projekte/{(await City.TheAgendasProject()).Number}/auftrag"));
        Assert.Equal("true", below.QuerySelector("details[open] [aria-current]")!.GetAttribute("aria-current"));
        Assert.Equal("/buero/projekte", below.QuerySelector("[aria-current]")!.GetAttribute("href"));

        foreach (var group in start.QuerySelectorAll("details"))
        {
            var waiting = group.QuerySelectorAll("li .zahl").Sum(Number);
            Assert.Equal(waiting, group.QuerySelector("summary .zahl") is { } sum ? Number(sum) : 0);
        }

        Assert.Contains(start.QuerySelectorAll("summary .zahl"), s => Number(s) > 0);
    }

    [Fact]
    public async Task A_short_rail_stands_open()
    {
        await City.LoadsKonstanz();
        var rail = Rail(await (await City.HasPerson("Frau Wache", Role.Moderator)).Opens("/buero?lang=en"));
        Assert.Equal("Overview", rail.QuerySelector("[aria-current=page]")!.TextContent.Trim());
        Assert.NotEmpty(rail.QuerySelectorAll("details"));
        Assert.All(rail.QuerySelectorAll("details"), d => Assert.True(d.HasAttribute("open")));
    }

    [Fact]
    public async Task Who_may_not_enter_the_office_is_not_sent_there()
    {
        var staff = await City.HasPerson("Herr Amt", Role.Staff);
        Assert.Empty(Rail(await staff.Opens("/buero/aufgaben")).QuerySelectorAll("a[href='/buero']"));
        (await staff.Opens("/buero")).ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private static IElement Rail(Seen page) => page.Document.QuerySelector("nav.nur-breit")!;

    private static string Summary(IElement group) => group.QuerySelector("summary span")!.TextContent.Trim();

    private static int Number(IElement element) => int.Parse(element.ChildNodes[0].TextContent.Trim(), System.Globalization.CultureInfo.InvariantCulture);
}
