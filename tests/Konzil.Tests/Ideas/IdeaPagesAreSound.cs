using Konzil.Platform;
using Konzil.Tests.World;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.3-09")]
public class IdeaPagesAreSound(City city) : CityTest(city)
{
    [Theory]
    [InlineData("")]
    [InlineData("?lang=en")]
    public async Task Ids_are_unique_controls_are_labelled_headings_in_order_and_nothing_inline(string language)
    {
        await City.HasFieldAt("energie", "Umwelt & Energie", "umw");
        await City.HasDistrict("altstadt", "Altstadt");
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof", anna);
        var waiting = await City.HasIdea("Noch nicht gelesen " + new string('x', 90), anna, published: false);
        await City.HasComment(idea, "Gut\n\nso", anna);
        await City.Settle();
        var draft = Ids.Next();
        (string, string)[] words = [("Token", draft.ToString()), ("Title", "Lampen am Radweg"), ("Body", "Am Seerhein ist der Radweg nachts dunkel. Bitte mehr Licht."), ("Zu", "ort")];
        await anna.Posts("/ideen/neu", words);

        string[] own =
        [
            "/ideen", "/ideen?q=baum&feld=energie&stadtteil=altstadt&kanal=karte", Paths.Idea(idea.Number, idea.Title), Paths.Idea(waiting.Number, waiting.Title), "/ideen/neu", "/ideen/2/eingereicht",
            "/ideen/2/bearbeiten", "/ideen/2/zurueckziehen", $"/ideen/entwuerfe/{draft}/loeschen",
        ];
        foreach (var path in own)
        {
            Sound(path, await anna.Opens(path + (language.Length > 0 && path.Contains('?', StringComparison.Ordinal) ? "&" + language[1..] : language)));
        }

        foreach (var step in new[] { "idee", "ort", "aehnlich", "pruefen" })
        {
            Sound(step, await anna.Opens($"/ideen/neu?entwurf={draft}&schritt={step}{language.Replace('?', '&')}"));
            Sound(step, await City.Visitor.Posts("/ideen/neu" + language, [.. words[..3], ("Zu", step)]));
        }

        Sound("invalid", await City.Visitor.Posts("/ideen/neu" + language, ("Title", "x"), ("Body", ""), ("Zu", "pruefen")));
        Sound("visitor", await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title) + language));
    }

    private static void Sound(string page, Seen seen)
    {
        var document = seen.Document;
        Assert.True(document.QuerySelector("h1") is not null, page + " has no heading: " + seen.Text);
        Assert.Empty(document.QuerySelectorAll("[id]").GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => page + ": #" + g.Key));
        Assert.Empty(document.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(c => document.QuerySelector($"label[for='{c.Id}']") is null).Select(c => page + ": " + c.OuterHtml));
        Assert.Empty(document.QuerySelectorAll("[style], style, script:not([src])").Select(e => page + ": " + e.OuterHtml));
        Assert.Empty(document.QuerySelectorAll("[aria-describedby], [aria-labelledby]").SelectMany(e => $"{e.GetAttribute("aria-describedby")} {e.GetAttribute("aria-labelledby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(id => document.GetElementById(id) is null).Select(id => page + ": nothing has the id " + id));
        var levels = document.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, page + " skips a heading level"));
        Assert.All(document.QuerySelectorAll("main h1, main h2, main h3, main a, main button"), e => Assert.False(string.IsNullOrWhiteSpace(e.TextContent), page + ": " + e.OuterHtml));
    }
}
