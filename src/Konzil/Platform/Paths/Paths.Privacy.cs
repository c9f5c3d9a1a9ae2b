namespace Konzil.Platform;

public static partial class Paths
{
    public static string OwnData => Link("/konto/daten");
    public static string AskOwnData => Link("/konto/daten");
    public static string LeaveCity => Link("/konto/loeschen");
    public static string LeaveCityKept => Link("/konto/loeschen?behalten");
    public static string StayInCity => Link("/konto/loeschen/ruecknahme");
    public static string OwnRequests => Link("/konto/anliegen");
    public static string PublicRecord => Link("/datenschutz/verzeichnis");
    public static string Record => Link("/buero/datenschutz/verzeichnis");
    public static string RecordCsv => Link("/buero/datenschutz/verzeichnis.csv");
    public static string Erasures => Link("/buero/datenschutz/loeschungen");
    public static string Periods => Link("/buero/datenschutz/fristen");
    public static string PeriodsSaved => Link("/buero/datenschutz/fristen?gut");
    public static string FetchOwnData(Guid id) => Link($"/konto/daten/{id}");
}
