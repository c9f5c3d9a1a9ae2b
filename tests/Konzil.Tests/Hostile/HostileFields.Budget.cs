using Konzil.Budget;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>The programme's money, the next budget, procurements and agreements.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoBudget(HostileCity c, string text)
    {
        var (line, words, day) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 900), Format.Iso(c.City.Today()));
        await c.Office.Posts("/buero/budget/arten/neu", ("TitleDe", line), ("TitleEn", line), ("Unit", "Euro"));
        if (await c.City.Do(db => db.BudgetCategories.OrderByDescending(x => x.Order).FirstOrDefaultAsync()) is not { } category)
        {
            return;
        }

        var (measure, _) = await c.City.HasLedMeasure(c.Office, "Bezahlt " + New());
        await c.Office.Posts($"/buero/budget/arten/{category.Id}", ("TitleDe", line + "!"), (FormFields.Version, category.Version.ToString()));
        await c.Office.Posts("/buero/budget/eintraege/neu", ("Kategorie", category.Id.ToString()), ("Year", "2026"), ("State", "Text"), ("Line", Cut(line, 50)), ("Wording", line), ("NoteDe", words), ("Warum", line));
        if (await c.City.Do(db => db.BudgetPositions.FirstOrDefaultAsync(p => p.CategoryId == category.Id)) is { } position)
        {
            await c.Office.Posts($"/buero/budget/eintraege/{position.Id}", ("State", "Text"), ("Line", Cut(line, 50)), ("Wording", line), ("NoteDe", words), ("Warum", line), (FormFields.Version, position.Version.ToString()));
        }

        await c.Office.Posts("/buero/budget/buchungen/neu", ("Kind", "Spent"), ("Betrag", "10"), ("Kategorie", category.Id.ToString()), ("Year", "2026"), ("Purpose", line), ("Massnahme", measure.Id.ToString()), ("IsSeed", "true"), ("Reference", Cut(line, 70)), ("AnywayReason", Cut(text, 490)));
        if (await c.City.Do(db => db.BudgetBookings.OrderByDescending(b => b.Number).FirstOrDefaultAsync()) is { } booking)
        {
            await c.Office.Posts($"/buero/budget/buchungen/{booking.Number}", ("Kind", "Spent"), ("Betrag", "11"), ("Kategorie", category.Id.ToString()), ("Year", "2026"), ("Purpose", line), ("Massnahme", measure.Id.ToString()), ("IsSeed", "true"), ("Reference", Cut(line, 70)), ("AnywayReason", Cut(text, 490)), (FormFields.Version, booking.Version.ToString()));
        }

        await c.Office.Posts("/buero/budget/buchungen/neu", ("Kind", "Spent"), ("Betrag", "10"), ("Kategorie", category.Id.ToString()), ("Purpose", line));
        if (await c.City.Do(db => db.BudgetBookings.OrderByDescending(b => b.Number).FirstOrDefaultAsync()) is { } wrong)
        {
            await c.Office.Posts($"/buero/budget/buchungen/{wrong.Number}/storno", ("CancelReason", Cut(text, 490)), (FormFields.Version, wrong.Version.ToString()));
        }

        await c.Office.Posts($"/buero/umsetzung/{measure.Number}/folgekosten/neu", ("Title", line), ("FromYear", "2027"), ("UntilYear", "2028"), ("Betrag", "5"), ("Note", words));
        if (await c.City.Do(db => db.RunningCosts.FirstOrDefaultAsync(x => x.MeasureId == measure.Id)) is { } cost)
        {
            await c.Office.Posts($"/buero/umsetzung/{measure.Number}/folgekosten/{cost.Id}", ("Title", line), ("FromYear", "2027"), ("Note", words), (FormFields.Version, cost.Version.ToString()));
        }

        await PutIntoCycle(c, text, measure.Id);
        await PutIntoTender(c, text);
        await c.Office.Posts("/buero/vereinbarungen/neu", ("Kind", "Mou"), ("Title", line), ("Partner", line), ("Contact", line), ("Scope", words), ("SignedOn", day), ("WithheldBecause", text.Length % 2 == 0 ? line : ""));
        if (await c.City.Do(db => db.Agreements.OrderByDescending(a => a.Number).FirstOrDefaultAsync()) is { } agreement)
        {
            await c.Office.Posts($"/buero/vereinbarungen/{agreement.Number}", ("Kind", "Mou"), ("Title", line), ("Partner", line), ("Scope", words), ("WithheldBecause", agreement.WithheldBecause), (FormFields.Version, agreement.Version.ToString()));
        }
    }

    private static async Task PutIntoCycle(HostileCity c, string text, Guid measure)
    {
        var (line, words, day) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 900), Format.Iso(c.City.Today()));
        await c.Office.Posts("/buero/doppelhaushalt/neu", ("FirstYear", "2027"), ("Deadline", day), ("Note", words));
        var cycle = $"/buero/doppelhaushalt/{await c.City.Do(db => db.BudgetCycles.MaxAsync(x => (int?)x.Number))}";
        await c.Office.Posts(cycle + "/antraege/neu", ("Kind", "Posts"), ("Massnahme", measure.ToString()), ("Title", line), ("Unit", line), ("Erstes", "1"), ("Zweites", "1"), ("Reason", words));
        if (await c.City.Do(db => db.ResourceRequests.OrderByDescending(r => r.Number).FirstOrDefaultAsync()) is not { } request)
        {
            return;
        }

        await c.Office.Posts($"{cycle}/antraege/{request.Number}/bearbeiten", ("Kind", "Posts"), ("Massnahme", measure.ToString()), ("Title", line), ("Unit", line), ("Erstes", "2"), ("Zweites", "1"), ("Reason", words), (FormFields.Version, request.Version.ToString()));
        await c.Office.Posts(cycle + "/rangfolge", ("Folge", "1"), ($"Rang-{request.Number}", "1"), ("Gremium", line), ("Tag", day), ("Grund", words));
        var version = await c.City.Do(db => db.ResourceRequests.Where(r => r.Id == request.Id).Select(r => r.Version).SingleAsync());
        await c.Office.Posts($"{cycle}/antraege/{request.Number}/entscheidung", ("Outcome", "Refused"), ("Gremium", line), ("Tag", day), ("Grund", words), (FormFields.Version, version.ToString()));
    }

    private static async Task PutIntoTender(HostileCity c, string text)
    {
        var (line, words, day) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 900), Format.Iso(c.City.Today()));
        await c.Office.Posts("/buero/vergaben/neu", ("Title", line), ("Lot", line), ("Subject", words), ("Kind", "Consulting"), ("Procedure", "Open"), ("IsPublic", "true"));
        if (await c.City.Do(db => db.Tenders.OrderByDescending(t => t.Number).FirstOrDefaultAsync()) is not { } tender)
        {
            return;
        }

        var page = $"/buero/vergaben/{tender.Number}";
        await Step("bearbeiten", ("Title", line), ("Lot", line), ("Subject", words), ("Kind", "Works"), ("Procedure", "Open"), ("IsPublic", "true"));
        await Step("kriterien", ("Kriterien", Cut(line.Replace(';', ','), 150) + "; 40"));
        await Step("angebote/neu", ("Supplier", line), ("Contact", line), ("Price", "10"), ("ReceivedOn", day));
        await Step("angebote/neu", ("Supplier", line), ("Price", "10"), ("ReceivedOn", day), ("Excluded", line));
        await Step("punkte", ("Punkte-1-1", "4"));
        if (text.Length % 2 == 0)
        {
            await Step("aufhebung", ("StopReason", words));
            return;
        }

        var offer = await c.City.Do(db => db.Set<TenderOffer>().Where(o => o.TenderId == tender.Id).OrderBy(o => o.Place).Select(o => (Guid?)o.Id).FirstOrDefaultAsync());
        await Step("zuschlag", ("Angebot", offer.ToString() ?? ""), ("AwardedOn", day), ("Auftragswert", "10"), ("AwardReason", words));
        await Step("vertrag", ("ContractNumber", line), ("ContractNote", words));

        async Task Step(string step, params (string, string)[] fields) =>
            await c.Office.Posts($"{page}/{step}", [.. fields, (FormFields.Version, (await c.City.Do(db => db.Tenders.Where(t => t.Id == tender.Id).Select(t => t.Version).SingleAsync())).ToString())]);
    }
}
