using System.Net;
using Konzil.Agenda;
using Konzil.Course;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Course;

public class EndingGoals(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.3-05")]
    public async Task A_goal_ends_with_a_reason_and_a_successor_and_its_measures_are_named()
    {
        var (office, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead));
        var (old, next) = (await City.HasGoal(2), await City.HasGoal(5, "Klimaneutral bis 2035"));
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), old);
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == measure.Id)).Lead(lead.Id);
            await db.SaveChangesAsync();
        });
        (await office.Opens("/buero/ziele/2/ende")).ShouldSay(measure.Title).ShouldSay(GoalText.OnlyGoal.De);
        (await office.Posts("/buero/ziele/2/ende", ("Nachfolger", "5"), ("Version", old.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CourseText.ReasonMissing.De);
        (await office.Posts("/buero/ziele/2/ende", ("Grund", "Zu ungenau."), ("Mitnehmen", "ja"), ("Version", old.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GoalText.MoveNeedsSuccessor.De).ShouldSay("Zu ungenau.");
        (await office.Posts("/buero/ziele/2/ende", ("Grund", "Zu ungenau."), ("Nachfolger", "5"), ("Mitnehmen", "ja"), ("Version", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zu ungenau.");
        (await office.Posts("/buero/ziele/2/ende", ("Grund", "Zu ungenau."), ("Nachfolger", "5"), ("Mitnehmen", "ja"), ("Version", old.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();

        (await City.Visitor.Opens("/ziele/2")).ShouldSay("Gilt nicht mehr seit").ShouldSay("Zu ungenau.").ShouldSay("Ziel 5: Klimaneutral bis 2035").ShouldSay(measure.Title);
        (await City.Visitor.Opens("/ziele/5")).ShouldSay(GoalText.TookPlaceOf.De).ShouldSay(measure.Title);
        (await City.Visitor.Opens("/agenda")).ShouldNotSay(old.TitleDe).ShouldSay(next.TitleDe);
        (await City.Visitor.Opens("/suche?q=Klimaschutz")).ShouldNotSay("ziel-2");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Klimaneutral bis 2035");
        Assert.Contains(await City.NoticesOf(lead), n => n == GoalText.RetiredNews.Filled(2, measure.Code).De);
        Assert.DoesNotContain("ziel-2", await City.Do(db => AgendaSnapshot.Take(db)), StringComparison.Ordinal);
        (await office.Opens($"/buero/massnahmen/{measure.Number}")).ShouldNotSay("Warum dient sie Ziel 2");

        var version = await City.Do(async db => (await db.Goals.Where(g => g.Number == 2).Select(g => g.Version).SingleAsync()).ToString());
        (await office.Posts("/buero/ziele/2/ende", ("Grund", "Doch nötig."), ("Version", version))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/ziele/2?lang=en")).ShouldNotSay("No longer in force").ShouldSay("Doch nötig.");
    }

    [Fact]
    [Trait("R", "R-1.3-05")]
    public async Task A_measure_that_serves_ended_goals_only_stands_among_the_gaps()
    {
        var (office, goal) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasGoal(2));
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), goal);
        await office.Posts("/buero/ziele/2/ende", ("Grund", "Erreicht."), ("Version", goal.Version.ToString()));
        (await City.Visitor.Opens("/agenda/luecken")).ShouldSay(GoalText.MeasuresOfRetired.De).ShouldSay(measure.Title);
    }

    [Fact]
    [Trait("R", "R-1.3-10")]
    public async Task An_internal_goal_may_be_for_the_administration_only_and_no_public_page_names_it()
    {
        var (office, goal) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasGoal(2, "Papierlose Amtsstube"));
        var field = await City.HasField("Umwelt");
        var measure = await City.HasMeasureOf(field, goal);
        await City.Do(async db =>
        {
            db.FieldGoals.Add(new FieldGoal(field.Id, goal.Id, new("Das Ziel verlangt es.", "The goal asks for it.")));
            await db.SaveChangesAsync();
        });
        (await office.Posts("/buero/ziele/2", Words(("IsHidden", "ja"), ("Version", goal.Version.ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(StrategyText.OnlyInternalHidden.De);
        (await office.Posts("/buero/ziele/2", Words(("IsInternal", "ja"), ("IsHidden", "ja"), ("Version", goal.Version.ToString())))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();

        string[] pages =
        [
            "/agenda", "/massnahmen", "/massnahmen/massnahmen.csv", Paths.Measure(measure.Number, measure.Title), "/handlungsfelder/umwelt", "/handlungsfelder", "/agenda/luecken", "/strategie", "/suche?q=Amtsstube",
            $"/massnahmen/{measure.Number}/blatt", "/vorhabenliste", "/kennzahlen", "/konflikte", "/leitsaetze",
        ];
        foreach (var page in pages)
        {
            Assert.DoesNotContain("Papierlose Amtsstube", (await City.Visitor.Opens(page)).Html, StringComparison.Ordinal);
        }

        (await City.Visitor.Opens("/ziele/2")).ShouldBe(HttpStatusCode.NotFound);
        (await (await City.HasPerson("Anna")).Opens("/ziele/2")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain("Amtsstube", await City.Do(db => AgendaSnapshot.Take(db)), StringComparison.Ordinal);

        // Staff see it and may let measures serve it.
        (await (await City.HasPerson("Leitung", Role.FieldLead)).Opens("/ziele/2")).ShouldSay("Papierlose Amtsstube").ShouldSay(GoalText.HiddenNote.De);
        (await office.Opens($"/buero/massnahmen/{measure.Number}")).ShouldSay("Papierlose Amtsstube");
        (await office.Opens("/buero/ziele")).ShouldSay(GoalText.StateHidden.De);

        // An internal goal that is public says what it is.
        var version = await City.Do(async db => (await db.Goals.Where(g => g.Number == 2).Select(g => g.Version).SingleAsync()).ToString());
        (await office.Posts("/buero/ziele/2", Words(("IsInternal", "ja"), ("Version", version)))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/ziele/2")).ShouldSay("Papierlose Amtsstube").ShouldSay(GoalText.InternalNote.De);
    }

    [Fact]
    [Trait("R", "R-1.3-05")]
    public async Task A_goal_shows_what_it_is_measured_by()
    {
        var (office, goal) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasGoal(2));
        await office.PostsAndLooks("/buero/kennzahlen/neu", ("Bezug", "g-" + goal.Id), ("TitleDe", "Strom der Leuchten"), ("UnitDe", "kWh"), ("Level", "Outcome"), ("Theme", "None"), ("Better", "Lower"), ("Tolerance", "10"));
        (await City.Visitor.Opens("/ziele/2")).ShouldSay(GoalText.Indicators.De).ShouldSay("Strom der Leuchten");
    }

    private static (string, string)[] Words(params (string, string)[] more) => new[]
    {
        ("TitleDe", "Papierlose Amtsstube"), ("IntentDe", "Wir sparen Papier."), ("Grund", "Für das Haus."),
    }.With(more);
}
