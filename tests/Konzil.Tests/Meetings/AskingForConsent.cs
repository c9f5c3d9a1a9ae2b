using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

public class AskingForConsent(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.5-27")]
    public async Task Members_agree_or_object_and_an_objection_stops_the_proposal_until_it_is_met()
    {
        var (office, chair, member) = await People();
        var body = await City.HasBody(office, seats: [(chair, BodyDuty.Chair), (member, BodyDuty.Member)]);
        await Begins(chair, body, 7);
        await City.Settle();
        Assert.Contains(await Heard(member), n => n.Contains("„Bänke am Ufer“: Bitte stimmen Sie bis", StringComparison.Ordinal));

        (await member.Posts("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "Object"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsentText.RemarkMissing.De);
        (await member.PostsAndLooks("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "Object"), ("Remark", "Der Radweg wird zu eng."))).ShouldSay("Der Radweg wird zu eng.");
        (await chair.PostsAndLooks("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "Agree"))).ShouldSay("Zustimmung");
        await City.Settle();
        Assert.Contains(await Heard(chair), n => n.Contains("hat einen Einwand", StringComparison.Ordinal));

        (await chair.Posts("/buero/zustimmungen/1/ende", ("End", "Agreed"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Einwände, die noch gelten: 1.");
        (await chair.Posts("/buero/zustimmungen/1/fassung", ("Text", "Zehn Bänke, zwei Meter vom Radweg."), ("Due", Day(7)), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsentText.NoteMissing.De);
        (await chair.PostsAndLooks("/buero/zustimmungen/1/fassung", ("Text", "Zehn Bänke, zwei Meter vom Radweg."), ("Note", "Abstand zum Radweg."), ("Due", Day(9)), ("Version", await Version()))).ShouldSay("Abstand zum Radweg.").ShouldSay("noch keine Antwort").ShouldSay("Der Radweg wird zu eng.");
        await City.Settle();
        Assert.Contains(await Heard(member), n => n.Contains("hat eine neue Fassung", StringComparison.Ordinal));

        // Somebody answers the edition they read, not the one that came meanwhile.
        var late = await member.Posts("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "AgreeWithRemark"), ("Remark", "Danke für den Abstand."));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Danke für den Abstand.").ShouldSay("Neue Fassung");
        await member.Posts("/buero/zustimmungen/1", ("Edition", "2"), ("Stance", "AgreeWithRemark"), ("Remark", "Danke für den Abstand."));
        (await chair.Posts("/buero/zustimmungen/1/ende", ("End", "Agreed"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Es fehlen noch Antworten: 1.");
        await chair.Posts("/buero/zustimmungen/1", ("Edition", "2"), ("Stance", "Agree"));
        (await chair.PostsAndLooks("/buero/zustimmungen/1/ende", ("End", "Agreed"), ("Outcome", "Abstand steht im Plan."), ("Version", await Version()))).ShouldSay("angenommen, kein Einwand").ShouldSay("Abstand steht im Plan.");
        await City.Settle();
        Assert.Contains(await Heard(member), n => n.Contains("„Bänke am Ufer“: angenommen", StringComparison.Ordinal));
        (await member.Posts("/buero/zustimmungen/1", ("Edition", "2"), ("Stance", "Object"), ("Remark", "Zu spät."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsentText.AlreadyEnded.De);
        Assert.Equal(4, await City.Do(db => db.ConsentAnswers.CountAsync()));
        Assert.True(await City.Do(db => db.History.CountAsync(h => h.Kind == nameof(ConsentRound))) >= 3);
    }

    [Fact]
    [Trait("R", "R-2.1-07")]
    public async Task Units_sign_off_through_their_heads_and_the_list_shows_who_did_and_who_did_not()
    {
        var (office, head, other) = await People();
        var stranger = await City.HasPerson("Fremd", Role.FieldLead);
        var body = await City.HasBody(office);
        var (planning, works, empty) = (await HasUnit(office, "Stadtplanung", head), await HasUnit(office, "Stadtwerke", other), await HasUnit(office, "Leere Stelle", null));
        (await Begin(office, body, 7, ("Audience", "Units"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsentText.UnitsMissing.De);
        (await Begin(office, body, 7, ("Audience", "Units"), ("Units", empty.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("weder Leitung noch Stellvertretung eingetragen: Leere Stelle");
        (await Begin(office, body, 7, ("Audience", "Units"), ("Units", planning.ToString()), ("Units", works.ToString()), ("SilenceAgrees", "true"))).ShouldBe(HttpStatusCode.SeeOther);

        (await head.Opens("/buero/zustimmungen")).ShouldSay("Bänke am Ufer");
        (await head.Opens("/buero/gremien/1")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in new[] { "", "/antworten.csv", "/fassung", "/ende" })
        {
            (await stranger.Opens("/buero/zustimmungen/1" + path)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await stranger.Posts("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "Agree"))).ShouldBe(HttpStatusCode.NotFound);
        (await office.Posts("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "Agree"))).ShouldBe(HttpStatusCode.NotFound);
        (await head.Opens("/buero/zustimmungen/1/ende")).ShouldBe(HttpStatusCode.Forbidden);
        await head.Posts("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "AgreeWithRemark"), ("Remark", "Leitungen vorher prüfen."));
        (await office.Opens("/buero/zustimmungen/1")).ShouldSay("Leitungen vorher prüfen.").ShouldSay("noch keine Antwort");
        Assert.Contains("Stadtplanung;Zustimmung mit Anmerkung;Leitungen vorher prüfen.", (await office.Opens("/buero/zustimmungen/1/antworten.csv")).Html, StringComparison.Ordinal);

        // Silence counts only after the time it was announced for.
        (await office.Posts("/buero/zustimmungen/1/ende", ("End", "Agreed"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsentText.SilenceLater.De);
        City.Passes(8);
        await City.Settle();
        Assert.Contains(await Heard(other), n => n.Contains("Heute ist der letzte Tag", StringComparison.Ordinal));
        Assert.DoesNotContain(await Heard(head), n => n.Contains("Heute ist der letzte Tag", StringComparison.Ordinal));
        (await office.PostsAndLooks("/buero/zustimmungen/1/ende", ("End", "Agreed"), ("Version", await Version()))).ShouldSay("keine Antwort, gilt als Zustimmung");
    }

    [Fact]
    [Trait("R", "R-1.5-27")]
    public async Task The_time_gets_longer_never_shorter_and_nobody_ends_a_round_on_answers_that_are_not_all()
    {
        var (office, chair, member) = await People();
        var body = await City.HasBody(office, seats: [(chair, BodyDuty.Chair), (member, BodyDuty.Member)]);
        (await Begin(chair, body, -1)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsentText.DuePast.De).ShouldSay("Zehn Bänke am Seerhein.");
        await Begins(chair, body, 7);
        (await chair.Posts("/buero/zustimmungen/1/fassung", ("Text", "Zehn Bänke am Seerhein."), ("Due", Day(5)), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsentText.NotShorter.De);
        await member.Posts("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "Agree"));
        (await chair.PostsAndLooks("/buero/zustimmungen/1/fassung", ("Text", "Zehn Bänke am Seerhein."), ("Due", Day(12)), ("Version", await Version()))).ShouldSay("Zustimmung");
        Assert.Equal(1, await City.Do(db => db.ConsentRounds.Select(r => r.Edition).SingleAsync()));

        await chair.Posts("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "Agree"));
        var seen = await Version();
        await member.Posts("/buero/zustimmungen/1", ("Edition", "1"), ("Stance", "Object"), ("Remark", "Doch nicht."));
        (await chair.Posts("/buero/zustimmungen/1/ende", ("End", "Agreed"), ("Outcome", "Alle einig."), ("Version", seen))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Alle einig.");
        (await member.Opens("/buero/zustimmungen/1")).ShouldSay("Doch nicht.").ShouldSay("vorher: Zustimmung");
        (await chair.Posts("/buero/zustimmungen/1/ende", ("End", "NotAgreed"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsentText.OutcomeMissing.De);
        (await chair.PostsAndLooks("/buero/zustimmungen/1/ende", ("End", "NotAgreed"), ("Outcome", "Wird in der Sitzung beraten."), ("Version", await Version()))).ShouldSay("ohne Zustimmung beendet");
        (await chair.Opens("/buero/zustimmungen/1/ende")).ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<(Actor Office, Actor Chair, Actor Member)> People() =>
        (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Vera", Role.Staff), await City.HasPerson("Mia", Role.Staff));

    private async Task Begins(Actor who, Body body, int days) => (await Begin(who, body, days)).ShouldBe(HttpStatusCode.SeeOther);

    private Task<Seen> Begin(Actor who, Body body, int days, params (string, string)[] more) =>
        who.Posts($"/buero/gremien/{body.Number}/zustimmungen/neu", [("Title", "Bänke am Ufer"), ("Text", "Zehn Bänke am Seerhein."), ("Due", Day(days)), .. more.Length == 0 ? [("Audience", "Members")] : more]);

    private string Day(int days) => Format.Iso(City.Today().AddDays(days));

    private async Task<string> Version() => (await City.Do(db => db.ConsentRounds.Select(r => r.Version).SingleAsync())).ToString();

    private Task<List<string>> Heard(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync());

    private async Task<Guid> HasUnit(Actor office, string name, Actor? head)
    {
        (await office.Posts("/buero/stellen/neu", ("NameDe", name), ("Kind", nameof(UnitKind.Core)), ("HeadId", head?.Id.ToString() ?? ""))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.OrgUnits.Where(u => u.NameDe == name).Select(u => u.Id).SingleAsync());
    }
}
