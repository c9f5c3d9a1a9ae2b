using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.People;

/// <summary>The word in a mail ends exactly this kind of mail, signed out, and opens nothing else.</summary>
[Trait("R", "R-2.3-14")]
public class EndingMails(City city) : CityTest(city)
{
    [Fact]
    public async Task Following_ends_from_the_mail_signed_out_by_a_button()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof");
        await anna.Posts($"/ideen/{idea.Number}/folgen");
        await City.Settle();
        var mail = (await City.MailsTo("anna@example.org"))[^1];
        var path = new Uri(mail.Unsubscribe!).AbsolutePath;
        Assert.Contains(mail.Unsubscribe!, mail.Text, StringComparison.Ordinal);
        (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.OK).ShouldSay("Bäume am Bahnhof").ShouldSay("Mails abbestellen");
        Assert.Equal(1, await City.Do(db => db.Follows.CountAsync()));
        (await City.Visitor.PostsAndLooks(path)).ShouldSay("Erledigt");
        Assert.Equal(0, await City.Do(db => db.Follows.CountAsync()));
        (await City.Visitor.PostsAndLooks(path)).ShouldSay("Erledigt");
    }

    [Fact]
    public async Task A_mail_program_ends_it_without_origin_and_without_redirect()
    {
        var anna = await City.HasPerson("Anna");
        var path = await LinkFor(anna, new News(NewsKind.Mention, new("Neues", "News"), "/ideen", "k"));
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]) };
        (await City.Visitor.Send(request, site: "")).ShouldBe(HttpStatusCode.OK);
        Assert.Equal(HearWish.Inbox, (await City.Do(db => db.HearChoices.SingleAsync(c => c.PersonId == anna.Id))).Wish);
        await City.Do(async _ => await Told(anna, new News(NewsKind.Mention, new("Später", "Later"), "/ideen", "k2")));
        Assert.Single(await City.MailsTo("anna@example.org"));
        await City.Do(async _ => await Told(anna, new News(NewsKind.Reply, new("Anderes", "Other"), "/ideen", "k3")));
        Assert.Equal(2, (await City.MailsTo("anna@example.org")).Count);
    }

    [Fact]
    public async Task A_summary_is_ended_with_all_its_kinds()
    {
        var anna = await City.HasPerson("Anna");
        await HearingTheOwnWay.Set(anna, (NewsKind.Step, HearWish.Daily), (NewsKind.Reply, HearWish.Weekly));
        await City.Do(async _ => await Told(anna, new News(NewsKind.Step, new("Neues", "News"), "/ideen", "k")));
        City.Clock.Advance(TimeSpan.FromDays(1));
        await City.Settle();
        var mail = Assert.Single(await City.MailsTo("anna@example.org"));
        (await City.Visitor.PostsAndLooks(new Uri(mail.Unsubscribe!).AbsolutePath)).ShouldSay("Erledigt");
        var chosen = await City.Do(db => db.HearChoices.ToDictionaryAsync(c => c.Kind, c => c.Wish));
        Assert.Equal((HearWish.Inbox, HearWish.Inbox, HearWish.Weekly), (chosen[NewsKind.Step], chosen[NewsKind.Interest], chosen[NewsKind.Reply]));
    }

    [Fact]
    public async Task Every_mail_of_news_carries_the_two_headers_and_sent_mails_too()
    {
        var anna = await City.HasPerson("Anna");
        await LinkFor(anna, new News(NewsKind.Step, new("Neues", "News"), "/ideen", "k"));
        await City.Settle();
        var mail = Assert.Single(await City.MailsTo("anna@example.org"));
        var folder = City.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<MailOptions>>().Value.Folder;
        var message = await MimeKit.MimeMessage.LoadAsync(Path.Combine(folder, mail.Id.ToString("N") + ".eml"));
        Assert.Equal("<" + mail.Unsubscribe + ">", string.Concat((message.Headers["List-Unsubscribe"] ?? "").Where(c => !char.IsWhiteSpace(c))));
        Assert.Equal("List-Unsubscribe=One-Click", message.Headers["List-Unsubscribe-Post"]);
    }

    [Fact]
    public async Task The_word_opens_nothing_else()
    {
        var anna = await City.HasPerson("Anna");
        var word = (await LinkFor(anna, new News(NewsKind.Mention, new("Neues", "News"), "/ideen", "k"))).Split('/')[^1];
        var opened = new List<string>();
        foreach (var route in Routes().Where(r => r.Template.Contains("{token}", StringComparison.Ordinal) || r.Template.Contains("{secret}", StringComparison.Ordinal)))
        {
            var path = route.Template.Replace("{token}", word, StringComparison.Ordinal).Replace("{secret}", word, StringComparison.Ordinal);
            var answer = route.Method == "GET" ? await City.Visitor.Opens(path) : await City.Visitor.Posts(path);
            if ((int)answer.Status < 400 && answer.Location?.StartsWith(Paths.SignIn, StringComparison.Ordinal) != true)
            {
                opened.Add(route.Method + " " + route.Template);
            }
        }

        Assert.Equal(["GET /abbestellen/{token}", "POST /abbestellen/{token}"], opened.Order(StringComparer.Ordinal));
        foreach (var address in new[] { "/konto?token=" + word, "/konto/nachrichten?token=" + word, "/buero?token=" + word })
        {
            (await City.Visitor.Opens(address)).ShouldBe(HttpStatusCode.SeeOther);
        }

        // Changed, cut and foreign words are nothing.
        foreach (var wrong in new[] { word[..^2] + "xx", word[..40], "abc", new string('A', 3000) })
        {
            (await City.Visitor.Opens("/abbestellen/" + wrong)).ShouldBe(HttpStatusCode.NotFound);
            (await City.Visitor.Posts("/abbestellen/" + wrong)).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Only_the_route_of_the_word_takes_posts_from_nowhere()
    {
        Assert.Equal(["/abbestellen/{token}", "/newsletter/abo/{token}/ende"], City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<SealedByToken>() is not null).Select(e => e.RoutePattern.RawText!).Order(StringComparer.Ordinal));
        var anna = await City.HasPerson("Anna");
        (await anna.Send(new HttpRequestMessage(HttpMethod.Post, "/konto/benachrichtigungen/ende") { Content = new FormUrlEncodedContent([]) }, site: "")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private IEnumerable<(string Method, string Template)> Routes() => City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Where(m => m is "GET" or "POST").Select(m => (m, e.RoutePattern.RawText!)));

    private async Task<string> LinkFor(Actor person, News news)
    {
        await Told(person, news);
        return new Uri((await City.MailsTo(Paths.Slug(person.Name) + "@example.org"))[^1].Unsubscribe!).AbsolutePath;
    }

    private async Task Told(Actor person, News news)
    {
        await using var scope = City.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Tell>().People([person.Id!.Value], news);
    }
}
