namespace Konzil.Platform;

public static partial class Paths
{
    public static string ResolutionsFile => Link("/beschluesse/beschluesse.csv");
    public static string OfficeResolutions => Link("/buero/beschluesse");
    public static string NewResolution => Link("/buero/beschluesse/neu");
    public static string AdoptAgenda => Link("/buero/agenda/beschluss");
    public static string Consultations => Link("/buero/agenda/anhoerung");
    public static string EndConsultation(int number) => Link($"/buero/agenda/anhoerung/{number}/ende");
    public static string AgendaVersions => Link("/agenda/versionen");

    public static string ResolutionItemsCsv => Link("/beschluesse/massnahmen.csv");
    public static string DecideAnew(int earlier) => Link($"/buero/beschluesse/neu?nach={earlier}");
    public static string GroupVotesCsv => Link("/beschluesse/stimmen.csv");
    public static string GroupVotes(int number) => Link($"/buero/beschluesse/{number}/stimmen");
    public static string CouncilTerms => Link("/buero/wahlperioden");
    public static string NewCouncilTerm => Link("/buero/wahlperioden/neu");
    public static string EditCouncilTerm(int number) => Link($"/buero/wahlperioden/{number}");
    public static string CouncilTermsCsv => Link("/beschluesse/wahlperioden.csv");
    public static string Control => Link("/beschlusskontrolle");
    public static string ControlCsv => Link("/beschlusskontrolle/auftraege.csv");
    public static string ControlReport => Link("/beschlusskontrolle/bericht");
    public static string VoteTrend => Link("/beschluesse/abstimmungen");
    public static string OfficeMandates => Link("/buero/beschlusskontrolle");

    public static string CouncilSystem => Link("/buero/ratsinformation");
    public static string CouncilSystemAsked => Link("/buero/ratsinformation?angestossen=1");
    public static string ReadCouncilSystem => Link("/buero/ratsinformation/lesen");
    public static string AcceptPaper(Guid link) => Link($"/buero/ratsinformation/{link}/uebernahme");
    public static string DeclinePaper(Guid link) => Link($"/buero/ratsinformation/{link}/ablehnung");

    public static string Mandate(int number) => Link($"/beschlusskontrolle/{number}");
    public static string NewMandate(int resolution) => Link($"/buero/beschluesse/{resolution}/auftraege/neu");
    public static string AnswerMandate(int number) => Link($"/buero/beschlusskontrolle/{number}");
    public static string EditMandate(int number) => Link($"/buero/beschlusskontrolle/{number}/bearbeiten");
    public static string NameReporter(int number) => Link($"/buero/beschlusskontrolle/{number}/benennung");
    public static string StartMandate(int number) => Link($"/buero/beschlusskontrolle/{number}/beginn");
    public static string DelayMandate(int number) => Link($"/buero/beschlusskontrolle/{number}/frist");
    public static string FinishMandate(int number) => Link($"/buero/beschlusskontrolle/{number}/abschluss");
    public static string DropMandate(int number) => Link($"/buero/beschlusskontrolle/{number}/ende");
    public static string CorrectResolution(int number) => Link($"/buero/beschluesse/{number}");
    public static string AgendaVersion(int number) => Link($"/agenda/versionen/{number}");
    public static string AgendaVersionWord(int number) => Link($"/agenda/versionen/{number}.docx");
    public static string AgendaVersionsData => Link("/agenda/versionen/wortlaut.csv");
    public static string AgendaVersionFile(int number) => Link($"/agenda/versionen/{number}.json");
    public static string CompareVersion(int number) => Link($"/agenda/versionen/{number}/vergleich");
}
