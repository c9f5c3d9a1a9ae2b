using System.Net;
using Konzil.People;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

public class ComparingWithABaseline(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.4-06")]
    public async Task What_moved_since_then_is_shown_item_by_item()
    {
        await City.LoadsKonstanz();
        var coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        var office = $"/buero/projekte/{(await City.TheAgendasProject()).Number}";
        (await coordination.Opens(office + "/basisplaene")).ShouldSay(BaselineText.None.De);
        (await coordination.Posts(office + "/basisplaene", ("Title", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordination.PostsAndLooks(office + "/basisplaene", ("Title", "Beschluss des Lenkungskreises"))).ShouldSay("0 von 11 Paketen enden anders als damals");
        await City.Moves(coordination, "AP 5", 21);
        var phase = (await City.PackageOf("AP 5")).PhaseId;
        await coordination.PostsAndLooks(office + "/pakete/neu", ("TitleDe", "Nachlese"), ("PhaseId", phase.ToString()), ("Start", "2020-11-01"), ("End", "2020-11-10"));

        var page = (await coordination.Opens(office + "/basisplaene/1")).ShouldSay("1 von 12 Paketen enden anders als damals").ShouldSay("18. November 2021").ShouldSay("9. Dezember 2021").ShouldSay("21 Tage später");
        var rows = page.Document.QuerySelectorAll("main table tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))).ToList();
        Assert.Contains("AP 5 Bewertung|01.10.2020 bis 18.11.2020|22.10.2020 bis 09.12.2020|21 Tage später", rows);
        Assert.Contains("AP 1 Projektvorbereitung|19.11.2019 bis 29.02.2020|19.11.2019 bis 29.02.2020|keine", rows);
        Assert.Contains("Nachlese|–|01.11.2020 bis 10.11.2020|neu", rows);
        var file = CsvFile.Read((await coordination.Opens(office + "/basisplaene/1/vergleich.csv")).Html);
        Assert.Equal("21", file.Single(r => r["eintrag"] == "AP 5 Bewertung")["abweichung_tage"]);
        (await coordination.Opens(office + "/basisplaene/7")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(14, await City.Do(db => db.Baselines.SelectMany(b => b.Rows).CountAsync()));

        // Two kept plans beside each other: today's moves do not count, and the order of the two is that in which they were kept.
        await coordination.PostsAndLooks(office + "/basisplaene", ("Title", "Nach der Verschiebung"));
        await City.Moves(coordination, "AP 5", 10);
        foreach (var address in new[] { "/basisplaene/1?mit=2", "/basisplaene/2?mit=1" })
        {
            var two = (await coordination.Opens(office + address)).ShouldSay("„Beschluss des Lenkungskreises“ und „Nach der Verschiebung“ im Vergleich").ShouldSay("21 Tage später").ShouldNotSay("31 Tage später").ShouldSay(BaselineText.EndLater.De);
            Assert.Contains(two.Document.QuerySelectorAll("main table tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))), r => r == "Nachlese|–|01.11.2020 bis 10.11.2020|neu");
        }

        (await coordination.Opens(office + "/basisplaene/2")).ShouldSay("10 Tage später").ShouldNotSay("21 Tage später");
        file = CsvFile.Read((await coordination.Opens(office + "/basisplaene/1/vergleich.csv?mit=2")).Html);
        Assert.Equal("2020-11-10", file.Single(r => r["eintrag"] == "Nachlese")["ende_danach"]);
        (await coordination.Opens(office + "/basisplaene/1?mit=7")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens(office + "/basisplaene/1?mit=")).ShouldSay("Vergleich mit „Beschluss des Lenkungskreises“");

        var reader = await City.HasPerson("Feldleitung", Role.FieldLead);
        (await reader.Opens(office + "/basisplaene/1")).ShouldBe(HttpStatusCode.NotFound);
        (await reader.Posts(office + "/basisplaene", ("Title", "Fremd"))).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens(office + "/basisplaene/1?mit=2&lang=en")).ShouldSay("21 days later");
    }
}
