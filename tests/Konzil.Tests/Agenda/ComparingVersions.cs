using Konzil.Agenda;
using Konzil.Strategy;
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
    [Trait("R", "R-1.1-03")]
    public async Task Sides_groups_place_aliases_order_goals_of_a_field_and_English_texts_are_compared()
    {
        var (field, other, goal) = (await City.HasField("Umwelt"), await City.HasField("Wirtschaft"), await City.HasGoal());
        var measure = await City.HasMeasureOf(field, goal, "Licht am Seerhein");
        var old = await City.Do(db => AgendaSnapshot.Take(db));
        await City.Do(async db =>
        {
            var known = await db.Measures.Include(m => m.Assessment).SingleAsync(m => m.Id == measure.Id);
            known.Assessment!.Write(new("Leuchten mit Sensor.", "Jetzt wartet sie ein Betrieb.", "Wege fühlen sich sicher an.", ""));
            known.Lie("Seerheinufer", null);
            known.CallAlso(["Seelicht"]);
            db.FieldGoals.Add(new FieldGoal(field.Id, goal.Id, new("Wasser gehört allen.", "Water belongs to all.")));
            var group = new UserGroup(1);
            group.Write(new("Ältere", "Older people"), new("", ""), new("", ""), false, false);
            db.UserGroups.Add(group);
            db.Add(new MeasureUserGroup(measure.Id, group.Id, "Sehen besser."));
            await db.Fields.Where(f => f.Id == other.Id).ExecuteUpdateAsync(s => s.SetProperty(f => f.Order, -1));
            await db.Goals.ExecuteUpdateAsync(s => s.SetProperty(g => g.Translation, "Wording in English."));
            await db.SaveChangesAsync();
        });

        var now = await City.Do(db => AgendaSnapshot.Take(db));
        var differences = AgendaSnapshot.Compare(old, now);
        Assert.Equal(
            ["Reihenfolge", "Wortlaut (englisch)", "Ziele des Feldes", "Organisatorisch", "Nutzergruppen", "Ort", "Auch genannt"],
            differences.OrderBy(d => d.About is DifferenceAbout.Order ? 0 : 1).Select(d => d.Label!.De));
        Assert.Contains(differences, d => d.New.De == "Ältere: Sehen besser." && d.New.En == "Older people: Sehen besser.");
        Assert.Contains(differences, d => d.Label == AgendaText.OrderLabel && d is { Old.De: "Umwelt; Wirtschaft", New.De: "Wirtschaft; Umwelt" });

        // A version from before knows none of it: it is not said to be new, and the version says what it lacks.
        var before = AgendaSnapshot.Read(now);
        before = before with { Measures = [.. before.Measures.Select(m => m with { Technical = null, Organisational = null, SocioCultural = null, Groups = null, Place = null, Aliases = null, Money = null })], Principles = null, Money = null };
        Assert.Empty(AgendaSnapshot.Compare(before, AgendaSnapshot.Read(now)));
        Assert.Equal(["Leitsätze", "Drei Seiten der Maßnahme", "Nutzergruppen", "Ort", "Auch genannt", "Geld"], before.NotRecorded.Select(t => t.De));
        Assert.Empty(AgendaSnapshot.Read(now).NotRecorded);
        Assert.DoesNotContain("\"Technical\"", AgendaSnapshot.Write(before), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Principles_and_money_as_far_as_public_are_part_of_it()
    {
        await City.LoadsKonstanz();
        var state = AgendaSnapshot.Read(await City.Do(db => AgendaSnapshot.Take(db)));
        Assert.Contains(state.Money!, m => m is { Category: "Aufwendungen", Amount: not null });
        Assert.Contains(state.Measures, m => m.Money!.Any(l => l is { What: "geplant", Amount: not null }));
        Assert.Contains(state.Measures, m => m.Aliases!.Contains("Kn.digital"));
        var principle = new AgendaPrinciple(1, "Für alle", "For all", "Alle Angebote sind für alle da.", "");
        var (a, b) = (state with { Principles = [principle] }, state with { Principles = [principle with { Wording = "Alle Angebote sind offen." }], Money = [.. state.Money!.Select(m => m with { Amount = m.Amount + 1 })] });
        var differences = AgendaSnapshot.Compare(a, b);
        Assert.Contains(differences, d => d is { About: DifferenceAbout.Principle, Code: "Leitsatz 1", New.De: "Alle Angebote sind offen." });
        Assert.Contains(differences, d => d is { About: DifferenceAbout.Money, Code: "Aufwendungen" });
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
