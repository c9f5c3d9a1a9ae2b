using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>A phase from its plan to its end: hours, a slip, a gate with one criterion that is not met, the handbook.</summary>
[Trait("R", "R-3.4-01")]
[Trait("R", "R-2.1-29")]
[Trait("R", "R-3.4-12")]
public class TheProjectOffice(LiveCity city)
{
    private static readonly DateOnly Today = Format.Day(TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_plan_of_a_phase_to_its_end(bool javaScript)
    {
        var run = Ids.Next().ToString("N")[^6..];
        var (lead, member) = (await city.People.Make("Projektbüro " + run, Role.Coordinator), await city.People.Make("Mitarbeit " + run, Role.Staff));
        await using var office = await city.Somebody(javaScript, signedInAs: lead);
        await using var helper = await city.Somebody(javaScript, width: 390, signedInAs: member);
        var project = await Plans(office, run);
        var (first, second, phase) = (await Package("Analyse " + run), await Package("Bewertung " + run), await Phase(run));

        // The second waits for the first; the latest end leaves fourteen days.
        await office.Opens(Paths.OfficePackage(project, second));
        await office.Selects(nameof(PackageLink.FromId), first.ToString());
        await office.Presses(ProjectText.SaveLink.De);
        await office.Opens(Paths.OfficeProject(project));
        await office.Reads("Puffer: 14 Tage");

        // A result of the first package, and somebody of the team who follows and books hours.
        await office.Opens(Paths.NewDeliverable(project, first));
        await office.Writes(nameof(Deliverable.TitleDe), "Bericht " + run);
        await office.Presses(ResultText.Save.De);
        await office.Reads(ResultText.NoEdition.De);
        await office.Opens(Paths.ProjectTeam(project));
        await office.Selects(nameof(ProjectMember.PersonId), member.Id.ToString());
        await office.Writes(nameof(ProjectMember.Function), "Analyse");
        await office.Selects(nameof(ProjectMember.PhaseId), phase.ToString());
        await office.Presses(GateText.Join.De);
        await office.Opens(Paths.StaffSettings);
        await office.Picks(nameof(StaffSettings.Mode), nameof(HoursMode.ByUnit));
        await office.Presses(StaffText.Save.De);
        await helper.Opens(Paths.OfficeProject(project));
        await helper.Presses(ProjectText.Follow.De);
        await helper.Opens(Paths.MyWeek(WeekSheet.MondayOf(Today)));
        await helper.Selects(AnswerRequest.Field("On", 0), "p" + first.ToString("N"));
        await helper.Writes(AnswerRequest.Field("Begin", 0), "08:00");
        await helper.Writes(AnswerRequest.Field("End", 0), "10:00");
        await helper.Presses(WeekText.Save.De);
        await helper.Reads("Summe: 2 Stunden");

        // Three weeks late: forecast, critical path and buffer follow, and whoever follows hears of it.
        await office.Opens(Paths.MovePackage(project, first));
        await office.Writes("Start", Format.Iso(Today.AddDays(21)));
        await office.Writes("End", Format.Iso(Today.AddDays(50)));
        await office.Writes("Reason", "Die Vergabe dauert länger.");
        await office.Presses(ProjectText.SaveMove.De);
        await office.Reads(ProjectText.BufferGone.De);
        await office.Reads("7 Tage zu spät");
        Assert.Equal(["Analyse " + run, "Bewertung " + run], await office.Page.Locator("main ol.kz-liste li").AllInnerTextsAsync());
        await Hears(helper, "Die Vergabe dauert länger.");

        // One criterion met, one not: on with conditions, and the phase with its rights ends.
        await Criterion(office, project, phase, "Die Analyse liegt vor", Standing.Met, "Bericht");
        await Criterion(office, project, phase, "Das Team steht", Standing.NotMet, "Drei Personen fehlen.");
        await office.Opens(Paths.DecideGate(project, phase));
        await office.Picks(nameof(GateDecision.Outcome), nameof(GateOutcome.Go));
        await office.Writes(nameof(GateDecision.Decider), "Lenkungskreis");
        await office.Presses(GateText.SaveDecision.De);
        await office.Reads(GateText.NotAllMet.De);
        await office.Picks(nameof(GateDecision.Outcome), nameof(GateOutcome.GoWithConditions));
        await office.Writes(nameof(GateDecision.Reason), "Team bis zum Monatsende");
        await office.Presses(GateText.SaveDecision.De);
        await office.Reads("1 von 2 Kriterien erfüllt.");
        await office.Reads("Team bis zum Monatsende");
        await helper.Opens(Paths.OfficeProject(project), 404);

        await office.Opens(Paths.Handbook(project, phase));
        await office.Reads("Bericht " + run);
        await office.Reads("Team bis zum Monatsende");
        await office.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(office.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        Assert.False(await office.Page.Locator("header nav").First.IsVisibleAsync());
    }

    [Fact]
    [Trait("R", "R-2.3-09")]
    public async Task A_screen_reader_hears_the_public_gantt_in_words()
    {
        await using var reader = await city.Somebody(javaScript: false);
        await reader.Opens(Paths.Timeline);
        var table = reader.Page.GetByRole(AriaRole.Table, new() { Name = PlanText.GanttCaption.De });
        Assert.Equal(3, await table.GetByRole(AriaRole.Columnheader).CountAsync());
        var tree = await table.AriaSnapshotAsync();
        foreach (var words in new[] { PlanText.Package.De, PlanText.Period.De, "Phase 1: nach innen", "Vorprojektphase", PlanText.Throughout.De, "Dokumentation" })
        {
            Assert.Contains(words, tree, StringComparison.Ordinal);
        }

        // The bars repeat what the words say; nobody hears them.
        Assert.Equal(0, await table.GetByRole(AriaRole.Img).CountAsync());
    }

    private async Task<int> Plans(Person office, string run)
    {
        await office.Opens(Paths.NewProject);
        await office.Writes(nameof(Project.TitleDe), "Vorhaben " + run);
        await office.Writes(nameof(Project.Limit), Format.Iso(Today.AddDays(73)));
        await office.Presses(ProjectText.SaveProject.De);
        var project = await Ask(db => db.Projects.Where(p => p.TitleDe == "Vorhaben " + run).Select(p => p.Number).SingleAsync());
        await office.Opens(Paths.NewPhase(project));
        await office.Writes(nameof(Projects.Phase.TitleDe), "Phase eins " + run);
        await office.Writes(nameof(Projects.Phase.Start), Format.Iso(Today));
        await office.Writes(nameof(Projects.Phase.End), Format.Iso(Today.AddDays(59)));
        await office.Presses(ProjectText.SavePhase.De);
        foreach (var (title, from, until) in new[] { ("Analyse ", 0, 29), ("Bewertung ", 30, 59) })
        {
            await office.Opens(Paths.NewPackage(project));
            await office.Writes(nameof(WorkPackage.TitleDe), title + run);
            await office.Writes(nameof(WorkPackage.Hours), "40");
            await office.Writes(nameof(WorkPackage.Start), Format.Iso(Today.AddDays(from)));
            await office.Writes(nameof(WorkPackage.End), Format.Iso(Today.AddDays(until)));
            await office.Presses(ProjectText.SavePackage.De);
            await office.Reads(ResultText.None.De);
        }

        return project;
    }

    private static async Task Criterion(Person office, int project, Guid phase, string title, Standing standing, string evidence)
    {
        await office.Opens(Paths.NewCriterion(project, phase));
        await office.Writes(nameof(GateCriterion.Title), title);
        await office.Picks(nameof(GateCriterion.Kind), nameof(CriterionKind.Exit));
        await office.Picks(nameof(GateCriterion.Standing), standing.ToString());
        await office.Writes(nameof(GateCriterion.Evidence), evidence);
        await office.Presses(GateText.SaveCriterion.De);
        await office.Reads(title);
    }

    private static async Task Hears(Person who, string words)
    {
        await who.Opens(Paths.Inbox);
        await who.ReadsSoon(words);
    }

    private Task<Guid> Package(string title) => Ask(db => db.WorkPackages.Where(p => p.TitleDe == title).Select(p => p.Id).SingleAsync());

    private Task<Guid> Phase(string run) => Ask(db => db.Phases.Where(p => p.TitleDe == "Phase eins " + run).Select(p => p.Id).SingleAsync());

    private async Task<T> Ask<T>(Func<CityDb, Task<T>> question)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<CityDb>());
    }
}
