using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

/// <summary>What is committed and spent is said by bookings alone, wherever it is shown.</summary>
public class KeepingOneLedger(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.2-02")]
    [Trait("R", "R-3.2-06")]
    public async Task Bookings_of_the_lead_are_what_every_page_and_file_shows()
    {
        var (lead, measure, year) = await Led();
        var address = $"/buero/umsetzung/{measure.Number}";
        await lead.PostsAndLooks(address + "/geld/neu", ("Year", year), ("Planned", "50.000"), ("Budgeted", "40.000"));
        var line = await City.Do(db => db.Money.Select(m => m.Id).SingleAsync());
        await lead.PostsAndLooks(address + "/buchungen/neu", Booking("Committed", "30.000", "Auftrag Leuchten", ("Zeile", line.ToString()), ("Day", "2026-01-05"), ("Reference", "A-1")));
        var commitment = await City.Do(db => db.BudgetBookings.Select(b => b.Id).SingleAsync());
        await lead.PostsAndLooks(address + "/buchungen/neu", Booking("Spent", "12.000", "Erste Rechnung", ("Zeile", line.ToString()), ("Bindung", commitment.ToString())));
        var page = await lead.PostsAndLooks(address + "/buchungen/neu", Booking("Spent", "500", "Porto", ("Year", year)));
        page.ShouldSay("zu Bindung 1");
        Assert.Equal(["50.000 €", "40.000 €", "30.500 €", "12.500 €"], Costs(page));
        Assert.Equal(["50.000 €", "40.000 €", "30.500 €", "12.500 €"], Costs(await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))));
        var rows = CsvFile.Read((await City.Visitor.Opens("/massnahmen/geld.csv")).Html);
        Assert.Equal(["50000", "40000", "30500", "12500"], rows.Select(r => r["betrag_eur"]));
        Assert.All(rows, r => Assert.Equal("", r["von_hand"]));
        (await lead.Opens("/buero/steuerung")).ShouldSay("12.500 €");
        (await lead.Opens(address + "/berichte/neu")).ShouldSay("12.500 €");
        (await City.Visitor.Opens($"/massnahmen/{measure.Number}/blatt")).ShouldSay("12.500 €");
        var treasury = await City.HasPerson("Kämmerei", Role.Treasury);
        (await treasury.Opens("/buero/budget/buchungen")).ShouldSay("Auftrag Leuchten").ShouldSay(BookingText.NoCategory.De);
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title) + "?lang=en")).ShouldSay("committed");

        var second = await City.Do(db => db.BudgetBookings.AsNoTracking().SingleAsync(b => b.Number == 3));
        (await lead.Posts(address + "/buchungen/3/storno", ("CancelReason", ""), ("Version", second.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BookingText.CancelReasonMissing.De);
        Assert.Equal("12.000 €", Costs(await lead.PostsAndLooks(address + "/buchungen/3/storno", ("CancelReason", "Doppelt"), ("Version", second.Version.ToString()))).Last());
        (await lead.Posts(address + "/buchungen/3", Booking("Spent", "1", "Noch einmal", ("Year", year), ("Version", await Version(3))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BookingText.AlreadyCancelled.De);
    }

    [Fact]
    [Trait("R", "R-3.2-02")]
    [Trait("R", "R-3.2-18")]
    public async Task A_sum_by_hand_needs_a_reason_and_is_marked()
    {
        var (lead, measure, year) = await Led();
        var address = $"/buero/umsetzung/{measure.Number}";
        var refused = await lead.Posts(address + "/geld/neu", ("Year", year), ("Planned", "50.000"), ("Bound", "20.000"), ("Spent", "8.000"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BookingText.TypedReasonMissing.De);
        Assert.Contains("20.000", refused.Html, StringComparison.Ordinal);
        var page = await lead.PostsAndLooks(address + "/geld/neu", ("Year", year), ("Planned", "50.000"), ("Bound", "20.000"), ("Spent", "8.000"), ("Reason", "Altes Verfahren ohne Belege."));
        Assert.Equal(["50.000 €", "offen", "20.000 €von Hand", "8.000 €von Hand"], Costs(page));
        var visitor = await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title));
        visitor.ShouldSay("von Hand, weil: Altes Verfahren ohne Belege.");
        Assert.Contains(CsvFile.Read((await City.Visitor.Opens("/massnahmen/geld.csv")).Html), r => r["von_hand"] == "Altes Verfahren ohne Belege." && r["betrag_eur"] == "8000");

        // A booking comes on top; a commitment by hand does not swallow it.
        Assert.Equal(["50.000 €", "offen", "21.000 €von Hand", "9.000 €von Hand"], Costs(await lead.PostsAndLooks(address + "/buchungen/neu", Booking("Spent", "1.000", "Rechnung", ("Year", year)))));
        var line = await City.Do(db => db.Money.AsNoTracking().SingleAsync());
        (await lead.Opens($"{address}/geld/{line.Id}")).ShouldSay("Altes Verfahren");
        page = await lead.PostsAndLooks($"{address}/geld/{line.Id}", ("Year", year), ("Planned", "50.000"), ("Bound", "-"), ("Spent", "7.000"), ("Reason", "Neu gezählt."), ("Version", line.Version.ToString()));
        Assert.Equal(["50.000 €", "offen", "8.000 €", "8.000 €von Hand"], Costs(page));
        page.ShouldSay(SteeringText.TypedGone.De);
        (await lead.Posts($"{address}/geld/{line.Id}", ("Year", year), ("Planned", "60.000"), ("Version", line.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("8.000");
        Assert.Equal(["7000", "1000"], (await City.Do(db => db.BudgetBookings.Where(b => b.CancelledOn == null).OrderByDescending(b => b.Amount).Select(b => b.Amount).ToListAsync())).Select(a => a.ToString("0", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    [Trait("R", "R-3.2-06")]
    public async Task What_conflicts_is_told_beside_its_field()
    {
        var (lead, measure, year) = await Led();
        var address = $"/buero/umsetzung/{measure.Number}/buchungen/neu";
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", year), ("Planned", "50.000"), ("Budgeted", "10.000"));
        var line = await City.Do(db => db.Money.Select(m => m.Id).SingleAsync());
        (await lead.Posts(address, Booking("", "-5", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BookingText.KindMissing.De).ShouldSay(BookingText.AmountWrong.De).ShouldSay(BookingText.PurposeMissing.De);
        (await lead.Posts(address, Booking("Spent", "5", "Falsches Jahr", ("Zeile", line.ToString()), ("Year", "2019")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Die Zeile gilt für „" + year + "“.");
        var much = await lead.Posts(address, Booking("Committed", "12.000", "Großer Auftrag", ("Zeile", line.ToString())));
        much.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("2.000 €");
        Assert.NotNull(much.Document.QuerySelector("textarea[name=AnywayReason]"));
        await lead.PostsAndLooks(address, Booking("Committed", "9.000", "Auftrag", ("Zeile", line.ToString()), ("Day", "2026-01-05"), ("Reference", "A-7")));
        (await lead.Posts(address, Booking("Committed", "9.000", "Auftrag noch einmal", ("Zeile", line.ToString()), ("Day", "2026-01-05"), ("Reference", "a-7"), ("AnywayReason", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Buchung 1, „Auftrag“");
        (await lead.PostsAndLooks(address, Booking("Committed", "9.000", "Zweites Los", ("Zeile", line.ToString()), ("Day", "2026-01-05"), ("Reference", "A-7"), ("AnywayReason", "Zwei gleiche Lose")))).ShouldSay("trotzdem gebucht: Zwei gleiche Lose");

        var other = await City.HasPerson("Andere Leitung", Role.FieldLead);
        (await other.Posts(address, Booking("Spent", "1", "Fremd"))).ShouldBe(HttpStatusCode.Forbidden);
        (await other.Posts($"/buero/umsetzung/{measure.Number}/buchungen/1", Booking("Spent", "1", "Fremd"))).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens(address)).ShouldNotSay("Zweites Los");
        var version = await Version(1);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/buchungen/1", Booking("Committed", "1.000", "Auftrag", ("Zeile", line.ToString()), ("Version", version)));
        var late = await lead.Posts($"/buero/umsetzung/{measure.Number}/buchungen/1", Booking("Committed", "800", "Zu spät", ("Zeile", line.ToString()), ("Version", version)));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("1.000 €");
        Assert.Contains("value=\"Zu spät\"", late.Html, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Costs(Seen page) => page.Document.QuerySelectorAll("table.kz-geld tbody tr:first-child td").Skip(1).Select(c => c.TextContent.Replace('\u00a0', ' ').Replace("\n", "", StringComparison.Ordinal).Trim()).Select(t => string.Join(' ', t.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("€ von", "€von", StringComparison.Ordinal));

    private static (string, string)[] Booking(string kind, string amount, string purpose, params (string, string)[] more) => [("Kind", kind), ("Betrag", amount), ("Purpose", purpose), .. more];

    private Task<string> Version(int number) => City.Do(async db => (await db.BudgetBookings.Where(b => b.Number == number).Select(b => b.Version).SingleAsync()).ToString());

    private async Task<(Actor Lead, Measure Measure, string Year)> Led()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        return (lead, measure, City.Today().Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
