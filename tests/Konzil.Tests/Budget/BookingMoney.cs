using System.Net;
using Konzil.Budget;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Budget;

public class BookingMoney(City city) : CityTest(city)
{
    private const string New = "/buero/budget/buchungen/neu";

    [Fact]
    [Trait("R", "R-3.2-06")]
    public async Task What_is_booked_lessens_the_cell_once()
    {
        var (treasury, spending) = await Begun();
        await treasury.PostsAndLooks(New, Booking(spending, "Committed", "40.000", "2027", "Auftrag Beleuchtung"));
        var commitment = await City.Do(db => db.BudgetBookings.Select(b => b.Id).SingleAsync());
        await treasury.PostsAndLooks(New, Booking(spending, "Spent", "15.000", "2027", "Erste Rechnung", ("Bindung", commitment.ToString())));
        await treasury.PostsAndLooks(New, Booking(spending, "Spent", "5.000", "2027", "Druckkosten"));
        Assert.Equal(["70.000 €", "25.000 €", "20.000 €", "25.000 €"], await Use("2027, Aufwendungen"));
        (await treasury.Opens("/buero/budget/buchungen")).ShouldSay("davon noch offen: 25.000 €").ShouldSay("zu Bindung 1");

        // A year that nobody knows counts for no cell (A9).
        await treasury.PostsAndLooks(New, Booking(spending, "Spent", "1.000", "", "Jahr fehlt"));
        Assert.Equal(["70.000 €", "25.000 €", "20.000 €", "25.000 €"], await Use("2027, Aufwendungen"));
        Assert.Equal(["–", "0 €", "1.000 €", "–"], await Use("Jahr unbekannt, Aufwendungen"));
        Assert.Equal(["70.000 €", "25.000 €", "21.000 €", "24.000 €"], await Use("Summe"));
    }

