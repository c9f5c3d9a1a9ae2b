using System.Net;
using Konzil.Agenda;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

/// <summary>A finished text of a body is proposed as the wording of a measure or a goal and taken over or declined by whoever looks after it.</summary>
[Trait("R", "R-1.5-06")]
public class ProposingWording(City city) : CityTest(city)
{
    private const string Words = "Abends ist der Weg am Ufer dunkel.";

    [Fact]
    public async Task A_proposal_for_a_measure_is_changed_and_taken_over_and_its_body_hears_of_it()
    {
        var (office, chair, member, body) = await People();
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var page = Paths.Measure(measure.Number, measure.Title);
        await HasDraft(chair, body);
        (await chair.Opens("/buero/entwuerfe/1/abschluss")).ShouldSay(ProposedText.Aim.De).ShouldSay(measure.Title);
        (await Finishes(chair, ("Aim", "m:" + measure.Id))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProposedText.PartMissing.De);
        (await Finishes(chair, ("Aim", "m:" + Ids.Next()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProposedText.AimUnknown.De);
        (await Finishes(chair, ("Aim", "m:" + measure.Id), ("Part", "Problem"))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Contains(await Notices(office), n => n.Contains("schlägt einen Wortlaut vor", StringComparison.Ordinal));
        (await member.Opens("/buero/entwuerfe/1")).ShouldSay(ProposedText.Waiting.De).ShouldNotSay(ProposedText.ToAnswer.De);
        (await office.Opens(page)).ShouldSay(ProposedText.Title.De).ShouldSay("Dunkler Weg");
        (await City.Visitor.Opens(page)).ShouldNotSay(ProposedText.Title.De).ShouldNotSay("Dunkler Weg");
        (await member.Opens("/buero/entwuerfe/1/uebernahme")).ShouldBe(HttpStatusCode.NotFound);
        (await member.Posts("/buero/entwuerfe/1/uebernahme", ("Words", "Nein"))).ShouldBe(HttpStatusCode.NotFound);
        (await member.Posts("/buero/entwuerfe/1/ablehnung", ("Reason", "Nein"))).ShouldBe(HttpStatusCode.NotFound);

        var form = await office.Opens("/buero/entwuerfe/1/uebernahme");
        Assert.Equal(Words, form.Document.QuerySelector("textarea[name=Words]")!.TextContent.Trim());
        var version = form.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        (await office.Posts("/buero/entwuerfe/1/uebernahme", ("Words", ""), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProposedText.WordsMissing.De);

        // Somebody edits the measure meanwhile: nothing is taken over, and what was typed stays.
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == measure.Id)).Reach(MeasureLevel.Scored);
            return await db.SaveChangesAsync();
        });
        var stale = await office.Posts("/buero/entwuerfe/1/uebernahme", ("Words", "Mein Wortlaut."), ("Version", version));
        stale.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Mein Wortlaut.");
        version = stale.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        (await office.PostsAndLooks("/buero/entwuerfe/1/uebernahme", ("Words", "Mein Wortlaut."), ("Version", version))).ShouldSay("Mein Wortlaut.").ShouldNotSay(ProposedText.Title.De);
        Assert.Equal("Mein Wortlaut.", await City.Do(db => db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Problem).SingleAsync()));
        Assert.Contains(await City.Do(db => db.History.Where(h => h.ItemId == measure.Id).Select(h => h.What).ToListAsync()), w => w == ProposedText.TakenNote.Filled(1, body.NameDe).De);
        (await office.Posts("/buero/entwuerfe/1/ablehnung", ("Reason", "Zu spät."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProposedText.IsAnswered.De);
        await City.Settle();
        Assert.Contains(await Notices(member), n => n.Contains("ist übernommen", StringComparison.Ordinal));
        (await member.Opens("/buero/entwuerfe/1")).ShouldSay("Übernommen am");
    }

    [Fact]
    public async Task A_proposal_for_a_goal_is_declined_with_a_reason_that_the_body_reads()
    {
        var (office, chair, member, body) = await People();
        var goal = await City.HasGoal();
        await HasDraft(chair, body);
        (await Finishes(chair, ("Aim", "z:" + goal.Id))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Opens($"/ziele/{goal.Number}")).ShouldSay(ProposedText.Title.De);
        (await City.Visitor.Opens($"/ziele/{goal.Number}")).ShouldNotSay(ProposedText.Title.De);
        (await chair.Opens("/buero/entwuerfe/1/uebernahme")).ShouldBe(HttpStatusCode.NotFound);
        (await office.Opens("/buero/entwuerfe/1/uebernahme?lang=en")).ShouldSay(ProposedText.Decline.En);
        (await office.Posts("/buero/entwuerfe/1/ablehnung", ("Reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProposedText.ReasonMissing.De);
        (await office.Posts("/buero/entwuerfe/1/ablehnung", ("Reason", "Das steht schon im Ziel."))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Contains(await Notices(member), n => n.Contains("Das steht schon im Ziel.", StringComparison.Ordinal));
        (await member.Opens("/buero/entwuerfe/1")).ShouldSay("Abgelehnt am").ShouldSay("Das steht schon im Ziel.");
        Assert.Equal("", await City.Do(db => db.Goals.Where(g => g.Id == goal.Id).Select(g => g.IntentDe).SingleAsync()));
    }

    [Fact]
    public async Task A_proposal_for_a_goal_becomes_its_intent_and_a_text_that_is_too_long_is_none()
    {
        var (office, chair, _, body) = await People();
        var goal = await City.HasGoal();
        await HasDraft(chair, body, new string('x', 2100));
        (await Finishes(chair, ("Aim", "z:" + goal.Id))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Der Text darf dort höchstens 2.000 Zeichen haben.");
        (await chair.Posts("/buero/entwuerfe/1/bearbeiten", ("Title", "Dunkler Weg"), ("Text", Words), ("Version", await Version()))).ShouldBe(HttpStatusCode.SeeOther);
        (await Finishes(chair, ("Aim", "z:" + goal.Id))).ShouldBe(HttpStatusCode.SeeOther);
        var version = (await office.Opens("/buero/entwuerfe/1/uebernahme")).Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        (await office.PostsAndLooks("/buero/entwuerfe/1/uebernahme", ("Words", Words), ("Version", version))).ShouldSay(Words);
    }

    private async Task<(Actor Office, Actor Chair, Actor Member, Body Body)> People()
    {
        var (office, chair, member) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Vera", Role.FieldLead), await City.HasPerson("Mia", Role.Press));
        return (office, chair, member, await City.HasBody(office, seats: [(chair, BodyDuty.Chair), (member, BodyDuty.Member)]));
    }

    private static async Task HasDraft(Actor chair, Body body, string text = Words) =>
        (await chair.Posts($"/buero/gremien/{body.Number}/entwuerfe/neu", ("Title", "Dunkler Weg"), ("Text", text))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task<Seen> Finishes(Actor who, params (string, string)[] more) => await who.Posts("/buero/entwuerfe/1/abschluss", [.. more, ("Version", await Version())]);

    private Task<string> Version() => City.Do(db => db.TextDrafts.Select(d => d.Version.ToString()).SingleAsync());

    private Task<List<string>> Notices(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync());
}
