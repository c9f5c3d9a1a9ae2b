using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Staffing;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>Posts: need, existing and additional apart, dated, deliberated, as a list to hand over.</summary>
public class AskingForPosts(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.2-13")]
    [Trait("R", "R-3.2-14")]
    [Trait("R", "R-3.2-19")]
    [Trait("R", "R-3.2-21")]
    [Trait("R", "A6")]
    public async Task The_papers_three_figures_stand_side_by_side_and_what_is_open_is_said()
    {
        await City.LoadsKonstanz();
        var office = await City.HasPerson("Frau Planung", Role.Coordinator);
        var page = await office.Opens("/buero/stellenplan?tag=2021-06-01");
        page.ShouldSay("Projektmanagement-Office").ShouldRead("1,50 1,00 1,50 beantragt").ShouldSay("1,5 Stellen insgesamt oder zusätzlich").ShouldNotSay("2,50").ShouldNotSay("3,00");
        (await office.Opens("/buero/stellenplan?tag=2019-12-01")).ShouldRead("– 1,00 –");
        var one = await office.Opens("/buero/stellenplan/1");
        one.ShouldSay("Offen ist, ob 1,5 Stellen die Summe sind oder zu der einen Stelle hinzukommen.").ShouldSay("zusätzlich 1,5 MAK (noch nicht veranschlagt)").ShouldSay("unsere Annahme").ShouldSay("bei: Referat Oberbürgermeister").ShouldRead("1. Januar 2021 1,50 1,00 1,50").ShouldRead("1. Januar 2022 – 1,00 –");
        (await office.Opens("/buero/stellenplan?lang=en&tag=2021-06-01")).ShouldRead("1.50 1.00 1.50");
    }

    [Fact]
    [Trait("R", "R-3.2-15")]
    [Trait("R", "R-3.2-19")]
    [Trait("R", "R-3.2-21")]
    public async Task A_need_is_written_dated_deliberated_and_exported()
    {
        var (office, council, citizen) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Geschäftsstelle", Role.CouncilOffice), await City.HasPerson("Anna"));
        var unit = await City.HasUnit("Digitalisierung");
        (await office.Posts("/buero/stellenplan/neu", ("UnitId", unit.Id.ToString()), ("Title", "Datenschutz"), ("Reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PostPlanText.ReasonMissing.De);
        (await office.PostsAndLooks("/buero/stellenplan/neu", ("UnitId", unit.Id.ToString()), ("Title", "Datenschutz"), ("Reason", "Neue Verfahren"))).ShouldSay("beantragt seit");
        const string page = "/buero/stellenplan/1";
        (await office.Posts(page + "/zahlen/neu", ("Kind", "Need"), ("Posts", "0,125"), ("From", "2026-01-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PostPlanText.TwoDecimals.De);
        (await office.Posts(page + "/zahlen/neu", ("Kind", ""), ("Posts", "-1"), ("From", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PostPlanText.KindMissing.De).ShouldSay(PostPlanText.PostsWrong.De).ShouldSay(StaffText.DayWrong.De);
        await office.PostsAndLooks(page + "/zahlen/neu", ("Kind", "Need"), ("Posts", "0,50"), ("From", "2026-01-01"), ("Until", "2026-12-31"));
        await office.PostsAndLooks(page + "/zahlen/neu", ("Kind", "Need"), ("Posts", "0,75"), ("From", "2027-01-01"));
        await City.Records(office, HoursMode.PlanOnly, post: "1.600,50");
        (await office.Opens(page)).ShouldRead("1. Januar 2026 0,50 – –").ShouldRead("1. Januar 2027 0,75 – –").ShouldSay("0,50 (800,25 Stunden im Jahr)");
        (await office.Opens("/buero/stellenplan")).ShouldSay("1,00 MAK sind 1.600,50 Stunden im Jahr.");

        var version = await Version();
        (await office.Posts(page + "/stand", ("State", "Refused"), ("Day", Format.Iso(City.Today())), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PostPlanText.NoteMissing.De);
        (await office.Posts(page + "/stand", ("State", "Deliberated"), ("Day", Format.Iso(City.Today().AddDays(1))), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PostPlanText.InTheFuture.De);
        (await office.PostsAndLooks(page + "/stand", ("State", "Deliberated"), ("Day", Format.Iso(City.Today())), ("Body", "Stellenplanberatung"), ("Version", version))).ShouldSay("beraten").ShouldSay("Stellenplanberatung").ShouldSay("Es fehlt die Entscheidung.");
        (await office.Posts(page + "/stand", ("State", "Granted"), ("Day", Format.Iso(City.Today())), ("Note", "Zu spät"), ("Version", version))).ShouldBe(HttpStatusCode.Conflict);
        (await office.PostsAndLooks(page + "/stand", ("State", "Granted"), ("Day", Format.Iso(City.Today())), ("Note", "Haushaltsbeschluss"), ("Version", await Version()))).ShouldSay("bewilligt").ShouldSay("Haushaltsbeschluss");

        (await council.Opens("/buero/stellenplan")).ShouldBe(HttpStatusCode.OK).ShouldNotSay(PostPlanText.New.De);
        (await council.Opens(page + "/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);
        (await citizen.Opens("/buero/stellenplan")).ShouldBe(HttpStatusCode.Forbidden);
        await SumsSayWhatIsOpen(office, unit.Id);
        var csv = (await council.Opens("/buero/stellenplan/liste.csv?tag=2027-02-01")).Html;
        Assert.Contains("1;Digitalisierung;Datenschutz;0,75;;;2027-02-01;bewilligt;", csv, StringComparison.Ordinal);
        var xlsx = await council.Opens("/buero/stellenplan/liste.xlsx");
        Assert.Equal(Workbook.ContentType, xlsx.Answer.Content.Headers.ContentType!.MediaType);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(PostFigure) && h.ById == office.Id)));

        var figure = await City.Do(db => db.PostFigures.AsNoTracking().OrderBy(f => f.From).FirstAsync());
        (await office.PostsAndLooks($"{page}/zahlen/{figure.Id}", ("Kind", nameof(PostKind.Existing)), ("Posts", "0,25"), ("From", "2026-01-01"), ("Version", figure.Version.ToString()))).ShouldSay("vorhanden");
        (await office.Posts($"{page}/zahlen/{figure.Id}", ("Kind", nameof(PostKind.Need)), ("Posts", "9"), ("From", "2026-01-01"), ("Version", figure.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("0,25");
        (await office.PostsAndLooks($"{page}/zahlen/{figure.Id}/streichung")).ShouldNotSay("0,25");
    }

    private static async Task SumsSayWhatIsOpen(Actor office, Guid unit)
    {
        const string day = "/buero/stellenplan?tag=2027-02-01";
        (await office.Opens(day)).ShouldNotSay(PostPlanText.Sum.De);
        await office.PostsAndLooks("/buero/stellenplan/neu", ("UnitId", unit.ToString()), ("Title", "Barrierefreiheit"), ("Reason", "Neues Gesetz"));
        (await office.Opens(day)).ShouldRead(PostPlanText.Sum.De + " – 0,75, unvollständig – – –");
        await office.PostsAndLooks("/buero/stellenplan/2/zahlen/neu", ("Kind", "Need"), ("Posts", "1,00"), ("From", "2027-01-01"));
        (await office.Opens(day)).ShouldRead(PostPlanText.Sum.De + " – 1,75 – – –");
    }

    private async Task<string> Version() => (await City.Do(db => db.PostPlans.Select(p => p.Version).SingleAsync())).ToString();
}
