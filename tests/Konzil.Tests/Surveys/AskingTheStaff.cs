using System.Net;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Surveys;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Surveys;

/// <summary>Short surveys of the staff, repeated; and what the leadership did for the agenda.</summary>
[Trait("R", "R-4.2-05")]
public class AskingTheStaff(City city) : CityTest(city)
{
    [Fact]
    public async Task Whoever_works_for_the_city_is_told_and_answers_without_a_task_here()
    {
        var (staff, citizen, council) = (await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Anna", Role.Evaluator), await City.HasPerson("Rätin", Role.CouncilMember));
        var survey = await City.HasSurvey(Audience.Staff);
        await City.Settle();
        (await staff.Opens("/konto/nachrichten")).ShouldSay("Ihre Meinung als Beschäftigte ist gefragt: Wie war die Runde?");
        (await citizen.Opens("/konto/nachrichten")).ShouldNotSay("Ihre Meinung als Beschäftigte");
        (await staff.Opens($"/umfragen/{survey.Number}-wie-war-die-runde")).ShouldBe(HttpStatusCode.OK);
        (await City.Answers(staff, survey)).ShouldBe(HttpStatusCode.SeeOther);

        // Evaluators and members of the council may be citizens.
        (await citizen.Opens($"/umfragen/{survey.Number}-wie-war-die-runde")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Answers(council, survey)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_is_never_with_names_and_shows_no_running_numbers()
    {
        var office = await City.HasPerson("Moderation", Role.Moderator);
        (string, string)[] fields = [("TitleDe", "Puls"), ("Audience", nameof(Audience.Staff)), ("OpensOn", Format.Iso(City.Today())), ("ClosesOn", Format.Iso(City.Today().AddDays(7)))];
        (await office.Posts("/buero/umfragen", [.. fields, ("PerPerson", "true")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Umfragen unter Beschäftigten sind immer ohne Namen");
        (await office.Posts("/buero/umfragen", [.. fields, ("ShowsRunning", "true")])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.Posts("/buero/umfragen", fields)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Asked_again_the_result_shows_how_it_moved_and_hides_rounds_of_few()
    {
        var office = await City.HasPerson("Moderation", Role.Moderator);
        var staff = new List<Actor>();
        for (var i = 0; i < 5; i++)
        {
            staff.Add(await City.HasPerson("Beschäftigte " + i, Role.Staff));
        }

        var first = await City.HasSurvey(Audience.Staff);
        await AllAnswer(staff, first, "2");
        await City.EndsSurvey(first);
        (await staff[0].Opens($"/umfragen/{first.Number}/ergebnis")).ShouldNotSay(SurveysText.Trend.De);
        var second = await Again(office, first);
        await AllAnswer(staff, second, "4");
        await City.EndsSurvey(second);
        var third = await Again(office, second);
        await AllAnswer(staff.Take(4), third, "1");
        await City.EndsSurvey(third);
        var result = await staff[0].Opens($"/umfragen/{second.Number}/ergebnis");
        result.ShouldSay(SurveysText.Trend.De);
        Assert.Equal(["2,0", "4,0", "–"], result.Document.QuerySelectorAll("table.kz-tab").Last(t => t.TextContent.Contains("Verlauf", StringComparison.Ordinal)).QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("td")!.TextContent));
        (await City.Visitor.Opens($"/umfragen/{second.Number}/ergebnis")).ShouldBe(HttpStatusCode.NotFound);
        (await staff[0].Posts($"/buero/umfragen/{second.Number}/wiederholung")).ShouldBe(HttpStatusCode.Forbidden);

        // The page on support shows how many answered, and not of how few.
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        (await coordination.Opens("/buero/rueckhalt")).ShouldSay("weniger als 5").ShouldSay("Wie war die Runde?");
    }

    [Fact]
    [Trait("R", "R-4.4-02")]
    public async Task Who_took_part_is_forgotten_ninety_days_after_the_end()
    {
        var (staff, anna) = (await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Anna"));
        var (inside, outside) = (await City.HasSurvey(Audience.Staff), await City.HasSurvey());
        await City.Answers(staff, inside);
        await City.Answers(anna, outside);
        var data = City.Services.GetRequiredService<ModuleList>().PersonalData.Single(c => c.Key == "beschaeftigtenumfragen");
        Assert.Equal((DataSubjects.Staff, LegalBasis.Employment, 90), (data.Of, data.Basis, data.Retention!.Days));
        Assert.Equal(0, await City.Do(db => data.Retention.Old(db, db.Now.AddDays(5)).CountAsync()));
        Assert.Equal(1, await City.Do(db => data.Retention.Delete(db, db.Now.AddDays(12), CancellationToken.None)));
        Assert.Equal(anna.Id, await City.Do(db => db.SurveyParts.Select(p => p.PersonId).SingleAsync()));
    }

    [Fact]
    public async Task What_the_leadership_did_is_recorded_without_names()
    {
        var (office, lead, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Frau Amt", Role.Staff));
        (await lead.Opens("/buero/rueckhalt")).ShouldSay(SupportText.None.De).ShouldNotSay(SupportText.New.De);
        (await lead.Opens("/buero/rueckhalt/neu")).ShouldBe(HttpStatusCode.Forbidden);
        (await staff.Opens("/buero/rueckhalt")).ShouldBe(HttpStatusCode.Forbidden);
        (string, string)[] entry = [("Office", "Oberbürgermeister"), ("Kind", nameof(SupportKind.Resources)), ("What", "Zwei Stellen zugesagt."), ("Evidence", "Niederschrift 4")];
        (await office.Posts("/buero/rueckhalt/neu", [.. entry, ("Day", Format.Iso(City.Today().AddDays(1)))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SupportText.DayAhead.De).ShouldSay("Zwei Stellen zugesagt.");
        (await office.Posts("/buero/rueckhalt/neu", ("Day", ""), ("What", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SupportText.KindMissing.De).ShouldSay(SupportText.OfficeMissing.De);
        (await office.PostsAndLooks("/buero/rueckhalt/neu", [.. entry, ("Day", Format.Iso(City.Today()))])).ShouldSay("Zwei Stellen zugesagt.").ShouldSay(SupportText.Of(SupportKind.Resources).De);
        (await office.Posts("/buero/rueckhalt/1", [.. entry, ("Day", Format.Iso(City.Today())), ("Version", Guid.Empty.ToString())])).ShouldBe(HttpStatusCode.Conflict);
        var version = (await City.Do(db => db.Set<LeadershipSupport>().Select(s => s.Version).SingleAsync())).ToString();
        (await office.PostsAndLooks("/buero/rueckhalt/1", ("Office", "Konferenz der Amtsleitungen"), ("Kind", nameof(SupportKind.Withheld)), ("What", "Stellen verschoben."), ("Day", Format.Iso(City.Today())), ("Version", version))).ShouldSay("Stellen verschoben.").ShouldSay(SupportText.Of(SupportKind.Withheld).De);
        (await lead.Opens("/buero/rueckhalt?lang=en")).ShouldSay("Not given or delayed");
        Assert.Equal(2, await City.Do(db => db.History.CountAsync(h => h.Kind == nameof(LeadershipSupport))));
    }

    private async Task AllAnswer(IEnumerable<Actor> staff, Survey survey, string grade)
    {
        foreach (var person in staff)
        {
            (await City.Answers(person, survey, grade: grade)).ShouldBe(HttpStatusCode.SeeOther);
        }
    }

    /// <summary>Asks the same again: a draft like the first one, which the office releases.</summary>
    private async Task<Survey> Again(Actor office, Survey first)
    {
        (await office.PostsAndLooks($"/buero/umfragen/{first.Number}/wiederholung")).ShouldSay("Welche Note geben Sie?");
        var made = await City.Do(db => db.Surveys.AsNoTracking().OrderByDescending(s => s.Number).FirstAsync());
        Assert.Equal((SurveyState.Draft, first.Audience, City.Today(), City.Today().AddDays(10)), (made.State, made.Audience, made.OpensOn, made.ClosesOn));
        await office.PostsAndLooks($"/buero/umfragen/{made.Number}/freigabe", ("Version", made.Version.ToString()));
        return await City.StoredSurvey(made);
    }
}
