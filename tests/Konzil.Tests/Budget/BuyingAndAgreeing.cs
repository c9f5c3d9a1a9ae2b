using System.Net;
using Konzil.Budget;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Budget;

public class BuyingAndAgreeing(City city) : CityTest(city)
{
    private const string One = "/buero/vergaben/1";

    [Fact]
    [Trait("R", "R-2.1-08")]
    [Trait("R", "R-3.4-08")]
    public async Task Consulting_is_bought_by_a_sheet_fixed_before_the_first_offer()
    {
        var office = await Begun();
        (await office.Posts(One + "/kriterien", ("Kriterien", "Preis; 40\nKonzept"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Zeile 2: Bitte Name und Gewicht").ShouldSay("Preis; 40");
        await office.PostsAndLooks(One + "/kriterien", ("Kriterien", "Preis; 40"), ("Version", await Version()));
        (await office.PostsAndLooks(One + "/kriterien", ("Kriterien", "Preis; 40\nKonzept; 60"), ("Version", await Version()))).ShouldSay("Konzept, Gewicht 60");
        await office.PostsAndLooks(One + "/angebote/neu", Offer("Seeberatung", "20.000", ("Version", await Version())));
        await office.PostsAndLooks(One + "/angebote/neu", Offer("Rheinplan", "25.000", ("Version", await Version())));
        await office.PostsAndLooks(One + "/angebote/neu", Offer("Zu spät", "1", ("Excluded", "nach der Frist"), ("Version", await Version())));
        (await office.Posts(One + "/kriterien", ("Kriterien", "Preis; 99"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TenderText.CriteriaStand.De);

        (await office.Posts(One + "/punkte", ("Punkte-1-1", "6"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TenderText.PointsWrong.De);
        await office.PostsAndLooks(One + "/punkte", ("Punkte-1-1", "5"), ("Punkte-1-2", "2"), ("Punkte-2-1", "3"), ("Version", await Version()));
        Assert.Equal(["64,0", "–", "–"], await Totals(office));
        var page = await office.PostsAndLooks(One + "/punkte", ("Punkte-1-1", "5"), ("Punkte-1-2", "2"), ("Punkte-2-1", "3"), ("Punkte-2-2", "4,5"), ("Version", await Version()));

        // 40 % of 3/5 and 60 % of 4.5/5 is 78; 40 % of 5/5 and 60 % of 2/5 is 64.
        Assert.Equal(["78,0", "64,0", "–"], await Totals(office));
        page.ShouldSay("nach der Frist");
        (await City.Visitor.Opens("/vergaben")).ShouldSay("Beratung Strategiedesign").ShouldNotSay("Rheinplan");

        var offers = await City.Do(db => db.Set<TenderOffer>().ToDictionaryAsync(o => o.Supplier, o => o.Id.ToString()));
        (await office.Posts(One + "/zuschlag", Award(offers["Seeberatung"], ("Version", await Version())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TenderText.NotTheBest.De);
        (await office.Posts(One + "/zuschlag", Award(offers["Zu spät"], ("AwardReason", "Trotzdem"), ("Version", await Version())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TenderText.AwardToExcluded.De);
        (await office.PostsAndLooks(One + "/zuschlag", Award(offers["Rheinplan"], ("Version", await Version())))).ShouldSay("Zuschlag erteilt, Vertrag folgt").ShouldNotSay(TenderText.AddOffer.De);
        (await office.Posts(One + "/angebote/neu", Offer("Nachzügler", "1", ("Version", await Version())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TenderText.Closed.De);
        await office.PostsAndLooks(One + "/vertrag", ("ContractNumber", "V-2026-12"), ("SignedOn", Format.Iso(City.Today())), ("ContractFrom", "2026-04-01"), ("ContractUntil", "2026-12-31"), ("ContractNote", "Drei Workshops"), ("Version", await Version()));
        (await City.Visitor.Opens("/vergaben")).ShouldSay("Rheinplan").ShouldSay("25.000 €").ShouldSay("Vertrag unterschrieben").ShouldNotSay("Seeberatung").ShouldNotSay("V-2026-12").ShouldNotSay("30.000 €").ShouldNotSay("info@example.org");
        Assert.Equal(("Rheinplan", "25000"), (CsvFile.Read((await City.Visitor.Opens("/vergaben.csv")).Html)[0]["auftragnehmer"], CsvFile.Read((await City.Visitor.Opens("/vergaben.csv")).Html)[0]["auftragswert_eur"]));
        (await City.Visitor.Opens("/vergaben?lang=en")).ShouldSay("contract signed").ShouldSay("Negotiated award");
    }

    [Fact]
    [Trait("R", "R-2.1-08")]
    public async Task A_stale_form_changes_nothing_also_where_only_offers_change()
    {
        var office = await Begun();
        var version = await Version();
        await office.PostsAndLooks(One + "/angebote/neu", Offer("Seeberatung", "20.000", ("Version", version)));
        var late = await office.Posts(One + "/angebote/neu", Offer("Seeberatung", "20.000", ("Version", version)));
        late.ShouldBe(HttpStatusCode.Conflict);
        Assert.Contains("value=\"Seeberatung\"", late.Html, StringComparison.Ordinal);
        Assert.Equal(1, await City.Do(db => db.Set<TenderOffer>().CountAsync()));
        (await office.Posts(One + "/bearbeiten", Tender("Anders", ("Version", version)))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Beratung Strategiedesign");
        await office.PostsAndLooks(One + "/aufhebung", ("StopReason", "Kein Geld"), ("Version", await Version()));
        (await City.Visitor.Opens("/vergaben")).ShouldSay("aufgehoben").ShouldSay("Kein Geld");
    }

    [Fact]
    [Trait("R", "R-2.1-08")]
    public async Task Offers_are_for_those_who_run_procurements_and_what_is_not_published_is_not_there()
    {
        var office = await Begun();
        var (lead, treasury) = (await City.HasPerson("Leitung", Role.FieldLead), await City.HasPerson("Kämmerei", Role.Treasury));
        (await lead.Opens(One)).ShouldBe(HttpStatusCode.Forbidden);
        (await treasury.Opens(One)).ShouldSay(TenderText.OffersClosed.De).ShouldNotSay(TenderText.AddOffer.De);
        (await treasury.Posts(One + "/angebote/neu", Offer("Seeberatung", "20.000", ("Version", await Version())))).ShouldBe(HttpStatusCode.Forbidden);
        await office.PostsAndLooks(One + "/bearbeiten", [.. Tender("Beratung Strategiedesign").Where(f => f.Item1 != "IsPublic"), ("Version", await Version())]);
        (await City.Visitor.Opens("/vergaben")).ShouldSay(TenderText.NonePublic.De);
        (await office.Posts("/buero/vergaben/neu", ("Title", ""), ("OffersUntil", "bald"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TenderText.NameMissing.De).ShouldSay(TenderText.ProcedureMissing.De).ShouldSay(TenderText.DayWrong.De);
        (await office.Posts("/buero/vergaben/neu", Tender("Frist", ("OffersUntil", "2026-01-01")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TenderText.OffersBeforeStart.De);
    }

    [Fact]
    [Trait("R", "R-1.5-14")]
    [Trait("R", "R-G-03")]
    public async Task An_agreement_is_public_with_its_documents_unless_a_reason_against_is_given()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        (await City.Visitor.Opens("/vereinbarungen")).ShouldSay(AgreementText.NonePublic.De);
        var sent = await office.Posts("/buero/vereinbarungen/neu", new ChosenFile("Datei", "mou.pdf", SampleFiles.Pdf), [.. Agreement("Sensoren am See"), ("DateiAlt", "Absichtserklärung")]);
        sent.ShouldBe(HttpStatusCode.SeeOther);
        var page = (await City.Visitor.Opens("/vereinbarungen")).ShouldSay("Sensoren am See").ShouldSay("Seetechnik GmbH").ShouldSay("Absichtserklärung (MoU)").ShouldSay("gilt").ShouldNotSay("Frau Beispiel");
        var file = page.Document.QuerySelector(".kz-anhang a")!.GetAttribute("href")!;
        (await City.Visitor.Opens(file)).ShouldBe(HttpStatusCode.OK);

        var version = await City.Do(async db => (await db.Agreements.Select(a => a.Version).SingleAsync()).ToString());
        await office.PostsAndLooks("/buero/vereinbarungen/1", [.. Agreement("Sensoren am See"), ("WithheldBecause", "Geschäftsgeheimnis des Partners"), ("Version", version)]);
        (await City.Visitor.Opens("/vereinbarungen")).ShouldSay("Nicht veröffentlicht. Grund: Geschäftsgeheimnis des Partners").ShouldNotSay("Sensoren am See").ShouldNotSay("Seetechnik");
        (await City.Visitor.Opens(file)).ShouldBe(HttpStatusCode.NotFound);
        (await office.Opens(file)).ShouldBe(HttpStatusCode.OK);
        var row = CsvFile.Read((await City.Visitor.Opens("/vereinbarungen.csv")).Html).Single();
        Assert.Equal(("", "Geschäftsgeheimnis des Partners"), (row["partner"], row["nicht_veroeffentlicht_weil"]));
        var late = await office.Posts("/buero/vereinbarungen/1", [.. Agreement("Anders"), ("Version", version)]);
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Sensoren am See");

        var id = await City.Do(db => db.Files.Select(f => f.Id).SingleAsync());
        await office.PostsAndLooks($"/buero/vereinbarungen/1/dateien/{id}/entfernung");
        Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));
        (await office.Posts("/buero/vereinbarungen/neu", [.. Agreement("").Where(f => f.Item1 != "Kind"), ("Until", "2025-01-01")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AgreementText.KindMissing.De).ShouldSay(AgreementText.NameMissing.De);
    }

    [Fact]
    [Trait("R", "R-1.5-14")]
    public async Task Sixty_days_before_an_agreement_ends_its_keepers_are_reminded()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await office.PostsAndLooks("/buero/vereinbarungen/neu", [.. Agreement("Sensoren am See"), ("Until", Format.Iso(City.Today().AddDays(90)))]);
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldNotSay("endet am");
        City.Clock.Advance(TimeSpan.FromDays(31));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Die Vereinbarung „Sensoren am See“ mit Seetechnik GmbH endet am");
    }

    private static (string, string)[] Agreement(string title) =>
        [("Kind", "Mou"), ("Title", title), ("Partner", "Seetechnik GmbH"), ("Contact", "Frau Beispiel"), ("Scope", "Sensoren für die Uferwege"), ("SignedOn", "2026-02-01"), ("From", "2026-02-01")];

    private static (string, string)[] Tender(string title, params (string, string)[] more) =>
        [("Title", title), ("Kind", "Consulting"), ("Procedure", "Negotiated"), ("Estimate", "30.000"), ("PublishedOn", "2026-02-01"), .. more.Any(m => m.Item1 == "OffersUntil") ? [] : new[] { ("OffersUntil", "2026-04-01") }, ("IsPublic", "true"), .. more];

    private static (string, string)[] Offer(string supplier, string price, params (string, string)[] more) =>
        [("Supplier", supplier), ("Contact", "info@example.org"), ("Price", price), ("ReceivedOn", "2026-03-01"), .. more];

    private (string, string)[] Award(string offer, params (string, string)[] more) => [("Angebot", offer), ("AwardedOn", Format.Iso(City.Today())), ("Auftragswert", "25.000"), .. more];

    private static async Task<IEnumerable<string>> Totals(Actor office) => (await office.Opens(One)).Document.QuerySelectorAll("#angebote tbody tr").Select(r => r.QuerySelectorAll("td")[^2].TextContent.Trim());

    private Task<string> Version() => City.Do(async db => (await db.Tenders.Select(t => t.Version).SingleAsync()).ToString());

    private async Task<Actor> Begun()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await office.PostsAndLooks("/buero/vergaben/neu", Tender("Beratung Strategiedesign"));
        return office;
    }
}
