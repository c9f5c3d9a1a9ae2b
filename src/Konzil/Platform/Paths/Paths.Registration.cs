namespace Konzil.Platform;

/// <summary>Registration, results, series and calendars of events.</summary>
public static partial class Paths
{
    public static string MyEvents => Link("/konto/termine");
    public static string RenewCalendar => Link("/konto/termine/kalender");
    public static string RegistrationSent => Link("/termine/anmeldungen/postfach");
    public static string RegistrationWithdrawn => Link("/termine/anmeldungen/zurueckgezogen");
    public static string NewSeries => Link("/buero/termine/reihen/neu");
    public static string EventsCsv => Link("/termine/termine.csv");

    public static string RegisterForEvent(int number) => Link($"/termine/{number}/anmeldung");
    public static string Registration(string secret) => Link("/termine/anmeldungen/" + secret);
    public static string ConfirmPlace(string secret) => Link($"/termine/anmeldungen/{secret}/bestaetigung");
    public static string WithdrawRegistration(string secret) => Link($"/termine/anmeldungen/{secret}/ruecknahme");
    public static string GiveFeedback(string secret) => Link($"/termine/anmeldungen/{secret}/rueckmeldung");
    public static string FollowEvent(int number) => Link($"/termine/{number}/folgen");
    public static string UnfollowEvent(int number) => Link($"/termine/{number}/folgen/ende");
    public static string PersonalCalendar(string secret) => $"/termine/abo/{secret}/kalender.ics";
    public static string Series(string key) => Link("/termine/reihen/" + key);
    public static string SeriesFile(string key) => Link($"/termine/reihen/{key}/kalender.ics");

    public static string EditSeries(string key) => Link($"/buero/termine/reihen/{key}");
    public static string OpenRegistration(int number) => Link($"/buero/termine/{number}/anmeldung");
    public static string Registrations(int number) => Link($"/buero/termine/{number}/anmeldungen");
    public static string RegistrationsCsv(int number) => Link($"/buero/termine/{number}/anmeldungen.csv");
    public static string CountAttendance(int number) => Link($"/buero/termine/{number}/anwesenheit");
    public static string RemoveRegistration(int number, Guid id) => Link($"/buero/termine/{number}/anmeldungen/{id}/loeschung");
    public static string MessageRegistered(int number) => Link($"/buero/termine/{number}/nachricht");
    public static string EventResults(int number) => Link($"/buero/termine/{number}/ergebnisse");
    public static string AddEventTask(int number) => Link($"/buero/termine/{number}/ergebnisse/aufgaben");
    public static string FinishEventTask(int number, Guid id) => Link($"/buero/termine/{number}/ergebnisse/aufgaben/{id}/erledigt");
    public static string RemoveEventTask(int number, Guid id) => Link($"/buero/termine/{number}/ergebnisse/aufgaben/{id}/entfernen");
    public static string LinkEventIdea(int number) => Link($"/buero/termine/{number}/ergebnisse/ideen");
    public static string UnlinkEventIdea(int number, int idea) => Link($"/buero/termine/{number}/ergebnisse/ideen/{idea}/entfernen");
    public static string EventMaterials(int number) => Link($"/buero/termine/{number}/unterlagen");
    public static string RemoveEventMaterial(int number, Guid id) => Link($"/buero/termine/{number}/unterlagen/{id}/entfernen");
    public static string EventFeedback(int number) => Link($"/buero/termine/{number}/rueckmeldungen");
}
