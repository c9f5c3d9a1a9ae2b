using System.Net;
using Konzil.Communication;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Konzil.Tests.Communication;

[Trait("R", "R-4.1-04")]
public class OrderingTheNewsletter(City city) : CityTest(city)
{
    private const string Email = "berta@example.org";

    [Fact]
    public async Task Only_a_confirmed_address_gets_an_issue_with_its_topics_and_one_click_ends_it()
    {
        var (press, coordination) = (await City.HasPerson("Presse", Role.Press), await City.HasPerson("Koordination", Role.Coordinator));
        var (water, roads) = (await City.HasField("Umwelt & Energie", draft: false), await City.HasField("Mobilität", draft: false));
        (await City.Visitor.Posts("/newsletter", ("Email", "keine Adresse"), ("Topics", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LetterText.TopicWrong.De);
        (await City.Visitor.PostsAndLooks("/newsletter", ("Email", Email), ("Topics", water.Id.ToString()))).ShouldSay(LetterText.SentTitle.De);
        await City.Visitor.PostsAndLooks("/newsletter", ("Email", Email), ("Topics", water.Id.ToString()));
        var order = Assert.Single(await City.MailsTo(Email));
        var confirm = Links(order.Text).Single();
        (await City.Visitor.Opens(confirm)).ShouldSay(Email);
        Assert.Null((await City.Do(db => db.Subscribers.SingleAsync())).ConfirmedAt);
        (await City.Visitor.PostsAndLooks(confirm)).ShouldSay(LetterText.Manage.De).ShouldSay(Email);

        var (about, other) = (await City.HasNews(press, "Wasser", ("FieldId", water.Id.ToString())), await City.HasNews(press, "Straße", ("FieldId", roads.Id.ToString())));
        await City.Releases(press, about);
        await City.Releases(press, other);
        (await press.Posts("/buero/newsletter/neu", ("Title", "Ausgabe März"), ("Posts", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LetterText.NewsWrong.De);
        (await press.PostsAndLooks("/buero/newsletter/neu", ("Title", "Ausgabe März"), ("Intro", "Guten Tag"), ("Posts", about.Id.ToString()), ("Posts", other.Id.ToString()))).ShouldSay(LetterText.Preview.De).ShouldSay("Straße");
        (await coordination.Posts("/buero/newsletter/1/versand", ("Version", await Version()))).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/newsletter/1")).ShouldBe(HttpStatusCode.NotFound);
        await press.PostsAndLooks("/buero/newsletter/1/versand", ("Version", await Version()));
        var before = await City.MailsTo(Email);
        await City.Settle();
        var issue = Assert.Single(await City.MailsTo(Email), m => before.All(b => b.Id != m.Id));
        Assert.NotNull(issue.Unsubscribe);
        Assert.Equal("", issue.Text);
        var folder = City.Services.GetRequiredService<IOptions<MailOptions>>().Value.Folder;
        var sent = (await MimeKit.MimeMessage.LoadAsync(Path.Combine(folder, issue.Id.ToString("N") + ".eml"))).TextBody;
        Assert.Contains("Wasser", sent, StringComparison.Ordinal);
        Assert.DoesNotContain($"/neuigkeiten/{other.Number}", sent, StringComparison.Ordinal);
        (await City.Visitor.Opens("/newsletter")).ShouldSay("Ausgabe März");
        (await City.Visitor.Opens("/newsletter/1")).ShouldSay("Wasser").ShouldSay("Straße");
        (await press.Posts("/buero/newsletter/1/bearbeiten", ("Title", "Anders"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LetterText.IsSent.De);

        var end = new HttpRequestMessage(HttpMethod.Post, new Uri(issue.Unsubscribe!).AbsolutePath) { Content = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]) };
        (await City.Visitor.Send(end, site: "")).ShouldBe(HttpStatusCode.OK).ShouldSay(LetterText.EndedBody.De);
        Assert.False(await City.Do(db => db.Subscribers.AnyAsync()));
        (await City.Visitor.Opens(confirm)).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task What_nobody_confirms_is_deleted_and_a_known_address_is_told_by_mail_only()
    {
        await City.Visitor.PostsAndLooks("/newsletter", ("Email", Email));
        City.Clock.Advance(TimeSpan.FromDays(Subscriber.DaysToConfirm + 1));
        await City.Settle();
        Assert.False(await City.Do(db => db.Subscribers.AnyAsync()));

        await City.Visitor.PostsAndLooks("/newsletter", ("Email", Email));
        await City.Visitor.PostsAndLooks(Links((await City.MailsTo(Email))[^1].Text).Single());
        City.Clock.Advance(TimeSpan.FromDays(Subscriber.DaysToConfirm + 1));
        await City.Settle();
        Assert.True(await City.Do(db => db.Subscribers.AnyAsync()));
        (await City.Visitor.PostsAndLooks("/newsletter", ("Email", Email.ToUpperInvariant()))).ShouldSay(LetterText.SentTitle.De);
        Assert.Equal(1, await City.Do(db => db.Subscribers.CountAsync()));
        Assert.Contains((await City.Do(db => db.Mails.ToListAsync())), m => m.Subject == LetterText.MailKnownSubject.De);
    }

    private static IEnumerable<string> Links(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.StartsWith("http", StringComparison.Ordinal)).Select(w => new Uri(w).PathAndQuery);

    private async Task<string> Version() => (await City.Do(db => db.Issues.Select(i => i.Version).SingleAsync())).ToString();
}
