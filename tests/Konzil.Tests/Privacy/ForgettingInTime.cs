using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Privacy;

[Trait("R", "R-4.4-01")]
public class ForgettingInTime(City city) : CityTest(city)
{
    private const string Periods = "/buero/datenschutz/fristen";

    [Fact]
    public async Task What_is_old_is_counted_first_then_deleted_and_noted()
    {
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        var anna = await City.HasAccount("Anna");
        await City.HasNotice(anna, "Gelesen und alt");
        await City.HasNotice(anna, "Nie gelesen");
        DateTimeOffset? read = City.Clock.GetUtcNow();
        await City.Do(db => db.Notices.Where(n => n.De == "Gelesen und alt").ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, read)));
        City.Clock.Advance(TimeSpan.FromDays(100));
        var page = await officer.Opens(Periods);
        page.ShouldSay("Üblich: 365 Tage.").ShouldSay("Bisher war nichts älter als seine Frist.");
        await officer.PostsAndLooks(Periods, [.. Filled(page).Where(f => f.Item1 != "nachrichten"), ("nachrichten", "90")]);
        (await officer.Opens(Periods)).ShouldSay("Heute Nacht würde 1 gelöscht.");
        await Night();
        Assert.Equal(["Nie gelesen"], await City.Do(db => db.Notices.Where(n => n.PersonId == anna.Id).Select(n => n.De).ToListAsync()));
        (await officer.Opens(Periods)).ShouldSay("Gelesene Nachrichten").ShouldNotSay("Bisher war nichts älter");
        Assert.True(await City.Do(db => db.Jobs.AnyAsync(j => j.Kind == typeof(RetentionDue).FullName)));

        // A wrong number stays in the form; a form from before is refused.
        (await officer.Posts(Periods, [.. Filled(await officer.Opens(Periods)).Where(f => f.Item1 != "mails"), ("mails", "neunzig")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RetentionText.DaysWrong.De);
        (await officer.Posts(Periods, [.. Filled(page)])).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task An_unused_account_is_warned_and_deleted_unless_its_owner_comes_back()
    {
        var (anna, ben) = (await City.HasAccount("Anna"), await City.HasAccount("Ben"));
        var office = await City.HasAccount("Koordination", Role.Coordinator);
        City.Clock.Advance(TimeSpan.FromDays(Konzil.Privacy.Periods.UnusedDays + 2));
        await Night();
        Assert.Contains(await City.MailsTo("anna@example.org"), m => m.Subject == "Ihr Konto wird in 30 Tagen gelöscht");
        Assert.Empty(await City.MailsTo(office.Email!));
        City.Clock.Advance(TimeSpan.FromDays(10));
        await City.SignedIn(ben).ContinueWith(b => b.Result.Opens("/konto"), TaskScheduler.Default).Unwrap();
        City.Clock.Advance(TimeSpan.FromDays(21));
        await City.Settle();
        Assert.Null(await City.PersonOf("anna@example.org"));
        Assert.NotNull(await City.PersonOf("ben@example.org"));
        Assert.Equal(ErasureCause.Unused, await City.Do(db => db.Set<ErasureRecord>().Select(r => r.Cause).SingleAsync()));
        Assert.Equal(0, await City.Do(db => db.Set<ErasureRequest>().CountAsync()));
    }

    private async Task Night()
    {
        await City.Do(async db =>
        {
            db.Say(new RetentionDue(Format.Day(db.Now)));
            await db.SaveChangesAsync();
        });
        await City.Settle();
    }

    private static IEnumerable<(string, string)> Filled(Seen page) => page.Document.QuerySelectorAll("main form input").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));
}
