using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.BrowserTests.Journeys;

/// <summary>A unit is asked for people; its head, who has no task in the office, answers; the person reads the plan and fills in a week.</summary>
[Trait("R", "R-3.4-05")]
[Trait("R", "R-3.3-09")]
public class SecondingSomebody(LiveCity city)
{
    private static readonly DateOnly Today = Format.Day(TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_request_to_the_booked_hours(bool javaScript)
    {
        var run = Ids.Next().ToString("N")[^6..];
        var (head, member) = (await city.People.Make("Leitung " + run, Role.Staff), await city.People.Make("Mitglied " + run, Role.Staff));
        var (project, phase, unit) = await Begin(run, head, member);
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Büro " + run, Role.Coordinator));
        await using var boss = await city.Somebody(javaScript, width: 390, signedInAs: head);
        await using var helper = await city.Somebody(javaScript, width: 390, signedInAs: member);

        await office.Opens(Paths.StaffSettings);
        await office.Picks(nameof(StaffSettings.Mode), nameof(HoursMode.ByUnit));
        await office.Presses(StaffText.Save.De);
        await office.Opens(Paths.PhaseTeam(project, phase));
        await office.Follows(TeamText.Team.De);
        await office.Writes(nameof(TeamPlan.Target), "1");
        await office.Presses(StaffText.Save.De);
        await office.Reads("Es fehlt noch 1 von 1 Personen.");
        await office.Follows(TeamText.AskUnit.De);
        await office.Selects(nameof(StaffRequest.UnitId), unit.ToString());
        await office.Writes(nameof(StaffRequest.Skill), "Karten lesen " + run);
        await office.Writes(nameof(StaffRequest.HoursEach), "20");
        await office.Writes(nameof(StaffRequest.DueOn), Format.Iso(Today.AddDays(7)));
        await office.Presses(RequestText.Send.De);
        await office.Reads(RequestText.Of(RequestState.Asked).De);

        await boss.Opens(Paths.Account);
        await boss.Follows("Meine Projektarbeit");
        await boss.Follows("Warten auf Ihre Antwort: 1");
        await boss.Follows((await Number(run)) + ". Karten lesen " + run);
        await boss.Selects(AnswerRequest.Field(nameof(Secondment.PersonId), 0), member.Id.ToString());
        await boss.Presses(RequestText.SendAnswer.De);
        await boss.Reads(RequestText.Of(SecondmentState.Approved).De);

        await helper.Opens(Paths.OfficeProject(project));
        await helper.Opens(Paths.MyWeek(WeekSheet.MondayOf(Today)));
        await helper.Selects(WeekForm("On", 0), await Subject(phase));
        await helper.Writes(WeekForm("Begin", 0), "08:00");
        await helper.Writes(WeekForm("End", 0), "07:00");
        await helper.Presses(WeekText.Save.De);
        await helper.Reads(WeekText.EndFirst.De);
        await helper.Writes(WeekForm("End", 0), "09:30");
        await helper.Presses(WeekText.Save.De);
        await helper.Reads("Summe: 1,5 Stunden");
        await helper.Presses(WeekText.Submit.De);
        await helper.Reads(WeekText.Of(SheetState.Submitted).De);

        await office.Opens(Paths.PhaseTeam(project, phase));
        await office.Reads("Das Team ist vollständig: 1 von 1 Personen sind benannt.");
        await office.Opens(Paths.Effort(project, phase));
        await office.Reads("weniger als 5 Personen, wird nicht gezeigt");
    }

    private static string WeekForm(string field, int line) => AnswerRequest.Field(field, line);

    private async Task<(int Project, Guid Phase, Guid Unit)> Begin(string run, TestPerson head, TestPerson member)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        var result = (0, Guid.Empty, Guid.Empty);
        await db.Together(async () =>
        {
            var unit = OrgUnit.Found(await NumberSeries.Take(db, OrgUnit.Series));
            unit.Write(new UnitWords("Stelle " + run, null, "", UnitKind.Core, false));
            unit.Staff(head.Id, null, null);
            var project = Project.Open(await NumberSeries.Take(db, Project.Kind), null);
            project.Write(new ProjectWords("Vorhaben " + run, null, "Ziel", "", null));
            var phase = new Phase(project.Id, 1, PhaseKind.Phase, null);
            phase.Write(new PhaseWords("Aufbau " + run, null, "", null, new PlanSpan(Today, Today.AddDays(60), false, false)));
            var package = new WorkPackage(project.Id, phase.Id, 1);
            package.Write(new PackageWords(phase.Id, null, "Paket " + run, null));
            db.AddRange(unit, project, new PlanState(project.Id), phase, package);
            (await db.People.SingleAsync(p => p.Id == member.Id)).WorkIn(unit.Id);
            await db.SaveChangesAsync();
            result = (project.Number, phase.Id, unit.Id);
        });
        return result;
    }

    private async Task<int> Number(string run)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CityDb>().StaffRequests.Where(r => r.Skill == "Karten lesen " + run).Select(r => r.Number).SingleAsync();
    }

    private async Task<string> Subject(Guid phase)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return "p" + (await scope.ServiceProvider.GetRequiredService<CityDb>().WorkPackages.Where(p => p.PhaseId == phase).Select(p => p.Id).SingleAsync()).ToString("N");
    }
}
