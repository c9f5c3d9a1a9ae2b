using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-1.5-24")]
public class AnsweringInTime(City city) : CityTest(city)
{
    [Fact]
    public async Task The_public_page_says_how_long_it_takes_and_who_waits_too_long_without_names()
    {
        await City.HasPerson("Frau Amtsleiterin", Role.FieldLead);
        (await City.Visitor.Opens("/ideen/antworten")).ShouldSay("Noch wartet niemand");
        await City.HasIdea("Bäume am Bahnhof");
        await Answered("Bänke am Ufer", 10);
        await Answered("Licht am Weg", 50);
        await Answered("Noch ein Weg", 12);
        City.Clock.Advance(TimeSpan.FromDays(10));
        await City.HasIdea("Frische Idee");
        var page = await City.Visitor.Opens("/ideen/antworten");
        page.ShouldSay("Bäume am Bahnhof").ShouldSay("überfällig seit").ShouldNotSay("Frische Idee").ShouldNotSay("Amtsleiterin").ShouldNotSay("Seerose");
        page.ShouldSay("24").ShouldSay("12").ShouldSay("2 von 3");
        (await City.Visitor.Opens("/ideen")).ShouldSay("Wie schnell die Stadt antwortet");
        Assert.Contains("10", CsvFile.Read((await City.Visitor.Opens("/ideen/ideen.csv")).Html).Select(r => r["antwort_tage"]));
    }

    [Fact]
    public async Task Who_answers_is_reminded_before_on_the_day_and_every_week_until_there_is_an_answer()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var idea = await City.HasIdea("Bäume am Bahnhof");
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(36));
        await City.Settle();
        Assert.Single(await City.NoticesOf(lead));
        City.Clock.Advance(TimeSpan.FromDays(7));
        await City.Settle();
        Assert.Equal(2, (await City.NoticesOf(lead)).Count(n => n.Contains("Bäume am Bahnhof", StringComparison.Ordinal)));
        City.Clock.Advance(TimeSpan.FromDays(8));
        await City.Settle();
        Assert.Equal(3, (await City.NoticesOf(lead)).Count);
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync(i => i.Id == idea.Id)).Answer("Machen wir.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        City.Clock.Advance(TimeSpan.FromDays(30));
        await City.Settle();
        Assert.Equal(3, (await City.NoticesOf(lead)).Count);
    }

    /// <summary>The clock goes on as many days as the answer takes, from the same day for all.</summary>
    private async Task Answered(string title, int days)
    {
        var idea = await City.HasIdea(title);
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync(i => i.Id == idea.Id)).Answer("Danke.", idea.SubmittedAt.AddDays(days));
            await db.SaveChangesAsync();
        });
        City.Clock.Advance(TimeSpan.FromDays(12));
    }
}
