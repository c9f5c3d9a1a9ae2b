using System.Globalization;
using System.Net;
using Konzil.Communication;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Communication;

public class PlanningCommunication(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-4.1-03")]
    public async Task An_entry_has_message_group_channel_day_person_and_state_and_reminds()
    {
        var (coordination, press) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Presse", Role.Press));
        (await coordination.Posts("/buero/kommunikation/neu", ("Message", "Meine Botschaft"), ("Day", "bald"), ("State", nameof(PlanState.Planned)))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .ShouldSay(PlanText.AudienceMissing.De).ShouldSay(PlanText.ChannelMissing.De).ShouldSay(PlanText.DayMissing.De).ShouldSay(PlanText.OwnerMissing.De).ShouldSay("Meine Botschaft");
        var due = City.Today().AddDays(5);
        var fields = Fields(press, due, PlanState.Planned);
        await coordination.PostsAndLooks("/buero/kommunikation/neu", fields);
        await City.Settle();
        (await press.Opens("/konto/nachrichten")).ShouldSay("Für Sie im Kommunikationsplan");
        City.Clock.SetUtcNow(Format.At(due.AddDays(1), new TimeOnly(8, 0)));
        await City.Settle();
        (await press.Opens("/konto/nachrichten")).ShouldSay(PlanText.DueToday.With("Kommt zum Bürgerdialog")).ShouldSay("überfällig");
        (await press.Opens("/buero/kommunikation")).ShouldSay(PlanText.Overdue.De).ShouldSay(PlanText.Note.With(1, 1));
        var version = await Version();
        (await press.PostsAndLooks("/buero/kommunikation/1", [.. Fields(press, due, PlanState.Done), ("Reach", "1200"), ("Cost", "350,50"), ("Version", version)])).ShouldSay("erledigt am");
        (await press.Posts("/buero/kommunikation/1", [.. Fields(press, due, PlanState.Dropped), ("Note", "Meine Worte"), ("Version", version)])).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Meine Worte");
        Assert.Contains("Kommt zum Bürgerdialog;Familien;Soziale Medien;Presse;Erledigt", (await press.Opens("/buero/kommunikation/plan.csv")).Html, StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(PlanEntry))));
        (await City.Visitor.Opens("/buero/kommunikation")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    [Trait("R", "R-2.1-31")]
    public async Task A_campaign_adds_up_channels_groups_reach_and_cost()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var day = City.Today();
        (await press.Posts("/buero/kommunikation/neu", [.. Fields(press, day.AddDays(5), PlanState.Done), ("Note", "Meine Worte")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PlanText.DoneAhead.With(Long(day.AddDays(5), "d. MMMM yyyy", "de-DE"))).ShouldSay("Meine Worte");
        (await press.Posts("/buero/kommunikation/neu?lang=en", Fields(press, day.AddDays(5), PlanState.Done))).ShouldSay("its day is " + Long(day.AddDays(5), "d MMMM yyyy", "en-GB"));
        await press.PostsAndLooks("/buero/kommunikation/neu", [.. Fields(press, day, PlanState.Done), ("Campaign", "Mitmachen"), ("Reach", "1200"), ("Cost", "300")]);
        await press.PostsAndLooks("/buero/kommunikation/neu", [.. Fields(press, day, PlanState.Done).Where(f => f.Item1 is not ("Audience" or "Channel")), ("Audience", "Vereine"), ("Channel", nameof(PlanChannel.Print)), ("Campaign", "Mitmachen"), ("Reach", "800"), ("Cost", "50")]);
        (await press.Opens("/buero/kommunikation")).ShouldSay("Mitmachen2Soziale Medien, Aushang und FaltblattFamilien, Vereine2.000350").ShouldSay(PlanText.OfAll.With(2, 2));
    }

    [Fact]
    [Trait("R", "R-2.1-09")]
    public async Task An_entry_belongs_to_a_phase_and_a_milestone()
    {
        await City.LoadsKonstanz();
        var press = await City.HasPerson("Presse", Role.Press);
        var form = (await press.Opens("/buero/kommunikation/neu")).Document;
        var (phase, milestone) = (form.QuerySelectorAll("#PhaseId option")[1], form.QuerySelectorAll("#MilestoneId option")[1]);
        (await press.Posts("/buero/kommunikation/neu", [.. Fields(press, City.Today().AddDays(3), PlanState.Planned), ("PhaseId", Ids.Next().ToString())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PlanText.LinkWrong.De);
        await press.PostsAndLooks("/buero/kommunikation/neu", [.. Fields(press, City.Today().AddDays(3), PlanState.Planned), ("PhaseId", phase.GetAttribute("value")!), ("MilestoneId", milestone.GetAttribute("value")!)]);
        var page = await press.Opens("/buero/kommunikation");
        page.ShouldSay($"{PlanText.BelongsTo.De}: {string.Join(' ', phase.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}, ");
    }

    [Fact]
    [Trait("R", "R-2.1-10")]
    public async Task A_phase_that_is_no_longer_public_is_named_only_to_those_who_read_its_project()
    {
        await City.LoadsKonstanz();
        var (coordination, press) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Presse", Role.Press));
        var phase = (await press.Opens("/buero/kommunikation/neu")).Document.QuerySelectorAll("#PhaseId option")[1].GetAttribute("value")!;
        await press.PostsAndLooks("/buero/kommunikation/neu", [.. Fields(press, City.Today().AddDays(3), PlanState.Planned), ("PhaseId", phase)]);
        const string Secret = "Verdeckte Phase";
        var id = Guid.Parse(phase);
        await City.Do(db => db.Set<Konzil.Projects.Phase>().Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.TitleDe, Secret)));
        foreach (var address in new[] { "/buero/kommunikation", "/buero/kommunikation/plan.csv" })
        {
            Assert.Contains(Secret, (await press.Opens(address)).Html, StringComparison.Ordinal);
        }

        await City.Do(db => db.Set<Konzil.Projects.Phase>().Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.IsPublic, false)));
        foreach (var address in new[] { "/buero/kommunikation", "/buero/kommunikation/plan.csv" })
        {
            Assert.DoesNotContain(Secret, (await press.Opens(address)).Html, StringComparison.Ordinal);
            Assert.Contains(Secret, (await coordination.Opens(address)).Html, StringComparison.Ordinal);
        }

        var entry = "/buero/kommunikation/" + await City.Do(db => db.PlanEntries.Where(e => e.PhaseId == id).Select(e => e.Number).SingleAsync());

        // Saving it again keeps the link, named or not; nobody else may choose the phase.
        foreach (var (who, named) in new[] { (press, false), (coordination, true) })
        {
            var form = (await who.Opens(entry)).ShouldBe(HttpStatusCode.OK);
            Assert.Equal(phase, form.Document.QuerySelector("#PhaseId option[selected]")!.GetAttribute("value"));
            Assert.Equal(named, form.Html.Contains(Secret, StringComparison.Ordinal));
            Assert.Equal(!named, form.Html.Contains(PlanText.HiddenLink.De, StringComparison.Ordinal));
            await who.PostsAndLooks(entry, [.. Fields(press, City.Today().AddDays(4), PlanState.Planned), ("PhaseId", phase), ("Version", await VersionOf(id))]);
            Assert.Equal(id, await City.Do(db => db.PlanEntries.Where(e => e.PhaseId == id).Select(e => e.PhaseId).SingleAsync()));
        }

        (await coordination.Posts("/buero/kommunikation/neu", [.. Fields(press, City.Today().AddDays(3), PlanState.Planned), ("PhaseId", phase)])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PlanText.LinkWrong.De);

        // The milestone of a measure that is not public any more.
        var milestone = await City.Do(db => db.Set<Konzil.Steering.Milestone>().AsNoTracking().FirstAsync());
        await coordination.PostsAndLooks(entry, [.. Fields(press, City.Today().AddDays(4), PlanState.Planned), ("PhaseId", phase), ("MilestoneId", milestone.Id.ToString()), ("Version", await VersionOf(id))]);
        (await press.Opens("/buero/kommunikation")).ShouldSay(milestone.Title);
        await City.Do(db => db.Set<Konzil.Agenda.Measure>().Where(m => m.Id == milestone.MeasureId).ExecuteUpdateAsync(s => s.SetProperty(m => m.PublishedAt, (DateTimeOffset?)null)));
        (await press.Opens("/buero/kommunikation")).ShouldNotSay(milestone.Title);
        (await press.Opens(entry)).ShouldNotSay(milestone.Title);
    }

    private static (string, string)[] Fields(Actor owner, DateOnly day, PlanState state) =>
        [("Message", "Kommt zum Bürgerdialog"), ("Audience", "Familien"), ("Channel", nameof(PlanChannel.SocialMedia)), ("Day", Format.Iso(day)), ("OwnerId", owner.Id.ToString()!), ("State", state.ToString())];

    private async Task<string> VersionOf(Guid phase) => (await City.Do(db => db.PlanEntries.Where(e => e.PhaseId == phase).Select(e => e.Version).SingleAsync())).ToString();

    private static string Long(DateOnly day, string shape, string culture) => day.ToString(shape, CultureInfo.GetCultureInfo(culture));

    private async Task<string> Version() => (await City.Do(db => db.PlanEntries.Select(e => e.Version).SingleAsync())).ToString();
}
