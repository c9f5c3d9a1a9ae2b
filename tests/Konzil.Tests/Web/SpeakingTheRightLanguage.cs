using System.Net;
using Konzil.Tests.World;

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
}
