using Konzil.Platform;
using System.Net;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

public class TyingProjectsAndPackages(City city) : CityTest(city)
{
    private const string Ties = "/buero/steuerung/abhaengigkeiten";

    [Fact]
    [Trait("R", "R-2.1-03")]
    public async Task A_package_that_begins_before_what_it_needs_is_done_is_warned_of()
    {
        var (lead, coordination) = (await City.HasPerson("Projektleitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator));
        var (mine, phase) = await City.HasProject(lead);
        var (theirs, other) = await City.HasProject(await City.HasPerson("Andere Leitung", Role.FieldLead));
        var (waits, needed) = (await Planned(phase, "Seite bauen", 10, 20), await Planned(other, "Netz legen", 5, 15));

        // The other project is not for this lead: neither offered nor taken.
        (await lead.Opens(Ties)).ShouldSay("Seite bauen").ShouldNotSay("Netz legen");
        (await Says(lead, waits.Id, needed.Id)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CockpitText.MeasureMissing.De);
        (await Says(coordination, waits.Id, needed.Id)).ShouldBe(HttpStatusCode.SeeOther);
        (await Says(coordination, waits.Id, needed.Id)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CockpitText.TieThere.De);

        var page = (await coordination.Opens(Ties)).ShouldSay(CockpitText.InDanger.De).ShouldSay("endet erst am");
        Assert.Equal(2, page.Document.QuerySelectorAll("svg[role=img] rect").Length);
        (await coordination.Opens("/buero/steuerung")).ShouldSay("Netz legen");
        (await coordination.Opens($"/buero/projekte/{mine.Number}")).ShouldSay(TieText.Section.De).ShouldSay("Netz legen").ShouldSay(CockpitText.InDanger.De);
        (await coordination.Opens($"/buero/projekte/{theirs.Number}?lang=en")).ShouldSay("Dependencies beyond the project").ShouldSay("needs first");
        (await lead.Opens($"/buero/projekte/{mine.Number}")).ShouldSay(TieText.NoneOfProject.De).ShouldNotSay("Netz legen");
        var row = Assert.Single(CsvFile.Read((await coordination.Opens(Ties + "/liste.csv")).Html));
        Assert.Equal(("Arbeitspaket", "Seite bauen", "braucht zuerst", "Netz legen", "ja"), (row["von_art"], row["von_titel"], row["verhaeltnis"], row["zu_titel"], row["gefaehrdet"]));
        Assert.Empty(CsvFile.Read((await lead.Opens(Ties + "/liste.csv")).Html));
    }

    [Fact]
    [Trait("R", "R-2.1-03")]
    public async Task Measures_projects_and_packages_can_be_tied_and_only_their_lead_says_so()
    {
        var lead = await City.HasPerson("Projektleitung", Role.FieldLead);
        var (project, phase) = await City.HasProject(lead);
        var measure = await City.HasMeasureOf(await City.HasField("Verkehr"), await City.HasGoal(), "Sensoren im Stadtgebiet");
        var (one, two) = (await Planned(phase, "Seite bauen", 10, 20), await Planned(phase, "Seite prüfen", 15, 25));

        (await Says(lead, project.Id, measure.Id)).ShouldBe(HttpStatusCode.SeeOther);
        (await lead.Opens(Ties)).ShouldSay(CockpitText.Fits.De).ShouldSay("Sensoren im Stadtgebiet");
        (await Says(lead, measure.Id, project.Id)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Ohne das geht es nicht.");

        // Inside one project the plan knows dependencies; what does not go together can be said here.
        (await Says(lead, one.Id, two.Id)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TieText.InsideAProject.De);
        (await Says(lead, one.Id, project.Id, "Conflicts")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TieText.InsideAProject.De);
        (await Says(lead, one.Id, two.Id, "Conflicts")).ShouldBe(HttpStatusCode.SeeOther);
        (await Says(lead, two.Id, one.Id, "Conflicts")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CockpitText.TieThere.De);
        (await lead.Opens(Ties)).ShouldSay("Beide sind vom");

        var tie = await City.Do(db => db.MeasureTies.AsNoTracking().SingleAsync(t => t.FromId == project.Id));
        Assert.Equal((TieEndKind.Project, TieEndKind.Measure), (tie.FromKind, tie.ToKind));
        var office = await City.HasPerson("Projektbüro", Role.ProjectOffice);
        (await office.Opens(Ties)).ShouldSay("Sensoren im Stadtgebiet");
        (await (await City.HasPerson("Andere Leitung", Role.FieldLead)).Posts($"{Ties}/{tie.Id}/ende")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Posts($"{Ties}/{tie.Id}/ende", ("Version", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.Conflict);
        (await lead.Posts($"{Ties}/{tie.Id}/ende", ("Version", tie.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await (await City.HasPerson("Anna")).Opens(Ties)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("R", "R-2.1-03")]
    public async Task Who_saw_another_list_is_told_and_finds_everything_typed()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var ends = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            ends.Add((await City.HasProject()).Project.Id);
        }

        var first = Version(await coordination.Opens(Ties));
        (await Sends(ends[0], ends[1], first)).ShouldBe(HttpStatusCode.SeeOther);

        // Somebody else enters a tie while this form is being filled in.
        var seen = Version(await coordination.Opens(Ties));
        (await Says(coordination, ends[2], ends[1])).ShouldBe(HttpStatusCode.SeeOther);
        var refused = (await Sends(ends[0], ends[2], seen)).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Ohne das geht es nicht.");
        Assert.Equal(ends[2].ToString(), refused.Document.QuerySelector("select[name=ToId] option[selected]")!.GetAttribute("value"));
        Assert.Equal(2, await City.Do(db => db.MeasureTies.CountAsync()));
        (await Sends(ends[0], ends[2], Version(refused))).ShouldBe(HttpStatusCode.SeeOther);
        (await Sends(ends[1], ends[0], first)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Kreis");

        static string Version(Seen page) => page.Document.QuerySelector("main form.kz-form input[name=Version]")!.GetAttribute("value")!;

        Task<Seen> Sends(Guid from, Guid to, string version) => coordination.Posts(Ties, ("FromId", from.ToString()), ("Kind", "Needs"), ("ToId", to.ToString()), ("Reason", "Ohne das geht es nicht."), ("Version", version));
    }

    [Fact]
    [Trait("R", "R-2.1-03")]
    public async Task A_circle_is_refused_by_name_and_the_lead_of_what_is_needed_hears_of_it()
    {
        var (lead, coordination) = (await City.HasPerson("Netzleitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator));
        var (first, phase) = await City.HasProject(await City.HasPerson("Erste Leitung", Role.FieldLead));
        var (second, other) = await City.HasProject(lead);
        var (page, net) = (await City.HasPackage(phase, "Seite bauen"), await City.HasPackage(other, "Netz legen"));
        (await Says(coordination, page.Id, second.Id)).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay(second.Title.De).ShouldSay("Eingetragen hat es Koordination").ShouldNotSay("Seite bauen");

        // The page waits for the whole second project; a package of that one cannot wait for the page or for the project it belongs to.
        (await Says(coordination, net.Id, page.Id)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("So würde sich ein Kreis schließen").ShouldSay("Netz legen").ShouldSay("Ohne das geht es nicht.");
        (await Says(coordination, second.Id, first.Id)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("So würde sich ein Kreis schließen");
        (await Says(coordination, first.Id, net.Id)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(2, await City.Do(db => db.MeasureTies.CountAsync()));
    }

    private static Task<Seen> Says(Actor who, Guid from, Guid to, string kind = "Needs") =>
        who.Posts(Ties, ("FromId", from.ToString()), ("Kind", kind), ("ToId", to.ToString()), ("Reason", "Ohne das geht es nicht."));

    private async Task<WorkPackage> Planned(Phase phase, string title, int first, int last)
    {
        var package = await City.HasPackage(phase, title);
        await City.Do(async db =>
        {
            (await db.WorkPackages.SingleAsync(p => p.Id == package.Id)).Schedule(City.Today().AddDays(first), City.Today().AddDays(last));
            await db.SaveChangesAsync();
        });
        return package;
    }
}
