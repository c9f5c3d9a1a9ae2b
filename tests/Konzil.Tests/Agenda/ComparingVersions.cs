using Konzil.Agenda;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

[Trait("R", "R-1.2-10")]
public class ComparingVersions(City city) : CityTest(city)
{
    [Fact]
    public async Task The_same_agenda_gives_the_same_text_and_no_difference()
    {
        await City.LoadsKonstanz();
        var first = await City.Do(db => AgendaSnapshot.Take(db));
        var second = await City.Do(db => AgendaSnapshot.Take(db));
        Assert.Equal(first, second);
        Assert.Empty(AgendaSnapshot.Compare(first, second));
        Assert.Equal(first, AgendaSnapshot.Write(AgendaSnapshot.Read(first)));
    }

    [Fact]
    public async Task A_draft_is_not_part_of_it()
    {
        var (field, goal) = (await City.HasField("Umwelt"), await City.HasGoal());
        await City.HasMeasureOf(field, goal, "Geheimer Entwurf", published: false);
        Assert.DoesNotContain("Geheimer Entwurf", await City.Do(db => AgendaSnapshot.Take(db)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_gone_and_changed_measures_are_told_field_by_field()
    {
        var (field, goal) = (await City.HasField("Umwelt"), await City.HasGoal());
        var kept = await City.HasMeasureOf(field, goal, "Bleibt");
        var gone = await City.HasMeasureOf(field, goal, "Verschwindet");
        var old = await City.Do(db => AgendaSnapshot.Take(db));
        await City.Do(async db =>
        {
            var measure = await db.Measures.SingleAsync(m => m.Id == kept.Id);
            measure.Reach(MeasureLevel.Adopted);
            measure.MarkLeadProject(true);
            await db.MeasureGoals.Where(g => g.MeasureId == gone.Id).ExecuteDeleteAsync();
            await db.Measures.Where(m => m.Id == gone.Id).ExecuteDeleteAsync();
            await db.SaveChangesAsync();
        });
        await City.HasMeasureOf(field, goal, "Ganz neu");

        var differences = AgendaSnapshot.Compare(old, await City.Do(db => AgendaSnapshot.Take(db)));
        Assert.Contains(differences, d => d is { Kind: DifferenceKind.Added, Title: "Ganz neu", About: DifferenceAbout.Measure });
        Assert.Contains(differences, d => d is { Kind: DifferenceKind.Removed, Title: "Verschwindet" });
        var level = Assert.Single(differences, d => d.Label == AgendaText.Level);
        Assert.Equal(("Ausgearbeitet", "Beschlossen", kept.Code), (level.Old.De, level.New.De, level.Code));
        Assert.Contains(differences, d => d.Label == AgendaText.LeadProject && d.New.De == "ja");
        Assert.Equal(4, differences.Count);
    }
}
