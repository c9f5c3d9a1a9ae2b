using System.Net;
using Konzil.People;
using Konzil.Tests.World;
using Konzil.Ui;

namespace Konzil.Tests.Site;

/// <summary>A short page for each method, linked from the screen where it is used.</summary>
[Trait("R", "R-4.2-07")]
public class HelpingWithMethods(City city) : CityTest(city)
{
    [Fact]
    public async Task Each_method_has_a_page_in_both_languages_with_steps_and_the_way_to_its_screen()
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        foreach (var method in Enum.GetValues<Method>())
        {
            var page = (await City.Visitor.Opens("/methoden/" + MethodNames.Slug(method))).ShouldBe(HttpStatusCode.OK).ShouldSay("So geht es").ShouldSay("Darauf achten");
            Assert.True(page.Document.QuerySelectorAll("main ol li").Length >= 5, method.ToString());
            (await City.Visitor.Opens("/methoden/" + MethodNames.Slug(method) + "?lang=en")).ShouldSay("How it goes").ShouldNotSay("So geht es");
            (await boss.Opens(page.Document.QuerySelector("main p a.kz-link")!.GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK);
        }

        Assert.Equal(Enum.GetValues<Method>().Length, (await City.Visitor.Opens("/methoden")).Document.QuerySelectorAll("main a.kz-link--titel").Length);
        (await City.Visitor.Opens("/methoden/gibt-es-nicht")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/buero/bewertungsrunden", Method.Scoring)]
    [InlineData("/buero/risiken", Method.Risks)]
    [InlineData("/buero/beteiligte", Method.Stakeholders)]
    [InlineData("/buero/kennzahlen", Method.Indicators)]
    [InlineData("/buero/evaluierungen", Method.Evaluation)]
    [InlineData("/buero/leitsaetze", Method.Principles)]
    public async Task The_screen_leads_to_its_help(string screen, Method method)
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        Assert.NotNull((await boss.Opens(screen)).ShouldBe(HttpStatusCode.OK).Document.QuerySelector($"main a[href='/methoden/{MethodNames.Slug(method)}']"));
    }
}
