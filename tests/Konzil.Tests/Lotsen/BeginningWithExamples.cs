using System.Net;
using Konzil.Communication;
using Konzil.Course;
using Konzil.Meetings;
using Konzil.Site.Content;
using Konzil.Strategy;
using Konzil.Tests.Content;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Lotsen;

/// <summary>What a demonstration shows of communication and course on its first day: invented, said so, and not empty.</summary>
public class BeginningWithExamples(City city) : CityTest(city)
{
    private const string Password = "konstanz-am-bodensee";

    [Fact]
    [Trait("R", "R-4.3-01")]
    [Trait("R", "R-4.3-03")]
    [Trait("R", "R-4.3-07")]
    public async Task A_lotse_of_the_demo_finds_circle_sitting_and_training()
    {
        await Load();
        await Load();
        var lotse = new Browser(City);
        (await lotse.SignsIn("lotsin@demo.example", Password)).ShouldBe(HttpStatusCode.SeeOther);
        (await lotse.Opens("/lotsen")).ShouldSay("Digital Lotsin Organisation");
        (await lotse.Opens("/buero/lotsen")).ShouldSay("Kreis der Digital Lotsen (Beispiel)");
        (await lotse.Opens("/buero/lotsen/lehrgaenge/1")).ShouldSay("Digital Lotse werden (Beispiel)").ShouldSay("Grundlagen (Beispiel)");
        Assert.Equal(1, await City.Do(db => db.Meetings.CountAsync(m => m.Place == "Zimmer 3 (Beispiel)")));
    }

    [Fact]
    [Trait("R", "R-4.3-07")]
    public async Task Only_who_was_at_every_module_has_a_certificate()
    {
        await Load();
        var (here, missed) = (await City.PersonOf("lotsin@demo.example"), await City.PersonOf("feldleitung@demo.example"));
        var coordination = new Browser(City);
        await coordination.SignsIn("koordination@demo.example", Password);
        (await coordination.Opens($"/buero/lotsen/lehrgaenge/1/urkunde/{here!.Id}")).ShouldSay("Digital Lotsin Organisation");
        (await coordination.Opens($"/buero/lotsen/lehrgaenge/1/urkunde/{missed!.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Newsletter_edition_goals_and_fields_are_there_and_say_that_they_are_examples()
    {
        await Load();
        await Load();
        Assert.Equal((1, 2), await City.Do(async db => (await db.Editions.CountAsync(), await db.Issues.CountAsync())));
        (await City.Visitor.Opens("/newsletter/1")).ShouldSay("Newsletter der Digitalen Agenda (Beispiel)").ShouldSay("Erste Messstellen werden geprüft (Beispiel)");
        (await City.Visitor.Opens("/newsletter/2")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/ziele/4")).ShouldSay("Beauftragte für Bürgerbeteiligung (Beispiel)");
        (await City.Visitor.Opens("/handlungsfelder/umwelt-energie")).ShouldSay("Amt für Stadtplanung und Umwelt (Beispiel)");
        var edition = await City.Do(db => db.Editions.AsNoTracking().SingleAsync());
        Assert.All(edition.Sheets, s => Assert.False(string.IsNullOrEmpty(s.Field)));
        Assert.Contains(edition.Sheets, s => s.Goals.Count > 0 && s.Time.Count > 0);
        Assert.Empty(await City.Do(db => db.Goals.Where(g => g.IsOurs).ToListAsync()));
    }

    private Task Load() => City.Services.GetRequiredService<ContentLoader>().Load(ShippedContent.Path, CancellationToken.None);
}
