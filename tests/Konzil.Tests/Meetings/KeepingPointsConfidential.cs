using System.IO.Compression;
using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

/// <summary>A point behind closed doors is read by the body and, of the council's bodies, by its office. Everybody else reads how many there are.</summary>
[Trait("R", "R-2.1-10")]
[Trait("R", "R-3.4-03")]
public class KeepingPointsConfidential(City city) : CityTest(city)
{
    private const string Secret = "Grundstück am See";

    [Fact]
    public async Task Members_read_a_confidential_point_and_everybody_else_only_that_there_is_one()
    {
        var (coordination, clerk, member, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Schrift", Role.Press), await City.HasPerson("Herr Mitglied", Role.Staff), await City.HasPerson("Frau Amt", Role.Staff));
        var body = await City.HasBody(coordination, "Lenkungskreis", "", (clerk, BodyDuty.Clerk), (member, BodyDuty.Member));
        var meeting = await City.HasMeeting(clerk, body, City.Today());
        var (page, points) = ($"/buero/sitzungen/{meeting.Number}", $"/buero/sitzungen/{meeting.Number}/punkte");

        // Whoever runs all meetings without belonging to the body could not read it afterwards, so is not asked.
        (await coordination.Opens(points + "/neu")).ShouldNotSay(MeetingText.Confidential.De);
        (await coordination.Posts(points + "/neu", ("Title", "Offen geblieben"), ("Place", "1"), ("IsConfidential", "true"))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.False(await City.Do(db => db.MeetingItems.Select(i => i.IsConfidential).SingleAsync()));

        (await clerk.Opens(points + "/neu")).ShouldSay(MeetingText.Confidential.De);
        var refused = (await clerk.Posts(points + "/neu", ("Title", ""), ("Place", "1"), ("IsConfidential", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.True(refused.Document.QuerySelector("#IsConfidential")!.HasAttribute("checked"));
        var item = await City.HasItem(clerk, meeting, Secret, ("IsConfidential", "true"), ("Note", "Preis und Lage"));
        (await member.Opens(page)).ShouldSay(Secret).ShouldSay("nicht öffentlich").ShouldSay(MeetingText.ConfidentialReaders.De).ShouldNotSay("Nichtöffentlicher Teil: ");
        (await coordination.Opens(page)).ShouldBe(HttpStatusCode.OK).ShouldSay("Offen geblieben").ShouldSay("Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay(Secret).ShouldNotSay("Preis und Lage");
        (await coordination.Opens(page + "?lang=en")).ShouldSay("Confidential part: 1 point");
        (await coordination.Opens(page + "/protokoll")).ShouldSay("Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay(Secret);

        await City.Holds(clerk, meeting);
        await Minutes(clerk, meeting, item, "Wir kaufen für zwölf Beispieltaler.");
        foreach (var path in new[] { $"{points}/{item.Id}", $"{points}/{item.Id}/protokoll", $"{points}/{item.Id}/entscheidung", $"{points}/{item.Id}/aufgabe", $"{points}/{item.Id}/befangenheit" })
        {
            (await coordination.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
            (await staff.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await coordination.Posts($"{points}/{item.Id}/streichung")).ShouldBe(HttpStatusCode.NotFound);
        var task = await City.HasTask(clerk, meeting, item, member, City.Today().AddDays(5), "Makler anrufen");
        await clerk.PostsAndLooks(page + "/freigabe");
        await clerk.PostsAndLooks(page + "/leserkreis", ("IsPublic", "true"), ("Version", await City.VersionOf(meeting)));
        await City.Settle();

        foreach (var actor in new[] { City.Visitor, staff, coordination, member })
        {
            (await actor.Opens("/protokolle")).ShouldSay("Punkte: 1. Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay(Secret);
            (await actor.Opens($"/protokolle/{meeting.Number}")).ShouldSay("Offen geblieben").ShouldSay("Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay(Secret).ShouldNotSay("Beispieltaler");
            (await actor.Opens("/suche?q=Beispieltaler")).ShouldNotSay("Lenkungskreis");
        }

        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/protokolle.csv")).Html));
        Assert.Equal(("Offen geblieben", "1"), (row["titel"], row["nichtoeffentliche_punkte"]));
        Assert.Contains(Secret, await Words(member, page), StringComparison.Ordinal);
        var outside = await Words(coordination, page);
        Assert.DoesNotContain(Secret, outside, StringComparison.Ordinal);
        Assert.Contains("Nichtöffentlicher Teil: 1 Punkt", outside, StringComparison.Ordinal);

        // Its tasks neither: on no list, no board, no page but the owner's and the body's.
        (await member.Opens($"/buero/aufgaben/{task.Number}")).ShouldBe(HttpStatusCode.OK);
        (await clerk.Opens($"/buero/gremien/{body.Number}/aufgaben")).ShouldSay("Makler anrufen");
        (await coordination.Opens($"/buero/aufgaben/{task.Number}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var list in new[] { "/buero/aufgaben", "/buero/aufgaben/liste.csv", $"/buero/gremien/{body.Number}", $"/buero/gremien/{body.Number}/aufgaben" })
        {
            (await coordination.Opens(list)).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Makler anrufen");
        }

        // What stays open stays confidential in the next sitting.
        var next = await City.HasMeeting(clerk, body, City.Today().AddDays(14));
        (await member.Opens($"/buero/sitzungen/{next.Number}")).ShouldSay(Secret);
        (await coordination.Opens($"/buero/sitzungen/{next.Number}")).ShouldSay("Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay(Secret);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(MeetingItem) && h.ItemId == item.Id)));
    }

    [Fact]
    public async Task Each_part_can_be_printed_for_itself_and_the_public_one_names_nothing_of_the_other()
    {
        var (coordination, clerk) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Schrift", Role.Press));
        var body = await City.HasBody(coordination, "Lenkungskreis", "", (clerk, BodyDuty.Clerk));
        var earlier = await City.HasMeeting(clerk, body, City.Today().AddDays(-7));
        var before = await City.HasItem(clerk, earlier, "Früherer Punkt", ("IsConfidential", "true"));
        await City.Holds(clerk, earlier);
        await City.HasTask(clerk, earlier, before, clerk, City.Today().AddDays(9), "Makler anrufen");
        var meeting = await City.HasMeeting(clerk, body, City.Today());
        await City.HasItem(clerk, meeting, Secret, ("IsConfidential", "true"));
        await City.HasItem(clerk, meeting, "Offener Punkt");
        var (page, print) = ($"/buero/sitzungen/{meeting.Number}", $"/buero/sitzungen/{meeting.Number}/protokoll");

        // The public part comes first, also when it was entered last; numbers go on in the other one.
        (await clerk.Opens(page)).ShouldSay("1. Offener Punkt").ShouldSay("2. " + Secret).ShouldSay("Makler anrufen");
        (await clerk.Opens(print)).ShouldSay(MeetingText.OnlyPublic.De).ShouldSay(Secret);
        (await clerk.Opens(print + "?teil=oeffentlich")).ShouldSay("Tagesordnung, öffentlicher Teil").ShouldSay("1. Offener Punkt").ShouldSay("Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay(Secret).ShouldNotSay("Makler anrufen");
        (await clerk.Opens(print + "?teil=nichtoeffentlich")).ShouldSay("Tagesordnung, nichtöffentlicher Teil").ShouldSay("2. " + Secret).ShouldSay("Makler anrufen").ShouldNotSay("Offener Punkt").ShouldNotSay("Nichtöffentlicher Teil: ");
        (await clerk.Opens(print + "?teil=oeffentlich&lang=en")).ShouldSay("Agenda, public part").ShouldSay("Confidential part: 1 point");
        var (open, closed) = (await Words(clerk, page, "?teil=oeffentlich"), await Words(clerk, page, "?teil=nichtoeffentlich"));
        Assert.Contains("öffentlicher Teil", open, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, open, StringComparison.Ordinal);
        Assert.DoesNotContain("Makler anrufen", open, StringComparison.Ordinal);
        Assert.Contains(Secret, closed, StringComparison.Ordinal);
        Assert.DoesNotContain("Offener Punkt", closed, StringComparison.Ordinal);

        // Whoever does not read the other part is not asked which one, and finds none.
        (await coordination.Opens(print)).ShouldSay("Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay(MeetingText.OnlyPublic.De);
        (await coordination.Opens(print + "?teil=nichtoeffentlich")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens(print + ".docx?teil=nichtoeffentlich")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_councils_office_runs_the_sittings_of_the_council_and_of_no_other_body()
    {
        var (coordination, office) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Geschäftsstelle", Role.CouncilOffice));
        var other = await City.HasBody(coordination, "Jour fixe");
        (await coordination.Posts("/buero/gremien/neu", ("NameDe", "Ausschuss für Beispiele"), ("Kind", nameof(BodyKind.Committee)))).ShouldBe(HttpStatusCode.SeeOther);
        var committee = await City.Do(db => db.Bodies.AsNoTracking().SingleAsync(b => b.Kind == BodyKind.Committee));
        (await office.Opens($"/buero/gremien/{other.Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await office.Opens("/buero/sitzungen")).ShouldSay("Ausschuss für Beispiele").ShouldNotSay("Jour fixe");
        var meeting = await City.HasMeeting(office, committee, City.Today());
        var item = await City.HasItem(office, meeting, Secret, ("IsConfidential", "true"));
        (await office.Opens($"/buero/sitzungen/{meeting.Number}")).ShouldSay(Secret);
        (await coordination.Opens($"/buero/sitzungen/{meeting.Number}")).ShouldSay("Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay(Secret);
        await City.Holds(office, meeting);
        await Minutes(office, meeting, item, "Beraten.");
        (await office.Opens($"/buero/sitzungen/{meeting.Number}/protokoll")).ShouldSay("Beraten.");
    }

    [Fact]
    [Trait("R", "R-3.4-04")]
    public async Task A_decision_of_a_confidential_point_is_made_known_only_by_a_deed_of_its_own()
    {
        var (coordination, clerk) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Schrift", Role.Press));
        var body = await City.HasBody(coordination, "Lenkungskreis", "", (clerk, BodyDuty.Clerk));
        var meeting = await City.HasMeeting(clerk, body, City.Today());
        var (item, open) = (await City.HasItem(clerk, meeting, Secret, ("IsConfidential", "true")), await City.HasItem(clerk, meeting, "Offener Punkt"));
        await City.Holds(clerk, meeting);
        var decide = $"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/entscheidung";
        (await clerk.Opens(decide)).ShouldSay(DecisionText.ConfidentialFirst.De).ShouldNotSay(DecisionText.IsPublic.De);
        (await clerk.Posts(decide, ("Title", "Kauf"), ("Wording", "Die Stadt kauft."), ("IsPublic", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Die Stadt kauft.");
        await clerk.PostsAndLooks(decide, ("Title", "Kauf"), ("Wording", "Die Stadt kauft."));
        var number = await City.Do(db => db.MeetingDecisions.Select(d => d.Number).SingleAsync());
        (await clerk.Opens($"/buero/entscheidungen/{number}")).ShouldSay(DecisionText.WasConfidential.De);
        foreach (var list in new[] { "/buero/entscheidungen", "/buero/entscheidungen/liste.csv", $"/buero/gremien/{body.Number}", "/entscheidungen" })
        {
            (await coordination.Opens(list)).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Die Stadt kauft.");
        }

        (await coordination.Opens($"/buero/entscheidungen/{number}")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Posts($"/buero/entscheidungen/{number}/freigabe", ("IsPublic", "true"))).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens($"/buero/sitzungen/{meeting.Number}/punkte/{open.Id}/entscheidung")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Kauf");

        // Made known: its words, never the point and its minutes.
        await clerk.PostsAndLooks($"/buero/entscheidungen/{number}/freigabe", ("IsPublic", "true"));
        (await City.Visitor.Opens("/entscheidungen")).ShouldSay("Die Stadt kauft.").ShouldNotSay(Secret);
        (await coordination.Opens($"/buero/entscheidungen/{number}")).ShouldBe(HttpStatusCode.OK);

        // A point whose decision is out does not become confidential behind its back; one without does, also while minutes are written.
        await clerk.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/punkte/{open.Id}/entscheidung", ("Title", "Offenes"), ("Wording", "Für alle."), ("IsPublic", "true"));
        var minutes = $"/buero/sitzungen/{meeting.Number}/punkte/{open.Id}/protokoll";
        (await clerk.Posts(minutes, ("Minutes", "Doch vertraulich."), ("Outcome", "Settled"), ("IsConfidential", "true"), ("Version", await City.VersionOf(open)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.ConfidentialIsOut.De).ShouldSay("Doch vertraulich.");
        await clerk.PostsAndLooks($"/buero/entscheidungen/{number + 1}/freigabe", ("Circle", "Team"));
        (await clerk.Posts(minutes, ("Minutes", "Doch vertraulich."), ("Outcome", "Settled"), ("IsConfidential", "true"), ("Version", await City.VersionOf(open)))).ShouldBe(HttpStatusCode.SeeOther);
        (await coordination.Opens($"/buero/sitzungen/{meeting.Number}")).ShouldSay("Nichtöffentlicher Teil: 2 Punkte").ShouldNotSay("Offener Punkt");
    }

    private async Task Minutes(Actor who, Meeting meeting, MeetingItem item, string words) =>
        (await who.Posts($"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/protokoll", ("Minutes", words), ("Outcome", nameof(ItemOutcome.Open)), ("IsConfidential", "true"), ("Version", await City.VersionOf(item)))).ShouldBe(HttpStatusCode.SeeOther);

    private static async Task<string> Words(Actor who, string page, string part = "")
    {
        using var archive = new ZipArchive(new MemoryStream(await who.Downloads(page + "/protokoll.docx" + part)));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return await reader.ReadToEndAsync();
    }
}
