using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Privacy;

[Trait("R", "R-4.4-01")]
public class ReadingNotices(City city) : CityTest(city)
{
    private const string Office = "/buero/datenschutz/hinweise/konto";

    [Fact]
    public async Task A_notice_is_drafted_published_told_and_noted_and_never_changes()
    {
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        var anna = await City.HasPerson("Anna");
        (await City.Visitor.Opens("/datenschutz/hinweise")).ShouldSay(NoticeText.None.De);
        (await City.Visitor.Opens("/datenschutz/hinweise/konto")).ShouldBe(HttpStatusCode.NotFound);
        (await officer.Posts(Office, ("TextDe", "Verantwortlich ist die Stadt."), ("TextEn", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Verantwortlich ist die Stadt.");
        Assert.Equal("/buero/datenschutz/hinweise", (await officer.Posts(Office, ("TextDe", "Verantwortlich ist die Stadt."), ("TextEn", "The city is responsible."), ("Version", ""))).Location);
        (await City.Visitor.Opens("/datenschutz/hinweise/konto")).ShouldBe(HttpStatusCode.NotFound);
        (await officer.Posts(Office, ("TextDe", "Anders"), ("TextEn", "Different"), ("Version", ""))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Anders");
        await Publish(officer, "Verantwortlich ist die Stadt.");
        (await City.Visitor.Opens("/datenschutz/hinweise/konto")).ShouldSay("Verantwortlich ist die Stadt.").ShouldSay("Fassung 1").ShouldSay("Ihre Ideen und Beiträge unter Ihrem Anzeigenamen zeigen");
        (await City.Visitor.Opens("/datenschutz/hinweise/konto?lang=en")).ShouldSay("The city is responsible.");
        await City.Settle();
        (await anna.Opens("/konto/nachrichten")).ShouldSay("Der Datenschutzhinweis „Konto“ hat eine neue Fassung.");
        (await anna.Opens("/konto/hinweise")).ShouldSay("noch nicht gelesen");
        (await anna.PostsAndLooks("/konto/hinweise/konto/1")).ShouldSay("zur Kenntnis genommen am");
        (await anna.Posts("/konto/hinweise/konto/2")).ShouldBe(HttpStatusCode.NotFound);
        (await officer.Opens("/buero/datenschutz/hinweise")).ShouldSay("Fassung 1");

        City.Clock.Advance(TimeSpan.FromDays(30));
        await Publish(officer, "Jetzt ausführlicher.");
        (await City.Visitor.Opens("/datenschutz/hinweise/konto")).ShouldSay("Jetzt ausführlicher.").ShouldSay("Fassung 1, gilt seit");
        (await City.Visitor.Opens("/datenschutz/hinweise/konto?fassung=1")).ShouldSay("Verantwortlich ist die Stadt.").ShouldSay(NoticeText.IsEarlier.De);
        (await anna.Opens("/konto/hinweise")).ShouldSay("noch nicht gelesen");
    }

    [Fact]
    public async Task Whoever_opens_an_account_has_noted_the_notices_beside_the_form()
    {
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        await Publish(officer, "Verantwortlich ist die Stadt.");
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        (await City.Visitor.Opens("/registrieren")).ShouldSay(RegisterText.NoticeNote.De);
        await City.Visitor.Posts("/registrieren", ("Email", "neu@example.org"), ("DisplayName", "Neu"), ("Language", "de"), ("Password", PeopleInTheCity.Password));
        await City.Visitor.Posts(await City.LinkTo("neu@example.org"));
        await City.Settle();
        var person = (await City.PersonOf("neu@example.org"))!;
        var seen = await City.Do(db => db.Set<NoticeSeen>().SingleAsync(s => s.PersonId == person.Id));
        Assert.Equal((NoticePurpose.Account, 1), (seen.Purpose, seen.Edition));
    }

    [Fact]
    public async Task What_somebody_allows_and_takes_back_is_logged()
    {
        var anna = await City.HasPerson("Anna");
        var page = await anna.Opens("/konto/benachrichtigungen");
        var wishes = HearRules.Kinds.Select(k => (k.ToString(), HearRules.Usual(k).ToString())).ToList();
        Assert.NotNull(page);
        await anna.Posts("/konto/benachrichtigungen", [.. wishes.Select(w => w.Item1 == nameof(NewsKind.Comment) ? (w.Item1, nameof(HearWish.Inbox)) : w)]);
        await anna.Posts("/konto/benachrichtigungen", [.. wishes.Select(w => w.Item1 == nameof(NewsKind.Comment) ? (w.Item1, nameof(HearWish.Weekly)) : w)]);
        var log = await City.Do(db => db.Set<ConsentEntry>().Where(c => c.PersonId == anna.Id && c.About == nameof(NewsKind.Comment)).OrderBy(c => c.At).ThenBy(c => c.Id).Select(c => c.Given).ToListAsync());
        Assert.True(log[^1]);
        (await anna.Opens("/konto/hinweise")).ShouldSay("Mails zu Neuigkeiten").ShouldSay("erlaubt");
        (await anna.Opens("/konto/hinweise?lang=en")).ShouldSay("Mails about news");
    }

    private async Task Publish(Actor officer, string text)
    {
        var version = (await officer.Opens(Office)).Document.QuerySelector("main input[name=Version]")!.GetAttribute("value") ?? "";
        Assert.Equal("/buero/datenschutz/hinweise", (await officer.Posts(Office, ("TextDe", text), ("TextEn", "The city is responsible."), ("Version", version), (WriteNotice.PublishField, "1"))).Location);
    }
}
