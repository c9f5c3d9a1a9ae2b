using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

public class SourcesAndPosts(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.5-15")]
    [Trait("R", "R-1.5-21")]
    public async Task A_grant_carries_everything_its_giver_asks_for()
    {
        var (lead, measure) = await Led();
        var today = City.Today();
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/quellen/neu", [.. Grant, ("Until", Format.Iso(today.AddDays(300))), ("CallBy", Format.Iso(today.AddDays(250))), ("ProofBy", Format.Iso(today.AddDays(330)))]);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/quellen/neu", ("Kind", "Own"), ("Giver", ""), ("Amount", "30.000"), ("Rule", "NotStated"));
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/quellen/neu", ("Kind", "InKind"), ("Giver", "Seglerverein"), ("Amount", ""), ("Rule", "NotStated"));
        var page = await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title));
        page.ShouldSay("Klimafonds").ShouldSay("50.000 €").ShouldSay("Fördersatz 37,5 Prozent.").ShouldSay("Nur für Leuchten.").ShouldSay("Alles Abgerufene ist zurückzuzahlen").ShouldSay("Seglerverein").ShouldSay("offen");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title) + "?lang=en")).ShouldSay("Rate 37.5 per cent.").ShouldSay("Everything called has to be paid back");
        (await City.Visitor.Opens("/foerderungen")).ShouldSay("Zugesagt: 50.000 €. Abgerufen: 20.000 €.").ShouldSay("Klimafonds").ShouldNotSay("Seglerverein");
        var rows = CsvFile.Read((await City.Visitor.Opens("/massnahmen/geldquellen.csv")).Html);
        Assert.Equal(["eigen", "foerderung", "sachleistung"], rows.Select(r => r["quelle"]));
        Assert.Equal(("37,5", "alles", "20000"), (rows[1]["foerdersatz_prozent"], rows[1]["rueckzahlung"], rows[1]["abgerufen_eur"]));
        Assert.Equal(("offen", ""), (rows[2]["zustand"], rows[2]["zugesagt_eur"]));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(MoneySource) && h.ById == lead.Id)));
    }

    [Fact]
    [Trait("R", "R-1.5-21")]
    public async Task Wrong_words_are_kept_and_said()
    {
        var (lead, measure) = await Led();
        var address = $"/buero/umsetzung/{measure.Number}/quellen/neu";
        (await lead.Posts(address, Grant.With(("Giver", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SourcesText.GiverMissing.De);
        (await lead.Posts(address, Grant.With(("Called", "60.000")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SourcesText.CalledMoreThanGiven.De);
        (await lead.Posts(address, Grant.With(("Rule", "Share")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SourcesText.ShareWrong.De);
        var wrong = await lead.Posts(address, Grant.With(("Rate", "viel"), ("Earmark", "Mein getippter Zweck")));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("value=\"viel\"", wrong.Html, StringComparison.Ordinal);
        Assert.Contains("Mein getippter Zweck", wrong.Html, StringComparison.Ordinal);
        Assert.Equal(0, await City.Do(db => db.MoneySources.CountAsync()));
    }

    [Fact]
    public async Task Stale_sources_and_posts_answer_409_with_both_versions()
    {
        var (lead, measure) = await Led();
        await lead.Posts($"/buero/umsetzung/{measure.Number}/quellen/neu", Grant);
        var source = await City.Do(db => db.MoneySources.SingleAsync());
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/quellen/{source.Id}", [.. Grant.With(("Amount", "51.000")), ("Version", source.Version.ToString())]);
        var late = await lead.Posts($"/buero/umsetzung/{measure.Number}/quellen/{source.Id}", [.. Grant.With(("Amount", "52.000")), ("Version", source.Version.ToString())]);
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("51.000");
        Assert.Contains("value=\"52.000\"", late.Html, StringComparison.Ordinal);

        await lead.Posts($"/buero/umsetzung/{measure.Number}/stellen/neu", ("Unit", "Tiefbauamt"), ("Need", "1"));
        var post = await City.Do(db => db.MeasurePosts.SingleAsync());
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stellen/{post.Id}", ("Unit", "Tiefbauamt"), ("Need", "2"), ("Version", post.Version.ToString()));
        (await lead.Posts($"/buero/umsetzung/{measure.Number}/stellen/{post.Id}", ("Unit", "Tiefbauamt"), ("Need", "3"), ("Version", post.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    [Trait("R", "R-3.2-14")]
    public async Task Need_existing_and_additional_posts_stay_apart_and_open_is_not_nought()
    {
        var (lead, measure) = await Led();
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stellen/neu", ("Unit", "Tiefbauamt"), ("Work", "Planung"), ("Need", "1,5"), ("Existing", "1"), ("Additional", "?"));
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stellen/neu", ("Unit", "Amt für Schulen"), ("Need", "0,5"), ("Existing", "-"), ("Additional", "1,5"));
        (await lead.Posts($"/buero/umsetzung/{measure.Number}/stellen/neu", ("Unit", ""), ("Need", "ganz viele"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SourcesText.PostWrong.De).ShouldSay(SourcesText.UnitMissing.De);
        var page = await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title));
        var sums = page.Document.QuerySelectorAll("#kosten tfoot td").Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal(["2", "1", "1,5, unvollständig", ""], sums);
        var rows = CsvFile.Read((await City.Visitor.Opens("/massnahmen/stellen.csv")).Html);
        Assert.Equal(("offen", ""), (rows.Single(r => r["amt"] == "Tiefbauamt" && r["art"] == "zusaetzlich")["zustand"], rows.Single(r => r["amt"] == "Tiefbauamt" && r["art"] == "zusaetzlich")["mak"]));
    }

    [Fact]
    [Trait("R", "R-1.5-21")]
    public async Task A_proof_of_use_that_is_due_is_called_for()
    {
        var (lead, measure) = await Led();
        await lead.Posts($"/buero/umsetzung/{measure.Number}/quellen/neu", [.. Grant, ("ProofBy", Format.Iso(City.Today().AddDays(-3)))]);
        (await lead.Opens("/buero/umsetzung")).ShouldSay("Verwendungsnachweis für „Klimafonds“ war fällig am");
        var source = await City.Do(db => db.MoneySources.SingleAsync());
        await lead.Posts($"/buero/umsetzung/{measure.Number}/quellen/{source.Id}", [.. Grant, ("ProofBy", Format.Iso(City.Today().AddDays(-3))), ("ProofDone", Format.Iso(City.Today())), ("Version", source.Version.ToString())]);
        (await lead.Opens("/buero/umsetzung")).ShouldNotSay("Verwendungsnachweis für");
    }

    [Fact]
    [Trait("R", "R-1.5-21")]
    public async Task Two_weeks_and_two_days_before_a_deadline_the_lead_is_reminded_once_each()
    {
        var (lead, measure) = await Led();
        var today = City.Today();
        await lead.Posts($"/buero/umsetzung/{measure.Number}/quellen/neu", [.. Grant, ("ApplyBy", Format.Iso(today.AddDays(20))), ("ProofBy", Format.Iso(today.AddDays(40)))]);
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldNotSay("Antrag auf Förderung");
        City.Clock.Advance(TimeSpan.FromDays(7));
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Antrag auf Förderung für „Klimafonds“ ist fällig am").ShouldNotSay("Verwendungsnachweis für");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Antrag bis ");

        // Applied for: nothing is reminded any more.
        var source = await City.Do(db => db.MoneySources.SingleAsync());
        await lead.Posts($"/buero/umsetzung/{measure.Number}/quellen/{source.Id}", [.. Grant, ("ApplyBy", Format.Iso(today.AddDays(20))), ("Applied", Format.Iso(City.Today())), ("ProofBy", Format.Iso(today.AddDays(40))), ("Version", source.Version.ToString())]);
        City.Clock.Advance(TimeSpan.FromDays(12));
        await City.Settle();
        Assert.Equal(1, await City.Do(db => db.Set<Notice>().CountAsync(n => n.PersonId == lead.Id && n.De.Contains("Klimafonds"))));
        City.Clock.Advance(TimeSpan.FromDays(20));
        await City.Settle();
        Assert.Equal(2, await City.Do(db => db.Set<Notice>().CountAsync(n => n.PersonId == lead.Id && n.De.Contains("Verwendungsnachweis"))));
    }

    [Fact]
    [Trait("R", "R-1.5-25")]
    [Trait("R", "R-3.2-01")]
    [Trait("R", "R-3.2-07")]
    public async Task What_is_planned_and_not_budgeted_is_missing_by_year_and_measure()
    {
        var (lead, measure) = await Led();
        var (year, address) = (City.Today().Year, $"/buero/umsetzung/{measure.Number}/geld/neu");
        await lead.Posts(address, ("Year", $"{year}"), ("Planned", "40.000"), ("Budgeted", "25.000"));
        await lead.Posts(address, ("Year", $"{year + 1}"), ("Planned", "10.000"), ("Budgeted", "-"));
        await lead.Posts(address, ("Year", $"{year + 2}"), ("Planned", "5.000"), ("Budgeted", "?"));
        await lead.Posts($"/buero/umsetzung/{measure.Number}/quellen/neu", Grant);
        var page = await City.Visitor.Opens("/finanzierung");
        Assert.Equal(["15.000 €", "10.000 €", "offen"], page.Document.QuerySelectorAll("#jahre tbody tr").Select(r => r.QuerySelectorAll("td")[2].TextContent.Replace('\u00a0', ' ').Trim()));
        Assert.Equal(["55.000 €", "25.000 €, unvollständig", "25.000 €, unvollständig", "50.000 €"], page.Document.QuerySelectorAll("#massnahmen tbody td").Select(c => c.TextContent.Replace('\u00a0', ' ').Trim()));
        page.ShouldSay("Noch nicht mit Geld ausgestattet: 0 von 1 Maßnahmen.");
    }

    [Fact]
    public async Task Only_the_lead_writes_and_strangers_see_no_draft()
    {
        var (_, measure) = await Led();
        var other = await City.HasPerson("Andere Leitung", Role.FieldLead);
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        (await other.Posts($"/buero/umsetzung/{measure.Number}/quellen/neu", Grant)).ShouldBe(HttpStatusCode.Forbidden);
        (await coordination.Posts($"/buero/umsetzung/{measure.Number}/stellen/neu", ("Unit", "Amt"))).ShouldBe(HttpStatusCode.Forbidden);
        (await coordination.Opens($"/buero/umsetzung/{measure.Number}")).ShouldSay(SourcesText.NoSources.De).ShouldNotSay(SourcesText.NewSource.De);
    }

    [Theory]
    [InlineData(ClawbackRule.NotStated, null, 20000, null)]
    [InlineData(ClawbackRule.Nothing, null, 20000, 0)]
    [InlineData(ClawbackRule.Called, null, 20000, 20000)]
    [InlineData(ClawbackRule.Called, null, null, null)]
    [InlineData(ClawbackRule.Share, 25, 20000, 5000)]
    [Trait("R", "R-1.5-21")]
    public void What_is_owed_follows_the_rule_and_unknown_stays_open(ClawbackRule rule, int? share, int? called, int? owed)
    {
        var source = MoneySource.Of(Ids.Next());
        source.Write(new SourceText(SourceKind.Grant, "Land", MoneyCell.Of(50000)) { Rule = rule, RuleShare = share, Called = MoneyCell.Of(called), BoundUntil = new DateOnly(2027, 6, 30) });
        Assert.Equal(MoneyCell.Of(owed), source.Owed(new DateOnly(2027, 6, 30)));
        Assert.Equal(MoneyCell.Of(0), source.Owed(new DateOnly(2027, 7, 1)));
    }

    private static readonly (string, string)[] Grant =
    [
        ("Kind", "Grant"), ("Giver", "Klimafonds"), ("Amount", "50.000"), ("Rate", "37,5"), ("Earmark", "Nur für Leuchten."), ("From", "2026-01-01"), ("Called", "20.000"), ("Rule", "Called"), ("RuleShare", ""), ("Note", ""),
    ];

    private async Task<(Actor Lead, Measure Measure)> Led()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        return (lead, (await City.HasLedMeasure(lead)).Measure);
    }
}
