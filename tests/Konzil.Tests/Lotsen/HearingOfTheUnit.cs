using System.Net;
using System.Text;
using Konzil.Lotsen;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Lotsen;

/// <summary>What concerns a unit comes to its people on Mondays, as long as they want it.</summary>
public class HearingOfTheUnit(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-4.3-05")]
    public async Task On_mondays_a_unit_gets_by_mail_what_was_new_on_its_measures()
    {
        var (coordination, staff, silent, other) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Herr Still", Role.Staff), await City.HasPerson("Frau Fern", Role.Staff));
        var citizen = await City.HasPerson("Anna");
        var (unit, far) = (await City.HasUnit(coordination, "Amt 1"), await City.HasUnit(coordination, "Bauamt"));
        await Works(unit, staff, silent, citizen);
        await Works(far, other);
        await silent.PostsAndLooks("/konto/benachrichtigungen", [.. HearRules.Kinds.Append(NewsKind.Unit).Select(k => (k.ToString(), (k == NewsKind.Unit ? HearWish.Nothing : HearRules.Usual(k)).ToString()))]);
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt & Energie", draft: false), await City.HasGoal());
        await City.Releases(coordination, await City.HasNews(coordination, "Sensoren am Seerhein", ("MeasureId", measure.Id.ToString())));
        await City.HasNews(coordination, "Noch ein Entwurf", ("MeasureId", measure.Id.ToString()));
        await City.Settle();
        await Monday();

        var mail = Assert.Single(await City.MailsTo("frau-amt@example.org"), m => m.Subject.StartsWith("Neu für Amt 1", StringComparison.Ordinal));
        Assert.Contains("- Sensoren am Seerhein", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"/lotsen/stellen/{unit.Number}", mail.Text, StringComparison.Ordinal);
        Assert.Contains(HearingText.Of(NewsKind.Unit).De, mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Noch ein Entwurf", mail.Text, StringComparison.Ordinal);
        (await staff.Opens("/konto/nachrichten")).ShouldSay("Neu für Amt 1: Meldungen 1, Entscheidungen 0, nahe Termine 0.");
        foreach (var nobody in new[] { "herr-still@example.org", "frau-fern@example.org", "anna@example.org" })
        {
            Assert.DoesNotContain(await City.MailsTo(nobody), m => m.Subject.StartsWith("Neu für", StringComparison.Ordinal));
        }

        // Nothing new: no mail; and the week after is planned.
        await Monday();
        Assert.Single(await City.MailsTo("frau-amt@example.org"), m => m.Subject.StartsWith("Neu für", StringComparison.Ordinal));
        Assert.Equal(1, await City.Do(db => db.Jobs.CountAsync(j => j.Kind == typeof(DigestOfUnitsDue).FullName && j.DueAt > City.Clock.GetUtcNow())));
    }

    [Fact]
    [Trait("R", "R-4.3-06")]
    public async Task Whoever_works_for_the_city_finds_the_lotsen_from_the_account_or_the_start_of_the_office()
    {
        var (staff, lotse) = (await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Lena Lotse", Role.Lotse));
        Assert.NotNull((await staff.Opens("/konto")).ShouldBe(HttpStatusCode.OK).Document.QuerySelector("main a[href='/lotsen']"));
        Assert.Null((await (await City.HasPerson("Anna")).Opens("/konto")).Document.QuerySelector("main a[href='/lotsen']"));
        (await lotse.Opens("/buero")).ShouldSay(LotsenText.FindTitle.De).ShouldSay(LotsenText.Space.De);
    }

    private Task Works(OrgUnit unit, params Actor[] people) => City.Do(async db =>
    {
        var ids = people.Select(p => p.Id!.Value).ToList();
        await db.People.Where(p => ids.Contains(p.Id)).ExecuteUpdateAsync(s => s.SetProperty(p => p.UnitId, (Guid?)unit.Id));
    });

    private async Task Monday()
    {
        await City.Do(async db =>
        {
            await SendDigest.Plan(db);
            await db.SaveChangesAsync();
        });
        City.Clock.Advance(DigestTime.Next(HearWish.Weekly, City.Clock.GetUtcNow()) - City.Clock.GetUtcNow());
        await City.Settle();
    }
}

/// <summary>The same through the mail server of a city.</summary>
public class SendingTheDigest(CityWithMailServer city) : IClassFixture<CityWithMailServer>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await city.Reset();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    [Trait("R", "R-4.3-05")]
    public async Task The_digest_arrives_once_with_the_way_to_end_it()
    {
        var (coordination, staff) = (await city.HasPerson("Koordination", Role.Coordinator), await city.HasPerson("Frau Amt", Role.Staff));
        var unit = await city.HasUnit(coordination, "Amt 1");
        await city.Do(db => db.People.Where(p => p.Id == staff.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.UnitId, (Guid?)unit.Id)));
        var measure = await city.HasMeasureOf(await city.HasField("Umwelt & Energie", draft: false), await city.HasGoal());
        await city.Releases(coordination, await city.HasNews(coordination, "Sensoren am Seerhein", ("MeasureId", measure.Id.ToString())));
        await using var sink = new SmtpSink(city.Port);
        await city.Settle();
        await city.Do(async db =>
        {
            await SendDigest.Plan(db);
            await SendDigest.Plan(db);
            await db.SaveChangesAsync();
        });
        city.Clock.Advance(DigestTime.Next(HearWish.Weekly, city.Clock.GetUtcNow()) - city.Clock.GetUtcNow());
        await city.Settle();
        await city.Settle();
        var arrived = new List<MimeKit.MimeMessage>();
        foreach (var raw in sink.Mails)
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(raw));
            arrived.Add(await MimeKit.MimeMessage.LoadAsync(stream));
        }

        var mail = Assert.Single(arrived, m => (m.Subject ?? "").StartsWith("Neu für Amt 1", StringComparison.Ordinal));
        Assert.Equal("frau-amt@example.org", mail.To.Mailboxes.Single().Address);
        Assert.Contains("- Sensoren am Seerhein", mail.TextBody ?? "", StringComparison.Ordinal);
        Assert.NotNull(mail.Headers["List-Unsubscribe"]);
    }
}
