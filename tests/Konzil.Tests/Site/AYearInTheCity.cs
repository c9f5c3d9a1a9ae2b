using System.Net;
using Konzil.Agenda;
using Konzil.Communication;
using Konzil.Course;
using Konzil.Inquiries;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.Council;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Konzil.Tests.Site;

/// <summary>
/// The living agenda, a year in fast time: two editions of the list of projects, an order changed with a reason, a decision that
/// came late, a newsletter by interest, an account nobody uses, and what the nights delete.
/// </summary>
[Trait("R", "R-1.2-16")]
[Trait("R", "R-1.5-11")]
[Trait("R", "R-2.1-38")]
[Trait("R", "R-4.1-04")]
[Trait("R", "R-4.4-01")]
public class AYearInTheCity(City city) : CityTest(city)
{
    private const string Reader = "berta@example.org";

    [Fact]
    public async Task Everything_comes_by_its_day()
    {
        var (office, press) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Presse", Role.Press));
        var (council, lead) = (await City.HasPerson("Geschäftsstelle", Role.CouncilOffice), await City.HasPerson("Feldleitung", Role.FieldLead));
        var anna = await City.HasAccount("Anna");

        // January: the first edition, a mandate, an order for the newsletter, a question, periods.
        var (measures, round) = await City.HasRanking(office);
        var (water, roads) = (await City.HasField("Wasser", draft: false), await City.HasField("Mobilität", draft: false));
        await Freeze(office, 1);
        (await council.Posts("/buero/beschluesse", RecordingResolutions.July)).ShouldBe(HttpStatusCode.SeeOther);
        (await council.Posts("/buero/beschluesse/1/auftraege/neu", ("Title", "Konzept vorlegen"), ("Note", "Mit Kosten."), ("Unit", "Amt für Digitales"), ("OwnerId", lead.Id.ToString()!), ("Due", Format.Iso(City.Today().AddDays(60))), ("EveryMonths", ""))).ShouldBe(HttpStatusCode.SeeOther);
        await OrdersNewsletter(water.Id);
        await AsksAndIsAnswered(office);
        await SetsPeriods();

        // March: the mandate is late, and both who owes and who watches hear of it.
        await Passes(62);
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Überfällig seit").ShouldSay("Konzept vorlegen");
        (await council.Opens("/konto/nachrichten")).ShouldSay("Überfällig seit");
        (await City.Visitor.Opens("/beschlusskontrolle?stand=ueberfaellig")).ShouldSay("Konzept vorlegen");

        // May: another order of the measures, with the reason for each.
        await Passes(60);
        await office.PostsAndLooks("/buero/rangfolge", ("TitleDe", "Neue Reihenfolge"), ("TitleEn", ""), ("WhyDe", ""), ("WhyEn", ""), ("Bisher", $"r-{round}"), ("Quelle", ""));
        await office.PostsAndLooks("/buero/rangfolge/1", RanksInTheCity.RankForm(await City.RanksVersion(), measures, ("2", "Kann warten."), ("1", "Förderung ist bewilligt."), ("3", ""), ("4", "")));
        await office.PostsAndLooks("/buero/rangfolge/1/beschluss", ("Version", await City.RanksVersion()), ("Body", "Gemeinderat"), ("Tag", Format.Iso(City.Today())), ("Protocol", "Niederschrift 4"), ("Beschluss", ""));
        (await City.Visitor.Opens("/rangfolge/1")).ShouldSay("Förderung ist bewilligt.").ShouldSay("1 Platz nach oben");

        // July: the second edition says what is new, changed and gone since the first.
        await Passes(60);
        var fresh = await City.HasMeasureOf(await City.HasField("Netze", draft: false), await City.HasGoal(3, "Mobil"), "Radweg mit Zähler");
        await City.Do(db => db.Measures.Where(m => m.Id == measures[3].Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.PublishedAt, (DateTimeOffset?)null)));
        await Freeze(office, 2);
        (await City.Visitor.Opens("/vorhabenliste/2/vergleich")).ShouldSay("Neu dabei (1)").ShouldSay(fresh.Title).ShouldSay("Nicht mehr dabei (1)").ShouldSay("Leihladen");

        // September: whoever asked for water reads of water.
        await Passes(60);
        await SendsNewsletter(press, water.Id, roads.Id);

