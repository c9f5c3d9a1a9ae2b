using System.Net;
using Konzil.People;
using Konzil.Surveys;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Surveys;

[Trait("R", "R-2.3-01")]
public class AnsweringSurveys(City city) : CityTest(city)
{
    [Fact]
    public async Task Page_by_page_and_only_what_follows_is_asked()
    {
        var survey = await City.HasSurvey();
        var anna = await City.HasPerson("Anna");
        (await anna.Opens($"/umfragen/{survey.Number}-wie-war-die-runde")).ShouldSay("Sind Sie zufrieden?").ShouldNotSay("Was stört Sie?");

        var content = await anna.Posts($"/umfragen/{survey.Number}", ("Fassung", survey.Edition.ToString()), ("Seite", "1"), ("F1", "0"));
        var discontent = await anna.Posts($"/umfragen/{survey.Number}", ("Fassung", survey.Edition.ToString()), ("Seite", "1"), ("F1", "1"));

        content.ShouldBe(HttpStatusCode.OK).ShouldSay("Welche Note geben Sie?").ShouldNotSay("Was stört Sie?");
        discontent.ShouldBe(HttpStatusCode.OK).ShouldSay("Was stört Sie?").ShouldNotSay("Welche Note geben Sie?");
        Assert.Equal("1", discontent.Document.QuerySelector("input[type=hidden][name=F1]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task The_way_back_keeps_every_word()
    {
        var survey = await City.HasSurvey();
        var anna = await City.HasPerson("Anna");

        var back = await anna.Posts($"/umfragen/{survey.Number}", ("Fassung", survey.Edition.ToString()), ("Seite", "2"), ("F1", "1"), ("F2", "Zu <b>spät</b>"), ("Schritt", "zurueck"));

        back.ShouldBe(HttpStatusCode.OK).ShouldSay("Sind Sie zufrieden?");
        Assert.NotNull(back.Document.QuerySelector("input[name=F1][value='1'][checked]"));
        Assert.Equal("Zu <b>spät</b>", back.Document.QuerySelector("input[type=hidden][name=F2]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task One_person_counts_once_however_often_it_sends()
    {
        var survey = await City.HasSurvey();
        var anna = await City.HasPerson("Anna");

        var first = await City.Answers(anna, survey);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => City.Answers(anna, survey, "1", "1", "nochmals")));

        first.ShouldBe(HttpStatusCode.SeeOther);
        Assert.All(answers, a => a.ShouldBe(HttpStatusCode.SeeOther));
        Assert.Equal(1, (await City.StoredSurvey(survey)).AnswerCount);
        Assert.Equal(1, await City.Do(db => db.SurveyAnswers.CountAsync()));
        (await anna.Opens($"/umfragen/{survey.Number}-wie-war-die-runde")).ShouldSay("Sie haben an dieser Umfrage teilgenommen.");
    }

    [Fact]
    public async Task An_anonymous_answer_stands_beside_no_person_and_no_time()
    {
        var survey = await City.HasSurvey();
        var anna = await City.HasPerson("Anna");
        await City.Answers(anna, survey, "1", "2", "Zu spät am Abend");

        await City.Do(async db =>
        {
            var answer = await db.SurveyAnswers.SingleAsync();
            Assert.Null(answer.PersonId);
            Assert.DoesNotContain("Abend", answer.ValuesJson, StringComparison.Ordinal);
            Assert.Equal(anna.Id, (await db.SurveyParts.SingleAsync()).PersonId);
            Assert.DoesNotContain(db.Model.FindEntityType(typeof(SurveyPart))!.GetProperties(), p => p.ClrType == typeof(DateTimeOffset));
            Assert.DoesNotContain(db.Model.FindEntityType(typeof(SurveyAnswer))!.GetProperties(), p => p.ClrType == typeof(DateTimeOffset));
            Assert.False(await db.History.AnyAsync(h => h.ById == anna.Id));
        });
    }

    [Fact]
    public async Task After_the_end_the_list_of_participants_has_an_order_of_its_own()
    {
        var survey = await City.HasSurvey();
        for (var i = 0; i < 6; i++)
        {
            await City.Answers(await City.HasPerson("Person " + i), survey);
        }

        await City.EndsSurvey(survey);
        await City.Settle();

        var people = await City.Do(db => db.SurveyParts.OrderBy(p => p.PersonId).Select(p => p.PersonId).ToListAsync());
        Assert.Equal(6, people.Count);
    }

    [Fact]
    public async Task Without_an_account_only_where_the_survey_says_so_and_without_a_cookie()
    {
        var open = await City.HasSurvey(Audience.Everyone);
        var closed = await City.HasSurvey();

        var counted = await City.Answers(City.Visitor, open);
        var refused = await City.Answers(City.Visitor, closed);

        counted.ShouldBe(HttpStatusCode.SeeOther);
        Assert.False(counted.Answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(1, (await City.StoredSurvey(open)).AnswerCount);
        Assert.NotEqual(HttpStatusCode.SeeOther, refused.Status);
        Assert.Equal(0, (await City.StoredSurvey(closed)).AnswerCount);
    }

    [Fact]
    public async Task A_survey_of_the_staff_does_not_exist_for_others()
    {
        var survey = await City.HasSurvey(Audience.Staff);
        var anna = await City.HasPerson("Anna");
        var press = await City.HasPerson("Pressestelle", Role.Press);

        (await anna.Opens($"/umfragen/{survey.Number}-wie-war-die-runde")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/umfragen")).ShouldNotSay("Wie war die Runde?");
        (await City.Answers(anna, survey)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Answers(press, survey)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("", "3")]
    [InlineData("7", "3")]
    [InlineData("ja", "3")]
    [InlineData("0", "9")]
    [InlineData("0", "drei")]
    public async Task A_wrong_answer_is_told_beside_its_question_and_nothing_is_kept(string content, string grade)
    {
        var survey = await City.HasSurvey();
        var anna = await City.HasPerson("Anna");

        var answer = await City.Answers(anna, survey, content, grade);

        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(answer.Document.QuerySelector(".kern-error"));
        Assert.Equal(0, await City.Do(db => db.SurveyAnswers.CountAsync()));
        Assert.Equal(0, await City.Do(db => db.SurveyParts.CountAsync()));
    }

    [Fact]
    public async Task An_answer_to_a_question_that_was_not_asked_is_not_counted()
    {
        var survey = await City.HasSurvey();
        await City.Answers(await City.HasPerson("Anna"), survey, "0", "4", "Das fragt niemand");

        Assert.Equal(0, await City.Do(db => db.SurveyRemarks.CountAsync()));
    }

    [Fact]
    public async Task Typed_words_can_wait_where_answers_stay_with_the_account()
    {
        var survey = await City.HasSurvey(perPerson: true);
        var anna = await City.HasPerson("Anna");

        await anna.Posts($"/umfragen/{survey.Number}/zwischenstand", ("Fassung", survey.Edition.ToString()), ("Seite", "1"), ("F1", "1"), ("F2", "Noch nicht fertig"));

        var page = await anna.Opens($"/umfragen/{survey.Number}-wie-war-die-runde");
        page.ShouldSay("noch nicht abgesendet");
        Assert.NotNull(page.Document.QuerySelector("input[name=F1][value='1'][checked]"));
        Assert.Equal(0, (await City.StoredSurvey(survey)).AnswerCount);
        await City.Answers(anna, survey);
        Assert.Equal(anna.Id, (await City.Do(db => db.SurveyAnswers.SingleAsync())).PersonId);
        Assert.Equal(0, await City.Do(db => db.SurveyDrafts.CountAsync()));
        (await anna.Posts($"/umfragen/{(await City.HasSurvey()).Number}/zwischenstand", ("F1", "1"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_the_last_day_nothing_is_counted_any_more()
    {
        var survey = await City.HasSurvey();
        City.Clock.Advance(TimeSpan.FromDays(12));

        (await City.Answers(await City.HasPerson("Anna"), survey)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(0, (await City.StoredSurvey(survey)).AnswerCount);
    }

    [Fact]
    public async Task Who_read_older_questions_is_told_and_loses_no_word()
    {
        var survey = await City.HasSurvey();
        var anna = await City.HasPerson("Anna");
        await City.Do(async db =>
        {
            (await db.Surveys.Include(s => s.Questions).SingleAsync(s => s.Id == survey.Id)).Rephrase(1, SurveysInTheCity.Content with { Title = new("Sind Sie sehr zufrieden?", "") });
            await db.SaveChangesAsync();
        });

        var answer = await City.Answers(anna, survey, "1", "2", "Das bleibt stehen");

        answer.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Sind Sie sehr zufrieden?").ShouldSay("Die Fragen wurden eben noch geändert.");
        Assert.Equal("Das bleibt stehen", answer.Document.QuerySelector("[name=F2]")?.GetAttribute("value"));
        Assert.Equal(0, (await City.StoredSurvey(survey)).AnswerCount);
    }

    [Fact]
    public async Task The_poll_stands_on_the_home_page_and_is_answered_there()
    {
        var survey = await City.HasSurvey(Audience.Everyone, questions: [SurveysInTheCity.Content]);

        var home = await City.Visitor.Opens("/");
        var form = home.Document.QuerySelector("#umfrage form");
        var fields = form!.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!)).Append(("F1", "1")).ToArray();
        var thanks = await City.Visitor.PostsAndLooks(form.GetAttribute("action")!, fields);

        thanks.ShouldSay("Ihre Antwort ist gezählt");
        Assert.Equal(1, (await City.StoredSurvey(survey)).AnswerCount);
    }

    [Fact]
    public async Task In_English_too() =>
        (await City.Visitor.Opens($"/umfragen/{(await City.HasSurvey(Audience.Everyone)).Number}-wie-war-die-runde?lang=en")).ShouldSay("Are you content?").ShouldSay("yes").ShouldSay("Continue");
}
