using System.Net;
using System.Text;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The paper's phases and packages 1 to 5 as a template, from project to project and as a file.</summary>
[Trait("R", "R-1.5-16")]
[Trait("R", "R-2.1-04")]
public class BeginningWithATemplate(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Project _agenda = null!;
    private Project _project = null!;

    private string Template => $"/buero/projekte/{_project.Number}/vorlage";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _agenda = await City.TheAgendasProject();
        await City.Waits(_coordination, "AP 3", "AP 2", lag: 5);
        await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispiel: Nächste Agenda"));
        _project = await City.Do(db => db.Projects.AsNoTracking().SingleAsync(p => !p.IsAgenda));
    }

    [Fact]
    [Trait("R", "R-3.4-01")]
    public async Task A_project_begins_with_the_papers_phases_and_packages_on_another_day()
    {
        var page = await _coordination.PostsAndLooks(Template, ("Source", $"{_agenda.Number}"), ("Begin", "2027-01-01"));
        page.ShouldSay("Vorprojektphase").ShouldSay("AP 5 Bewertung").ShouldSay("Ende von AP 2, 5 Tage später");
        var (old, made) = (await Plan(_agenda), await Plan(_project));
        Assert.Equal(old.Packages.Select(p => (p.Number, p.TitleDe, p.TitleEn, p.IsRough, Days(p))), made.Packages.Select(p => (p.Number, p.TitleDe, p.TitleEn, p.IsRough, Days(p))));
        Assert.Equal(new DateOnly(2027, 1, 1), made.Phases.Min(p => p.Start));
        var moved = new DateOnly(2027, 1, 1).DayNumber - old.Phases.Min(p => p.Start)!.Value.DayNumber;
        Assert.All(old.Packages.Zip(made.Packages), p => Assert.Equal(p.First.Start?.AddDays(moved), p.Second.Start));
        Assert.Equal(PhaseKind.PrePhase, made.Phases.Single(p => p.InsideId == made.Phases.Single(x => x.TitleDe.StartsWith("Phase 1", StringComparison.Ordinal)).Id).Kind);
        Assert.All(made.Packages, p => Assert.False(p.IsPublic));
        var activities = await City.Do(db => db.Set<PackageActivity>().Where(a => db.Set<WorkPackage>().Any(p => p.Id == a.PackageId && p.ProjectId == _project.Id)).Select(a => new { a.De, a.IsOptional }).ToListAsync());
        Assert.Equal(await City.Do(db => db.Set<PackageActivity>().CountAsync()), 2 * activities.Count);
        Assert.Equal("Innovationsworkshop (Verwaltung)", Assert.Single(activities, a => a.IsOptional).De);
        (await _coordination.Posts(Template, ("Source", $"{_agenda.Number}"), ("Begin", "2027-01-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TemplateText.OnlyEmpty.De);
    }

    [Fact]
    public async Task A_template_goes_out_as_a_file_and_comes_in_again()
    {
        var yaml = await _coordination.Downloads($"/buero/projekte/{_agenda.Number}/vorlage.yaml");
        (await Sends(yaml)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(Encoding.UTF8.GetString(yaml).Replace("Digitale Agenda erarbeiten", "", StringComparison.Ordinal), Encoding.UTF8.GetString(await _coordination.Downloads(Template + ".yaml")).Replace("Beispiel: Nächste Agenda", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("phases:\n  - key: a\n    title: Eins\n    from: -3\n", "Zeile 4: Tage sind ganze Zahlen")]
    [InlineData("phases:\n  - key: a\n    title: Eins\n  - key: a\n    title: Zwei\n", "kommt zweimal vor")]
    [InlineData("phases:\n  - key: a\n    title: Eins\npackages:\n  - key: b\n    phase: x\n    title: Zwei\n", "Zeile 6")]
    [InlineData("phases:\n  - key: a\n    title: Eins\npackages:\n  - key: b\n    phase: a\n    title: Zwei\n    waits:\n      - for: c\n  - key: c\n    phase: a\n    title: Drei\n    waits:\n      - for: b\n", "im Kreis")]
    [InlineData("kein: plan\n", "phases")]
    public async Task A_wrong_template_says_where_and_nothing_is_kept(string yaml, string says)
    {
        (await Sends(Encoding.UTF8.GetBytes(yaml))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(says);
        Assert.False(await City.Do(db => db.Phases.AnyAsync(p => p.ProjectId == _project.Id)));
    }

    [Fact]
    public async Task A_field_lead_takes_the_public_part_of_the_agenda_and_nothing_else()
    {
        var lead = await City.HasPerson("Projektleitung", Role.FieldLead);
        await _coordination.PostsAndLooks($"/buero/projekte/{_project.Number}/bearbeiten", ("TitleDe", "Beispiel: Nächste Agenda"), ("LeadPersonId", lead.Id.ToString()!), ("Version", _project.Version.ToString()));
        await City.Do(db => db.WorkPackages.Where(p => p.Number == "AP 4").ExecuteUpdateAsync(s => s.SetProperty(p => p.IsPublic, false)));
        (await lead.Opens(Template)).ShouldSay("öffentlicher Teil");
        (await lead.Opens($"/buero/projekte/{_agenda.Number}/vorlage.yaml")).ShouldBe(HttpStatusCode.NotFound);
        (await _coordination.Posts(Template)).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.PostsAndLooks(Template, ("Source", $"{_agenda.Number}"), ("Begin", "2027-01-01"))).ShouldSay("AP 5 Bewertung").ShouldNotSay("AP 4");
    }

    private Task<Seen> Sends(byte[] yaml) => _coordination.Posts(Template, new ChosenFile(UseTemplate.FileField, "vorlage.yaml", yaml), ("Source", "datei"), ("Begin", "2027-01-01"));

    private Task<PlanData> Plan(Project project) => City.Do(db => PlanData.Read(db, project));

    private static int? Days(WorkPackage package) => package.End?.DayNumber - package.Start?.DayNumber;
}
