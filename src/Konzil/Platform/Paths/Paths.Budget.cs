namespace Konzil.Platform;

public static partial class Paths
{
    public static string ProgrammeMoney => Link("/projektbudget");
    public static string ProgrammeMoneyData => Link("/projektbudget.csv");
    public static string ProgrammeMoneySheet => Link("/projektbudget.xlsx");
    public static string SeedData => Link("/projektbudget/anschub.csv");

    public static string BudgetDesk => Link("/buero/budget");
    public static string NewBudgetCategory => Link("/buero/budget/arten/neu");
    public static string EditBudgetCategory(Guid id) => Link($"/buero/budget/arten/{id}");
    public static string NewBudgetPosition => Link("/buero/budget/eintraege/neu");
    public static string AddBudgetPosition(Guid category, int year) => Link($"/buero/budget/eintraege/neu?art={category}&jahr={year}");
    public static string EditBudgetPosition(Guid id) => Link($"/buero/budget/eintraege/{id}");
    public static string RemoveBudgetPosition(Guid id) => Link($"/buero/budget/eintraege/{id}/entfernung");
    public static string CopyBudgetYear => Link("/buero/budget/uebernahme");
    public static string ReadBudgetSheet => Link("/buero/budget/einlesen");
    public static string ApplyBudgetSheet => Link("/buero/budget/einlesen/uebernahme");
    public static string BudgetChanges => Link("/buero/budget/verlauf");
    public static string BudgetBookings => Link("/buero/budget/buchungen");
    public static string BudgetBookingsData => Link("/buero/budget/buchungen.csv");
    public static string NewBudgetBooking => Link("/buero/budget/buchungen/neu");
    public static string EditBudgetBooking(int number) => Link($"/buero/budget/buchungen/{number}");
    public static string CancelBudgetBooking(int number) => Link($"/buero/budget/buchungen/{number}/storno");

    public static string RunningCostData => Link("/massnahmen/folgekosten.csv");
    public static string RunningCosts(int number) => Link($"/buero/umsetzung/{number}/folgekosten");
    public static string NewRunningCost(int number) => Link($"/buero/umsetzung/{number}/folgekosten/neu");
    public static string EditRunningCost(int number, Guid id) => Link($"/buero/umsetzung/{number}/folgekosten/{id}");

    public static string BudgetCycles => Link("/buero/doppelhaushalt");
    public static string NewBudgetCycle => Link("/buero/doppelhaushalt/neu");
    public static string BudgetCycle(int number) => Link($"/buero/doppelhaushalt/{number}");
    public static string EditBudgetCycle(int number) => Link($"/buero/doppelhaushalt/{number}/bearbeiten");
    public static string HandInBudgetCycle(int number) => Link($"/buero/doppelhaushalt/{number}/abgabe");
    public static string TakeBackBudgetCycle(int number) => Link($"/buero/doppelhaushalt/{number}/ruecknahme");
    public static string TakeLeadProjects(int number) => Link($"/buero/doppelhaushalt/{number}/leitprojekte");
    public static string RankRequests(int number) => Link($"/buero/doppelhaushalt/{number}/rangfolge");
    public static string RequestsData(int number) => Link($"/buero/doppelhaushalt/{number}/antraege.csv");
    public static string RequestsSheet(int number) => Link($"/buero/doppelhaushalt/{number}/antraege.xlsx");
    public static string NewResourceRequest(int number) => Link($"/buero/doppelhaushalt/{number}/antraege/neu");
    public static string ResourceRequest(int number, int request) => Link($"/buero/doppelhaushalt/{number}/antraege/{request}");
    public static string EditResourceRequest(int number, int request) => Link($"/buero/doppelhaushalt/{number}/antraege/{request}/bearbeiten");
    public static string WithdrawResourceRequest(int number, int request) => Link($"/buero/doppelhaushalt/{number}/antraege/{request}/ruecknahme");
    public static string DecideResourceRequest(int number, int request) => Link($"/buero/doppelhaushalt/{number}/antraege/{request}/entscheidung");

    public static string Tenders => Link("/vergaben");
    public static string TenderData => Link("/vergaben.csv");
    public static string OfficeTenders => Link("/buero/vergaben");
    public static string NewTender => Link("/buero/vergaben/neu");
    public static string OfficeTender(int number) => Link($"/buero/vergaben/{number}");
    public static string EditTender(int number) => Link($"/buero/vergaben/{number}/bearbeiten");
    public static string WeighTender(int number) => Link($"/buero/vergaben/{number}/kriterien");
    public static string AddOffer(int number) => Link($"/buero/vergaben/{number}/angebote/neu");
    public static string ScoreOffers(int number) => Link($"/buero/vergaben/{number}/punkte");
    public static string AwardTender(int number) => Link($"/buero/vergaben/{number}/zuschlag");
    public static string TenderContract(int number) => Link($"/buero/vergaben/{number}/vertrag");
    public static string StopTender(int number) => Link($"/buero/vergaben/{number}/aufhebung");

    public static string Agreements => Link("/vereinbarungen");
    public static string AgreementData => Link("/vereinbarungen.csv");
    public static string OfficeAgreements => Link("/buero/vereinbarungen");
    public static string NewAgreement => Link("/buero/vereinbarungen/neu");
    public static string EditAgreement(int number) => Link($"/buero/vereinbarungen/{number}");
    public static string RemoveAgreementFile(int number, Guid file) => Link($"/buero/vereinbarungen/{number}/dateien/{file}/entfernung");

    public static string Partners => Link("/partner");
    public static string PartnersCsv => Link("/partner/partner.csv");
    public static string Partner(int number) => Link($"/partner#partner-{number}");
    public static string OfficePartners => Link("/buero/partner");
    public static string NewPartner => Link("/buero/partner/neu");
    public static string TieContract => Link("/buero/partner/vertraege");
    public static string OfficePartner(int number) => Link($"/buero/partner/{number}");
    public static string EditPartner(int number) => Link($"/buero/partner/{number}/bearbeiten");
    public static string AddPartnerRole(int number) => Link($"/buero/partner/{number}/rollen");
    public static string RemovePartnerRole(int number, Guid role) => Link($"/buero/partner/{number}/rollen/{role}/ende");
    public static string PartnerGuests(int number) => Link($"/buero/partner/{number}/gaeste");
    public static string EndGuest(int number, Guid guest) => Link($"/buero/partner/{number}/gaeste/{guest}/ende");
    public static string PartnerSupplies(int number) => Link($"/buero/partner/{number}/lieferungen");
    public static string AcceptSupply(int number, Guid id) => Link($"/buero/partner/{number}/lieferungen/{id}/annahme");
    public static string ReturnSupply(int number, Guid id) => Link($"/buero/partner/{number}/lieferungen/{id}/rueckgabe");
    public static string GuestSpace => Link("/gast");
    public static string Deliver(Guid id) => Link($"/gast/lieferungen/{id}");
}
