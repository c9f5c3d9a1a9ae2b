using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Communication;

/// <summary>Ideas, measures and participation bring a text with their address along, for whoever passes them on.</summary>
[Trait("R", "R-4.1-01")]
public class PassingOn(City city) : CityTest(city)
{
    [Fact]
    public async Task An_idea_and_a_measure_have_texts_that_fit_and_lead_back()
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt & Energie", draft: false), await City.HasGoal());
        var idea = await City.HasIdea("Bäume & Bänke am Bahnhof", body: string.Join(' ', Enumerable.Repeat("Dort gibt es keinen Schatten.", 20)) + "\n\nZweiter Absatz.");
        foreach (var (page, title, end) in new[] { (Paths.Idea(idea.Number, idea.Title), idea.Title, Paths.ShortIdea(idea.Number)), (Paths.Measure(measure.Number, measure.Title), measure.Title, Paths.Measure(measure.Number, measure.Title)) })
        {
            var seen = await City.Visitor.Opens(page);
            var shortText = seen.Document.QuerySelector("#weitergeben-kurz")!.TextContent.TrimStart('\n');
            Assert.StartsWith(title, shortText, StringComparison.Ordinal);
            Assert.EndsWith(end, shortText, StringComparison.Ordinal);
            Assert.InRange(shortText.Length, title.Length + end.Length, PostText.ShortMax);
            Assert.DoesNotContain("Zweiter Absatz", seen.Document.QuerySelector("#weitergeben-lang")!.TextContent, StringComparison.Ordinal);
            Assert.All(seen.Document.QuerySelectorAll("script[src], img[src]"), e => Assert.StartsWith("/", e.GetAttribute("src"), StringComparison.Ordinal));
        }

        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title) + "?lang=en")).ShouldSay("Text to pass on");
    }

    [Fact]
    public async Task What_only_the_house_may_read_has_no_text_to_pass_on()
    {
        var office = await City.HasPerson("Planung", Role.Coordinator);
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt & Energie", draft: false), await City.HasGoal(), published: false);
        var idea = await City.HasIdea("Nur im Haus");
        await City.Do(db => db.Ideas.ExecuteUpdateAsync(s => s.SetProperty(i => i.StaffOnly, true)));
        Assert.Null((await office.Opens(Paths.Measure(measure.Number, measure.Title))).Document.QuerySelector("#weitergeben-kurz"));
        Assert.Null((await office.Opens(Paths.Idea(idea.Number, idea.Title))).Document.QuerySelector("#weitergeben-kurz"));
    }

    [Fact]
    public async Task Surveys_votes_and_rounds_of_the_example_city_have_one()
    {
        await City.LoadsKonstanz();
        foreach (var list in new[] { "/umfragen", "/abstimmungen", "/runden" })
        {
            var links = (await City.Visitor.Opens(list)).Document.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).Where(h => System.Text.RegularExpressions.Regex.IsMatch(h, "^" + list + "/[0-9]+[^/.?]*$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))).Distinct(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(links);
            var texts = new List<string>();
            foreach (var link in links)
            {
                texts.AddRange((await City.Visitor.Opens(link)).Document.QuerySelectorAll("#weitergeben-kurz").Select(t => t.TextContent));
            }

            Assert.True(texts.Count > 0, list);
            Assert.All(texts, t => Assert.Contains(list, t, StringComparison.Ordinal));
        }
    }
}
