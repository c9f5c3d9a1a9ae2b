using System.Net;
using System.Reflection;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Projects;

/// <summary>What was handed over is not changed any more, by whatever way.</summary>
public class WritingAfterTheEnd(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-2.1-39")]
    public void Every_write_below_a_project_ends_with_it_or_says_why_not()
    {
        var writes = City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<MethodInfo>() is not null && e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("POST")).ToList();
        var below = writes.Where(ClosedProject.IsBelow).ToList();
        Assert.True(below.Count > 60, $"{below.Count}");
        Assert.All(below, w => Assert.NotEqual(ClosedProject.Ends(w), w.Metadata.GetMetadata<StaysPossible>() is { Why.Length: > 0 }));
        string[] stays = ["/folgen", "/folgen/ende", "/uebergabe/posten/{id:guid}/erledigt"];
        Assert.Equal(stays.Select(s => ClosedProject.Address + s), below.Where(w => !ClosedProject.Ends(w)).Select(w => "/" + w.RoutePattern.RawText!.TrimStart('/')).Order(StringComparer.Ordinal));
        Assert.Equal(2, writes.Count(w => w.Metadata.GetMetadata<ProjectOfWrite>() is not null));
        Assert.DoesNotContain(writes, w => w.Metadata.GetMetadata<StaysPossible>() is not null && !ClosedProject.IsBelow(w));
    }

    [Fact]
    [Trait("R", "R-2.1-39")]
    public async Task Late_words_are_refused_and_shown_again()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var stranger = await City.HasPerson("Fremde Leitung", Role.FieldLead);
        var (project, phase) = await City.HasProject();
        var page = $"/buero/projekte/{project.Number}";
        await Closes(project);
        foreach (var late in new[] { "/auftrag/rueckgabe", "/auftrag/unterschrift", $"/phasen/{phase.Id}/beteiligung", $"/phasen/{phase.Id}/freigabe/entscheidung", "/bearbeiten", "/pakete/neu", $"/phasen/{phase.Id}/anfragen/neu", $"/phasen/{phase.Id}/aufwand/neu" })
        {
            var refused = await office.Posts(page + late, ("Reason", "Das kommt zu spät."), ("Version", project.Version.ToString()));
            refused.ShouldBe(HttpStatusCode.Conflict).ShouldSay("An ihm wird nichts mehr geändert.").ShouldSay("Das kommt zu spät.").ShouldSay(ClosingText.ToPlan.De);
        }

        (await stranger.Posts(page + "/pakete/neu", ("Name", "Fremd"))).ShouldBe(HttpStatusCode.NotFound);
        (await office.Posts(page + "/pakete/neu?lang=en", ("Name", "Late words"))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("The project is closed").ShouldSay("Late words");
        (await office.Posts(page + "/folgen")).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts(page + "/folgen/ende")).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Opens(page)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("R", "R-3.4-05")]
    public async Task Nobody_is_agreed_for_a_closed_project_and_what_is_open_can_be_refused()
    {
        var (office, head) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amtsleitung", Role.Staff));
        var unit = await City.HasUnit("Stadtplanung", head);
        var anna = await City.HasStaff("Anna Amt", unit);
        var (project, phase) = await City.HasProject();
        await office.PostsAndLooks($"/buero/projekte/{project.Number}/phasen/{phase.Id}/anfragen/neu", ("UnitId", unit.Id.ToString()), ("Skill", "Karten lesen"), ("Wanted", "1"), ("HoursEach", "20"), ("From", Format.Iso(City.Today())), ("Until", Format.Iso(City.Today().AddDays(30))), ("DueOn", Format.Iso(City.Today().AddDays(9))));
        var request = await City.Do(db => db.StaffRequests.AsNoTracking().SingleAsync());
        await Closes(project);
        var answer = $"/buero/personal/anfragen/{request.Number}";
        (string, string)[] line = [("PersonId-0", anna.Id.ToString()!), ("Hours-0", "20"), ("From-0", Format.Iso(City.Today())), ("Until-0", Format.Iso(City.Today().AddDays(9))), ("Version", request.Version.ToString())];
        (await head.Posts(answer + "/antwort", line)).ShouldBe(HttpStatusCode.Conflict).ShouldSay(ClosingText.Title.De).ShouldNotSay(ClosingText.ToPlan.De);
        (await anna.Posts(answer + "/antwort", line)).ShouldBe(HttpStatusCode.NotFound);
        (await head.PostsAndLooks(answer + "/ablehnung", ("RefuseReason", "Das Projekt ist zu Ende."), ("Version", request.Version.ToString()))).ShouldSay("abgelehnt");
    }

    [Fact]
    [Trait("R", "R-3.4-05")]
    public async Task Hours_up_to_the_end_can_still_be_booked()
    {
        var lead = await City.HasPerson("Projektleitung", Role.Coordinator);
        await City.Records(lead, HoursMode.ByUnit, months: 3);
        var (project, phase) = await City.HasProject(lead);
        var package = await City.HasPackage(phase, "Seiten schreiben");
        await Closes(project);
        var (day, key) = (City.Today(), "p" + package.Id.ToString("N"));
        (await lead.PostsAndLooks(Sheet(day), ("Day-0", Format.Iso(day)), ("On-0", key), ("Hours-0", "3"))).ShouldSay("Summe: 3 Stunden");
        City.Clock.Advance(TimeSpan.FromDays(7));
        var next = day.AddDays(7);
        (await lead.Opens(Sheet(next))).ShouldNotSay("Seiten schreiben");
        (await lead.Posts(Sheet(next), ("Day-0", Format.Iso(next)), ("On-0", key), ("Hours-0", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Ihre Mitarbeit an diesem Paket endete am");
    }

    private static string Sheet(DateOnly day) => $"/buero/personal/stunden/{Format.Iso(WeekSheet.MondayOf(day))}";

    private Task Closes(Project project) => City.Do(async db =>
    {
        (await db.Projects.SingleAsync(p => p.Id == project.Id)).Close(City.Today());
        await db.SaveChangesAsync();
        return true;
    });
}
