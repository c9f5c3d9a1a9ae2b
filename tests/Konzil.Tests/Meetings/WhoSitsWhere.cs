using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

public class WhoSitsWhere(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.5-19")]
    [Trait("R", "R-1.5-20")]
    public async Task The_composition_is_public_with_names_only_of_those_who_agree()
    {
        var (office, anna, bert) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Anna Sachkunde", Role.Evaluator), await City.HasPerson("Bert Still", Role.Evaluator));
        (await office.Posts("/buero/gremien/neu", ("NameDe", "Beirat"), ("Kind", nameof(BodyKind.ExpertPanel)), ("Purpose", "Berät die Stadt."), ("HowChosen", "Benannt vom Gemeinderat."))).ShouldBe(HttpStatusCode.SeeOther);
        var refused = (await Seats(office, anna, ("Until", Format.Iso(City.Today().AddDays(-1))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.UntilPast.De);
        Assert.Equal("Gemeinderat, Sitzung vom 1. März", refused.Document.QuerySelector("#AppointedBy")!.GetAttribute("value"));
        (await Seats(office, anna, ("Until", Format.Iso(City.Today().AddDays(30))))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts("/buero/gremien/1/mitglieder", ("Person", bert.Id.ToString()!), ("Duty", "Member"), ("Sector", "Administration"))).ShouldBe(HttpStatusCode.SeeOther);

        (await City.Visitor.Opens("/gremien")).ShouldSay(MeetingText.PublicBodiesNone.De).ShouldNotSay("Beirat");
        (await office.Posts("/buero/gremien/1/bearbeiten", ("NameDe", "Beirat"), ("Kind", nameof(BodyKind.ExpertPanel)), ("Purpose", "Berät die Stadt."), ("HowChosen", "Benannt vom Gemeinderat."), ("IsPublished", "true"), ("Version", await Version()))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/gremien")).ShouldSay("Benannt vom Gemeinderat.").ShouldSay("Mitglieder: 2").ShouldSay("Weitere Mitglieder ohne veröffentlichten Namen: 2").ShouldNotSay("Anna").ShouldNotSay("Bert");

        (await anna.Opens("/buero/gremien/1")).ShouldSay(MeetingText.YourName.De);
        await anna.Posts("/buero/gremien/1/name", ("NameAgreedAt", "true"));
        (await City.Visitor.Opens("/gremien")).ShouldSay("Anna Sachkunde").ShouldSay("benannt durch Gemeinderat, Sitzung vom 1. März").ShouldSay("Weitere Mitglieder ohne veröffentlichten Namen: 1").ShouldNotSay("Bert");
        var file = (await City.Visitor.Opens("/gremien.csv")).Html;
        Assert.Contains("Beirat;Expertengremium;Benannt vom Gemeinderat.;Wirtschaft und Wissenschaft;1", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", file, StringComparison.Ordinal);
        await anna.Posts("/buero/gremien/1/name");
        (await City.Visitor.Opens("/gremien")).ShouldNotSay("Anna");
        (await office.Posts("/buero/gremien/1/name", ("NameAgreedAt", "true"))).ShouldBe(HttpStatusCode.NotFound);

        // The term ends, and with it what the person may read.
        City.Passes(31);
        (await anna.Opens("/buero/gremien/1")).ShouldBe(HttpStatusCode.NotFound);
        (await bert.Opens("/buero/gremien/1")).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens("/gremien")).ShouldSay("Mitglieder: 1");
    }

    [Fact]
    [Trait("R", "R-1.5-10")]
    public async Task A_conflict_of_interest_stands_in_the_minutes()
    {
        var (office, chair, member, stranger) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Vera", Role.Staff), await City.HasPerson("Mia", Role.Staff), await City.HasPerson("Fremd", Role.FieldLead));
        var body = await City.HasBody(office, seats: [(chair, BodyDuty.Chair), (member, BodyDuty.Member)]);
        var meeting = await City.HasMeeting(chair, body, City.Today().AddDays(3));
        var item = await City.HasItem(chair, meeting, "Vergabe Sensoren");
        var path = $"/buero/sitzungen/1/punkte/{item.Id}/befangenheit";
        (await member.Opens("/buero/sitzungen/1")).ShouldSay("Befangenheit zu Punkt");
        (await member.Posts(path, ("Reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BiasText.ReasonMissing.De);
        (await member.PostsAndLooks(path, ("Reason", "Meine Schwester arbeitet beim Anbieter."))).ShouldSay("Befangen, nimmt nicht teil: Mia").ShouldSay("Meine Schwester arbeitet beim Anbieter.");
        (await member.Posts(path, ("Reason", "Noch einmal."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BiasText.Already.De);
        (await chair.PostsAndLooks(path, ("Person", chair.Id.ToString()!), ("Reason", "Früher dort beschäftigt."))).ShouldSay("Befangen, nimmt nicht teil: Vera");
        (await stranger.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Posts(path, ("Reason", "Nein."))).ShouldBe(HttpStatusCode.NotFound);

        // Whoever runs the body hears of it; a person for whom it was entered as well. A notice names no confidential point.
        var closed = await City.HasItem(chair, meeting, "Grundstück am See", ("IsConfidential", "true"));
        await chair.PostsAndLooks($"/buero/sitzungen/1/punkte/{closed.Id}/befangenheit", ("Person", member.Id.ToString()!), ("Reason", "Nachbarin."));
        await City.Settle();
        (await chair.Opens("/konto/nachrichten")).ShouldSay("Mia ist befangen: Vergabe Sensoren").ShouldNotSay("Vera ist befangen").ShouldNotSay("Grundstück");
        (await member.Opens("/konto/nachrichten")).ShouldSay("Für Sie ist eine Befangenheit eingetragen: nichtöffentlicher Punkt").ShouldNotSay("Grundstück").ShouldNotSay("Mia ist befangen");
        City.Passes(3);
        await City.Holds(chair, meeting);
        await City.WritesMinutes(chair, meeting, item, "Ohne die beiden beraten.", ItemOutcome.Settled);
        (await chair.Opens("/buero/sitzungen/1/protokoll")).ShouldSay("Befangen, nimmt nicht teil: Mia");
        foreach (var other in await City.Do(db => db.MeetingItems.Where(i => i.MeetingId == meeting.Id && i.Id != item.Id).ToListAsync()))
        {
            await City.WritesMinutes(chair, meeting, other, "Nichts Neues.", ItemOutcome.Settled);
        }

        (await chair.Posts("/buero/sitzungen/1/freigabe")).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts(path, ("Person", chair.Id.ToString()!), ("Reason", "Zu spät."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.Over.De);
    }

    private Task<Seen> Seats(Actor office, Actor who, params (string, string)[] more) =>
        office.Posts("/buero/gremien/1/mitglieder", [("Person", who.Id.ToString()!), ("Duty", "Member"), ("Sector", "BusinessAndScience"), ("AppointedBy", "Gemeinderat, Sitzung vom 1. März"), .. more]);

    private async Task<string> Version() => (await City.Do(db => db.Bodies.Select(b => b.Version).SingleAsync())).ToString();
}
