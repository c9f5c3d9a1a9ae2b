namespace Konzil.Platform;

public static partial class Paths
{
    public static string Contact => Link("/kontakt");
    public static string ContactArrived => Link("/kontakt/angekommen");
    public static string ReportBarrier => Link("/kontakt?art=barriere");
    public static string ReportBarrierOn(string page) => Link("/kontakt?art=barriere&seite=" + Uri.EscapeDataString(page));
    public static string OwnInquiries => Link("/konto/anfragen");
    public static string OwnInquiriesSent => Link("/konto/anfragen?gut=1");
    public static string OfficeInquiries => Link("/buero/anfragen");
    public static string OfficeInquiry(int number) => Link($"/buero/anfragen/{number}");
    public static string HandInquiry(int number) => Link($"/buero/anfragen/{number}/zuweisung");
    public static string AnswerInquiry(int number) => Link($"/buero/anfragen/{number}/antwort");
    public static string DropInquiry(int number) => Link($"/buero/anfragen/{number}/abschluss");
}
