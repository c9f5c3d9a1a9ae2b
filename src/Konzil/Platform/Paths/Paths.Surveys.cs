namespace Konzil.Platform;

/// <summary>Surveys and opinion maps.</summary>
public static partial class Paths
{
    public static string Surveys => Link("/umfragen");
    public static string SurveysCsv => Link("/umfragen/ergebnisse.csv");
    public static string OfficeSurveys => Link("/buero/umfragen");
    public static string OfficeConversations => Link("/buero/meinungsbilder");
    public static string WaitingStatements => Link("/buero/aussagen");

    public static string Survey(int number, string title) => Link($"/umfragen/{number}-{Slug(title)}");
    public static string AnswerSurvey(int number) => Link($"/umfragen/{number}");
    public static string KeepSurvey(int number) => Link($"/umfragen/{number}/zwischenstand");
    public static string SurveyThanks(int number) => Link($"/umfragen/{number}/danke");
    public static string SurveyResults(int number) => Link($"/umfragen/{number}/ergebnis");
    public static string OfficeSurvey(int number) => Link($"/buero/umfragen/{number}");
    public static string SurveyForm(int number, int form) => Link($"/buero/umfragen/{number}?frage={form}");
    public static string NewQuestion(int number) => Link($"/buero/umfragen/{number}/fragen");
    public static string EditQuestion(int number, int question) => Link($"/buero/umfragen/{number}/fragen/{question}");
    public static string DropQuestion(int number, int question) => Link($"/buero/umfragen/{number}/fragen/{question}/loeschen");
    public static string ReleaseSurvey(int number) => Link($"/buero/umfragen/{number}/freigabe");
    public static string CloseSurvey(int number) => Link($"/buero/umfragen/{number}/ende");
    public static string RepeatSurvey(int number) => Link($"/buero/umfragen/{number}/wiederholung");
    public static string SurveyRemarks(int number) => Link($"/buero/umfragen/{number}/texte");

    public static string Conversation(int number, string title) => Link($"/meinungsbild/{number}-{Slug(title)}");
    public static string VoteOnStatement(int number) => Link($"/meinungsbild/{number}/stimme");
    public static string SuggestStatement(int number) => Link($"/meinungsbild/{number}/aussage");
    public static string OpinionMap(int number) => Link($"/meinungsbild/{number}/ergebnis");
    public static string OpinionVotes(int number) => Link($"/meinungsbild/{number}/stimmen.csv");
    public static string OfficeConversation(int number) => Link($"/buero/meinungsbilder/{number}");
    public static string AddStatement(int number) => Link($"/buero/meinungsbilder/{number}/aussagen");
    public static string ReleaseConversation(int number) => Link($"/buero/meinungsbilder/{number}/freigabe");
    public static string CloseConversation(int number) => Link($"/buero/meinungsbilder/{number}/ende");
    public static string DecideStatement(Guid id) => Link($"/buero/aussagen/{id}");
}
