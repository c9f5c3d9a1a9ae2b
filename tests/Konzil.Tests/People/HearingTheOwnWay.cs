using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.People;

[Trait("R", "R-2.3-14")]
[Trait("R", "R-2.3-06")]
public class HearingTheOwnWay(City city) : CityTest(city)
{
    [Fact]
    public async Task Each_kind_is_heard_the_way_it_was_set()
    {
        var anna = await City.HasPerson("Anna");
        (await anna.Opens("/konto/benachrichtigungen")).ShouldSay("Antworten auf meine Beiträge").ShouldNotSay("Aufgaben im Arbeitsbereich");
        await Set(anna, (NewsKind.Reply, HearWish.Nothing), (NewsKind.Mention, HearWish.Inbox), (NewsKind.Step, HearWish.AtOnce));
        await Hear(anna, NewsKind.Reply, "still");
        await Hear(anna, NewsKind.Mention, "leise");
        await Hear(anna, NewsKind.Step, "laut");
        Assert.Equal(["leise", "laut"], await City.NoticesOf(anna));
        Assert.Contains("laut", Assert.Single(await City.MailsTo("anna@example.org")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_values_are_told_and_what_must_be_answered_cannot_be_silenced()
    {
        var anna = await City.HasPerson("Anna");
        (await anna.Posts("/konto/benachrichtigungen", (nameof(NewsKind.Reply), "Manchmal"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HearingText.WishMissing.De);
        (await Set(anna, HttpStatusCode.UnprocessableEntity, (NewsKind.Other, HearWish.Nothing))).ShouldSay(HearingText.WishMissing.De);
        Assert.Equal(0, await City.Do(db => db.HearChoices.CountAsync()));
    }

    [Fact]
    public async Task The_switch_no_mails_beats_every_wish()
    {
        var account = await City.HasAccount("Anna");
        await (await City.SignedIn(account)).Posts("/konto", ("DisplayName", "Anna"), ("Language", "de"), ("MailWish", "Never"));
        await City.Do(db => Told(new News(NewsKind.Step, new("Neues", "News"), "/ideen", "k"), account.Id));
        City.Clock.Advance(TimeSpan.FromDays(8));
        await City.Settle();
        Assert.DoesNotContain(await City.MailsTo(account.Email!), m => m.Text.Contains("Neues", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HearWish.Daily, 1)]
    [InlineData(HearWish.Weekly, 7)]
    public async Task A_summary_comes_at_seven_once_with_everything_new_and_unread(HearWish wish, int days)
    {
        var anna = await City.HasPerson("Anna");
        await Set(anna, (NewsKind.Step, wish));
        await ToMonday();
        await Hear(anna, NewsKind.Step, "Erstens");
        await Hear(anna, NewsKind.Step, "Zweitens");
        await Hear(anna, NewsKind.Step, "Gelesen");
        await City.Do(db => db.Notices.Where(n => n.De == "Gelesen").ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, City.Clock.GetUtcNow())));
        await City.Settle();
        Assert.Empty(await City.MailsTo("anna@example.org"));
        var seven = Format.At(Format.Day(City.Clock.GetUtcNow()).AddDays(days), new TimeOnly(7, 0));
        City.Clock.SetUtcNow(seven.AddMinutes(-1));
        await City.Settle();
        Assert.Empty(await City.MailsTo("anna@example.org"));
        City.Clock.SetUtcNow(seven);
        await City.Settle();
        var mail = Assert.Single(await City.MailsTo("anna@example.org"));
        Assert.Contains("Erstens", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Zweitens", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gelesen", mail.Text, StringComparison.Ordinal);

        // Nothing new: nothing is sent. Something new: only that.
        City.Clock.Advance(TimeSpan.FromDays(15));
        await City.Settle();
        Assert.Single(await City.MailsTo("anna@example.org"));
        await Hear(anna, NewsKind.Step, "Drittens");
        City.Clock.Advance(TimeSpan.FromDays(8));
        await City.Settle();
        var next = (await City.MailsTo("anna@example.org"))[^1];
        Assert.Contains("Drittens", next.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Erstens", next.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await City.MailsTo("anna@example.org")).Count);
    }

    [Fact]
    public async Task The_clock_of_the_city_holds_in_summer_too()
    {
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 5, 0, 0, TimeSpan.Zero), DigestTime.Next(HearWish.Weekly, new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.Zero)));
        Assert.Equal(new DateTimeOffset(2026, 3, 28, 6, 0, 0, TimeSpan.Zero), DigestTime.Next(HearWish.Daily, new DateTimeOffset(2026, 3, 28, 5, 59, 0, TimeSpan.Zero)));
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 5, 0, 0, TimeSpan.Zero), DigestTime.Next(HearWish.Daily, new DateTimeOffset(2026, 3, 28, 6, 0, 0, TimeSpan.Zero)));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Topics_and_districts_bring_new_ideas_but_not_to_the_author()
    {
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        var field = await City.HasFieldAt("mobilitaet", "Mobilität");
        var district = await City.HasDistrict("altstadt", "Altstadt");
        (await anna.Posts("/handlungsfelder/mobilitaet/folgen")).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Opens("/handlungsfelder/mobilitaet")).ShouldSay("Nicht mehr folgen");
        (await ben.PostsAndLooks("/konto/benachrichtigungen/themen", (nameof(ActionField), field.Id.ToString()), (nameof(District), district.Id.ToString()), (nameof(District), "unsinn"))).ShouldSay("Gespeichert");
        await City.HasIdeaLike("Busse bis Mitternacht", field.Id, district.Id);
        await City.Settle();
        Assert.Single(await City.NoticesOf(anna), n => n.Contains("Neue Idee zu „Mobilität“: Busse bis Mitternacht", StringComparison.Ordinal));
        Assert.Single(await City.NoticesOf(ben), n => n.Contains("Busse bis Mitternacht", StringComparison.Ordinal));
        await ben.Posts("/konto/benachrichtigungen/themen");
        await City.HasIdeaLike("Fähre am Abend", field.Id, district.Id);
        await City.Settle();
        Assert.Single(await City.NoticesOf(ben));
    }

