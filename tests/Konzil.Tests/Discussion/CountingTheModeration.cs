using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Discussion;

[Trait("R", "R-2.3-02")]
[Trait("R", "R-2.3-04")]
public class CountingTheModeration(City city) : CityTest(city)
{
    [Fact]
    public async Task Figures_count_reasons_times_and_objections_but_repeat_no_word()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var (anna, mod, other) = (await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator), await City.HasPerson("Zweite", Role.Moderator));
        (await City.Visitor.Opens("/moderation/zahlen")).ShouldSay("nicht eingreifen");
        var bad = await City.Writes(anna, idea, "Böse Worte");
        City.Clock.Advance(TimeSpan.FromHours(3));
        await mod.Posts($"/buero/kommentare/{bad.Id}", ("What", "Hide"), ("Reason", "Insult"), ("Explanation", "Beleidigt."));
        await anna.Posts($"/beitraege/{bad.Id}/widerspruch", ("Text", "Nein."));
        var appeal = await City.Do(db => db.Appeals.SingleAsync());
        await other.Posts($"/buero/widersprueche/{appeal.Id}", ("What", "Refuse"), ("Answer", "Doch."));
        await City.Settle();
        var page = await City.Visitor.Opens("/moderation/zahlen");
        page.ShouldSay("Ausgeblendet1").ShouldSay("Widersprüche entschieden1mit Erfolg: 0").ShouldSay("3 Stunden").ShouldNotSay("Böse Worte").ShouldNotSay("Anna");
        var rows = CsvFile.Read((await City.Visitor.Opens("/moderation/zahlen.csv")).Html);
        Assert.Contains(rows, r => r["vorgang"] == "ausgeblendet" && r["grund"] == "Beleidigung oder Hetze" && r["anzahl"] == "1");
        Assert.Contains(rows, r => r["vorgang"] == "widerspruch_ohne_erfolg" && r["anzahl"] == "1");
        (await City.Visitor.Opens("/moderation/zahlen?lang=en")).ShouldSay("3 hours");
    }

    [Fact]
    public async Task The_moderation_hears_once_a_day_while_something_is_overdue()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var (anna, mod) = (await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator));
        await City.Writes(anna, idea, "Eins");
        await City.Writes(anna, idea, "Zwei");
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(2));
        await City.Settle();
        Assert.Equal(0, await Told(mod));
        City.Clock.Advance(TimeSpan.FromDays(1));
        await City.Settle();
        await City.Settle();
        Assert.Equal(1, await Told(mod));
        Assert.Equal(0, await Told(anna));
        Assert.Equal(1, await City.Do(db => db.Mails.CountAsync(m => m.To == "moderation@example.org" && m.Subject.Contains("2 Einträge überfällig"))));
        City.Clock.Advance(TimeSpan.FromDays(1));
        await City.Settle();
        Assert.Equal(2, await Told(mod));

        // Nothing overdue: silence.
        await City.Do(async db =>
        {
            (await db.Queue.ToListAsync()).ForEach(q => q.Done(City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        City.Clock.Advance(TimeSpan.FromDays(3));
        await City.Settle();
        Assert.Equal(2, await Told(mod));
    }

    [Fact]
    public async Task The_clauses_of_the_city_are_shown_offered_and_quoted_as_they_stood()
    {
        await City.Do(async db =>
        {
            var clause = new Clause("ruhe");
            clause.Write(7, HidingReason.OffTopic, new("Ruhig bleiben", "Stay calm"), new("Schreien Sie nicht.", "Do not shout."), new("Der Text schreit.", "The text shouts."));
            db.Clauses.Add(clause);
            await db.SaveChangesAsync();
        });
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var (anna, mod) = (await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator));
        (await City.Visitor.Opens("/hausregeln")).ShouldSay("Ziffer 7: Ruhig bleiben");
        (await City.Visitor.Opens("/hausregeln?lang=en")).ShouldSay("Clause 7: Stay calm");
        var comment = await City.Writes(anna, idea, "Lauter Beitrag");
        (await mod.Opens($"/buero/kommentare/{comment.Id}")).ShouldSay("Ziffer 7: Ruhig bleiben");
        await mod.Posts($"/buero/kommentare/{comment.Id}", ("What", "Hide"), ("Reason", "ruhe"));
        await City.Do(async db =>
        {
            (await db.Clauses.SingleAsync()).Write(8, HidingReason.OffTopic, new("Anders", "Different"), new("x", "x"), new("y", "y"));
            await db.SaveChangesAsync();
        });
        (await City.Visitor.Opens(await City.DiscussionOf(idea))).ShouldSay("Ziffer 7: Ruhig bleiben. Der Text schreit.").ShouldNotSay("Lauter Beitrag");
    }

    private Task<int> Told(Actor who) => City.Do(db => db.Notices.CountAsync(n => n.PersonId == who.Id && n.Key.StartsWith("desk-overdue/")));
}
