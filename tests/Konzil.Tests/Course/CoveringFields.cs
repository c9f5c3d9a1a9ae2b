using System.Net;
using Konzil.Agenda;
using Konzil.Course;
using Konzil.People;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Course;

/// <summary>Goals of a field, what measures contribute, and where the gaps are.</summary>
[Trait("R", "R-2.1-37")]
[Trait("R", "R-2.1-23")]
public class CoveringFields(City city) : CityTest(city)
{
    private Actor _office = null!;
    private ActionField _field = null!;
    private Measure _measure = null!;

    private string Aims => $"/buero/handlungsfelder/{_field.Slug}/ziele";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (_field, _office) = (await City.HasField("Umwelt"), await City.HasPerson("Koordination", Role.Coordinator));
        _measure = await City.HasMeasureOf(_field, await City.HasGoal(), "Licht am Weg");
        await _office.PostsAndLooks(Aims, ("TitleDe", "Strom sparen"), ("TitleEn", "Save power"));
        await _office.PostsAndLooks(Aims, ("TitleDe", "Wasser sparen"));
    }

    [Fact]
    public async Task A_contribution_has_a_strength_and_a_reason_and_a_goal_without_one_is_a_gap()
    {
        (await City.Visitor.Opens("/abdeckung")).ShouldSay("2 ohne Beitrag");
        (await Writes(nameof(AimStrength.Decisive), "")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AimText.WhyMissing.De);
        (await Writes("Riesig", "Weil")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Writes(nameof(AimStrength.Decisive), "Lampen brauchen am meisten Strom.")).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/abdeckung")).ShouldSay("1 ohne Beitrag").ShouldSay("entscheidend").ShouldSay("Lücke: noch keine Maßnahme");
        (await City.Visitor.Opens("/abdeckung?lang=en")).ShouldSay("decisively").ShouldSay("Save power").ShouldNotSay("Abdeckung");
        (await City.Visitor.Opens($"/handlungsfelder/{_field.Slug}")).ShouldSay("Strom sparen").ShouldSay("Lampen brauchen am meisten Strom.");
        var csv = (await City.Visitor.Opens("/abdeckung/beitraege.csv")).Html;
        Assert.Contains("entscheidend", csv, StringComparison.Ordinal);
        Assert.Contains("Wasser sparen", csv, StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(AimContribution))));
        (await Writes("", "")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.False(await City.Do(db => db.Set<AimContribution>().AnyAsync()));
    }

    [Fact]
    public async Task A_stale_form_keeps_its_words_and_an_ended_goal_leaves_the_coverage()
    {
        var stale = await Version();
        (await Writes(nameof(AimStrength.Little), "Ein wenig.")).ShouldBe(HttpStatusCode.SeeOther);
        (await Writes(nameof(AimStrength.Clear), "Mein langer Satz.", stale)).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Mein langer Satz.");
        (await City.Visitor.Opens("/abdeckung")).ShouldSay("nur kleine Beiträge");
        (await _office.Posts(Aims + "/1/ende", ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AimText.EndMissing.De);
        (await _office.Posts(Aims + "/1/ende", ("Version", await Version()), ("EndReason", "Erreicht"))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/abdeckung")).ShouldNotSay("Strom sparen");
        (await City.Visitor.Opens($"/handlungsfelder/{_field.Slug}")).ShouldSay("Wasser sparen").ShouldNotSay(AimText.None.De);
        (await City.Visitor.Opens($"/handlungsfelder/{(await City.HasField("Verkehr")).Slug}")).ShouldSay(AimText.None.De);
        (await _office.Opens(Aims)).ShouldSay("Erreicht");
        (await _office.Opens(Aims + "/1")).ShouldBe(HttpStatusCode.NotFound);
        (await _office.Posts(Aims, ("TitleDe", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AimText.TitleMissing.De);
        (await (await City.HasPerson("Leitung", Role.FieldLead)).Opens(Aims)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<Seen> Writes(string strength, string why, string? version = null) => await _office.Posts(Aims + "/1",
        ("Version", version ?? await Version()), ("TitleDe", "Strom sparen"), ("TitleEn", "Save power"), ($"Staerke-{_measure.Number}", strength), ($"Warum-{_measure.Number}", why));

    private Task<string> Version() => City.Do(async db => (await db.FieldAims.AsNoTracking().SingleAsync(a => a.Number == 1)).Version.ToString());
}