    [Fact]
    public async Task What_is_followed_is_listed_and_can_be_ended_there()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof");
        await anna.Posts($"/ideen/{idea.Number}/folgen");
        (await anna.Opens("/konto/benachrichtigungen")).ShouldSay("Bäume am Bahnhof");
        (await anna.PostsAndLooks("/konto/benachrichtigungen/ende", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()))).ShouldNotSay("Bäume am Bahnhof");
        Assert.Equal(0, await City.Do(db => db.Follows.CountAsync()));
    }

    [Fact]
    public async Task Ideas_nobody_may_see_any_more_are_not_named()
    {
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        var idea = await City.HasIdea("Bäume am Bahnhof", ben);
        await anna.Posts($"/ideen/{idea.Number}/folgen");
        await ben.Posts($"/ideen/{idea.Number}/zurueckziehen");
        (await anna.Opens("/konto/benachrichtigungen")).ShouldNotSay("Bäume am Bahnhof");
    }

    internal static async Task<Seen> Set(Actor person, params (NewsKind Kind, HearWish Wish)[] wishes) => await Set(person, HttpStatusCode.SeeOther, wishes);

    private static async Task<Seen> Set(Actor person, HttpStatusCode expected, params (NewsKind Kind, HearWish Wish)[] wishes)
    {
        var all = HearRules.Kinds.ToDictionary(k => k, HearRules.Usual);
        foreach (var (kind, wish) in wishes)
        {
            all[kind] = wish;
        }

        return (await person.Posts("/konto/benachrichtigungen", [.. all.Select(w => (w.Key.ToString(), w.Value.ToString()))])).ShouldBe(expected);
    }

    private Task Hear(Actor person, NewsKind kind, string text) => City.Do(_ => Told(new News(kind, new(text, text), "/ideen", Ids.Next().ToString("N")), person.Id!.Value));

    private async Task Told(News news, Guid person)
    {
        await using var scope = City.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Tell>().People([person, person], news);
        City.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    /// <summary>A Monday at noon, so that the next weekly summary is seven days away.</summary>
    private Task ToMonday()
    {
        var day = Format.Day(City.Clock.GetUtcNow()).AddDays(1);
        while (day.DayOfWeek != DayOfWeek.Monday)
        {
            day = day.AddDays(1);
        }

        City.Clock.SetUtcNow(Format.At(day, new TimeOnly(12, 0)));
        return Task.CompletedTask;
    }
}
