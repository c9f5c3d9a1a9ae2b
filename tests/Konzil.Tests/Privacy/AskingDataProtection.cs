using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Privacy;

[Trait("R", "R-4.4-01")]
public class AskingDataProtection(City city) : CityTest(city)
{
    private const string Own = "/konto/anliegen";
    private const string Office = "/buero/datenschutz/anliegen/1";

    [Fact]
    public async Task A_request_is_answered_within_a_month_and_the_person_hears_of_it()
    {
        var (anna, officer) = (await City.HasPerson("Anna"), await City.HasPerson("Datenschutz", Role.DataProtection));
        (await anna.Opens(Own)).ShouldSay(RequestText.YoursNone.De);
        (await anna.Posts(Own, ("Words", "Mein Stadtteil stimmt nicht."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RequestText.KindMissing.De).ShouldSay("Mein Stadtteil stimmt nicht.");
        (await anna.PostsAndLooks(Own, ("Kind", "Correction"), ("Words", "Mein Stadtteil stimmt nicht."))).ShouldSay(RequestText.Sent.De).ShouldSay("Antwort bis " + Due().ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("de-DE")));
        var due = Due();
        await City.Settle();
        (await officer.Opens("/konto/nachrichten")).ShouldSay("Anliegen 1 an den Datenschutz.");
        (await officer.Opens("/buero/datenschutz/anliegen")).ShouldSay("Anliegen 1: Berichtigung");
        (await officer.Opens(Office)).ShouldSay("Art. 16 DSGVO").ShouldSay("Anna");
        (await (await City.HasPerson("Ben")).Opens(Own)).ShouldNotSay("Mein Stadtteil");

        // A week before the deadline data protection is reminded.
        City.Clock.Advance(TimeSpan.FromDays(25));
        await City.Settle();
        (await officer.Opens("/konto/nachrichten")).ShouldSay("Anliegen 1 braucht bis " + MeetingsInTheCity.Words(due) + " eine Antwort.");
        (await officer.Posts(Office + "/antwort", ("Result", "stattgegeben"), ("Answer", ""), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RequestText.AnswerMissing.De);
        (await officer.Posts(Office + "/antwort", ("Result", "stattgegeben"), ("Answer", "Ist berichtigt."), ("Version", Guid.Empty.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Ist berichtigt.");
        Assert.Equal(Office, (await officer.Posts(Office + "/antwort", ("Result", "stattgegeben"), ("Answer", "Ist berichtigt."), ("Version", await Version()))).Location);
        (await officer.Posts(Office + "/antwort", ("Result", "abgelehnt"), ("Answer", "Doch nicht."), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RequestText.IsAnswered.De);
        await City.Settle();
        (await anna.Opens("/konto/nachrichten")).ShouldSay("Der Datenschutz hat Ihr Anliegen 1 beantwortet.");
        (await anna.Opens(Own)).ShouldSay("Ist berichtigt.").ShouldSay("stattgegeben");
        (await anna.Opens(Own + "?lang=en")).ShouldSay("Correction").ShouldSay("granted");
    }

    [Fact]
    public async Task More_time_is_taken_once_with_a_reason()
    {
        var (anna, officer) = (await City.HasPerson("Anna"), await City.HasPerson("Datenschutz", Role.DataProtection));
        await anna.Posts(Own, ("Kind", "Objection"), ("Words", "Ich widerspreche."));
        var due = await City.Do(db => db.Set<PrivacyRequest>().Select(r => r.DueOn).SingleAsync());
        Assert.Equal(Office, (await officer.Posts(Office + "/aufschub", ("Delay", "Wir fragen das Landesamt."), ("Version", await Version()))).Location);
        Assert.Equal(due.AddMonths(2), await City.Do(db => db.Set<PrivacyRequest>().Select(r => r.DueOn).SingleAsync()));
        (await officer.Posts(Office + "/aufschub", ("Delay", "Noch länger."), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await City.Settle();
        (await anna.Opens(Own)).ShouldSay("Wir fragen das Landesamt.");
        (await (await City.HasPerson("Koordination", Role.Coordinator)).Opens(Office)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task While_nobody_has_the_role_the_administration_hears_of_it()
    {
        var (anna, admin) = (await City.HasPerson("Anna"), await City.HasPerson("Administration", Role.Administrator));
        await anna.Posts(Own, ("Kind", "Question"), ("Words", "Wer ist zuständig?"));
        await City.Settle();
        (await admin.Opens("/konto/nachrichten")).ShouldSay("Anliegen 1 an den Datenschutz.");
    }

    private DateOnly Due() => City.Today().AddMonths(PrivacyRequest.MonthsToAnswer);

    private Task<string> Version() => City.Do(async db => (await db.Set<PrivacyRequest>().SingleAsync()).Version.ToString());
}
