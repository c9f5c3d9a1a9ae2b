using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Web;

/// <summary>Errors speak the language that was asked for, also where no page of ours was found.</summary>
public class SpeakingTheRightLanguage(City city) : CityTest(city)
{
    [Theory]
    [InlineData("/gibt-es-nicht", "de", "Diese Seite gibt es nicht")]
    [InlineData("/gibt-es-nicht?lang=en", "en", "This page does not exist")]
    [InlineData("/ideen/999999?lang=en", "en", "This page does not exist")]
    public async Task An_unknown_address(string path, string language, string words)
    {
        var seen = await City.Visitor.Opens(path);
        seen.ShouldBe(HttpStatusCode.NotFound).ShouldSay(words);
        Assert.Equal(language, seen.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Somebody_whose_account_is_English_reads_German_and_stays_there()
    {
        await City.HasIdea("Bäume am Bahnhof");
        var anna = await City.HasPerson("Anna");
        await City.Do(db => db.People.Where(p => p.Id == anna.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Language, "en")));
        var english = await anna.Opens("/ideen");
        Assert.Equal("en", english.Document.DocumentElement.GetAttribute("lang"));
        var german = await anna.Opens(english.Document.QuerySelector("a.kz-sprache")!.GetAttribute("href")!);
        Assert.Equal("de", german.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("de", german.Document.QuerySelector("form.kz-filter input[name=lang]")!.GetAttribute("value"));
        var next = await anna.Opens(german.Document.QuerySelector(".kz-idee a")!.GetAttribute("href")!);
        Assert.Equal("de", next.Document.DocumentElement.GetAttribute("lang"));
        var back = await anna.Opens(next.Document.QuerySelector("a.kz-sprache")!.GetAttribute("href")!);
        Assert.Equal("en", back.Document.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/ideen?lang=en", "/ideen")]
    [InlineData("/ideen?lang=de&stand=neu", "/ideen?stand=neu")]
    [InlineData("/ideen?stand=neu&lang=de", "/ideen?stand=neu")]
    [InlineData("/ideen?stand=neu", "/ideen?stand=neu")]
    public void An_address_without_its_language(string path, string neutral) => Assert.Equal(neutral, Paths.Neutral(path));
}
