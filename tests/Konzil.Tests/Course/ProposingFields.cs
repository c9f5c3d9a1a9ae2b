using System.Net;
using Konzil.Course;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Course;

[Trait("R", "R-2.1-22")]
public class ProposingFields(City city) : CityTest(city)
{
    [Fact]
    public async Task A_proposal_is_discussed_by_everybody_until_its_day_and_then_becomes_a_field()
    {
        var (lead, office, anna) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Anna"));
        (await City.Visitor.Opens("/feldvorschlaege")).ShouldSay("Kein Vorschlag");
        await Propose(lead);
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Neuer Vorschlag für ein Handlungsfeld: Sport");
        (await City.Visitor.Opens("/feldvorschlaege/1")).ShouldSay("Alle treiben Sport.").ShouldSay("Arbeitsgruppe Digitales").ShouldSay("Danach entscheidet ein Gremium");
        (await Comment(anna)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/feldvorschlaege/1")).ShouldSay("Sehr gut für Vereine.");
        (await Decide(office, ProposalState.Accepted)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("noch bis");

        City.Clock.Advance(TimeSpan.FromDays(8));
        (await Comment(anna)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Jetzt wird entschieden");
        (await Decide(lead, ProposalState.Accepted)).ShouldBe(HttpStatusCode.Forbidden);
        (await Decide(office, ProposalState.Accepted)).ShouldBe(HttpStatusCode.SeeOther);
        var field = await City.FieldOf("sport");
        Assert.False(field.IsDraft);
        (await City.Visitor.Opens("/handlungsfelder/sport")).ShouldSay("Neu aufgenommen").ShouldSay("Entschieden von Gemeinderat").ShouldSay("Einstimmig überzeugt.").ShouldSay("Vorschläge zu diesem Feld").ShouldSay("Hallen und Plätze");
        (await City.Visitor.Opens("/feldvorschlaege/1?lang=en")).ShouldSay("Accepted").ShouldSay("It became the field of action");
        await City.Settle();
        foreach (var who in new[] { lead, anna })
        {
            (await who.Opens("/konto/nachrichten")).ShouldSay("Vorschlag für das Handlungsfeld „Sport“: Angenommen. Einstimmig überzeugt.");
        }

        (await Decide(office, ProposalState.Refused)).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_refused_proposal_stays_readable_with_its_reason()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await Propose(office);
        City.Clock.Advance(TimeSpan.FromDays(8));
        (await Decide(office, ProposalState.Refused, ("Begruendung", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte begründen Sie es.");
        (await Decide(office, ProposalState.Refused, ("Begruendung", "Gehört zu Kultur."))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/feldvorschlaege")).ShouldSay("Nicht angenommen").ShouldSay("Gehört zu Kultur.");
        (await City.Visitor.Opens("/feldvorschlaege/1")).ShouldSay("Gehört zu Kultur.");
        Assert.False(await City.Do(db => db.Fields.AnyAsync()));
        var row = CsvFile.Read((await City.Visitor.Opens("/feldvorschlaege/vorschlaege.csv")).Html).Single();
        Assert.Equal(("Nicht angenommen", "Gehört zu Kultur."), (row["stand"], row["grund"]));
    }

    [Fact]
    public async Task What_working_groups_discuss_is_seen_by_nobody_else_until_it_is_decided()
    {
        var (office, mod, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Moderation", Role.Moderator), await City.HasPerson("Anna"));
        await Propose(office, ("Circle", nameof(TalkCircle.Office)));
        foreach (var who in new[] { City.Visitor, anna })
        {
            (await who.Opens("/feldvorschlaege/1")).ShouldBe(HttpStatusCode.NotFound);
            (await who.Opens("/feldvorschlaege")).ShouldNotSay("Sport");
        }

        (await Comment(anna)).ShouldBe(HttpStatusCode.NotFound);
        (await Comment(mod)).ShouldBe(HttpStatusCode.SeeOther);
        (await mod.Opens("/feldvorschlaege/1")).ShouldSay("Sehr gut für Vereine.");
        Assert.DoesNotContain("Sport", (await City.Visitor.Opens("/feldvorschlaege/vorschlaege.csv")).Html, StringComparison.Ordinal);
        (await (await City.HasPerson("Andere", Role.FieldLead)).Opens("/buero/feldvorschlaege/1")).ShouldBe(HttpStatusCode.Forbidden);
        City.Clock.Advance(TimeSpan.FromDays(8));
        await Decide(office, ProposalState.Refused);
        (await City.Visitor.Opens("/feldvorschlaege/1")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_draft_field_is_decided_by_a_proposal()
    {
        var (office, field) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasField("Bildung"));
        (await office.Opens("/buero/feldvorschlaege/neu?feld=bildung")).ShouldSay("Es geht um das Feld im Entwurf");
        (await office.Opens("/buero/feldvorschlaege/neu?feld=unbekannt")).ShouldBe(HttpStatusCode.NotFound);
        await Propose(office, ("feld", "bildung"));
        (await City.Visitor.Opens("/handlungsfelder/bildung")).ShouldSay("Vorschläge zu diesem Feld").ShouldSay("Entwurf");
        City.Clock.Advance(TimeSpan.FromDays(8));
        (await Decide(office, ProposalState.Accepted)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/handlungsfelder/bildung")).ShouldSay("Als Handlungsfeld beschlossen").ShouldNotSay("Entwurf");
        Assert.False((await City.FieldOf("bildung")).IsDraft);
        (await office.Posts("/buero/feldvorschlaege/neu", Words(("feld", "bildung")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Nur ein Feld im Entwurf");
        Assert.NotEqual(Guid.Empty, field.Id);
    }

    [Fact]
    [Trait("R", "R-1.2-15")]
    [Trait("R", "R-1.5-06")]
    public async Task The_wording_of_an_accepted_proposal_is_taken_over_and_the_history_names_whose_it_was()
    {
        var (lead, office, field) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator), await City.HasField("Bildung"));
        await Propose(lead, ("feld", "bildung"));
        (await office.Opens("/buero/handlungsfelder/bildung?vorschlag=1")).ShouldNotSay("Sport in der Stadt.");
        City.Clock.Advance(TimeSpan.FromDays(8));
        (await Decide(office, ProposalState.Accepted)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/feldvorschlaege/1")).ShouldSay("Sein Wortlaut steht noch nicht im Feld").ShouldNotSay("Wortlaut ins Feld übernehmen");
        (await City.Visitor.Opens("/handlungsfelder/bildung")).ShouldNotSay("Sport in der Stadt.");

        var link = (await office.Opens("/feldvorschlaege/1")).Document.QuerySelectorAll("a").Single(a => a.TextContent.Contains("Wortlaut ins Feld übernehmen", StringComparison.Ordinal)).GetAttribute("href")!;
        var form = await office.Opens(link);
        form.ShouldSay("Wortlaut von Vorschlag 1").ShouldSay("Im Vorschlag heißt das Feld „Sport“.").ShouldSay("Wortlaut aus Vorschlag 1 von Arbeitsgruppe Digitales.").ShouldSay("Hallen und Plätze");
        Assert.Equal("Sport in der Stadt.", form.Document.QuerySelector("input[name=SentenceDe]")!.GetAttribute("value"));

        var words = CourseInTheCity.Profile(("SentenceDe", "Sport in der Stadt."), ("ScopeInDe", "Hallen und Plätze"), ("Grund", "Wortlaut aus Vorschlag 1 von Arbeitsgruppe Digitales."), ("Vorschlag", "1"), ("Version", await City.VersionOf(field)));
        (await office.Posts("/buero/handlungsfelder/bildung", [.. words.Where(w => w.Item1 != "Grund"), ("Grund", "")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Wortlaut von Vorschlag 1").ShouldSay("Hallen und Plätze");
        (await office.Posts("/buero/handlungsfelder/bildung", words)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/handlungsfelder/bildung")).ShouldSay("Sport in der Stadt.").ShouldSay("Hallen und Plätze");
        (await office.Opens("/feldvorschlaege/1")).ShouldNotSay("Wortlaut ins Feld übernehmen").ShouldNotSay("Sein Wortlaut steht noch nicht im Feld");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.ItemId == field.Id && h.What == "Wortlaut aus Vorschlag 1 von Arbeitsgruppe Digitales übernommen")));
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Ihr Vorschlag steht jetzt im Handlungsfeld „Bildung“.");
    }

    [Fact]
    public async Task A_wrong_proposal_keeps_its_words_and_a_stale_one_is_refused()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        (await office.Posts("/buero/feldvorschlaege/neu", Words(("Why", ""), ("TalkUntil", "2020-01-01"), ("From", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte nennen Sie einen Tag ab heute.").ShouldSay("Hallen und Plätze").ShouldSay("warum die Stadt dieses Feld braucht");
        await Propose(office);
        var version = (await City.LastProposal()).Version.ToString();
        (await office.Posts("/buero/feldvorschlaege/1", Words(("Why", "Weil es fehlt."), ("Version", version)))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts("/buero/feldvorschlaege/1", Words(("Why", "Spät dran."), ("Version", version)))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Weil es fehlt.").ShouldSay("Spät dran.");
    }

    private (string, string)[] Words(params (string, string)[] more) => new[]
    {
        ("NameDe", "Sport"), ("NameEn", "Sports"), ("SentenceDe", "Sport in der Stadt."), ("Why", "Alle treiben Sport."), ("ScopeIn", "Hallen und Plätze"), ("From", "Arbeitsgruppe Digitales"),
        ("Circle", nameof(TalkCircle.Everybody)), ("TalkUntil", Format.Iso(City.Today().AddDays(7))),
    }.With(more);

    private async Task Propose(Actor who, params (string, string)[] more) => (await who.Posts("/buero/feldvorschlaege/neu", Words(more))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task<Seen> Decide(Actor who, ProposalState outcome, params (string, string)[] more) =>
        await who.Posts("/buero/feldvorschlaege/1/entscheidung", CourseInTheCity.Ruling(City, [("Ergebnis", outcome.ToString()), ("Version", (await City.LastProposal()).Version.ToString()), .. more]));

    private async Task<Seen> Comment(Actor who) =>
        await who.Posts("/beitraege", ("Kind", FieldProposal.KindName), ("Id", (await City.LastProposal()).Id.ToString()), ("Body", "Sehr gut für Vereine."), ("Token", Ids.Next().ToString()));
}
