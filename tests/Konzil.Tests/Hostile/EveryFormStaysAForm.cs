using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>
/// Every form of every page, found by opening them all, is sent with words that try to become code; then every page, feed, file
/// and mail is looked at. A new form that nobody reaches makes the test fail until a page leads to it or a reason stands here.
/// </summary>
[Trait("R", "R-2.3-04")]
[Trait("R", "R-2.3-07")]
public partial class EveryFormStaysAForm(City city) : CityTest(city)
{
    private const int FewestAccepted = 50;
    private const string Button = "a button, nothing to type";
    private const string Apart = "sent with every hostile text by HostileFields";
    private const string Secret = "behind a secret from a mail; nothing to type, or a number";
    private const string Key = "a password, a passkey or a code: refused unless exactly right";
    private const string Numbers = "a choice and numbers of a list: refused unless exactly right";
    private const string Upload = "takes a file: EveryUploadIsGuarded";
    private const string State = "its state is not in the content of Konstanz; not yet sent with hostile words";

    [Fact]
    public async Task Whatever_is_typed_into_any_form_is_shown_as_it_was_typed()
    {
        await City.LoadsKonstanz();
        var world = await new HostileCity(City).Begin();
        foreach (var field in HostileFields.All)
        {
            await field.Put(world, FilledForm.Poison);
        }

        await City.Settle();
        var routes = new RoutesByAddress(City.Services);
        var crawlers = new List<FormCrawler>();
        var unread = await City.HasIdea("Noch nicht gelesen", world.Author, published: false);
        var office = await City.HasIdea("Von jemandem mit allen Rollen", world.Office);
        // Of the sittings only two are opened by the way; what is written during and after one belongs to those that were held.
        // One that may adopt the agenda as it stands.
        await world.Office.Posts("/buero/beschluesse", Council.RecordingResolutions.July.With(("Date", Format.Iso(City.Today()))));
        var held = await City.Do(db => db.Set<Konzil.Meetings.Meeting>().Where(m => m.State == Konzil.Meetings.MeetingState.Held).Select(m => $"/buero/sitzungen/{m.Number}").ToListAsync());
        foreach (var who in new[] { world.Author, world.Office, City.Visitor })
        {
            var crawler = new FormCrawler(who, ["/", "/ideen", "/ideen/neu", "/konto", "/konto/nachrichten", "/termine", "/umfragen", "/massnahmen", "/karten", "/registrieren", "/anmelden", "/buero", "/buero/moderation", "/ideen/neu", $"/ideen/{world.Idea.Number}", $"/ideen/{unread.Number}", $"/ideen/{office.Number}", $"/buero/ideen/{world.Idea.Number}", .. held], routes);
            await crawler.Run();
            await City.Settle();
            crawlers.Add(crawler);
        }

        var faults = crawlers.SelectMany(c => c.Faults).ToList();
        foreach (var who in new[] { City.Visitor, world.Author, world.Office })
        {
            var reader = new FormCrawler(who, ["/", "/suche?q=kzx", "/daten", "/moderation", "/moderation/zahlen", "/termine.ics", "/buero", "/buero/moderation"], routes);
            await reader.Look();
            faults.AddRange(reader.Faults);
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal).Take(60)));
        var mails = await City.Do(db => db.Mails.AsNoTracking().ToListAsync());
        Assert.All(mails, m => Assert.DoesNotContain(m.Subject + m.To, c => c is '\r' or '\n'));

        var accepted = crawlers.SelectMany(c => c.Accepted).ToHashSet(StringComparer.Ordinal);
        var wordless = crawlers.SelectMany(c => c.Wordless.Concat(c.Exact)).ToHashSet(StringComparer.Ordinal);
        var missed = routes.Posts.Where(r => !accepted.Contains(r) && !wordless.Contains(r) && !Elsewhere.ContainsKey(r) && !r.EndsWith("/folgen/ende", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(accepted.Count >= FewestAccepted, $"Only {accepted.Count} forms took hostile words: {string.Join(' ', accepted.Order(StringComparer.Ordinal))}");
        Assert.True(missed.Count == 0, $"{accepted.Count} accepted, {wordless.Count} without words, missed {missed.Count}:\n" + string.Join('\n', missed.Select(m => m + "   " + string.Join(" / ", crawlers.Select(c => c.Refused.GetValueOrDefault(m)).OfType<string>()))));
        Assert.Empty(Elsewhere.Keys.Except(routes.Posts, StringComparer.Ordinal));
    }
}
