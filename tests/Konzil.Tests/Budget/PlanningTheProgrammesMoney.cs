using System.Net;
using Konzil.Budget;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Budget;

public class PlanningTheProgrammesMoney(City city) : CityTest(city)
{
    private const string New = "/buero/budget/eintraege/neu";

    [Fact]
    [Trait("R", "R-3.2-02")]
    [Trait("R", "R-3.2-03")]
    [Trait("R", "R-3.2-17")]
    [Trait("R", "R-3.2-18")]
    public async Task The_papers_table_stands_in_the_workbench_with_the_same_sums()
    {
        await City.LoadsKonstanz();
        var treasury = await City.HasPerson("Kämmerei", Role.Treasury);
        foreach (var page in new[] { await treasury.Opens("/buero/budget"), await City.Visitor.Opens("/projektbudget"), await City.Visitor.Opens("/zeitplan") })
        {
            page.ShouldBe(HttpStatusCode.OK).ShouldSay("70.000 €, veranschlagt").ShouldSay("offen, nicht veranschlagt").ShouldSay("1,5 Stellen, nicht veranschlagt").ShouldSay("300.000 €, unvollständig");
            var sums = Cells(page, $"[aria-label='{BudgetText.BudgetCaption.De}'] tfoot td");
            Assert.Equal(["150.000 €", "150.000 €", "offen", "300.000 €, unvollständig"], sums.Take(4));
        }

        // A9: the pilot has no year and lessens no cell.
        var use = Cells(await City.Visitor.Opens("/projektbudget"), "#verwendung tbody tr");
        Assert.Contains(use, r => r.StartsWith("2019, Aufwendungen", StringComparison.Ordinal) && r.EndsWith("70.000 €", StringComparison.Ordinal));
        Assert.Contains(use, r => r.StartsWith("Jahr unbekannt, Aufwendungen", StringComparison.Ordinal) && r.Contains("40.000 €", StringComparison.Ordinal));
        (await City.Visitor.Opens("/projektbudget?lang=en")).ShouldSay("not budgeted").ShouldSay("incomplete").ShouldNotSay("unvollständig").ShouldNotSay("Aufwendungen");
        var rows = CsvFile.Read((await City.Visitor.Opens("/projektbudget.csv")).Html);
        Assert.Equal(300_000m, rows.Where(r => r["einheit"] == "eur" && r["betrag"].Length > 0).Sum(r => decimal.Parse(r["betrag"], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("40000", Assert.Single(CsvFile.Read((await City.Visitor.Opens("/projektbudget/anschub.csv")).Html))["betrag_eur"]);

        await City.LoadsKonstanz();
        Assert.Equal((3, 9, 1), await City.Do(async db => (await db.BudgetCategories.CountAsync(), await db.BudgetPositions.CountAsync(), await db.BudgetBookings.CountAsync(b => b.CategoryId != null))));
    }

    [Fact]
    [Trait("R", "R-3.2-18")]
    public async Task A_cell_holds_amounts_open_text_or_nothing_and_sums_say_what_is_missing()
    {
        var (treasury, spending) = await Begun();
        await treasury.PostsAndLooks(New, Entry(spending, 2027, "Amount", "70.000", "Released"));
        await treasury.PostsAndLooks(New, Entry(spending, 2027, "Amount", "30.000", "Requested"));
        (await treasury.Opens("/buero/budget")).ShouldSay("70.000 €, freigegeben").ShouldSay("30.000 €, angemeldet").ShouldNotSay("unvollständig");
        await treasury.PostsAndLooks(New, Entry(spending, 2028, "Text", "", "NotBudgeted", ("Wording", "Projektbudgets")));
        var page = await treasury.PostsAndLooks(New, Entry(spending, 2029, "NotApplicable", "", ""));
        Assert.Equal(["100.000 €", "offen", "–", "100.000 €, unvollständig"], Cells(page, "tfoot td").Take(4));
        page.ShouldSay("Projektbudgets, nicht veranschlagt");

        // Only what is budgeted or released can be committed.
        Assert.Contains(Cells(page, "#verwendung tbody tr"), r => r.StartsWith("2027, Aufwendungen", StringComparison.Ordinal) && r.EndsWith("70.000 €", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("R", "R-3.2-02")]
    public async Task What_does_not_fit_is_said_beside_its_field_and_kept()
    {
        var (treasury, spending) = await Begun();
        var wrong = await treasury.Posts(New, Entry(spending, 2027, "Amount", "viel", "Planned", ("NoteDe", "Meine Anmerkung")));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BudgetText.AmountWrong.De);
        Assert.Contains("value=\"viel\"", wrong.Html, StringComparison.Ordinal);
        Assert.Contains("Meine Anmerkung", wrong.Html, StringComparison.Ordinal);
        (await treasury.Posts(New, Entry(spending, 2027, "Amount", "", "Planned"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BudgetText.AmountMissing.De);
        (await treasury.Posts(New, Entry(spending, 2027, "Amount", "5", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BudgetText.FundingMissing.De);
        (await treasury.Posts(New, Entry(spending, 2027, "Open", "5", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BudgetText.AmountWithoutState.De);
        (await treasury.Posts(New, Entry(spending, 2027, "Text", "", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BudgetText.WordingMissing.De);
        (await treasury.Posts(New, Entry(spending, 2027, "NotApplicable", "", "Planned"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BudgetText.FundingOfNothing.De);
        (await treasury.Posts(New, Entry(spending, 27, "Open", "", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BudgetText.YearWrong.De);
        Assert.Equal(0, await City.Do(db => db.BudgetPositions.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-3.2-02")]
    public async Task Each_change_stands_in_the_history_and_a_stale_form_changes_nothing()
    {
        var (treasury, spending) = await Begun();
        await treasury.Posts(New, Entry(spending, 2027, "Amount", "70.000", "Planned"));
        var position = await City.Do(db => db.BudgetPositions.SingleAsync());
        var address = $"/buero/budget/eintraege/{position.Id}";
        await treasury.PostsAndLooks(address, Entry(spending, 2027, "Amount", "75.000", "Budgeted", ("Line", "5710.4431"), ("Warum", "Beschluss des Gemeinderats"), ("Version", position.Version.ToString())));
        (await City.Visitor.Opens("/projektbudget")).ShouldSay("75.000 €, veranschlagt").ShouldSay("Haushaltsstelle 5710.4431");
        (await treasury.Opens("/buero/budget/verlauf")).ShouldSay("Kämmerei").ShouldSay("Aufwendungen, 2027").ShouldSay("Betrag: 70.000 → 75.000").ShouldSay("Stand: geplant → veranschlagt").ShouldSay("Beschluss des Gemeinderats");

        var late = await treasury.Posts(address, Entry(spending, 2027, "Amount", "80.000", "Budgeted", ("Version", position.Version.ToString())));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("75.000 €, veranschlagt");
        Assert.Contains("value=\"80.000\"", late.Html, StringComparison.Ordinal);
        (await treasury.Posts(address + "/entfernung", ("Version", position.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict);
        var version = await City.Do(db => db.BudgetPositions.Select(p => p.Version).SingleAsync());
        await treasury.PostsAndLooks(address + "/entfernung", ("Version", version.ToString()));
        Assert.Equal(0, await City.Do(db => db.BudgetPositions.CountAsync()));
        (await treasury.Opens("/buero/budget/verlauf")).ShouldSay("entfernt");
    }

    [Fact]
    public async Task The_same_form_sent_twice_adds_one_entry()
    {
        var (treasury, spending) = await Begun();
        var form = await treasury.Opens($"{New}?art={spending}&jahr=2027");
        (string, string)[] sent = [.. Entry(spending, 2027, "Amount", "70.000", "Planned"), ("Place", form.Document.QuerySelector("input[name=Place]")!.GetAttribute("value")!), ("Zelle", form.Document.QuerySelector("input[name=Zelle]")!.GetAttribute("value")!)];
        (await treasury.Posts(New, sent)).ShouldBe(HttpStatusCode.SeeOther);
        (await treasury.Posts(New, sent)).ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal(1, await City.Do(db => db.BudgetPositions.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-3.2-04")]
    public async Task A_year_is_copied_as_a_plan_and_only_where_nothing_stands()
    {
        var (treasury, spending) = await Begun();
        await treasury.Posts("/buero/budget/arten/neu", ("TitleDe", "Beratungskosten"), ("TitleEn", "Consulting"), ("Unit", "Euro"));
        var consulting = await City.Do(db => db.BudgetCategories.Where(c => c.TitleDe == "Beratungskosten").Select(c => c.Id).SingleAsync());
        await treasury.Posts(New, Entry(spending, 2027, "Amount", "70.000", "Budgeted"));
        await treasury.Posts(New, Entry(consulting, 2027, "Amount", "80.000", "Budgeted"));
        await treasury.Posts(New, Entry(consulting, 2028, "Amount", "90.000", "Requested"));
        await treasury.PostsAndLooks("/buero/budget/uebernahme", ("Von", "2027"), ("Nach", "2028"));
        var copied = await City.Do(db => db.BudgetPositions.Where(p => p.Year == 2028).OrderBy(p => p.Amount).Select(p => new { p.Amount, p.Funding }).ToListAsync());
        Assert.Equal([(70_000m, Funding.Planned), (90_000m, Funding.Requested)], copied.Select(c => (c.Amount!.Value, c.Funding!.Value)));
        (await treasury.Opens("/buero/budget/verlauf")).ShouldSay("aus dem Jahr 2027 übernommen");
        (await treasury.Posts("/buero/budget/uebernahme", ("Von", "2027"), ("Nach", "2028"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Es gibt nichts zu übernehmen");
        (await treasury.Posts("/buero/budget/uebernahme", ("Von", "2027"), ("Nach", "2027"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BudgetText.CopySame.De);
    }

    [Fact]
    public async Task Leads_read_and_nobody_else_enters()
    {
        var (_, spending) = await Begun();
        var (lead, moderator) = (await City.HasPerson("Leitung", Role.FieldLead), await City.HasPerson("Moderation", Role.Moderator));
        (await lead.Opens("/buero/budget")).ShouldBe(HttpStatusCode.OK).ShouldSay(BudgetText.ReadOnly.De).ShouldNotSay(BudgetText.AddPosition.De);
        (await lead.Posts(New, Entry(spending, 2027, "Open", "", ""))).ShouldBe(HttpStatusCode.Forbidden);
        (await moderator.Opens("/buero/budget")).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/projektbudget")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_empty_programme_says_what_comes()
    {
        (await City.Visitor.Opens("/projektbudget")).ShouldSay(BudgetText.EmptyPublic.De);
        (await (await City.HasPerson("Kämmerei", Role.Treasury)).Opens("/buero/budget")).ShouldSay(BudgetText.EmptyDetail.De);
    }

    private static (string, string)[] Entry(Guid category, int year, string state, string amount, string funding, params (string, string)[] more) =>
        [("Kategorie", category.ToString()), ("Year", year.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("State", state), ("Amount", amount), ("Funding", funding), .. more];

    private static List<string> Cells(Seen page, string selector) => [.. page.Document.QuerySelectorAll(selector).Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private async Task<(Actor Treasury, Guid Category)> Begun()
    {
        var treasury = await City.HasPerson("Kämmerei", Role.Treasury);
        await treasury.PostsAndLooks("/buero/budget/arten/neu", ("TitleDe", "Aufwendungen"), ("TitleEn", "Expenditure"), ("Unit", "Euro"));
        return (treasury, await City.Do(db => db.BudgetCategories.Select(c => c.Id).SingleAsync()));
    }
}