        // November: Anna has not been here since January. She is warned, stays away, and her account goes.
        await Passes(60);
        Assert.Contains(await City.MailsTo(anna.Email!), m => m.Subject == "Ihr Konto wird in 30 Tagen gelöscht");
        Assert.NotNull(await City.PersonOf("anna@example.org"));
        await Passes(Periods.WarnDays + 2);
        Assert.Null(await City.PersonOf("anna@example.org"));
        Assert.Equal(ErasureCause.Unused, await City.Do(db => db.Set<ErasureRecord>().Select(r => r.Cause).SingleAsync()));

        // The nights deleted the answered question and old mails, and wrote down how much it was; the agenda stands.
        await Passes(30);
        Assert.False(await City.Do(db => db.Inquiries.AnyAsync()));
        Assert.False(await City.Do(db => db.Mails.AnyAsync(m => m.Subject == "Antwort auf Ihre Anfrage 1")));
        var runs = await City.Do(db => db.Set<RetentionRun>().Select(r => r.Key).Distinct().ToListAsync());
        Assert.Equal(["anfragen", "mails"], new[] { "anfragen", "mails" }.Where(runs.Contains));
        (await City.Visitor.Opens("/vorhabenliste/1")).ShouldSay("Leihladen");
        (await City.Visitor.Opens("/rangfolge/1")).ShouldSay("Förderung ist bewilligt.");
    }

    /// <summary>Day after day, as a server that runs: what is due in a night happens in that night.</summary>
    private async Task Passes(int days)
    {
        for (var day = 0; day < days; day += 5)
        {
            City.Clock.Advance(TimeSpan.FromDays(Math.Min(5, days - day)));
            await City.Settle();
        }
    }

    private static async Task Freeze(Actor office, int number) =>
        (await office.Posts("/buero/vorhabenliste", ("Number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Note", ""))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task OrdersNewsletter(Guid field)
    {
        await City.Visitor.PostsAndLooks("/newsletter", ("Email", Reader), ("Topics", field.ToString()));
        (await City.Visitor.Posts(await City.LinkTo(Reader))).ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task AsksAndIsAnswered(Actor office)
    {
        await City.Visitor.PostsAndLooks("/kontakt", ("Kind", nameof(InquiryKind.Question)), ("Subject", "WLAN"), ("Words", "Wann kommt es?"), ("Email", "frage@example.org"));
        await City.Settle();
        await office.PostsAndLooks("/buero/anfragen/1/antwort", ("Answer", "Im Mai."), ("Version", (await City.Do(db => db.Inquiries.Select(i => i.Version).SingleAsync())).ToString()));
        await City.Settle();
    }

    /// <summary>The city forgets inquiries and unused accounts after 300 days; and the nights begin.</summary>
    private async Task SetsPeriods()
    {
        const string path = "/buero/datenschutz/fristen";
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        var fields = (await officer.Opens(path)).Document.QuerySelectorAll("main form input").Select(i => (Name: i.GetAttribute("name")!, Value: i.GetAttribute("value") ?? ""));
        await officer.PostsAndLooks(path, [.. fields.Select(f => (f.Name, f.Name is "anfragen" or Periods.UnusedAccounts ? "300" : f.Value))]);
        await City.Do(async db =>
        {
            await Periods.Plan(db);
            await db.SaveChangesAsync();
        });
    }

    private async Task SendsNewsletter(Actor press, Guid water, Guid roads)
    {
        var (about, other) = (await City.HasNews(press, "Wasser messen", ("FieldId", water.ToString())), await City.HasNews(press, "Straße sperren", ("FieldId", roads.ToString())));
        await City.Releases(press, about);
        await City.Releases(press, other);
        await press.PostsAndLooks("/buero/newsletter/neu", ("Title", "Ausgabe September"), ("Intro", "Guten Tag"), ("Posts", about.Id.ToString()), ("Posts", other.Id.ToString()));
        await press.PostsAndLooks("/buero/newsletter/1/versand", ("Version", (await City.Do(db => db.Issues.Select(i => i.Version).SingleAsync())).ToString()));
        await City.Settle();
        var issue = (await City.MailsTo(Reader)).Single(m => m.Subject == "Ausgabe September");
        var folder = City.Services.GetRequiredService<IOptions<MailOptions>>().Value.Folder;
        var sent = (await MimeKit.MimeMessage.LoadAsync(Path.Combine(folder, issue.Id.ToString("N") + ".eml"))).TextBody;
        Assert.Contains("Wasser messen", sent, StringComparison.Ordinal);
        Assert.DoesNotContain($"/neuigkeiten/{other.Number}", sent, StringComparison.Ordinal);
    }
}
