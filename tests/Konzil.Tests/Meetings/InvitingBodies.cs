using System.Net;
using Konzil.Events;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

/// <summary>A closed event invites a body as a whole; each member answers alone, and the desk counts by body.</summary>
[Trait("R", "R-3.4-11")]
public class InvitingBodies(City city) : CityTest(city)
{
    private const string Title = "Klausur zur Agenda";
    private const string Page = "/termine/1-klausur-zur-agenda";
    private const string Desk = "/buero/termine/1/einladungen";
    private const string Circle = "Arbeitsgruppe Licht";

    [Fact]
    public async Task Everybody_who_sits_in_it_sees_the_closed_event_hears_once_and_is_counted()
    {
        var (coordination, chair, member, former) = await Begin();
        (await coordination.Opens(Desk)).ShouldSay(InvitationText.InviteCircle.De);
        (await coordination.Opens(Desk + "/gremium?lang=en")).ShouldSay(InviteBodyText.Lead.En);
        (await coordination.Posts(Desk + "/gremium")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InviteBodyText.BodyMissing.De);
        Assert.Equal(Desk, (await coordination.Posts(Desk + "/gremium", (InviteBody.BodyField, "1"))).ShouldBe(HttpStatusCode.SeeOther).Location);
        await City.Settle();
        foreach (var guest in new[] { chair, member })
        {
            (await guest.Opens(Page)).ShouldBe(HttpStatusCode.OK).ShouldSay(InvitationText.YouAreInvited.De);
            Assert.Equal(1, await Told(guest));
        }

        (await former.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/termine")).ShouldNotSay(Title);

        await member.Posts("/termine/1/antwort", ("Answer", "Coming"));
        await coordination.Posts(Desk + "/gremium", (InviteBody.BodyField, "1"));
        await City.Settle();
        Assert.Equal(1, await Told(member));
        var row = (await coordination.Opens(Desk)).Document.QuerySelectorAll("main table tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == Circle);
        Assert.Equal(["2", "1", "0", "0", "1"], row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()));

        (await coordination.Posts(Desk + "/gremien/ende", (EndInvitation.CircleField, ""))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(2, await City.Do(db => db.EventInvitations.CountAsync()));
        (await coordination.Posts(Desk + "/gremien/ende", (EndInvitation.CircleField, Circle))).ShouldBe(HttpStatusCode.SeeOther);
        (await member.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(0, await City.Do(db => db.EventInvitations.CountAsync()));
    }

    [Fact]
    public async Task Who_does_not_see_a_body_cannot_invite_it_and_an_empty_one_is_refused()
    {
        var (coordination, _, _, _) = await Begin();
        var press = await City.HasPerson("Presse", Role.Press);
        (await press.Opens(Desk + "/gremium")).ShouldSay(InviteBodyText.None.De).ShouldNotSay(Circle);
        (await press.Posts(Desk + "/gremium", (InviteBody.BodyField, "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await City.HasBody(coordination, "Leerer Kreis");
        (await coordination.Posts(Desk + "/gremium", (InviteBody.BodyField, "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InviteBodyText.Empty.De);
        (await coordination.Opens("/buero/termine/9/einladungen/gremium")).ShouldBe(HttpStatusCode.NotFound);
        City.Clock.Advance(TimeSpan.FromDays(20));
        (await coordination.Posts(Desk + "/gremium", (InviteBody.BodyField, "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InvitationText.OnlyAhead.De);
        Assert.Equal(0, await City.Do(db => db.EventInvitations.CountAsync()));
    }

    private Task<int> Told(Actor who) => City.Do(db => db.Notices.CountAsync(n => n.PersonId == who.Id && n.De.StartsWith("Sie sind eingeladen")));

    private async Task<(Actor Coordination, Actor Chair, Actor Member, Actor Former)> Begin()
    {
        var (coordination, chair) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Vorsitz", Role.Lotse));
        var (member, former) = (await City.HasPerson("Mitglied", Role.Staff), await City.HasPerson("Früher dabei", Role.Staff));
        await City.HasBody(coordination, Circle, seats: [(chair, BodyDuty.Chair), (member, BodyDuty.Member), (former, BodyDuty.Member)]);
        var yesterday = City.Today().AddDays(-1);
        await City.Do(db => db.BodyMembers.Where(m => m.PersonId == former.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.Until, yesterday)));
        (await coordination.Posts("/buero/termine/neu", ("Kind", "Other"), ("TitleDe", Title), ("Date", Format.Iso(City.Today().AddDays(9))), ("Closed", "true"), ("InviteLater", "true"))).ShouldBe(HttpStatusCode.SeeOther);
        return (coordination, chair, member, former);
    }
}
