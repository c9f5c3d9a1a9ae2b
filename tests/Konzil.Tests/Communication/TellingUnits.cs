using System.Net;
using Konzil.Agenda;
using Konzil.Communication;
using Konzil.Course;
using Konzil.Lotsen;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Communication;

public class TellingUnits(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.4-18")]
    public async Task An_adopted_principle_becomes_a_notice_to_all_units_and_the_open_ones_are_reminded()
    {
        var (office, head, other) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amt", Role.FieldLead), await City.HasPerson("Herr Kultur", Role.FieldLead));
        await City.HasUnit(office, "Bauamt", ("HeadId", head.Id.ToString()!));
        await City.HasUnit(office, "Kulturamt", ("HeadId", other.Id.ToString()!));
        await City.HasUnit(office, "Ohne Leitung");
        (await office.Posts("/buero/leitsaetze/neu", ("TitleDe", "Für alle"), ("TitleEn", "For all"), ("WordingDe", "Alle Angebote sind für alle da."), ("WordingEn", "All services are for everybody."), ("Why", "Anfang"), ("Circle", nameof(TalkCircle.Office)), ("TalkUntil", ""))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Opens("/buero/leitsaetze")).ShouldNotSay(PrincipleText.TellUnits.De);
        var version = (await City.Do(db => db.Principles.Select(p => p.Version).SingleAsync())).ToString();
        (await office.Posts("/buero/leitsaetze/1/beschluss", [.. CourseInTheCity.Ruling(City, (DecidePrinciple.Outcome, nameof(PrincipleState.Adopted))), ("Version", version)])).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Opens("/buero/leitsaetze")).ShouldSay(PrincipleText.TellUnits.De);

        var begun = await office.Opens("/buero/neuigkeiten/neu?leitsatz=1");
        string Field(string name) => begun.Document.QuerySelector($"[name={name}]")?.GetAttribute("value") ?? begun.Document.QuerySelector($"[name={name}]")!.TextContent;
        Assert.Equal("Leitsatz 1: Für alle", Field("Title"));
        Assert.True(begun.Document.QuerySelector("[name=AsksUnits]")!.HasAttribute("checked"));
        Assert.False(begun.Document.QuerySelector("[name=NeedsPress]")!.HasAttribute("checked"));
        (await office.PostsAndLooks("/buero/neuigkeiten/neu", ("Title", Field("Title")), ("Lead", Field("Lead").Trim()), ("Body", Field("Body").Trim()), ("IsInternal", "true"), ("AsksUnits", "true"), ("PrincipleId", Field("PrincipleId")))).ShouldSay("1. Für alle");
        var post = await City.Do(db => db.NewsPosts.SingleAsync());
        await City.Releases(office, post);
        await City.Settle();
        await head.PostsAndLooks($"/neuigkeiten/{post.Number}/bestaetigung");
        (await office.Opens($"/buero/neuigkeiten/{post.Number}")).ShouldSay("2 Stellen haben noch nicht bestätigt.").ShouldSay(NewsEarlyText.NoHead.De);
        var remind = $"/buero/neuigkeiten/{post.Number}/erinnerung";
        (await office.PostsAndLooks(remind, ("Version", await City.VersionOf(post)))).ShouldSay("Zuletzt erinnert am");
        (await office.Posts(remind, ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(NewsEarlyText.RemindedToday.De);
        await City.Settle();
        (await other.Opens("/konto/nachrichten")).ShouldSay(NewsEarlyText.RemindNotice.With("Leitsatz 1: Für alle"));
        (await head.Opens("/konto/nachrichten")).ShouldNotSay(NewsEarlyText.RemindNotice.With("Leitsatz 1: Für alle"));
        (await head.Posts(remind, ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("R", "R-4.3-04")]
    public async Task Lotsen_read_a_draft_early_and_answer_it_and_drafts_of_their_own_units()
    {
        var (office, lotse, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Lena Lotse", Role.Lotse), await City.HasPerson("Frau Amt", Role.Staff));
        var post = await City.HasNews(office, "Neue Ausweise", ("NeedsPress", "true"));
        var page = $"/buero/neuigkeiten/{post.Number}";
        (await lotse.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        await office.PostsAndLooks(page + "/fruehsicht", ("Version", await City.VersionOf(post)));
        (await office.Posts(page + "/fruehsicht", ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(NewsEarlyText.IsShown.De);
        await City.Settle();
        (await lotse.Opens("/konto/nachrichten")).ShouldSay(NewsEarlyText.ShownNotice.With("Neue Ausweise"));
        (await lotse.Opens(page)).ShouldSay("Neue Ausweise").ShouldSay(NewsEarlyText.Feedback.De);
        (await lotse.Opens("/buero/lotsen")).ShouldSay("Neue Ausweise");
        (await staff.Opens($"/neuigkeiten/{post.Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens($"/neuigkeiten/{post.Number}")).ShouldBe(HttpStatusCode.NotFound);
        var form = await lotse.Opens($"/buero/lotsen/ideen/neu?meldung={post.Number}");
        Assert.Equal("Rückmeldung zu Meldung 1: Neue Ausweise", form.Document.QuerySelector("[name=Title]")!.GetAttribute("value"));
        (await lotse.PostsAndLooks("/buero/lotsen/ideen/neu", ("Kind", "Feedback"), ("Title", "Rückmeldung zu Meldung 1: Neue Ausweise"), ("Body", "Das Bürgerbüro braucht zwei Wochen."))).ShouldSay(LotsenText.Of(LotsenIdeaKind.Feedback).De);

        // The draft of a measure is read by the Lotsen of the unit that leads it, and by no other.
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt & Energie", draft: false), await City.HasGoal());
        await City.Do(db => db.Measures.Where(m => m.Id == measure.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.PublishedAt, (DateTimeOffset?)null)));
        var unit = await City.HasUnit(office, measure.LeadUnit);
        await City.Settle();
        (await lotse.Opens("/buero/lotsen")).ShouldNotSay(measure.Title);
        await office.PostsAndLooks("/buero/lotsen/plaetze", ("UnitId", unit.Id.ToString()), ("PersonId", lotse.Id.ToString()!));
        (await lotse.Opens("/buero/lotsen")).ShouldSay(CircleText.MeasureDrafts.De).ShouldSay(measure.Title);
    }

    [Fact]
    [Trait("R", "R-4.3-04")]
    public async Task The_circle_has_its_meetings_tasks_and_material_in_one_place()
    {
        var (office, lotse) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Lena Lotse", Role.Lotse));
        var unit = await City.HasUnit(office, "Bauamt");
        await office.PostsAndLooks("/buero/lotsen/plaetze", ("UnitId", unit.Id.ToString()), ("PersonId", lotse.Id.ToString()!));
        (await lotse.Opens("/buero/lotsen")).ShouldSay(CircleText.MaterialNone.De).ShouldNotSay(CircleText.Ahead.De);
        var body = await City.HasCircle(office);
        await City.HasMeeting(office, body, City.Today().AddDays(7));
        (await lotse.Opens("/buero/lotsen")).ShouldSay(CircleText.Ahead.De).ShouldSay(MeetingsInTheCity.Words(City.Today().AddDays(7)));
        (await lotse.Posts("/buero/lotsen/material", new ChosenFile(CircleText.FileField, "leitfaden.png", SampleFiles.Picture("png")), (ShowSpace.AltField, "Leitfaden"))).ShouldBe(HttpStatusCode.Forbidden);
        (await office.Posts("/buero/lotsen/material", new ChosenFile(CircleText.FileField, "leitfaden.png", SampleFiles.Picture("png")), (ShowSpace.AltField, "Leitfaden"))).ShouldBe(HttpStatusCode.SeeOther);
        var space = (await lotse.Opens("/buero/lotsen")).ShouldSay("Leitfaden");
        var file = space.Document.QuerySelector(".kz-anhang a")!.GetAttribute("href")!;
        (await lotse.Opens(file)).ShouldBe(HttpStatusCode.OK);
        (await (await City.HasPerson("Anna")).Opens(file)).ShouldBe(HttpStatusCode.NotFound);
        var id = await City.Do(db => db.Files.Select(f => f.Id).SingleAsync());
        await office.PostsAndLooks($"/buero/lotsen/material/{id}/entfernen");
        (await lotse.Opens("/buero/lotsen")).ShouldSay(CircleText.MaterialNone.De);
    }
}
