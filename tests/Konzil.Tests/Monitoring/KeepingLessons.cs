using Konzil.Platform;
using System.Net;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

[Trait("R", "R-3.4-33")]
public class KeepingLessons(City city) : CityTest(city)
{
    private const string New = "/buero/ist-analyse/neu";

    [Fact]
    public async Task A_lesson_says_what_to_do_and_the_next_project_meets_it()
    {
        var (coordination, lead, other) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead));
        var (first, _) = await City.HasProject(lead);
        var (second, _) = await City.HasProject(other);
        var day = Konzil.Platform.Format.Iso(City.Today());

        var page = (await coordination.Opens($"{New}?projekt={first.Number}")).ShouldBe(HttpStatusCode.OK);
        Assert.NotNull(page.Document.QuerySelector("input[name=Kind][value=Lesson][checked]"));
        Assert.NotNull(page.Document.QuerySelector($"select[name=ProjectId] option[value='{first.Id}'][selected]"));
        (await coordination.Posts(New, ("Kind", "Lesson"), ("Title", "Zu spät gefragt"), ("Body", "Der Personalrat hörte es zuletzt."), ("Day", day), ("ProjectId", first.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FindingText.AdviceMissing.De).ShouldSay("Der Personalrat hörte es zuletzt.");
        (await coordination.Posts(New, ("Kind", "Lesson"), ("Title", "Zu spät gefragt"), ("Day", day), ("Advice", "Früh fragen."), ("ProjectId", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FindingText.ProjectMissing.De);
        (await coordination.PostsAndLooks(New, ("Kind", "Lesson"), ("Title", "Zu spät gefragt"), ("Day", day), ("Advice", "Den Personalrat früh fragen."), ("ProjectId", first.Id.ToString()), ("Circle", "Administration"))).ShouldSay("Den Personalrat früh fragen.").ShouldSay(first.Title.De);

        (await lead.Opens($"/buero/projekte/{first.Number}")).ShouldSay(FindingText.OwnLessons.De).ShouldSay("Den Personalrat früh fragen.");
        (await other.Opens($"/buero/projekte/{second.Number}?lang=en")).ShouldSay(FindingText.OtherLessons.En).ShouldSay("Den Personalrat früh fragen.");
        (await coordination.Opens("/buero/ist-analyse?art=Lesson")).ShouldSay("Zu spät gefragt").ShouldNotSay(FindingText.NoneOfKind.De);
        (await coordination.Opens("/buero/ist-analyse?art=Strength")).ShouldNotSay("Zu spät gefragt");

        // Settled ones are not put before the next project; not released ones before nobody else.
        (await City.Visitor.Opens("/ist-analyse")).ShouldNotSay("Zu spät gefragt");
        (await City.Visitor.Opens("/ist-analyse.csv")).ShouldNotSay("Personalrat");
        var version = await City.Do(db => db.Findings.Select(f => f.Version).SingleAsync());
        await coordination.PostsAndLooks("/buero/ist-analyse/1/bearbeiten", ("Kind", "Lesson"), ("Title", "Zu spät gefragt"), ("Day", day), ("Advice", "Den Personalrat früh fragen."), ("ProjectId", first.Id.ToString()), ("Settled", "Steht jetzt im Handbuch."), ("IsPublic", "true"), ("Version", version.ToString()));
        (await other.Opens($"/buero/projekte/{second.Number}")).ShouldNotSay("Zu spät gefragt");
        (await City.Visitor.Opens("/ist-analyse")).ShouldSay(FindingText.Of(FindingKind.Lesson).De).ShouldSay("Den Personalrat früh fragen.").ShouldNotSay(first.Title.De);
        Assert.Equal("Den Personalrat früh fragen.", Assert.Single(CsvFile.Read((await City.Visitor.Opens("/ist-analyse.csv")).Html))["empfehlung"]);
    }

    [Fact]
    public async Task It_stands_in_the_handbook_of_the_project_that_taught_it()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead));
        var (project, phase) = await City.HasProject(lead);
        var handbook = $"/buero/projekte/{project.Number}/phasen/{phase.Id}/handbuch";
        (await coordination.Opens(handbook)).ShouldBe(HttpStatusCode.OK).ShouldNotSay(FindingText.Lessons.De);
        await coordination.PostsAndLooks(New, ("Kind", "Lesson"), ("Title", "Zu spät gefragt"), ("Day", Konzil.Platform.Format.Iso(City.Today())), ("Advice", "Früh fragen."), ("ProjectId", project.Id.ToString()));
        (await coordination.Opens(handbook)).ShouldSay(FindingText.Lessons.De).ShouldSay("Früh fragen.");
    }

    [Fact]
    public async Task A_lesson_of_a_phase_stands_in_the_handbook_of_that_phase_and_is_found_by_it()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead));
        var ((project, phase), (_, strange)) = (await City.HasProject(lead), await City.HasProject());
        var next = await City.HasPhase(project, "Betrieb", after: phase);
        (string, string)[] lesson = [("Kind", "Lesson"), ("Day", Konzil.Platform.Format.Iso(City.Today())), ("Advice", "Früh fragen.")];
        (await coordination.Posts(New, [.. lesson, ("Title", "Zu spät gefragt"), ("ProjectId", project.Id.ToString()), ("PhaseId", strange.Id.ToString())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FindingText.PhaseOfOther.De).ShouldSay("Früh fragen.");
        (await coordination.Posts(New, [.. lesson, ("Title", "Zu spät gefragt"), ("PhaseId", Ids.Next().ToString())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FindingText.PhaseMissing.De);

        // The phase says the project.
        (await coordination.PostsAndLooks(New, [.. lesson, ("Title", "Zu spät gefragt"), ("PhaseId", phase.Id.ToString())])).ShouldSay(project.Title.De).ShouldSay("Aufbau");
        await coordination.PostsAndLooks(New, [.. lesson, ("Title", "Betrieb unterschätzt"), ("ProjectId", project.Id.ToString()), ("PhaseId", next.Id.ToString())]);
        await coordination.PostsAndLooks(New, [.. lesson, ("Title", "Gilt überall"), ("ProjectId", project.Id.ToString())]);
        (await coordination.Opens($"/buero/projekte/{project.Number}/phasen/{phase.Id}/handbuch")).ShouldSay("Zu spät gefragt").ShouldSay("Gilt überall").ShouldSay(FindingText.ThisPhase.De).ShouldNotSay("Betrieb unterschätzt");
        (await coordination.Opens($"/buero/projekte/{project.Number}/phasen/{next.Id}/handbuch?lang=en")).ShouldSay("Betrieb unterschätzt").ShouldSay(FindingText.WholeProject.En).ShouldNotSay("Zu spät gefragt");
        (await coordination.Opens("/buero/ist-analyse?phase=" + next.Id)).ShouldSay("Betrieb unterschätzt").ShouldNotSay("Zu spät gefragt").ShouldNotSay("Gilt überall");
        (await coordination.Opens("/buero/ist-analyse?phase=" + Ids.Next())).ShouldSay(FindingText.NoneFound.De);
        Assert.NotNull((await coordination.Opens("/buero/ist-analyse/1/bearbeiten")).Document.QuerySelector($"select[name=PhaseId] option[value='{phase.Id}'][selected]"));
        (await lead.Opens($"/buero/projekte/{project.Number}")).ShouldSay("Zu spät gefragt, Aufbau");
    }

    [Fact]
    public async Task A_released_lesson_is_found_by_everybody_and_one_for_a_circle_never()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        (string, string)[] lesson = [("Kind", "Lesson"), ("Title", "Zu spät gefragt"), ("Body", "Beim Seegrasprojekt."), ("Day", Konzil.Platform.Format.Iso(City.Today())), ("Advice", "Den Personalrat früh fragen.")];
        await coordination.PostsAndLooks(New, [.. lesson, ("Circle", "Administration")]);
        await City.Settle();
        foreach (var who in new[] { City.Visitor, coordination })
        {
            (await who.Opens("/suche?q=Personalrat")).ShouldNotSay("Zu spät gefragt");
        }

        Assert.False(await City.Do(db => db.SearchEntries.AnyAsync(e => e.Kind == nameof(Finding))));

        await Rewrite(("IsPublic", "true"));
        foreach (var word in new[] { "Personalrat", "personalräte", "Seegras", "spät" })
        {
            (await City.Visitor.Opens("/suche?q=" + Uri.EscapeDataString(word))).ShouldSay(FindingText.Title.De).ShouldSay("Zu spät gefragt");
        }

        var hit = (await City.Visitor.Opens("/suche?q=Seegras&lang=en")).Document.QuerySelector(".kz-liste a")?.GetAttribute("href");
        Assert.Equal("/ist-analyse?lang=en#befund-1", hit);
        Assert.NotNull((await City.Visitor.Opens("/ist-analyse?lang=en")).Document.QuerySelector("#befund-1"));
        Assert.DoesNotContain("befund-1", (await City.Visitor.Opens("/sitemap.xml")).Html, StringComparison.Ordinal);

        // What became of it is found too, and what is taken back is gone.
        await Rewrite(("IsPublic", "true"), ("Settled", "Steht jetzt im Leitfaden."));
        (await City.Visitor.Opens("/suche?q=Leitfaden")).ShouldSay("Zu spät gefragt");
        await Rewrite();
        (await City.Visitor.Opens("/suche?q=Leitfaden")).ShouldNotSay("Zu spät gefragt");

        async Task Rewrite(params (string, string)[] more)
        {
            var version = await City.Do(db => db.Findings.Select(f => f.Version).SingleAsync());
            (await coordination.Posts("/buero/ist-analyse/1/bearbeiten", [.. lesson, .. more, ("Version", version.ToString())])).ShouldBe(HttpStatusCode.SeeOther);
            await City.Settle();
        }
    }

    [Fact]
    public async Task The_office_finds_among_all_it_may_read_by_words_kind_and_field_together()
    {
        var (coordination, citizen) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Anna"));
        var day = Konzil.Platform.Format.Iso(City.Today());
        await coordination.PostsAndLooks(New, ("Kind", "Lesson"), ("Title", "Zu spät gefragt"), ("Day", day), ("Advice", "Den Personalrat früh fragen."));
        await coordination.PostsAndLooks(New, ("Kind", "Lesson"), ("Title", "Zu viele Sitzungen"), ("Day", day), ("Advice", "Seltener, aber mit Beschluss."));
        await coordination.PostsAndLooks(New, ("Kind", "Challenge"), ("Title", "Personalräte fehlen"), ("Day", day));

        var found = await coordination.Opens(List("personalrat"));
        found.ShouldSay("Zu spät gefragt").ShouldSay("Personalräte fehlen").ShouldNotSay("Zu viele Sitzungen").ShouldNotSay(FindingText.NoneOfKind.De);
        Assert.Equal("personalrat", found.Document.QuerySelector("input[name=q]")?.GetAttribute("value"));
        (await coordination.Opens(List("personalrat fragen"))).ShouldSay("Zu spät gefragt").ShouldNotSay("Personalräte fehlen");
        (await coordination.Opens(List("personalrat") + "&art=Challenge")).ShouldSay("Personalräte fehlen").ShouldNotSay("Zu spät gefragt");
        (await coordination.Opens(List("personalrat") + "&art=Threat&lang=en")).ShouldSay(FindingText.NoneFound.En).ShouldNotSay("Zu spät gefragt");
        (await coordination.Opens(List("quastenflosser"))).ShouldSay(FindingText.NoneFound.De).ShouldNotSay(FindingText.NoneDetail.De);
        (await coordination.Opens(List("%_"))).ShouldBe(HttpStatusCode.OK).ShouldSay(FindingText.NoneFound.De);
        (await coordination.Opens(List("<script>alert(1)</script>" + new string('x', 900)))).ShouldBe(HttpStatusCode.OK).ShouldSay(FindingText.NoneFound.De);
        (await coordination.Opens(List("  "))).ShouldSay("Zu viele Sitzungen").ShouldSay(FindingText.NoneOfKind.De);
        (await citizen.Opens(List("personalrat"))).ShouldNotSay("Zu spät gefragt");
    }

    [Fact]
    public async Task A_plan_puts_the_lessons_of_its_own_field_first()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead));
        var (environment, traffic) = (await City.HasField("Umwelt"), await City.HasField("Verkehr"));
        var measure = await City.HasMeasureOf(environment, await City.HasGoal());
        var (project, _) = await City.HasProject(lead, measure: measure.Id);
        var (without, _) = await City.HasProject(lead);
        var (older, today) = (Konzil.Platform.Format.Iso(City.Today().AddDays(-300)), Konzil.Platform.Format.Iso(City.Today()));
        await coordination.PostsAndLooks(New, ("Kind", "Lesson"), ("Title", "Lehre zur Umwelt"), ("Day", older), ("Advice", "Messstellen früh bestellen."), ("Fields", environment.Id.ToString()));
        for (var i = 1; i <= 6; i++)
        {
            await coordination.PostsAndLooks(New, ("Kind", "Lesson"), ("Title", "Lehre zum Verkehr " + i), ("Day", today), ("Advice", "Zählen."), ("Fields", traffic.Id.ToString()));
        }

        // Older than six others, and yet the first of five.
        var plan = await lead.Opens($"/buero/projekte/{project.Number}");
        plan.ShouldSay(FindingText.FieldFirst.De.Replace("{0}", "Umwelt", StringComparison.Ordinal)).ShouldSay("Lehre zur Umwelt").ShouldSay("Lehre zum Verkehr 6").ShouldNotSay("Lehre zum Verkehr 1").ShouldNotSay("Lehre zum Verkehr 2");
        Assert.True(plan.Text.IndexOf("Lehre zur Umwelt", StringComparison.Ordinal) < plan.Text.IndexOf("Lehre zum Verkehr 6", StringComparison.Ordinal));
        var english = await lead.Opens($"/buero/projekte/{project.Number}?lang=en");
        english.ShouldSay("First what belongs to the field of action “Umwelt (en)”.");
        Assert.NotNull(english.Document.QuerySelector("a[href*='art=Lesson&feld=umwelt']"));
        (await lead.Opens("/buero/ist-analyse?art=Lesson&feld=umwelt")).ShouldSay("Lehre zur Umwelt").ShouldNotSay("Lehre zum Verkehr");

        // A project of no measure has no field: only the newest.
        (await lead.Opens($"/buero/projekte/{without.Number}")).ShouldNotSay("Zuerst, was zum Handlungsfeld").ShouldSay("Lehre zum Verkehr 6").ShouldNotSay("Lehre zur Umwelt");
    }

    private static string List(string words) => "/buero/ist-analyse?q=" + Uri.EscapeDataString(words);
}
