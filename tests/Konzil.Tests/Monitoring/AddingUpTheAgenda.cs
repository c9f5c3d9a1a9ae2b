using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

[Trait("R", "R-1.2-08")]
[Trait("R", "R-1.4-01")]
public class AddingUpTheAgenda(City city) : CityTest(city)
{
    [Fact]
    public async Task A_field_and_a_goal_add_up_what_is_public_and_say_what_is_missing()
    {
        var (field, other, goal) = (await City.HasField("Umwelt"), await City.HasField("Wirtschaft"), await City.HasGoal());
        var (first, second) = (await City.HasMeasureOf(field, goal, "Erste"), await City.HasMeasureOf(field, goal, "Zweite"));
        var (elsewhere, draft) = (await City.HasMeasureOf(other, goal, "Dritte"), await City.HasMeasureOf(field, goal, "Entwurf", published: false));
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == first.Id)).Deliver(DeliveryStatus.Running, null, db.Now);
            foreach (var (measure, amount) in new[] { (first, 1000m), (elsewhere, 500m), (draft, 77_000m) })
            {
                var line = MoneyLine.Of(measure.Id);
                line.Write(2030, "", Enum.GetValues<MoneyKind>().ToDictionary(k => k, _ => MoneyCell.Of(amount)), null);
                db.Money.Add(line);
            }

            await db.SaveChangesAsync();
        });

        // The second says nothing of money: its silence is no nought.
        (await City.Visitor.Opens(Paths.Field(field.Slug))).ShouldSay("Alles zusammen").ShouldSay("1.000 €, unvollständig. 1 von 2 Maßnahmen nennen eine Zahl.").ShouldSay("zu niedrig").ShouldNotSay("77.000");
        (await City.Visitor.Opens(Paths.GoalPage(goal.Number))).ShouldSay("1.500 €, unvollständig. 2 von 3 Maßnahmen nennen eine Zahl.").ShouldSay("zählt bei jedem");
        (await City.Visitor.Opens(Paths.Field(field.Slug) + "?lang=en")).ShouldSay("All together").ShouldSay("1 of 2 measures state a number.");
        (await City.Visitor.Opens(Paths.Field(other.Slug))).ShouldSay("500 €").ShouldNotSay("500 €, unvollständig");
        var csv = (await City.Visitor.Opens("/agenda/summen.csv")).Html;
        Assert.Contains("feld;umwelt;Umwelt;2;1;1;0;0;0;0;1000;ja", csv, StringComparison.Ordinal);
        Assert.Contains($"ziel;{goal.Number};", csv, StringComparison.Ordinal);
        Assert.NotEqual(second.Id, draft.Id);
    }
}
