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
    public static string OwnRequestsSent => Link("/konto/anliegen?gut");
    public static string OwnNotices => Link("/konto/hinweise");
    public static string PrivacyNotices => Link("/datenschutz/hinweise");
    public static string OfficeNotices => Link("/buero/datenschutz/hinweise");
    public static string PrivacyRequests => Link("/buero/datenschutz/anliegen");
    public static string Incidents => Link("/buero/datenschutz/vorfaelle");
    public static string IncidentsCsv => Link("/buero/datenschutz/vorfaelle.csv");
    public static string NewIncident => Link("/buero/datenschutz/vorfaelle/neu");
    public static string Processors => Link("/buero/datenschutz/auftragsverarbeitung");
    public static string ProcessorsCsv => Link("/buero/datenschutz/auftragsverarbeitung.csv");
    public static string NewProcessor => Link("/buero/datenschutz/auftragsverarbeitung/neu");
    public static string Processor(int number) => Link($"/buero/datenschutz/auftragsverarbeitung/{number}");
    public static string RemoveProcessorFile(int number, Guid file) => Link($"/buero/datenschutz/auftragsverarbeitung/{number}/dateien/{file}/entfernung");
    public static string PrivacySheets => Link("/buero/datenschutz/blaetter");
    public static string StaffRecord => Link("/buero/datenschutz/beschaeftigte");
    public static string PrivacyNotice(string purpose) => Link($"/datenschutz/hinweise/{purpose}");
    public static string PrivacyNoticeEdition(string purpose, int edition) => Link($"/datenschutz/hinweise/{purpose}?fassung={edition}");
    public static string NoteNotice(string purpose, int edition) => Link($"/konto/hinweise/{purpose}/{edition}");
    public static string WriteNotice(string purpose) => Link($"/buero/datenschutz/hinweise/{purpose}");
    public static string PrivacyRequest(int number) => Link($"/buero/datenschutz/anliegen/{number}");
    public static string AnswerPrivacyRequest(int number) => Link($"/buero/datenschutz/anliegen/{number}/antwort");
    public static string DelayPrivacyRequest(int number) => Link($"/buero/datenschutz/anliegen/{number}/aufschub");
    public static string Incident(int number) => Link($"/buero/datenschutz/vorfaelle/{number}");
    public static string EditIncident(int number) => Link($"/buero/datenschutz/vorfaelle/{number}/bearbeiten");
    public static string DecideIncident(int number) => Link($"/buero/datenschutz/vorfaelle/{number}/entscheidung");
    public static string NotifyIncident(int number) => Link($"/buero/datenschutz/vorfaelle/{number}/meldung");
    public static string TellIncident(int number) => Link($"/buero/datenschutz/vorfaelle/{number}/betroffene");
    public static string CloseIncident(int number) => Link($"/buero/datenschutz/vorfaelle/{number}/abschluss");
    public static string PrivacySheet(string kind) => Link($"/buero/datenschutz/blaetter/{kind}");
    public static string PrivacySheetEdition(string kind, int edition) => Link($"/buero/datenschutz/blaetter/{kind}?fassung={edition}");
    public static string WriteSheet(string kind) => Link($"/buero/datenschutz/blaetter/{kind}/neu");
    public static string FetchOwnData(Guid id) => Link($"/konto/daten/{id}");
}
