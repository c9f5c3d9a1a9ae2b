using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Strategy;

/// <summary>Sources with their pages stand as footnotes where they are used, and together on a page of their own.</summary>
[Trait("R", "R-L-01")]
[Trait("R", "R-1.5-26")]
public class CitingSources(City city) : CityTest(city)
{
    private const string Book = "Kaczorowski, Willi/Swarat, Gerald: Smartes Land – von der Smart City zur Digitalen Region, Glückstadt 2018";

    [Fact]
    public async Task The_bibliography_of_the_paper_names_both_works_and_what_refers_to_them()
    {
        await City.LoadsKonstanz();
        var page = (await City.Visitor.Opens("/quellen")).ShouldBe(HttpStatusCode.OK).ShouldSay(Book).ShouldSay("Stöger, Roman: Wirksames Projektmanagement. Mit dem Projekt Model Canvas zu Resultaten, Stuttgart 2019").ShouldSay(BibliographyText.NotUsed.De);
        Assert.Equal(2, page.Document.QuerySelectorAll("main article").Length);
        Assert.Equal(4, page.Document.QuerySelectorAll("main article")[0].QuerySelectorAll("li").Count(l => l.TextContent.Contains("S. 154-155", StringComparison.Ordinal)));
        (await City.Visitor.Opens("/quellen?lang=en")).ShouldSay("p. 154-155").ShouldSay("Sources").ShouldNotSay("Verweise darauf");
        Assert.Equal(1 + 4 + 1, (await City.Visitor.Opens("/quellen/quellen.csv")).Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

        // Loading again makes nothing twice.
        await City.LoadsContent(AgendaInTheCity.KonstanzFolder);
        Assert.Equal((2, 4), await City.Do(async db => (await db.Set<SourceWork>().CountAsync(), await db.Set<SourceUse>().CountAsync())));
    }

    [Fact]
    public async Task Ways_and_decision_carry_one_footnote_with_the_pages()
    {
        await City.LoadsKonstanz();
        var page = await City.Visitor.Opens("/strategie");
        Assert.Equal(["1", "1", "1", "1"], page.Document.QuerySelectorAll("main sup a").Select(a => a.TextContent));
        Assert.Equal(Book + ", S. 154-155", Assert.Single(page.Document.QuerySelectorAll("main li[id^=fussnote-]")).TextContent);
        Assert.All(page.Document.QuerySelectorAll("main sup a"), a => Assert.NotNull(page.Document.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task The_office_enters_a_source_and_says_what_rests_on_it_and_where()
    {
        await City.LoadsKonstanz();
        var office = await City.HasPerson("Frau Beleg", Role.Coordinator);
        var resolution = await City.Do(db => db.Set<Konzil.Council.Resolution>().AsNoTracking().OrderBy(r => r.Number).FirstAsync());
        var round = await City.Do(db => Konzil.Scoring.RoundAccess.Public(db.Set<Konzil.Scoring.Round>()).AsNoTracking().OrderBy(r => r.Number).FirstAsync());
        var key = await City.Do(db => db.Set<Konzil.Scoring.Criterion>().Where(c => c.RoundId == round.Id).OrderBy(c => c.Order).Select(c => c.Key).FirstAsync());
        var refused = (await office.Posts("/buero/quellen/neu", ("Authors", "Muster, Erika"), ("Title", ""), ("Year", "20x"), ("Link", "ftp://x"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.ShouldSay(BibliographyText.TitleMissing.De).ShouldSay(BibliographyText.YearWrong.De);
        Assert.Contains("Muster, Erika", refused.Html, StringComparison.Ordinal);
        (await office.Posts("/buero/quellen/neu", ("Title", "Beispiel"), ("Link", "javascript:alert(1)"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BibliographyText.LinkWrong.De);
        var path = (await office.Posts("/buero/quellen/neu", ("Authors", "Muster, Erika"), ("Title", "Beispiel für Kriterien"), ("Year", "2020"), ("Link", "https://example.org/buch"))).ShouldBe(HttpStatusCode.SeeOther).Location!;

        foreach (var thing in new[] { "Criterion/" + Konzil.Scoring.SourcedCriteria.Item(round.Number, key), "Resolution/" + resolution.Number })
        {
            (await office.Posts(path + "/verweise", ("Wofuer", thing), ("Pages", "12 f."))).ShouldBe(HttpStatusCode.SeeOther);
        }

        (await office.Posts(path + "/verweise", ("Wofuer", "Resolution/" + resolution.Number), ("Pages", "13"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BibliographyText.Taken.De);
        (await office.Posts(path + "/verweise", ("Wofuer", "Resolution/0"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BibliographyText.UseMissing.De);
        foreach (var page in new[] { $"/bewertung/{round.Number}", $"/beschluesse/{resolution.Number}" })
        {
            var seen = (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.OK).ShouldSay("Muster, Erika: Beispiel für Kriterien, 2020, S. 12 f.");
            Assert.NotEmpty(seen.Document.QuerySelectorAll("main sup a[href='#fussnote-1']"));
        }

        (await office.Posts(path + "/verweise/ende", ("Wofuer", "Resolution/" + resolution.Number))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens($"/beschluesse/{resolution.Number}")).ShouldNotSay("Muster, Erika");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(SourceWork))));

        var (fresh, version) = (await office.Opens(path), await City.Do(db => db.Set<SourceWork>().Where(w => w.Title == "Beispiel für Kriterien").Select(w => w.Version).SingleAsync()));
        fresh.ShouldSay("Beispiel für Kriterien");
        (await office.Posts(path, ("Title", "Beispiel, zweite Auflage"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts(path, ("Title", "Zu spät"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Evidence_says_in_which_publication_it_stands()
    {
        await City.LoadsKonstanz();
        var office = await City.HasPerson("Frau Beleg", Role.Coordinator);
        var evidence = await City.Do(db => db.Set<Konzil.Monitoring.EvidenceItem>().AsNoTracking().Where(e => e.IsPublic).OrderBy(e => e.Number).FirstOrDefaultAsync());
        Assert.SkipWhen(evidence is null, "Konstanz has no released evidence.");
        (await office.Posts("/buero/quellen/1/verweise", ("Wofuer", "Evidence/" + evidence!.Number), ("Pages", "7"))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens($"/belege/{evidence.Number}")).ShouldSay(", S. 7");
    }

    [Fact]
    public async Task An_empty_city_says_so_and_strangers_stay_outside()
    {
        (await City.Visitor.Opens("/quellen")).ShouldBe(HttpStatusCode.OK).ShouldSay(BibliographyText.None.De);
        (await City.Visitor.Opens("/buero/quellen")).ShouldBe(HttpStatusCode.SeeOther);
        (await (await City.HasPerson("Fachamt", Role.FieldLead)).Posts("/buero/quellen/neu", ("Title", "x"))).ShouldBe(HttpStatusCode.Forbidden);
        (await (await City.HasPerson("Frau Beleg", Role.Coordinator)).Opens("/buero/quellen/99")).ShouldBe(HttpStatusCode.NotFound);
    }
}
