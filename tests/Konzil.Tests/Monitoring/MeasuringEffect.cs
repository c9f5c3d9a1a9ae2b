using System.Net;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

public class MeasuringEffect(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.3-22")]
    [Trait("R", "R-1.3-07")]
    [Trait("R", "R-1.2-02")]
    public async Task An_indicator_of_a_goal_has_baseline_targets_of_years_a_light_and_a_public_page()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var goal = await City.HasGoal();
        var year = City.Today().Year;
        var id = await Defined(coordination, ("Bezug", "g-" + goal.Id), ("TitleDe", "Beschäftigte in der IKT-Branche"), ("UnitDe", "Personen"), ("Level", "Impact"), ("Theme", "Economy"), ("Baseline", "1.000"), ("Ziele", $"{year}: 1500\n{year + 2}: 2000"), ("Target", "2.500"), ("Definition", "Sozialversicherungspflichtig Beschäftigte."), ("Source", "Bundesagentur für Arbeit"));
        (await coordination.PostsAndLooks($"/buero/kennzahlen/{id}/werte/neu", ("Day", Format.Iso(City.Today())), ("Value", "1.400"), ("Wave", "Bürgerbefragung 2018"), ("Sample", "1012"))).ShouldSay("1.400").ShouldSay("Bürgerbefragung 2018").ShouldSay("1.012").ShouldSay(SteeringText.Of(ReportLight.Attention).De);
        await coordination.PostsAndLooks($"/buero/kennzahlen/{id}/werte/neu", ("Day", Format.Iso(City.Today())), ("Value", "1.200"));
        (await coordination.Opens($"/buero/kennzahlen/{id}")).ShouldSay(SteeringText.Of(ReportLight.Critical).De).ShouldSay("am Ende 2.500");
        var indicator = await City.Do(db => db.Indicators.Include(i => i.Points).Include(i => i.Targets).AsSplitQuery().AsNoTracking().SingleAsync());
        Assert.Equal((1, 2, 1200m), (indicator.Points.Count, indicator.Targets.Count, indicator.Points.Single().Value));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Indicator) && h.Why == "1.400 → 1.200")));
        var page = await City.Visitor.Opens($"/kennzahlen/{indicator.Number}");
        page.ShouldSay("Beschäftigte in der IKT-Branche").ShouldSay("Bundesagentur für Arbeit").ShouldSay("wenn das Ziel des Jahres erreicht ist");
        Assert.NotNull(page.Document.QuerySelector("figure svg[role=img] title"));
        Assert.NotNull(page.Document.QuerySelector("table caption"));
        (await City.Visitor.Opens("/kennzahlen")).ShouldSay("Wirtschaft und IKT-Branche").ShouldSay("Wirkung für die Stadt");
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/kennzahlen.csv")).Html));
        Assert.Equal(("1200", "1500", "nein"), (row["wert"], row["ziel"], row["berechnet"]));
        (await City.Visitor.Opens($"/kennzahlen/{indicator.Number}?lang=en")).ShouldSay("Impact for the city");
    }

    [Fact]
    [Trait("R", "R-3.3-22")]
    public async Task The_indicators_of_a_measure_are_written_by_its_lead_and_internal_ones_stay_inside()
    {
        var (lead, other, coordination) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator));
        var (measure, _) = await City.HasLedMeasure(lead);
        var id = await Defined(lead, ("Bezug", "m-" + measure.Id), ("IsInternal", "true"));
        (await coordination.Opens($"/buero/kennzahlen/{id}")).ShouldBe(HttpStatusCode.OK).ShouldNotSay(IndicatorsText.AddValue.De);
        (await coordination.Posts($"/buero/kennzahlen/{id}/werte/neu", ("Day", "2026-01-01"), ("Value", "1"))).ShouldBe(HttpStatusCode.NotFound);
        (await other.Opens($"/buero/kennzahlen/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await other.Posts("/buero/kennzahlen/neu", Words(("Bezug", "m-" + measure.Id)))).ShouldBe(HttpStatusCode.NotFound);
        var number = await City.Do(db => db.Indicators.Select(i => i.Number).SingleAsync());
        (await City.Visitor.Opens($"/kennzahlen/{number}")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens($"/massnahmen/{measure.Number}-{Paths.Slug(measure.Title)}")).ShouldNotSay("Zufriedenheit");
        var wrong = await coordination.Posts("/buero/kennzahlen/neu", Words(("Bezug", "stadt"), ("Ziele", "2026: viel"), ("TitleDe", "")));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorsText.TargetsWrong.With(1)).ShouldSay(SteeringText.IndicatorTitleMissing.De).ShouldSay("2026: viel");
    }

    [Fact]
    [Trait("R", "R-3.3-22")]
    public async Task A_late_edit_of_an_indicator_sees_both_and_loses_nothing()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var id = await Defined(coordination, ("Bezug", "stadt"));
        var version = await City.Do(db => db.Indicators.Select(i => i.Version).SingleAsync());
        await coordination.PostsAndLooks($"/buero/kennzahlen/{id}/bearbeiten", [.. Words(("Ziele", "2027: 10")), ("Version", version.ToString())]);
        var late = await coordination.Posts($"/buero/kennzahlen/{id}/bearbeiten", [.. Words(("Ziele", "2027: 99")), ("Version", version.ToString())]);
        late.ShouldBe(HttpStatusCode.Conflict);
        Assert.Contains("2027: 99", late.Html, StringComparison.Ordinal);
        Assert.Equal(10, await City.Do(db => db.Set<IndicatorTarget>().Select(t => t.Value).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-1.3-09")]
    [Trait("R", "R-4.2-04")]
    [Trait("R", "R-G-07")]
    public async Task Participation_is_worked_out_from_the_data_kept_monthly_and_typed_only_with_a_reason()
    {
        var (coordination, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Anna"));
        await City.HasIdea("Bäume am Bahnhof", anna);
        var people = await Defined(coordination, ("Bezug", "stadt"), ("Computed", "People"), ("Theme", "Participation"), ("UnitDe", "Menschen"), ("TitleDe", "Menschen, die mitmachen"));
        foreach (var kind in Enum.GetValues<ComputedKind>().Where(k => k != ComputedKind.People))
        {
            await Defined(coordination, ("Bezug", "stadt"), ("Computed", kind.ToString()), ("TitleDe", "Berechnet " + kind));
        }

        await City.Settle();
        Assert.Equal(1, await Value(people));
        (await City.Visitor.Opens("/kennzahlen")).ShouldSay("Menschen, die mitmachen").ShouldSay("1 Menschen").ShouldSay(IndicatorsText.IsComputed.De);
        var bert = await City.HasPerson("Bert");
        await City.HasIdea("Licht am Radweg", bert);
        (await City.Visitor.Opens("/kennzahlen")).ShouldSay("2 Menschen");
        var first = City.Today().AddDays(1 - City.Today().Day).AddMonths(1);
        City.Clock.SetUtcNow(Format.At(first, new TimeOnly(8, 0)));
        await City.Settle();
        Assert.Equal([1m, 2m], await City.Do(db => db.Set<IndicatorPoint>().Where(p => p.IndicatorId == people).OrderBy(p => p.Day).Select(p => p.Value).ToListAsync()));
        (await coordination.Posts($"/buero/kennzahlen/{people}/werte/neu", ("Day", Format.Iso(first)), ("Value", "50"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorRuleText.TypedNeedsReason.De);
        (await coordination.PostsAndLooks($"/buero/kennzahlen/{people}/werte/neu", ("Day", Format.Iso(first)), ("Value", "50"), ("Reason", "Mit den Gästen des Festes."))).ShouldSay("Von Hand eingetragen: Mit den Gästen des Festes.");
    }

    [Fact]
    [Trait("R", "R-2.1-16")]
    [Trait("R", "R-1.2-02")]
    public async Task A_table_is_looked_at_first_mistakes_have_line_and_column_and_nothing_half_is_kept()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var id = await Defined(coordination, ("Bezug", "stadt"), ("Theme", "QualityOfLife"));
        var number = await City.Do(db => db.Indicators.Select(i => i.Number).SingleAsync());
        var wrong = await coordination.Posts("/buero/kennzahlen/einlesen", (ImportValues.TableField, $"nummer;tag;wert;welle;n\n{number};2018-10-14;82,5;Bürgerbefragung 2018;1012\n999;31.02.2018;viel;;0"));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorsText.NoSuchIndicator.De).ShouldSay(IndicatorsText.DayWrong.De).ShouldSay(IndicatorsText.ValueWrong.De).ShouldSay(IndicatorsText.SampleWrong.De);
        Assert.All(wrong.Document.QuerySelectorAll("table tbody th"), cell => Assert.Equal("3", cell.TextContent));
        Assert.Contains("999;31.02.2018", wrong.Html, StringComparison.Ordinal);
        var table = $"nummer;tag;wert;welle;n\n{number};2018-10-14;\"82,5\";Bürgerbefragung 2018;1012\n{number};14.10.2022;79;Bürgerbefragung 2022;980";
        var look = await coordination.Posts("/buero/kennzahlen/einlesen", (ImportValues.TableField, table), (ImportValues.TitleField, "Bürgerbefragung"), (ImportValues.PublisherField, "Stadt"));
        look.ShouldBe(HttpStatusCode.OK).ShouldSay("Ohne Fehler: 2 Werte, davon ersetzen 0").ShouldSay(IndicatorsText.NothingKeptYet.De);
        Assert.Equal(0, await City.Do(db => db.Set<IndicatorPoint>().CountAsync()));
        await coordination.PostsAndLooks("/buero/kennzahlen/einlesen", (ImportValues.TableField, table), (ImportValues.TitleField, "Bürgerbefragung"), (ImportValues.PublisherField, "Stadt"), (ImportValues.KeepButton, "1"));
        (await coordination.Opens($"/buero/kennzahlen/{id}")).ShouldSay("82,5").ShouldSay("Bürgerbefragung 2022").ShouldSay("Beleg 1");
        var item = await City.Do(db => db.Evidence.AsNoTracking().SingleAsync());
        Assert.Equal(("Bürgerbefragung", EvidenceKind.Survey, 1012, false), (item.TitleDe, item.Kind, item.Sample!.Value, item.IsPublic));
        (await City.Visitor.Opens($"/kennzahlen/{number}")).ShouldSay("Bürgerbefragung 2022").ShouldNotSay("Beleg 1");
        var words = new[] { ("Kind", "Survey"), ("TitleDe", "Bürgerbefragung"), ("Publisher", "Stadt"), ("Says", "82,5 %"), ("IsPublic", "true"), ("Version", item.Version.ToString()) };
        await coordination.PostsAndLooks("/buero/belege/1/bearbeiten", words);
        (await City.Visitor.Opens($"/kennzahlen/{number}")).ShouldSay("Beleg 1");
        (await coordination.Posts("/buero/kennzahlen/einlesen", (ImportValues.TableField, "a;b\n1;2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorsText.ColumnMissing.De);
    }

    [Theory]
    [InlineData("Efficiency", "Effizienz"), InlineData("Growth", "Wirtschaftswachstum"), InlineData("Resources", "Ressourcenschonung"), InlineData("Climate", "Klimaschutz")]
    [Trait("R", "R-1.2-04")]
    public async Task The_four_effects_of_the_paper_are_groups_of_indicators(string theme, string words)
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        (await City.Visitor.Opens("/kennzahlen")).ShouldNotSay(words);
        await Defined(coordination, ("Bezug", "stadt"), ("Theme", theme), ("TitleDe", "Zahl zur Prüfung"));
        var headings = (await City.Visitor.Opens("/kennzahlen")).Document.QuerySelectorAll("h2").Select(h => h.TextContent.Trim());
        Assert.Contains(words, headings);
    }

    [Fact]
    [Trait("R", "R-1.2-23")]
    public async Task Quality_of_life_stands_above_all_and_each_field_says_what_it_contributes()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        await City.HasField("Umwelt");
        var field = await City.Do(db => db.Set<Konzil.Strategy.ActionField>().AsNoTracking().FirstAsync());
        await Defined(coordination, ("Bezug", "stadt"), ("Theme", "QualityOfLife"), ("TitleDe", "Zufriedenheit mit der Lebensqualität"));
        (await City.Visitor.Opens("/kennzahlen")).ShouldSay("Zufriedenheit mit der Lebensqualität").ShouldSay(IndicatorsText.NoContribution.De);
        (await coordination.Posts($"/buero/kennzahlen/beitraege/{field.Slug}", ("De", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorsText.ContributionMissing.De);
        (await coordination.PostsAndLooks($"/buero/kennzahlen/beitraege/{field.Slug}", ("De", "Saubere Luft und dunkle Nächte."))).ShouldSay("Saubere Luft");
        (await City.Visitor.Opens("/kennzahlen")).ShouldSay("Saubere Luft und dunkle Nächte.");
        (await coordination.Posts($"/buero/kennzahlen/beitraege/{field.Slug}", ("De", "Zu spät"), ("Version", Guid.Empty.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Saubere Luft");
    }

    private static (string, string)[] Words(params (string Field, string Value)[] more) =>
        [.. new (string Field, string Value)[] { ("TitleDe", "Zufriedenheit"), ("UnitDe", "%"), ("Level", "Outcome"), ("Theme", "None"), ("Better", "Higher"), ("Tolerance", "10") }.Where(f => more.All(m => m.Field != f.Field)), .. more];

    private async Task<Guid> Defined(Actor who, params (string, string)[] more)
    {
        var answer = await who.Posts("/buero/kennzahlen/neu", Words(more));
        answer.ShouldBe(HttpStatusCode.SeeOther);
        return Guid.Parse(answer.Location!.Split('/')[^1]);
    }

    private Task<decimal> Value(Guid indicator) => City.Do(db => db.Set<IndicatorPoint>().Where(p => p.IndicatorId == indicator).Select(p => p.Value).SingleAsync());
}
