using Konzil.Budget;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

/// <summary>Bookings, a budget with requests, a procurement before and after its award, an agreement; with long words.</summary>
public sealed partial class Samples
{
    /// <summary>Pages of the money office with long words on them.</summary>
    public IReadOnlyList<string> LongBudgetPages { get; private set; } = [];

    private async Task MoneyOffice()
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        var today = Format.Iso(Format.Day(Now));
        await office.Posts(Paths.NewBudgetCategory, (nameof(BudgetCategory.TitleDe), LongWord), (nameof(BudgetCategory.Unit), nameof(BudgetUnit.Euro)));
        var category = await Ask(db => db.BudgetCategories.AsNoTracking().OrderByDescending(c => c.Order).FirstAsync());
        await office.Posts(Paths.NewBudgetPosition, (EditPosition.CategoryField, category.Id.ToString()), (nameof(BudgetPosition.Year), "2026"), (nameof(BudgetPosition.State), nameof(PositionState.Text)), (nameof(BudgetPosition.Wording), TwoLongWords), (nameof(BudgetPosition.NoteDe), TwoLongWords));
        var position = await Ask(db => db.BudgetPositions.AsNoTracking().SingleAsync(p => p.CategoryId == category.Id));
        await office.Posts(Paths.NewBudgetBooking, (nameof(BudgetBooking.Kind), nameof(BookingKind.Committed)), (BookingWords.AmountField, "12.345,67"), (BookingFields.Category, category.Id.ToString()), (nameof(BudgetBooking.Purpose), TwoLongWords), (nameof(BudgetBooking.Reference), "A-1"));
        var booking = await Ask(db => db.BudgetBookings.MaxAsync(b => b.Number));

        var cycle = Numbered(await office.Posts(Paths.NewBudgetCycle, (nameof(BudgetCycle.FirstYear), "2029"), (nameof(BudgetCycle.Deadline), today), (nameof(BudgetCycle.Note), Endless)));
        var request = Numbered(await office.Posts(Paths.NewResourceRequest(cycle), (nameof(ResourceRequest.Kind), nameof(RequestKind.Money)), (nameof(ResourceRequest.Title), TwoLongWords), (RequestFields.First, "12.345.678"), (nameof(ResourceRequest.Reason), Endless)));

        var tender = Numbered(await office.Posts(Paths.NewTender, (nameof(Tender.Title), TwoLongWords), (nameof(Tender.Lot), LongWord), (nameof(Tender.Subject), Endless), (nameof(Tender.Kind), nameof(TenderKind.Consulting)), (nameof(Tender.Procedure), nameof(TenderProcedure.Open)), (nameof(Tender.IsPublic), "true")));
        await office.Posts(Paths.WeighTender(tender), (TenderFields.Criteria, LongWord + "; 40"), (FormFields.Version, await Version()));
        await office.Posts(Paths.AddOffer(tender), (nameof(TenderOffer.Supplier), LongWord), (nameof(TenderOffer.Contact), LongWord), (nameof(TenderOffer.Price), "12.345.678,90"), (nameof(TenderOffer.ReceivedOn), today), (FormFields.Version, await Version()));
        await office.Posts(Paths.NewAgreement, (nameof(Agreement.Kind), nameof(AgreementKind.Mou)), (nameof(Agreement.Title), TwoLongWords), (nameof(Agreement.Partner), LongWord), (nameof(Agreement.Scope), Endless), (nameof(Agreement.SignedOn), today));
        var agreement = await Ask(db => db.Agreements.MaxAsync(a => a.Number));
        var awarded = await Ask(db => db.Tenders.Where(t => t.AwardedOn != null).Select(t => (int?)t.Number).FirstOrDefaultAsync());
        _addresses.AddRange(
        [
            Paths.EditBudgetCategory(category.Id), Paths.EditBudgetPosition(position.Id), Paths.EditBudgetBooking(booking), Paths.CancelBudgetBooking(booking), Paths.BudgetCycle(cycle), Paths.EditBudgetCycle(cycle), Paths.NewResourceRequest(cycle), Paths.RankRequests(cycle),
            Paths.ResourceRequest(cycle, request), Paths.EditResourceRequest(cycle, request), Paths.DecideResourceRequest(cycle, request), Paths.OfficeTender(tender), Paths.EditTender(tender), Paths.AddOffer(tender), Paths.ScoreOffers(tender), Paths.AwardTender(tender), Paths.StopTender(tender),
            Paths.WeighTender(tender), Paths.TenderContract(awarded ?? tender), Paths.EditAgreement(agreement),
        ]);
        LongBudgetPages = [Paths.BudgetDesk, Paths.ProgrammeMoney, Paths.BudgetBookings, Paths.BudgetChanges, Paths.BudgetCycle(cycle), Paths.ResourceRequest(cycle, request), Paths.RankRequests(cycle), Paths.OfficeTender(tender), Paths.ScoreOffers(tender), Paths.AwardTender(tender), Paths.Tenders, Paths.OfficeTenders, Paths.Agreements, Paths.OfficeAgreements];

        async Task<string> Version() => (await Ask(db => db.Tenders.Where(t => t.Number == tender).Select(t => t.Version).SingleAsync())).ToString();

        static int Numbered(string address) => int.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
