namespace Konzil.Platform;

public static partial class Paths
{
    public static string Meetings => Link("/buero/sitzungen");
    public static string MeetingsCalendar => Link("/buero/sitzungen/kalender.ics");
    public static string NewBody => Link("/buero/gremien/neu");
    public static string MyTasks => Link("/buero/aufgaben");
    public static string TasksCsv => Link("/buero/aufgaben/liste.csv");
    public static string DecisionLog => Link("/buero/entscheidungen");
    public static string DecisionLogCsv => Link("/buero/entscheidungen/liste.csv");
    public static string PublicDecisions => Link("/entscheidungen");
    public static string PublicDecisionsCsv => Link("/entscheidungen.csv");
    public static string PublicMinutes => Link("/protokolle");
    public static string PublicMinutesCsv => Link("/protokolle.csv");
    public static string PublicAgendas => Link("/sitzungen");
    public static string PublicAgendasCsv => Link("/sitzungen.csv");
    public static string PublicAgendasCalendar => Link("/sitzungen.ics");
    public static string PublicBodies => Link("/gremien");
    public static string PublicBodiesCsv => Link("/gremien.csv");
    public static string Papers => Link("/buero/vorlagen");
    public static string NewPaper => Link("/buero/vorlagen/neu");

    public static string MeetingsSubscription(string secret) => $"/sitzungen/abo/{secret}/kalender.ics";
    public static string Body(int number) => Link($"/buero/gremien/{number}");
    public static string TaskBoard(int number) => Link($"/buero/gremien/{number}/aufgaben");
    public static string EditBody(int number) => Link($"/buero/gremien/{number}/bearbeiten");
    public static string BodyMembers(int number) => Link($"/buero/gremien/{number}/mitglieder");
    public static string RemoveMember(int number, Guid person) => Link($"/buero/gremien/{number}/mitglieder/{person}/ende");
    public static string NameInBody(int number) => Link($"/buero/gremien/{number}/name");
    public static string PlanMeeting(int body) => Link($"/buero/gremien/{body}/sitzungen/neu");

    public static string Meeting(int number) => Link($"/buero/sitzungen/{number}");
    public static string MeetingItemOf(int number, Guid item) => Link($"/buero/sitzungen/{number}#punkt-{item}");
    public static string EditMeeting(int number) => Link($"/buero/sitzungen/{number}/bearbeiten");
    public static string CancelMeeting(int number) => Link($"/buero/sitzungen/{number}/absage");
    public static string HoldMeeting(int number) => Link($"/buero/sitzungen/{number}/durchfuehrung");
    public static string PublicAgenda(int number) => Link($"/sitzungen/{number}");
    public static string PublicBody(int number) => Link($"/gremien#gremium-{number}");
    public static string AnnounceAgenda(int number) => Link($"/buero/sitzungen/{number}/bekanntgabe");
    public static string ReleaseMinutes(int number) => Link($"/buero/sitzungen/{number}/freigabe");
    public static string MinutesReaders(int number) => Link($"/buero/sitzungen/{number}/leserkreis");
    public static string PublicMinutesOf(int number) => Link($"/protokolle/{number}");
    public static string PrintMinutes(int number, string? part = null) => Link($"/buero/sitzungen/{number}/protokoll{(part is null ? "" : "?teil=" + part)}");
    public static string MinutesFile(int number, string? part = null) => Link($"/buero/sitzungen/{number}/protokoll.docx{(part is null ? "" : "?teil=" + part)}");
    public static string MeetingCalendar(int number) => Link($"/buero/sitzungen/{number}/kalender.ics");
    public static string NewItem(int number) => Link($"/buero/sitzungen/{number}/punkte/neu");
    public static string EditItem(int number, Guid item) => Link($"/buero/sitzungen/{number}/punkte/{item}");
    public static string RemoveItem(int number, Guid item) => Link($"/buero/sitzungen/{number}/punkte/{item}/streichung");
    public static string DeclareBias(int number, Guid item) => Link($"/buero/sitzungen/{number}/punkte/{item}/befangenheit");
    public static string WriteMinutes(int number, Guid item) => Link($"/buero/sitzungen/{number}/punkte/{item}/protokoll");
    public static string RecordDecision(int number, Guid item) => Link($"/buero/sitzungen/{number}/punkte/{item}/entscheidung");
    public static string GiveTask(int number, Guid item) => Link($"/buero/sitzungen/{number}/punkte/{item}/aufgabe");

    public static string Task(int number) => Link($"/buero/aufgaben/{number}");
    public static string EditTask(int number) => Link($"/buero/aufgaben/{number}/bearbeiten");
    public static string AcceptTask(int number) => Link($"/buero/aufgaben/{number}/annahme");
    public static string DeclineTask(int number) => Link($"/buero/aufgaben/{number}/ablehnung");
    public static string DelayTask(int number) => Link($"/buero/aufgaben/{number}/aufschub");
    public static string FinishTask(int number) => Link($"/buero/aufgaben/{number}/abschluss");
    public static string WithdrawTask(int number) => Link($"/buero/aufgaben/{number}/ruecknahme");

    public static string OfficeDecision(int number) => Link($"/buero/entscheidungen/{number}");
    public static string ShowDecision(int number) => Link($"/buero/entscheidungen/{number}/freigabe");
    public static string PublicDecision(int number) => Link($"/entscheidungen#entscheidung-{number}");

    public static string Paper(int number) => Link($"/buero/vorlagen/{number}");
    public static string EditPaper(int number) => Link($"/buero/vorlagen/{number}/bearbeiten");
    public static string AnswerPaper(int number, int station) => Link($"/buero/vorlagen/{number}/stationen/{station}");
}
