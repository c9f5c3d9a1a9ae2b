using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Surveys;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Surveys;

/// <summary>A short question stands on the page of the idea or measure it is about.</summary>
[Trait("R", "R-2.3-01")]
public class PollsOnPages(City city) : CityTest(city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task While_it_runs_the_question_and_afterwards_the_way_to_its_result(bool idea)
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var (number, path) = idea ? await Idea() : await Measure();
        var survey = await Plans(office, idea ? "Idea" : "Measure", number);
        (await City.Visitor.Opens(path)).ShouldNotSay("Reicht eine Bank?");
        (await office.Posts($"/buero/umfragen/{survey}/freigabe", ("Version", await Version(survey)))).ShouldBe(HttpStatusCode.SeeOther);

        var page = (await City.Visitor.Opens(path)).ShouldSay("Reicht eine Bank?");
        var form = page.Document.QuerySelector($"form[action='/umfragen/{survey}']")!;
        (await City.Visitor.Posts($"/umfragen/{survey}", [.. form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!)), ("F1", "0")])).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts($"/buero/umfragen/{survey}/ende", ("Version", await Version(survey)))).ShouldBe(HttpStatusCode.SeeOther);
        var after = (await City.Visitor.Opens(path)).ShouldNotSay("Reicht eine Bank?");
        Assert.NotNull(after.Document.QuerySelector($"main a[href='/umfragen/{survey}/ergebnis']"));
    }

    [Fact]
    public async Task Only_something_public_can_be_asked_about()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var hidden = await City.HasIdea("Noch nicht gelesen", published: false);
        foreach (var number in new[] { hidden.Number.ToString(), "4711", "", "x" })
        {
            var refused = await office.Posts("/buero/umfragen", Settings("Idea", number));
            refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SurveysOfficeText.NoSuchPage.De);
            Assert.Equal(number, refused.Document.GetElementById("PageNumber")!.GetAttribute("value"));
        }
    }

    private async Task<(int Number, string Path)> Idea()
    {
        var idea = await City.HasIdea("Bank am Seerhein");
        return (idea.Number, $"/ideen/{idea.Number}-bank-am-seerhein");
    }

    private async Task<(int Number, string Path)> Measure()
    {
        await City.LoadsKonstanz();
        var measure = await City.Do(db => MeasureAccess.Public(db.Measures).OrderBy(m => m.Number).FirstAsync());
        return (measure.Number, Konzil.Platform.Paths.Measure(measure.Number, measure.Title));
    }

    private async Task<int> Plans(Actor office, string kind, int number)
    {
        var survey = int.Parse((await office.Posts("/buero/umfragen", Settings(kind, number.ToString()))).ShouldBe(HttpStatusCode.SeeOther).Location!.Split('/')[^1]);
        (await office.Posts($"/buero/umfragen/{survey}/fragen", ("Version", await Version(survey)), ("Page", "1"), ("Kind", nameof(QuestionKind.Single)), ("TitleDe", "Reicht eine Bank?"), ("OptionsDe", "ja\nnein"))).ShouldBe(HttpStatusCode.SeeOther);
        return survey;
    }

    private (string, string)[] Settings(string kind, string number) =>
        [("TitleDe", "Kurz gefragt"), ("Audience", nameof(Audience.Everyone)), ("PageKind", kind), ("PageNumber", number), ("OpensOn", City.Today().ToString("yyyy-MM-dd")), ("ClosesOn", City.Today().AddDays(9).ToString("yyyy-MM-dd"))];

    private Task<string> Version(int survey) => City.Do(async db => (await db.Surveys.Where(s => s.Number == survey).Select(s => s.Version).SingleAsync()).ToString());
}
