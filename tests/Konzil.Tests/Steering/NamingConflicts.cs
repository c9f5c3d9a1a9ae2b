using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

[Trait("R", "R-1.5-10")]
public class NamingConflicts(City city) : CityTest(city)
{
    [Fact]
    public async Task A_conflict_has_two_sides_an_owner_and_a_day_and_is_public_once_released()
    {
        var (office, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead));
        await City.Do(db =>
        {
            db.Goals.Add(new Goal("klima", 1));
            db.Goals.Local.First().Write(new("Klima schützen", "Protect the climate"), "Klima.");
            return db.SaveChangesAsync();
        });
        var goal = (await City.Do(db => db.Goals.Select(g => g.Id).SingleAsync())).ToString();
        (await office.Posts("/buero/konflikte/neu", Words(("FirstGoalId", goal), ("SecondGoalId", goal)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConflictText.SameTwice.De).ShouldSay("Sensoren brauchen Strom.");
        (await office.Posts("/buero/konflikte/neu", Words(("FirstGoalId", goal)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConflictText.SideMissing.De);
        (await office.Posts("/buero/konflikte/neu", Words(("FirstGoalId", goal), ("Second", "Handel"), ("ReviewOn", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConflictText.ReviewMissing.De);
        (await office.PostsAndLooks("/buero/konflikte/neu", Words(("FirstGoalId", goal), ("Second", "Handel"), ("OwnerId", lead.Id.ToString()!)))).ShouldSay("Klima schützen gegen Handel").ShouldSay("Kümmert sich: Leitung");
        await City.Settle();
        Assert.Contains(await Heard(lead), n => n.Contains("Konflikt 1 liegt bei Ihnen", StringComparison.Ordinal));
        (await lead.Opens("/buero/konflikte")).ShouldSay("Sensoren brauchen Strom.").ShouldNotSay(ConflictText.New.De);
        (await lead.Opens("/buero/konflikte/1")).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/zielkonflikte")).ShouldSay(ConflictText.PublicNone.De).ShouldNotSay("Sensoren");
        Assert.DoesNotContain("Sensoren", (await City.Visitor.Opens("/zielkonflikte.csv")).Html, StringComparison.Ordinal);
        City.Passes(7);
        await City.Settle();
        Assert.Contains(await Heard(lead), n => n.Contains("ist heute wieder anzusehen", StringComparison.Ordinal));
        (await lead.Opens("/buero/konflikte")).ShouldSay("fällig");

        var before = await Version();
        (await office.Posts("/buero/konflikte/1", Words(("FirstGoalId", goal), ("Second", "Handel"), ("State", "Settled"), ("IsPublic", "true"), ("Version", before)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConflictText.HandlingMissing.De);
        (await office.Posts("/buero/konflikte/1", Words(("FirstGoalId", goal), ("Second", "Handel"), ("State", "Settled"), ("Handling", "Nur mit Ökostrom."), ("IsPublic", "true"), ("Version", before)))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts("/buero/konflikte/1", Words(("FirstGoalId", goal), ("Second", "Handel"), ("State", "Accepted"), ("Handling", "Zu spät getippt."), ("Version", before)))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zu spät getippt.").ShouldSay("Nur mit Ökostrom.");
        (await City.Visitor.Opens("/zielkonflikte")).ShouldSay("Nur mit Ökostrom.").ShouldSay("geklärt").ShouldNotSay("Leitung");
        Assert.Contains("1;Klima schützen;Handel;Sensoren brauchen Strom.", (await City.Visitor.Opens("/zielkonflikte.csv")).Html, StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.History.CountAsync(h => h.Kind == nameof(ConflictEntry))) >= 2);
    }

    private (string, string)[] Words(params (string Field, string Value)[] more)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["What"] = "Sensoren brauchen Strom.", ["RaisedOn"] = Format.Iso(City.Today()), ["State"] = "Open", ["ReviewOn"] = Format.Iso(City.Today().AddDays(7)) };
        foreach (var (field, value) in more)
        {
            words[field] = value;
        }

        return [.. words.Select(w => (w.Key, w.Value))];
    }

    private async Task<string> Version() => (await City.Do(db => db.ConflictEntries.Select(c => c.Version).SingleAsync())).ToString();

    private Task<List<string>> Heard(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync());
}
