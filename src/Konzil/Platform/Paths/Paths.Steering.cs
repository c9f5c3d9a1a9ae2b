namespace Konzil.Platform;

public static partial class Paths
{
    public static string Delivery => Link("/buero/umsetzung");
    public static string MoneyData => Link("/massnahmen/geld.csv");
    public static string MilestoneData => Link("/massnahmen/meilensteine.csv");
    public static string Funding => Link("/finanzierung");
    public static string Grants => Link("/foerderungen");
    public static string SourceData => Link("/massnahmen/geldquellen.csv");
    public static string PostData => Link("/massnahmen/stellen.csv");
    public static string EffectData => Link("/massnahmen/wirkung.csv");

    public static string ChangeData => Link("/massnahmen/aenderungen.csv");
    public static string ChangeRequests => Link("/buero/aenderungen");
    public static string ChangeRequest(int number) => Link($"/buero/aenderungen/{number}");
    public static string WithdrawChange(int number) => Link($"/buero/aenderungen/{number}/ruecknahme");
    public static string AskChange(int number) => Link($"/buero/umsetzung/{number}/aenderungen/neu");

    public static string Lane(int number) => Link($"/buero/massnahmen/{number}/schnellspur");
    public static string LeaveLane(int number) => Link($"/buero/massnahmen/{number}/schnellspur/ende");
    public static string DeliveryOf(int number) => Link($"/buero/umsetzung/{number}");
    public static string DeliveryStatus(int number) => Link($"/buero/umsetzung/{number}/stand");
    public static string NewMilestone(int number) => Link($"/buero/umsetzung/{number}/meilensteine/neu");
    public static string ShiftMilestone(int number, Guid id) => Link($"/buero/umsetzung/{number}/meilensteine/{id}/verschieben");
    public static string ReachMilestone(int number, Guid id) => Link($"/buero/umsetzung/{number}/meilensteine/{id}/erreicht");
    public static string NewMoney(int number) => Link($"/buero/umsetzung/{number}/geld/neu");
    public static string BookMeasure(int number) => Link($"/buero/umsetzung/{number}/buchungen/neu");
    public static string MeasureBooking(int number, int booking) => Link($"/buero/umsetzung/{number}/buchungen/{booking}");
    public static string CancelMeasureBooking(int number, int booking) => Link($"/buero/umsetzung/{number}/buchungen/{booking}/storno");
    public static string EditMoney(int number, Guid id) => Link($"/buero/umsetzung/{number}/geld/{id}");
    public static string NewSource(int number) => Link($"/buero/umsetzung/{number}/quellen/neu");
    public static string EditSource(int number, Guid id) => Link($"/buero/umsetzung/{number}/quellen/{id}");
    public static string NewPost(int number) => Link($"/buero/umsetzung/{number}/stellen/neu");
    public static string EditPost(int number, Guid id) => Link($"/buero/umsetzung/{number}/stellen/{id}");
    public static string NewIndicator(int number) => Link($"/buero/umsetzung/{number}/kennzahlen/neu");
    public static string NewPoint(int number, Guid id) => Link($"/buero/umsetzung/{number}/kennzahlen/{id}");
    public static string ReportData => Link("/massnahmen/berichte.csv");
    public static string ReportDuties => Link("/buero/berichtspflichten");
    public static string ReportDutiesCsv => Link("/buero/berichtspflichten/liste.csv");
    public static string SetDuty => Link("/buero/berichtspflichten/neu");
    public static string StatusReport(int number, Guid id) => Link($"/buero/umsetzung/{number}/berichte/{id}");
    public static string ReleaseReport(int number, Guid id) => Link($"/buero/umsetzung/{number}/berichte/{id}/freigabe");
    public static string AskBack(int number, Guid id) => Link($"/buero/umsetzung/{number}/berichte/{id}/fragen");
    public static string AnswerReport(int number, Guid id, Guid question) => Link($"/buero/umsetzung/{number}/berichte/{id}/fragen/{question}");
    public static string NewReport(int number) => Link($"/buero/umsetzung/{number}/berichte/neu");
}
