using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

public class KeepingTheDecisionLog(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.4-04")]
    public async Task A_decision_is_numbered_never_changed_and_may_be_replaced_once()
    {
        var (coordination, meeting, item, _) = await Sitting();
        var path = $"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/entscheidung";
        (await coordination.Posts(path, ("Title", "Steckbrief"), ("Wording", ""), ("Reason", "Meine Begründung"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DecisionText.WordingMissing.De).ShouldSay("Meine Begründung");
        (await coordination.PostsAndLooks(path, ("Title", "Steckbrief"), ("Wording", "Jede Messstelle erhält einen Steckbrief."))).ShouldSay("Entscheidung 1: Steckbrief");
        var first = await City.Do(db => db.MeetingDecisions.AsNoTracking().SingleAsync());
        Assert.Equal((meeting.Day, false, "Koordination"), (first.DecidedOn, first.IsPublic, first.ByName));
        await Assert.ThrowsAsync<InvalidOperationException>(() => City.Do(async db =>
        {
            var stored = await db.MeetingDecisions.SingleAsync();
            db.Entry(stored).Property(d => d.Wording).CurrentValue = "Etwas anderes";
            await db.SaveChangesAsync();
        }));

        await coordination.PostsAndLooks(path, ("Title", "Steckbrief und Karte"), ("Wording", "Steckbrief und Karte."), ("Replaces", first.Id.ToString()));
        (await coordination.Opens("/buero/entscheidungen/1")).ShouldSay(DecisionText.NoLonger.De).ShouldSay("Ersetzt durchEntscheidung 2").ShouldSay("Jede Messstelle erhält einen Steckbrief.");
        (await coordination.Opens("/buero/entscheidungen/2")).ShouldSay("ErsetztEntscheidung 1").ShouldSay(DecisionText.Holds.De);
        (await coordination.Posts(path, ("Title", "Noch eine"), ("Wording", "Getippter Wortlaut"), ("Replaces", first.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DecisionText.ReplacedMeanwhile.De).ShouldSay("Getippter Wortlaut");
        Assert.Equal([1, 2], await City.Do(db => db.MeetingDecisions.OrderBy(d => d.Number).Select(d => d.Number).ToListAsync()));
        var rows = CsvFile.Read((await coordination.Opens("/buero/entscheidungen/liste.csv")).Html);
        Assert.Equal(["ja", "nein"], rows.Select(r => r["gilt"]));
    }

    [Fact]
    [Trait("R", "R-3.4-04")]
    public async Task Only_a_released_decision_is_public_and_it_can_be_taken_back()
    {
        var (coordination, meeting, item, measure) = await Sitting();
        var path = $"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/entscheidung";
        await coordination.PostsAndLooks(path, ("Title", "Interner Titel"), ("Wording", "Interner Wortlaut"));
        await coordination.PostsAndLooks(path, ("Title", "Steckbrief"), ("Wording", "Jede Messstelle erhält einen Steckbrief."), ("IsPublic", "true"));
        string[] places = ["/entscheidungen", "/entscheidungen.csv", Paths.Measure(measure.Number, measure.Title)];
        foreach (var place in places)
        {
            var seen = await City.Visitor.Opens(place);
            Assert.Contains("Jede Messstelle erhält einen Steckbrief.", seen.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Intern", seen.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Frau Vorsitz", seen.Html, StringComparison.Ordinal);
        }

        (await City.Visitor.Opens("/entscheidungen?lang=en")).ShouldSay("Decision 2: Steckbrief");

        // A later internal one replaces it: the public page says it no longer holds, and nothing of the other.
        await coordination.PostsAndLooks(path, ("Title", "Interne Ablösung"), ("Wording", "Interner Wortlaut 2"), ("Replaces", (await Id(2)).ToString()));
        (await City.Visitor.Opens("/entscheidungen")).ShouldSay(DecisionText.NoLonger.De).ShouldNotSay("Intern").ShouldNotSay("Entscheidung 3");
        await coordination.PostsAndLooks("/buero/entscheidungen/3/freigabe", ("IsPublic", "true"));
        (await City.Visitor.Opens("/entscheidungen")).ShouldSay("Ersetzt durch Entscheidung 3");
        await coordination.PostsAndLooks("/buero/entscheidungen/2/freigabe", ("Internal", "true"));
        foreach (var place in places)
        {
            Assert.DoesNotContain("Jede Messstelle", (await City.Visitor.Opens(place)).Html, StringComparison.Ordinal);
        }

        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(MeetingDecision) && h.What == HistoryEntry.Changed)));
        var member = await City.HasPerson("Herr Mitglied", Role.Staff);
        await coordination.PostsAndLooks("/buero/gremien/1/mitglieder", ("Person", member.Id.ToString()!), ("Duty", "Member"));
        (await member.Opens("/buero/entscheidungen")).ShouldSay("Interner Titel");
        (await member.Posts("/buero/entscheidungen/2/freigabe", ("IsPublic", "true"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<Guid> Id(int number) => City.Do(db => db.MeetingDecisions.Where(d => d.Number == number).Select(d => d.Id).SingleAsync());

    private async Task<(Actor Coordination, Meeting Meeting, MeetingItem Item, Konzil.Agenda.Measure Measure)> Sitting()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var meeting = await City.HasMeeting(coordination, await City.HasBody(coordination), City.Today());
        var item = await City.HasItem(coordination, meeting, "Sensornetz", ("Measure", measure.Id.ToString()));
        await City.Holds(coordination, meeting);
        return (coordination, meeting, item, measure);
    }
}