    [Fact]
    [Trait("R", "R-3.2-06")]
    public async Task More_than_the_cell_holds_needs_a_reason()
    {
        var (treasury, spending) = await Begun();
        var refused = await treasury.Posts(New, Booking(spending, "Committed", "80.000", "2027", "Großer Auftrag"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Die Zelle wäre um 10.000 € überzogen.");
        Assert.Contains("value=\"Großer Auftrag\"", refused.Html, StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector("textarea[name=AnywayReason]"));
        Assert.Equal(0, await City.Do(db => db.BudgetBookings.CountAsync()));
        await treasury.PostsAndLooks(New, Booking(spending, "Committed", "80.000", "2027", "Großer Auftrag", ("AnywayReason", "Deckung aus dem Vorjahr")));
        (await treasury.Opens("/buero/budget/buchungen")).ShouldSay("trotzdem gebucht: Deckung aus dem Vorjahr");
        (await treasury.Opens("/buero/budget")).ShouldSay("überzogen");
    }

    [Fact]
    [Trait("R", "R-3.2-05")]
    public async Task Seed_funding_stands_with_its_measure_and_its_lead_hears_of_it()
    {
        var (treasury, spending) = await Begun();
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        (await treasury.Posts(New, Booking(spending, "Committed", "20.000", "2027", "Anschub", ("IsSeed", "true")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BookingText.SeedNeedsMeasure.De);
        await treasury.PostsAndLooks(New, Booking(spending, "Committed", "20.000", "2027", "Anschub", ("IsSeed", "true"), ("Massnahme", measure.Id.ToString())));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Anschub aus dem Programm").ShouldSay("2027, Aufwendungen: 20.000 €, gebunden.");
        (await City.Visitor.Opens("/projektbudget")).ShouldSay(measure.Title);
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("erhält 20.000 € Anschubfinanzierung");

        await treasury.PostsAndLooks("/buero/budget/buchungen/1/storno", ("CancelReason", "Doppelt erfasst"), ("Version", await Version(1)));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldNotSay("Anschub aus dem Programm");
        (await treasury.Opens("/buero/budget/buchungen")).ShouldSay("Doppelt erfasst");
        Assert.Equal(["70.000 €", "0 €", "0 €", "70.000 €"], await Use("2027, Aufwendungen"));
        (await treasury.Posts("/buero/budget/buchungen/1", Booking(spending, "Spent", "1", "2027", "Noch einmal", ("Version", await Version(1))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BookingText.AlreadyCancelled.De);
    }

    [Fact]
    [Trait("R", "R-3.2-06")]
    public async Task Bookings_are_changed_with_care()
    {
        var (treasury, spending) = await Begun();
        await treasury.Posts(New, Booking(spending, "Committed", "40.000", "2027", "Auftrag"));
        var version = await Version(1);
        await treasury.PostsAndLooks("/buero/budget/buchungen/1", Booking(spending, "Committed", "60.000", "2027", "Auftrag, ergänzt", ("Version", version)));
        var late = await treasury.Posts("/buero/budget/buchungen/1", Booking(spending, "Committed", "50.000", "2027", "Auftrag, anders", ("Version", version)));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("60.000 €");
        Assert.Contains("value=\"Auftrag, anders\"", late.Html, StringComparison.Ordinal);
        (await treasury.Posts(New, Booking(spending, "Committed", "1", "2027", "Zwei", ("Bindung", (await City.Do(db => db.BudgetBookings.Select(b => b.Id).SingleAsync())).ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BookingText.OnlySpendingUsesUp.De);
        (await treasury.Posts(New, Booking(spending, "", "nichts", "2027", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BookingText.KindMissing.De).ShouldSay(BookingText.AmountWrong.De).ShouldSay(BookingText.PurposeMissing.De);
        Assert.Equal("60000", CsvFile.Read((await treasury.Opens("/buero/budget/buchungen.csv")).Html).Single()["betrag_eur"]);
        (await treasury.Opens("/buero/budget/verlauf")).ShouldSay("Buchung 1").ShouldSay("Betrag: 40.000 → 60.000");
    }

    [Fact]
    [Trait("R", "R-3.2-01")]
    [Trait("R", "R-3.2-07")]
    public async Task Need_and_money_stand_side_by_side_and_what_has_none_is_listed()
    {
        var (treasury, _) = await Begun();
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2027"), ("Planned", "90.000"), ("Budgeted", "-"));
        var page = await treasury.Opens("/buero/budget");
        Assert.Equal(["90.000 €", "–", "90.000 €", "70.000 €"], page.Document.QuerySelectorAll("#bedarf tbody tr:first-child td").Select(c => c.TextContent.Replace('\u00a0', ' ').Trim()));
        page.ShouldSay("1 von 1 Maßnahmen mit genannten Kosten haben kein veranschlagtes Geld.").ShouldSay(measure.Title);
    }

    [Fact]
    [Trait("R", "R-1.3-11")]
    public async Task Running_costs_stand_beside_the_investment_over_the_years()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        var address = $"/buero/umsetzung/{measure.Number}/folgekosten";
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2027"), ("Planned", "90.000"), ("Budgeted", "90.000"));
        (await lead.Opens($"/buero/umsetzung/{measure.Number}")).ShouldSay("Folgekosten über die Jahre");
        (await lead.Posts(address + "/neu", ("Title", ""), ("FromYear", "2028"), ("UntilYear", "2027"), ("Betrag", "viel"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RunningText.WhatMissing.De);
        (await lead.Posts(address + "/neu", ("Title", "Betrieb"), ("FromYear", "2028"), ("UntilYear", "2027"), ("Betrag", "5.000"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RunningText.TurnedRound.De);
        await lead.PostsAndLooks(address + "/neu", ("Title", "Betrieb und Wartung"), ("FromYear", "2028"), ("UntilYear", "2030"), ("Betrag", "5.000"));
        await lead.PostsAndLooks(address + "/neu", ("Title", "Lizenzen"), ("FromYear", "2030"), ("UntilYear", "2030"), ("Betrag", "?"));
        var page = await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title));
        Assert.Equal(["90.000 €", "15.000 €, unvollständig", "105.000 €, unvollständig"], page.Document.QuerySelectorAll("#folgekosten tfoot td").Skip(1).Select(c => c.TextContent.Replace('\u00a0', ' ').Trim()));
        Assert.Equal(4, page.Document.QuerySelectorAll("#folgekosten tbody tr").Length);
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title) + "?lang=en")).ShouldSay("Running costs").ShouldSay("incomplete");
        var rows = CsvFile.Read((await City.Visitor.Opens("/massnahmen/folgekosten.csv")).Html);
        Assert.Equal(["5000", ""], rows.Select(r => r["betrag_je_jahr_eur"]));

        var cost = await City.Do(db => db.RunningCosts.SingleAsync(c => c.Title == "Lizenzen"));
        await lead.PostsAndLooks($"{address}/{cost.Id}", ("Title", "Lizenzen"), ("FromYear", "2030"), ("UntilYear", ""), ("Betrag", "1.000"), ("Version", cost.Version.ToString()));
        (await lead.Posts($"{address}/{cost.Id}", ("Title", "Lizenzen"), ("FromYear", "2030"), ("UntilYear", ""), ("Betrag", "2.000"), ("Version", cost.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("1.000 €");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay(RunningText.OpenEnded.De);
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        (await coordination.Opens(address)).ShouldBe(HttpStatusCode.OK).ShouldNotSay(RunningText.Add.De);
        (await coordination.Posts(address + "/neu", ("Title", "Fremd"), ("FromYear", "2028"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static (string, string)[] Booking(Guid category, string kind, string amount, string year, string purpose, params (string, string)[] more) =>
        [("Kind", kind), ("Betrag", amount), ("Kategorie", category.ToString()), ("Year", year), ("Purpose", purpose), .. more];

    private async Task<IEnumerable<string>> Use(string line)
    {
        var row = (await City.Visitor.Opens("/projektbudget")).Document.QuerySelectorAll("#verwendung tbody tr, #verwendung tfoot tr").Single(r => r.QuerySelector("th")!.TextContent.Trim().StartsWith(line, StringComparison.Ordinal));
        return row.QuerySelectorAll("td").Skip(1).Select(c => c.TextContent.Replace('\u00a0', ' ').Trim());
    }

    private Task<string> Version(int number) => City.Do(async db => (await db.BudgetBookings.Where(b => b.Number == number).Select(b => b.Version).SingleAsync()).ToString());

    private async Task<(Actor Treasury, Guid Category)> Begun()
    {
        var treasury = await City.HasPerson("Kämmerei", Role.Treasury);
        await treasury.PostsAndLooks("/buero/budget/arten/neu", ("TitleDe", "Aufwendungen"), ("TitleEn", "Expenditure"), ("Unit", "Euro"));
        var category = await City.Do(db => db.BudgetCategories.Select(c => c.Id).SingleAsync());
        await treasury.PostsAndLooks("/buero/budget/eintraege/neu", ("Kategorie", category.ToString()), ("Year", "2027"), ("State", "Amount"), ("Amount", "70.000"), ("Funding", "Budgeted"));
        return (treasury, category);
    }
}
