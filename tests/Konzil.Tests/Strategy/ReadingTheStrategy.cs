using System.Net;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Strategy;

public class ReadingTheStrategy(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.5-01")]
    [Trait("R", "R-1.5-02")]
    [Trait("R", "R-1.5-03")]
    [Trait("R", "R-4.2-03")]
    public async Task Three_ways_stand_side_by_side_with_the_decision_and_its_reasons()
    {
        await City.LoadsKonstanz();
        var page = (await City.Visitor.Opens("/strategie")).ShouldBe(HttpStatusCode.OK);
        var table = page.Document.QuerySelector("table.kz-tab")!;
        Assert.Equal(4, table.QuerySelectorAll("thead th").Length);
        Assert.Equal([2, 1, 2], table.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td").Select(td => td.QuerySelectorAll("li").Length));
        page.ShouldSay("Gewählt").ShouldSay("Der Prozess dauert länger").ShouldSay("Abschnitt 1.5").ShouldSay("Politischer Wille");
        Assert.Equal(4, await City.Do(db => db.SuccessFactors.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-1.5-02")]
    [Trait("R", "R-1.5-26")]
    [Trait("R", "R-G-08")]
    public async Task Features_pros_cons_and_positions_of_others_are_a_table_with_sources()
    {
        await City.LoadsKonstanz();
        (await City.Visitor.Opens("/strategie")).ShouldSay(StrategyText.VariantsCsv.De);
        var rows = (await City.Visitor.Opens("/strategie/wege.csv")).ShouldBe(HttpStatusCode.OK).Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(l => l.Split(';')).ToList();
        var variants = await City.Do(db => db.Variants.ToListAsync());
        Assert.Equal(variants.Sum(v => v.Features.Count + v.Pros.Count + v.Cons.Count + (v.PositionWho is null ? 0 : 1)), rows.Count);
        Assert.Contains(rows, r => r[2] is "Position dagegen" && r[4].Length > 0);
        Assert.All(rows, r => Assert.Contains("S. 154-155", r[^1], StringComparison.Ordinal));
        Assert.Single(rows.Where(r => r[1] == "ja").Select(r => r[0]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("R", "R-2.1-19")]
    [Trait("R", "R-G-01")]
    [Trait("R", "R-G-10")]
    public async Task The_glossary_gives_the_wording_what_a_term_is_not_and_unconfirmed_abbreviations()
    {
        await City.LoadsKonstanz();
        var page = (await City.Visitor.Opens("/glossar")).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("Fremdbestimmung, Autarkie").ShouldSay("unbestätigt").ShouldSay("nicht aufgelöst").ShouldSay("Abkürzungen ohne Erklärung");
        Assert.Equal(6, page.Document.QuerySelectorAll("article h3").Length);
    }

    [Fact]
    [Trait("R", "R-1.4-09")]
    public async Task All_22_contradictions_are_public_with_quotation_and_answer()
    {
        await City.LoadsKonstanz();
        var page = (await City.Visitor.Opens("/widersprueche")).ShouldBe(HttpStatusCode.OK);
        Assert.Equal(22, page.Document.QuerySelectorAll("ol.kz-liste > li").Length);
        page.ShouldSay("Ein Strich ist keine Null").ShouldSay("zusätzlich 1,5 MAK (noch nicht veranschlagt)");
        (await City.Visitor.Opens("/widersprueche?lang=en")).ShouldSay("A dash is not a zero");
    }

    [Theory]
    [InlineData("/strategie")]
    [InlineData("/glossar")]
    [InlineData("/widersprueche")]
    public async Task An_empty_city_has_quiet_pages(string path) => (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("Souveränität", "Digitale Souveränität")]
    [InlineData("MoU", "Memorandum of Understanding")]
    [InlineData("Tourismus", "Tourismus")]
    [Trait("R", "R-G-01")]
    public async Task Terms_fields_and_goals_are_found(string question, string title)
    {
        await City.LoadsKonstanz();
        await City.Settle();
        await using var scope = City.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<SearchIndex>().Find(question, null, 10, CancellationToken.None);
        Assert.Contains(found, f => f.Title == title);
    }
}
