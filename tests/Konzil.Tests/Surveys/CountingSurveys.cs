using System.Net;
using Konzil.People;
using Konzil.Surveys;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Surveys;

[Trait("R", "R-1.5-04")]
public class CountingSurveys(City city) : CityTest(city)
{
    [Fact]
    public async Task Nobody_sees_a_running_result_not_even_the_office()
    {
        var survey = await City.HasSurvey();
        await City.Answers(await City.HasPerson("Anna"), survey, "0", "5");
        var coordinator = await City.HasPerson("Koordination", Role.Coordinator);

        foreach (var who in new[] { City.Visitor, coordinator })
        {
            (await who.Opens($"/umfragen/{survey.Number}/ergebnis")).ShouldSay("Noch kein Ergebnis").ShouldNotSay("100 %");
            Assert.DoesNotContain("Wie war die Runde", (await who.Opens("/umfragen/ergebnisse.csv")).Html, StringComparison.Ordinal);
        }

        (await coordinator.Opens($"/buero/umfragen/{survey.Number}")).ShouldSay("1 Antwort").ShouldNotSay("Ergebnis ansehen");
    }

    [Fact]
    public async Task Unless_that_was_promised_before_it_opened()
    {
        var survey = await City.HasSurvey(running: true);
        await City.Answers(await City.HasPerson("Anna"), survey, "0", "5");

        (await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis")).ShouldSay("die Umfrage läuft noch").ShouldSay("n = 1");
    }

    [Fact]
    public async Task After_the_end_each_question_has_its_number_of_answers()
    {
        var survey = await City.HasSurvey();
        await City.Answers(await City.HasPerson("Anna"), survey, "0", "5");
        await City.Answers(await City.HasPerson("Ben"), survey, "0", "");
        await City.Answers(await City.HasPerson("Cem"), survey, "1", "2", "Zu spät");
        City.Clock.Advance(TimeSpan.FromDays(12));

        var page = await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis");

        page.ShouldSay("3 Antworten insgesamt").ShouldSay("n = 3").ShouldSay("Mittelwert 3,5, n = 2").ShouldNotSay("Zu spät");
        Assert.Equal(["2", "67 %"], page.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td.r").Select(c => c.TextContent));
        Assert.All(page.Document.QuerySelectorAll("main svg.kz-balkenbild"), svg => Assert.Equal("true", svg.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task A_free_text_is_public_only_once_somebody_released_it()
    {
        var survey = await City.HasSurvey();
        await City.Answers(await City.HasPerson("Anna"), survey, "1", "2", "Zu spät am <script>Abend");
        await City.Answers(await City.HasPerson("Ben"), survey, "1", "2", "Ich bin Ben aus der Hafenstraße 7");
        await City.EndsSurvey(survey);
        var moderator = await City.HasPerson("Moderation", Role.Moderator);
        var anna = await City.Do(db => db.SurveyRemarks.SingleAsync(r => r.Body == "Zu spät am <script>Abend"));

        (await moderator.Posts($"/buero/umfragen/{survey.Number}/texte", ("State", "Shown"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await moderator.PostsAndLooks($"/buero/umfragen/{survey.Number}/texte", ("State", "Shown"), ("Texte", anna.Id.ToString()));

        var page = await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis");
        page.ShouldSay("Zu spät am <script>Abend").ShouldNotSay("Hafenstraße").ShouldSay("Geprüft und öffentlich: 1, noch nicht öffentlich: 1.");
        (await City.Visitor.Opens("/umfragen/ergebnisse.csv")).ShouldBe(HttpStatusCode.OK);
        Assert.DoesNotContain("Abend", (await City.Visitor.Opens("/umfragen/ergebnisse.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_selection_shows_no_small_group_and_none_by_subtraction()
    {
        var survey = await City.HasSurvey();
        for (var i = 0; i < 11; i++)
        {
            await City.Answers(await City.HasPerson("Person " + i), survey, i < 7 ? "0" : "1", i < 7 ? "5" : "1", i < 7 ? "" : "weil");
        }

        City.Clock.Advance(TimeSpan.FromDays(12));

        (await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis?auswahl=1-0")).ShouldSay("weniger als 5").ShouldSay("11 Antworten");
        (await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis?auswahl=1-1")).ShouldSay("weniger als 5");
        (await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis?auswahl=9-9'--")).ShouldSay("Diese Auswahl gibt es nicht.");
    }

    [Fact]
    public async Task A_large_enough_selection_is_shown()
    {
        var survey = await City.HasSurvey();
        for (var i = 0; i < 10; i++)
        {
            await City.Answers(await City.HasPerson("Person " + i), survey, i < 5 ? "0" : "1", i < 5 ? "5" : "1", i < 5 ? "" : "weil");
        }

        City.Clock.Advance(TimeSpan.FromDays(12));

        (await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis?auswahl=1-0")).ShouldSay("Gezeigt werden 5 Antworten").ShouldSay("Mittelwert 5,0, n = 5").ShouldNotSay("Was stört Sie?");
    }

    [Fact]
    [Trait("R", "R-4.2-05")]
    public async Task The_staff_sees_no_result_of_fewer_than_five()
    {
        var survey = await City.HasSurvey(Audience.Staff);
        var staff = new List<Actor>();
        for (var i = 0; i < 5; i++)
        {
            staff.Add(await City.HasPerson("Beschäftigte " + i, Role.Press));
        }

        foreach (var person in staff.Take(4))
        {
            await City.Answers(person, survey);
        }

        var after = await City.Answers(staff[4], survey);
        after.ShouldBe(HttpStatusCode.SeeOther);
        await City.Do(db => db.SurveyAnswers.Take(1).ExecuteDeleteAsync());
        await City.EndsSurvey(survey);
        (await staff[0].Opens($"/umfragen/{survey.Number}/ergebnis")).ShouldSay("Weniger als 5 Antworten").ShouldNotSay("100 %");
        (await City.Visitor.Opens($"/umfragen/{survey.Number}/ergebnis")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain("Wie war die Runde", (await City.Visitor.Opens("/umfragen/ergebnisse.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_results_counts_what_the_page_counts()
    {
        var survey = await City.HasSurvey();
        await City.Answers(await City.HasPerson("Anna"), survey, "0", "5");
        await City.EndsSurvey(survey);

        var lines = (await City.Visitor.Opens("/umfragen/ergebnisse.csv")).Html.Split("\r\n");

        Assert.Contains(lines, l => l.StartsWith($"{survey.Number};Wie war die Runde?;", StringComparison.Ordinal) && l.Contains(";ja;1;1;", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(";nein;0;1;", StringComparison.Ordinal));
    }
}
