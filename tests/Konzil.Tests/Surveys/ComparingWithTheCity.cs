using System.Net;
using Konzil.People;
using Konzil.Surveys;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Surveys;

/// <summary>Who takes part, beside who lives here: voluntary, anonymous, small numbers never shown.</summary>
[Trait("R", "R-1.5-23")]
public class ComparingWithTheCity(City city) : CityTest(city)
{
    private const string Source = "Melderegister, erfundenes Beispiel";

    private static readonly QuestionText Age = new(1, QuestionKind.Single, new("Wie alt sind Sie?", "How old are you?"))
    {
        OptionsDe = "unter 30\n30 bis 64\n65 und älter", OptionsEn = "under 30\n30 to 64\n65 and older", Population = "31,5\n48\n20,5", PopulationSource = Source,
    };

    [Fact]
    public async Task The_result_stands_beside_the_city_in_the_survey_and_in_the_participation_report()
    {
        var survey = await Answered(10, 25, 15);
        (await City.Visitor.Opens("/beteiligung")).ShouldNotSay("Wie alt sind Sie?");
        await City.EndsSurvey(survey);
        await City.HasIdea("Bäume am Bahnhof");

        foreach (var path in new[] { $"/umfragen/{survey.Number}/ergebnis", "/beteiligung" })
        {
            var page = (await City.Visitor.Opens(path)).ShouldSay("Wie alt sind Sie?").ShouldSay(Source);
            var rows = page.Document.QuerySelector("div:has(> #frage-1)")!.QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll("td").Select(c => c.TextContent).ToArray()).ToList();
            Assert.Equal([["20 %", "32 %", "−12"], ["50 %", "48 %", "+2"], ["30 %", "21 %", "+9"]], rows);
        }

        (await City.Visitor.Opens("/beteiligung")).ShouldNotSay("Wir fragen nicht nach Alter");
    }

    [Fact]
    public async Task Four_people_are_not_shown_and_cannot_be_worked_out_by_subtracting()
    {
        var survey = await Answered(4, 25, 15);
        await City.EndsSurvey(survey);

        var page = (await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis")).ShouldSay(PopulationText.Hidden.De).ShouldNotSay("unter 5");
        Assert.Equal(["nicht gezeigt", "57 %", "nicht gezeigt"], page.Document.QuerySelector("div:has(> #frage-1)")!.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("td")!.TextContent));
        var file = CsvFile.Read((await City.Visitor.Opens("/umfragen/ergebnisse.csv")).Html);
        Assert.Equal(["", "25", ""], file.Where(r => r["frage"] == "1").Select(r => r["anzahl"]));
    }

    [Fact]
    public async Task Fewer_than_five_answers_show_nothing_at_all()
    {
        var survey = await Answered(1, 2, 1);
        await City.EndsSurvey(survey);

        var page = (await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis")).ShouldSay("weniger als fünf Menschen");
        Assert.Empty(page.Document.QuerySelector("div:has(> #frage-1)")!.QuerySelectorAll("table"));
    }

    [Fact]
    public async Task Other_answers_are_never_split_by_the_person()
    {
        var survey = await Answered(10, 25, 15);
        await City.EndsSurvey(survey);

        var page = await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis?auswahl=1-0");
        page.ShouldNotSay("Gezeigt werden");
        Assert.DoesNotContain(page.Document.QuerySelectorAll("select option"), o => o.TextContent.Contains("Wie alt", StringComparison.Ordinal));
        (await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis?auswahl=2-0")).ShouldSay("Gezeigt werden").ShouldNotSay("Wie alt sind Sie?");
    }

    [Theory]
    [InlineData("31,5\n48", Source, "", "PopulationShares")]
    [InlineData("31,5\n48\n90", Source, "", "PopulationShares")]
    [InlineData("viele\nwenige\nkeine", Source, "", "PopulationShares")]
    [InlineData("31,5\n48\n20,5", "", "", "PopulationSource")]
    [InlineData("31,5\n48\n20,5", Source, "true", "IsRequired")]
    public async Task What_cannot_be_compared_is_refused_and_nothing_typed_is_lost(string shares, string source, string required, string field)
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var survey = await Draft(office);
        var refused = await Asks(office, survey, shares, source, required);
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("true", refused.Document.GetElementById(field)!.GetAttribute("aria-invalid"));
        Assert.Equal(shares, refused.Document.GetElementById("PopulationShares")!.TextContent.Trim());
    }

    [Fact]
    public async Task Such_a_question_is_anonymous_whatever_comes_first()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var named = await Draft(office, perPerson: true);
        (await Asks(office, named, "31,5\n48\n20,5", Source, "")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PopulationText.MustBeAnonymous.De);
        var anonymous = await Draft(office);
        (await Asks(office, anonymous, "31,5\n48\n20,5", Source, "")).ShouldBe(HttpStatusCode.SeeOther);
        (await Saves(office, anonymous, perPerson: true)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PopulationText.MustBeAnonymous.De);
    }

    private async Task<Survey> Answered(params int[] ages)
    {
        var survey = await City.HasSurvey(Audience.Everyone, false, false, Age, SurveysInTheCity.Content with { Page = 1 });
        foreach (var (count, option) in ages.Select((c, i) => (c, i)))
        {
            for (var i = 0; i < count; i++)
            {
                (await City.Visitor.Posts($"/umfragen/{survey.Number}", ("Fassung", survey.Edition.ToString()), ("Seite", "1"), ("F1", option.ToString()), ("F2", i % 2 == 0 ? "0" : "1"))).ShouldBe(HttpStatusCode.SeeOther);
            }
        }

        return survey;
    }

    private async Task<int> Draft(Actor office, bool perPerson = false)
    {
        var to = (await office.Posts("/buero/umfragen", Settings(perPerson))).ShouldBe(HttpStatusCode.SeeOther).Location!;
        return int.Parse(to.Split('/')[^1]);
    }

    private async Task<Seen> Saves(Actor office, int survey, bool perPerson) => await office.Posts($"/buero/umfragen/{survey}", [.. Settings(perPerson), ("Version", await Version(survey))]);

    private (string, string)[] Settings(bool perPerson) =>
        [("TitleDe", "Wer macht mit?"), ("Audience", nameof(Audience.Accounts)), ("OpensOn", City.Today().ToString("yyyy-MM-dd")), ("ClosesOn", City.Today().AddDays(9).ToString("yyyy-MM-dd")), .. perPerson ? new[] { ("PerPerson", "true") } : []];

    private async Task<Seen> Asks(Actor office, int survey, string shares, string source, string required) => await office.Posts($"/buero/umfragen/{survey}/fragen",
        [("Version", await Version(survey)), ("Page", "1"), ("Kind", nameof(QuestionKind.Single)), ("TitleDe", "Wie alt sind Sie?"), ("OptionsDe", Age.OptionsDe), ("PopulationShares", shares), ("PopulationSource", source), .. required.Length > 0 ? new[] { ("IsRequired", required) } : []]);

    private Task<string> Version(int survey) => City.Do(async db => (await db.Surveys.Where(s => s.Number == survey).Select(s => s.Version).SingleAsync()).ToString());
}
