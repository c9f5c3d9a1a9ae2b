using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Surveys;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Surveys;

[Trait("R", "R-1.5-04")]
public class PreparingSurveys(City city) : CityTest(city)
{
    [Fact]
    public async Task From_the_first_line_to_the_release()
    {
        var who = await City.HasPerson("Koordination", Role.Coordinator);

        var created = await who.Posts("/buero/umfragen", Settings());
        created.ShouldBe(HttpStatusCode.SeeOther);
        var survey = await City.Do(db => db.Surveys.SingleAsync());
        (await who.Posts($"/buero/umfragen/{survey.Number}/freigabe", ("Version", await Version(survey)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mindestens eine Frage");
        await who.PostsAndLooks($"/buero/umfragen/{survey.Number}/fragen", [("Version", await Version(survey)), .. Question()]);
        (await City.Visitor.Opens($"/umfragen/{survey.Number}-zufriedenheit")).ShouldBe(HttpStatusCode.NotFound);
        (await who.Opens($"/umfragen/{survey.Number}-zufriedenheit")).ShouldSay("Vorschau").ShouldSay("Gefällt es Ihnen?");
        await who.PostsAndLooks($"/buero/umfragen/{survey.Number}/freigabe", ("Version", await Version(survey)));

        (await City.Visitor.Opens("/umfragen")).ShouldSay("Zufriedenheit");
    }

    [Theory]
    [InlineData("TitleDe", "", "Bitte geben Sie einen Titel ein.")]
    [InlineData("OpensOn", "morgen", "Bitte geben Sie einen Tag ein")]
    [InlineData("ClosesOn", "2020-01-01", "liegt vor dem ersten")]
    [InlineData("Audience", "Alle", "Bitte wählen Sie aus.")]
    public async Task A_mistake_keeps_every_word(string field, string value, string message)
    {
        var who = await City.HasPerson("Koordination", Role.Coordinator);

        var answer = await who.Posts("/buero/umfragen", Settings().With((field, value)).With(("IntroDe", "Das bleibt")));

        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(message);
        Assert.Contains("Das bleibt", answer.Html, StringComparison.Ordinal);
        Assert.Equal(0, await City.Do(db => db.Surveys.CountAsync()));
    }

    [Fact]
    public async Task Once_an_answer_is_in_no_question_and_no_rule_changes()
    {
        var who = await City.HasPerson("Koordination", Role.Coordinator);
        var survey = await City.HasSurvey();
        var before = await Version(survey);
        await City.Answers(await City.HasPerson("Anna"), survey);

        foreach (var (path, form) in new[] { ("", Settings()), ("/fragen", Question()), ("/fragen/1", Question()), ("/fragen/3/loeschen", []) })
        {
            (await who.Posts($"/buero/umfragen/{survey.Number}{path}", [("Version", await Version(survey)), .. form])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("ändern sich nicht mehr");
        }

        Assert.NotEqual(before, await Version(survey));
        Assert.Equal("Sind Sie zufrieden?", (await City.StoredSurvey(survey)).InOrder.First().TitleDe);
    }

    [Fact]
    public async Task A_change_that_began_before_the_first_answer_comes_too_late()
    {
        var survey = await City.HasSurvey();

        var saved = await City.Do(async db =>
        {
            var mine = await db.Surveys.Include(s => s.Questions).SingleAsync(s => s.Id == survey.Id);
            mine.Rephrase(1, SurveysInTheCity.Content with { Title = new("Anders gefragt", "") });
            await City.Answers(await City.HasPerson("Anna"), survey);
            return await db.TrySave();
        });

        Assert.False(saved);
        Assert.Equal("Sind Sie zufrieden?", (await City.StoredSurvey(survey)).InOrder.First().TitleDe);
    }

    [Fact]
    public async Task Two_editors_do_not_overwrite_each_other()
    {
        var who = await City.HasPerson("Koordination", Role.Coordinator);
        var survey = await City.HasSurvey();
        var version = await Version(survey);
        await who.PostsAndLooks($"/buero/umfragen/{survey.Number}", [("Version", version), .. Settings()]);

        (await who.Posts($"/buero/umfragen/{survey.Number}", [("Version", version), .. Settings().With(("TitleDe", "Zweiter"))])).ShouldBe(HttpStatusCode.Conflict);

        Assert.Equal("Zufriedenheit", (await City.StoredSurvey(survey)).TitleDe);
    }

    [Fact]
    public void A_condition_points_backwards_to_a_choice_or_is_refused()
    {
        var survey = Survey.Plan(1, new SurveySettings(new("T", ""), new("", ""), Audience.Accounts, new(2026, 3, 1), new(2026, 3, 2)), City.Start);
        survey.Ask(SurveysInTheCity.Content);
        survey.Ask(SurveysInTheCity.Content with { Page = 2 });

        Assert.Throws<Refusal>(() => survey.Rephrase(1, SurveysInTheCity.Content with { OnlyIfQuestion = 2, OnlyIfOption = 0 }));
        Assert.Throws<Refusal>(() => survey.Rephrase(2, SurveysInTheCity.Content with { Page = 2, OnlyIfQuestion = 2, OnlyIfOption = 0 }));
        Assert.Throws<Refusal>(() => survey.Rephrase(2, SurveysInTheCity.Content with { Page = 2, OnlyIfQuestion = 1, OnlyIfOption = 2 }));
        Assert.Throws<Refusal>(() => survey.Rephrase(2, SurveysInTheCity.Content with { Page = 1, OnlyIfQuestion = 1, OnlyIfOption = 0 }));
        survey.Rephrase(2, SurveysInTheCity.Content with { Page = 2, OnlyIfQuestion = 1, OnlyIfOption = 1 });
        Assert.Throws<Refusal>(() => survey.Drop(1));
        Assert.Throws<Refusal>(() => survey.Rephrase(1, SurveysInTheCity.Content with { Page = 3 }));
    }

    [Fact]
    public async Task Two_equal_answers_are_refused_beside_the_field()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var number = (await office.Posts("/buero/umfragen", Settings())).Location!;
        var version = async () => await City.Do(db => db.Surveys.Select(s => s.Version.ToString()).SingleAsync());
        var refused = (await office.Posts(number + "/fragen", [.. Question().With(("OptionsDe", "ja\nnein\n  JA ")), ("Version", await version())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("„ja“ steht zweimal da");
        Assert.NotNull(refused.Document.QuerySelector("#OptionsDe-fehler"));
        Assert.Equal("ja\nnein\n  JA", refused.Document.QuerySelector("#OptionsDe")?.TextContent.TrimEnd());
        refused = await office.Posts(number + "/fragen?lang=en", [.. Question().With(("OptionsEn", "yes\nYes")), ("Version", await version())]);
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("“yes” is there twice");
        Assert.NotNull(refused.Document.QuerySelector("#OptionsEn-fehler"));
        // The ends of a scale and an English text that is missing are something else.
        (await office.Posts(number + "/fragen", [.. Question(), ("Version", await version())])).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Others_do_not_get_in()
    {
        var anna = await City.HasPerson("Anna");
        (await anna.Opens("/buero/umfragen")).ShouldBe(HttpStatusCode.Forbidden);
        (await anna.Posts("/buero/umfragen", Settings())).ShouldBe(HttpStatusCode.Forbidden);
    }

    private (string, string)[] Settings() =>
    [
        ("TitleDe", "Zufriedenheit"), ("TitleEn", ""), ("IntroDe", ""), ("IntroEn", ""), ("Audience", nameof(Audience.Accounts)),
        ("OpensOn", Format.Iso(City.Today())), ("ClosesOn", Format.Iso(City.Today().AddDays(7))),
    ];

    private static (string, string)[] Question() =>
    [
        ("Page", "1"), ("Kind", nameof(QuestionKind.Single)), ("TitleDe", "Gefällt es Ihnen?"), ("TitleEn", ""), ("IsRequired", "true"), ("OptionsDe", "ja\nnein"), ("OptionsEn", ""), ("Min", "1"), ("Max", "5"), ("OnlyIfQuestion", ""), ("OnlyIfOption", ""),
    ];

    private async Task<string> Version(Survey survey) => (await City.StoredSurvey(survey)).Version.ToString();
}
