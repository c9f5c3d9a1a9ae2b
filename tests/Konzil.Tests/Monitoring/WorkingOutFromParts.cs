using System.Net;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

/// <summary>An indicator that is worked out from others: by which rule, of which period, what is missing, what was typed instead.</summary>
[Trait("R", "R-3.3-22")]
public class WorkingOutFromParts(City city) : CityTest(city)
{
    private Actor _coordination = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _coordination = await City.HasPerson("Koordination", Role.Coordinator);
    }

    // By hand: (10 × 1 + 40 × 3) : 4 = 32.5; (10 × 3 + 40 × 4) : 7 = 27.142… .
    [Theory]
    [InlineData("Sum", "", "50"), InlineData("Mean", "", "25"), InlineData("WeightedShare", ": 1|: 3", "32,5"), InlineData("WeightedShare", ": 3|: 4", "27,14")]
    public async Task A_sum_a_mean_and_a_weighted_share_follow_their_parts(string rule, string weights, string value)
    {
        var (whole, a, b) = (await Defined("Ganze Stadt"), await Defined("Teil A"), await Defined("Teil B"));
        var weight = weights.Length == 0 ? ["", ""] : weights.Split('|');
        var day = City.Today();
        await Measured(a, day, "10");
        await Measured(b, day, "40");
        (await Combined(whole, rule, $"{a.Number}{weight[0]}\n{b.Number}{weight[1]}")).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        var page = (await _coordination.Opens($"/buero/kennzahlen/{whole.Id}")).ShouldSay(value + " Personen").ShouldSay(CombineText.FromParts.De).ShouldSay("Teil A").ShouldSay(IndicatorsText.WithAll.De);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/buero/kennzahlen/{a.Id}']"));
        (await City.Visitor.Opens($"/kennzahlen/{whole.Number}")).ShouldSay(value).ShouldSay("Teil B");
        (await City.Visitor.Opens($"/kennzahlen/{whole.Number}?lang=en")).ShouldSay(CombineText.FromParts.En);
        (await City.Visitor.Opens("/kennzahlen")).ShouldSay(IndicatorsText.IsComputed.De);

        // A correction of a part.
        await Measured(b, day, "80");
        await City.Settle();
        Assert.Equal(rule switch { "Sum" => 90m, "Mean" => 45m, _ => weights == ": 1|: 3" ? 62.5m : 50m }, Assert.Single(await Points(whole)).Value);
        Assert.Contains(await City.Do(db => db.History.Where(h => h.ItemId == whole.Id).Select(h => h.Why).ToListAsync()), w => w?.Contains(" → ", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_period_has_a_value_only_with_all_parts_or_with_as_many_as_was_said_and_says_what_is_missing()
    {
        var (whole, a, b, c) = (await Defined("Ganze Stadt"), await Defined("Teil A"), await Defined("Teil B"), await Defined("Teil C"));
        var (now, before) = (City.Today(), City.Today().AddYears(-1));
        await Measured(a, before, "1");
        await Measured(b, before, "2");
        await Measured(c, before, "3");
        await Measured(a, now, "10");
        await Measured(b, now, "20");
        await Combined(whole, "Sum", $"{a.Number}\n{b.Number}\n{c.Number}");
        await City.Settle();
        Assert.Equal([(before, 6m, 0)], (await Points(whole)).Select(p => (p.Day, p.Value, p.PartsMissing!.Value)));

        (await Combined(whole, "Sum", $"{a.Number}\n{b.Number}\n{c.Number}", ("LeastParts", "2"))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal([(before, 6m, 0), (now, 30m, 1)], (await Points(whole)).Select(p => (p.Day, p.Value, p.PartsMissing!.Value)));
        (await City.Visitor.Opens($"/kennzahlen/{whole.Number}")).ShouldSay("unvollständig, bei 1 von 3 Teilen fehlt ein Wert").ShouldSay("wenn mindestens 2 von 3 einen Wert haben");
        (await City.Visitor.Opens("/kennzahlen")).ShouldSay(CombineText.IncompleteShort.De);

        // One above it is incomplete with it; several levels are worked out in their order.
        var (top, other) = (await Defined("Region"), await Defined("Nachbarstadt"));
        await Measured(other, now, "5");
        await Combined(top, "Sum", $"{whole.Number}\n{other.Number}");
        await Measured(a, now, "11");
        await City.Settle();
        Assert.Equal((36m, 1), (Assert.Single(await Points(top)).Value, Assert.Single(await Points(top)).PartsMissing!.Value));
        await Measured(c, now, "30");
        await City.Settle();
        Assert.Equal((66m, 0), (Assert.Single(await Points(top)).Value, Assert.Single(await Points(top)).PartsMissing!.Value));
        var rows = CsvFile.Read((await City.Visitor.Opens("/kennzahlen.csv")).Html);
        var row = Assert.Single(rows, r => r["kennzahl"] == "Region");
        Assert.Equal(("66", "ja", "0", "nein", $"Summe: {whole.Number}; {other.Number}"), (row["wert"], row["berechnet"], row["teile_fehlen"], row["von_hand"], row["berechnet_aus"]));
    }

    [Fact]
    public async Task A_value_by_hand_needs_a_reason_stands_for_its_period_and_is_marked()
    {
        var (whole, a, b) = (await Defined("Ganze Stadt"), await Defined("Teil A"), await Defined("Teil B"));
        var day = City.Today();
        await Measured(a, day, "10");
        await Measured(b, day, "40");
        await Combined(whole, "Sum", $"{a.Number}\n{b.Number}");
        await City.Settle();
        (await _coordination.Posts($"/buero/kennzahlen/{whole.Id}/werte/neu", ("Day", Format.Iso(day)), ("Value", "55"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorRuleText.TypedNeedsReason.De);
        (await _coordination.Posts("/buero/kennzahlen/einlesen", (ImportValues.TableField, $"nummer;tag;wert\n{whole.Number};{Format.Iso(day)};55"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorRuleText.TypedNeedsReason.De);
        (await _coordination.PostsAndLooks($"/buero/kennzahlen/{whole.Id}/werte/neu", ("Day", Format.Iso(day)), ("Value", "55"), ("Reason", "Teil C zählt noch nicht mit."))).ShouldSay("Von Hand eingetragen: Teil C zählt noch nicht mit.");
        await Measured(b, day, "41");
        await City.Settle();
        Assert.Equal((55m, (int?)null), (Assert.Single(await Points(whole)).Value, Assert.Single(await Points(whole)).PartsMissing));
        (await City.Visitor.Opens("/kennzahlen")).ShouldSay("von Hand eingetragen: Teil C zählt noch nicht mit.");
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/kennzahlen.csv")).Html), r => r["kennzahl"] == "Ganze Stadt");
        Assert.Equal(("ja", "", "Teil C zählt noch nicht mit."), (row["von_hand"], row["teile_fehlen"], row["grund"]));
    }

    [Fact]
    public async Task Values_of_a_measure_are_marked_on_its_page_and_in_its_file()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        var (whole, a, b) = (await Defined("Beide Bäder", lead, ("Bezug", "m-" + measure.Id)), await Defined("Bad A", lead, ("Bezug", "m-" + measure.Id)), await Defined("Bad B", lead, ("Bezug", "m-" + measure.Id)));
        await Measured(a, City.Today(), "10", lead);
        await Combined(whole, "Sum", $"{a.Number}\n{b.Number}", lead, ("LeastParts", "1"));
        await City.Settle();
        var page = $"/massnahmen/{measure.Number}-{Paths.Slug(measure.Title)}";
        (await City.Visitor.Opens(page)).ShouldSay("Beide Bäder").ShouldSay(CombineText.IncompleteShort.De);
        var form = await lead.Opens(Paths.Neutral(Paths.NewPoint(measure.Number, whole.Id)));
        form.ShouldBe(HttpStatusCode.OK).ShouldSay(IndicatorRuleText.TypedNeedsReason.De);
        var address = form.Document.QuerySelector("main form")!.GetAttribute("action")!;
        (await lead.Posts(address, ("Day", Format.Iso(City.Today())), ("Value", "12"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorRuleText.TypedNeedsReason.De);
        (await lead.Posts(address, ("Day", Format.Iso(City.Today())), ("Value", "12"), ("Reason", "Bad B meldet später."))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        (await City.Visitor.Opens(page)).ShouldSay("von Hand eingetragen: Bad B meldet später.");
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/massnahmen/wirkung.csv")).Html), r => r["kennzahl"] == "Beide Bäder");
        Assert.Equal(("12", "ja", "Bad B meldet später."), (row["wert"], row["von_hand"], row["grund"]));
        (await _coordination.Opens($"/buero/kennzahlen/{whole.Id}/teile")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Circles_other_units_internal_parts_and_mistakes_are_refused_with_what_was_typed()
    {
        var (whole, a, b) = (await Defined("Ganze Stadt"), await Defined("Teil A"), await Defined("Teil B"));
        var (other, inside) = (await Defined("In Euro", null, ("UnitDe", "Euro")), await Defined("Intern", null, ("IsInternal", "true")));
        await Combined(whole, "Sum", $"{a.Number}\n{b.Number}");
        await Refused(a, "Sum", $"{whole.Number}\n{b.Number}", "Das ergäbe einen Kreis: ");
        await Refused(whole, "Sum", $"{a.Number}", CombineText.TooFew.De);
        foreach (var wrong in new[] { other, inside })
        {
            Assert.Null((await _coordination.Opens($"/buero/kennzahlen/{whole.Id}/teile")).Document.QuerySelector($"input[name='Teile'][value='{wrong.Number}']"));
            (await Combined(whole, "Sum", $"{a.Number}\n{wrong.Number}")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorsText.NoSuchPart.De);
        }

        await Refused(whole, "WeightedShare", $"{a.Number}\n{b.Number}: 2", CombineText.WeightsWrong.De);
        await Refused(whole, "WeightedShare", $"{a.Number}: 0\n{b.Number}: 2", CombineText.WeightsWrong.De);
        (await Combined(whole, "WeightedShare", $"{a.Number}: 3", ("Gewicht-" + b.Number, "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorsText.WeightAlone.De);
        await Refused(whole, "Sum", $"{a.Number}\n{b.Number}", CombineText.LeastWrong.De, ("LeastParts", "3"));

        // One or the other way of computing, and a part stays readable.
        (await Edits(whole, ("Computed", "People"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CombineText.OneWay.De);
        (await Edits(a, ("IsInternal", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorsText.PartsReadable.De);
        (await Edits(a, ("UnitDe", "Euro"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IndicatorsText.OtherUnit.De);

        var late = await _coordination.Posts($"/buero/kennzahlen/{whole.Id}/teile", [("Combined", "WeightedShare"), ("CombinedEach", "Month"), .. Ticked($"{b.Number}: 7\n{a.Number}: 2"), ("Version", Ids.Next().ToString())]);
        late.ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal("7", late.Document.QuerySelector($"#Gewicht-{b.Number}")!.GetAttribute("value"));

        // Taken back: values are entered again.
        (await Combined(whole, "", "")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(0, await City.Do(db => db.IndicatorParts.CountAsync()));
        (await _coordination.Posts($"/buero/kennzahlen/{whole.Id}/werte/neu", ("Day", Format.Iso(City.Today())), ("Value", "5"))).ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task Refused(Indicator whole, string rule, string parts, string says, params (string, string)[] more)
    {
        var answer = await Combined(whole, rule, parts, more);
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(says);
        Assert.Equal(Ticked(parts).Where(t => t.Field == Indicator.PartsField).Select(t => t.Value).Order(StringComparer.Ordinal), answer.Document.QuerySelectorAll("input[name='Teile'][checked]").Select(i => i.GetAttribute("value")!).Order(StringComparer.Ordinal));
        Assert.All(Ticked(parts).Where(t => t.Field != Indicator.PartsField), t => Assert.Equal(t.Value, answer.Document.QuerySelector("#" + t.Field)!.GetAttribute("value")));
    }

    /// <summary>"12: 3" is the indicator 12, ticked, with the weight 3.</summary>
    private static (string Field, string Value)[] Ticked(string parts) =>
        [.. parts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(": ")).SelectMany(p => new[] { (Indicator.PartsField, p[0]) }.Concat(p.Length > 1 ? [("Gewicht-" + p[0], p[1])] : Array.Empty<(string, string)>()))];

    private Task<Seen> Combined(Indicator whole, string rule, string parts, params (string, string)[] more) => Combined(whole, rule, parts, _coordination, more);

    private async Task<Seen> Combined(Indicator whole, string rule, string parts, Actor who, params (string, string)[] more) =>
        await who.Posts($"/buero/kennzahlen/{whole.Id}/teile", [("Combined", rule), ("CombinedEach", "Year"), .. Ticked(parts), ("Version", await Version(whole)), .. more]);

    private async Task<Seen> Edits(Indicator indicator, params (string Field, string Value)[] more) =>
        await _coordination.Posts($"/buero/kennzahlen/{indicator.Id}/bearbeiten", [.. Words(indicator.TitleDe, more), ("Version", await Version(indicator))]);

    private async Task Measured(Indicator indicator, DateOnly day, string value, Actor? who = null) =>
        (await (who ?? _coordination).Posts($"/buero/kennzahlen/{indicator.Id}/werte/neu", ("Day", Format.Iso(day)), ("Value", value))).ShouldBe(HttpStatusCode.SeeOther);

    private Task<List<IndicatorPoint>> Points(Indicator indicator) => City.Do(db => db.Set<IndicatorPoint>().AsNoTracking().Where(p => p.IndicatorId == indicator.Id).OrderBy(p => p.Day).ToListAsync());

    private Task<string> Version(Indicator indicator) => City.Do(async db => (await db.Indicators.AsNoTracking().SingleAsync(i => i.Id == indicator.Id)).Version.ToString());

    private async Task<Indicator> Defined(string title, Actor? who = null, params (string Field, string Value)[] more)
    {
        var answer = await (who ?? _coordination).Posts("/buero/kennzahlen/neu", [.. Words(title, more), .. more.Any(m => m.Field == "Bezug") ? Array.Empty<(string, string)>() : [("Bezug", "stadt")]]);
        answer.ShouldBe(HttpStatusCode.SeeOther);
        var id = Guid.Parse(answer.Location!.Split('/')[^1]);
        return await City.Do(db => db.Indicators.AsNoTracking().SingleAsync(i => i.Id == id));
    }

    private static (string, string)[] Words(string title, (string Field, string Value)[] more) =>
        [.. new (string Field, string Value)[] { ("TitleDe", title), ("UnitDe", "Personen"), ("Level", "Outcome"), ("Theme", "None"), ("Better", "Higher"), ("Tolerance", "10") }.Where(f => more.All(m => m.Field != f.Field)), .. more];
}
