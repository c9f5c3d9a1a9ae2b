namespace Konzil.Platform;

public static partial class Paths
{
    public static string PublicRisks => Link("/risiken");
    public static string PublicRisksCsv => Link("/risiken.csv");
    public static string NameRisk => Link("/stolpersteine");
    public static string NamedRisk => Link("/stolpersteine?gesendet=1");
    public static string OfficeRisks => Link("/buero/risiken");
    public static string RisksCsv => Link("/buero/risiken/liste.csv");
    public static string RisksXlsx => Link("/buero/risiken/liste.xlsx");
    public static string ExchangeRisks => Link("/buero/risiken/austausch");
    public static string TakeRisks => Link("/buero/risiken/austausch/uebernahme");
    public static string NewRisk => Link("/buero/risiken/neu");
    public static string RiskHints => Link("/buero/risiken/hinweise");

    public static string Risk(int number) => Link($"/risiken/{number}");
    public static string OfficeRisksOf(string? about, bool residual) => Link("/buero/risiken?bezug=" + Uri.EscapeDataString(about ?? "") + (residual ? "&rest=1" : ""));
    public static string RiskFromHint(Guid id) => Link($"/buero/risiken/neu?hinweis={id}");
    public static string DropHint(Guid id) => Link($"/buero/risiken/hinweise/{id}/ablage");
    public static string OfficeRisk(int number) => Link($"/buero/risiken/{number}");
    public static string EditRisk(int number) => Link($"/buero/risiken/{number}/bearbeiten");
    public static string RateRisk(int number) => Link($"/buero/risiken/{number}/bewertung");
    public static string ChangeRisk(int number) => Link($"/buero/risiken/{number}/stand");
    public static string Stakeholders => Link("/buero/beteiligte");
    public static string StakeholdersCsv => Link("/buero/beteiligte/liste.csv");
    public static string StakeholdersXlsx => Link("/buero/beteiligte/liste.xlsx");
    public static string ExchangeStakeholders => Link("/buero/beteiligte/austausch");
    public static string TakeStakeholders => Link("/buero/beteiligte/austausch/uebernahme");
    public static string NewStakeholder => Link("/buero/beteiligte/neu");
    public static string NewAnalysis => Link("/buero/beteiligte/analysen/neu");
    public static string CompareAnalyses => Link("/buero/beteiligte/vergleich");

    public static string Stakeholder(int number) => Link($"/buero/beteiligte/{number}");
    public static string EditStakeholder(int number) => Link($"/buero/beteiligte/{number}/bearbeiten");
    public static string EraseStakeholder(int number) => Link($"/buero/beteiligte/{number}/loeschung");
    public static string Expectations => Link("/buero/beteiligte/erwartungen");
    public static string ExpectationsIn(string state) => state.Length == 0 ? Expectations : Link("/buero/beteiligte/erwartungen?stand=" + state);
    public static string ExpectationsCsv => Link("/buero/beteiligte/erwartungen/liste.csv");
    public static string NewExpectation(int number) => Link($"/buero/beteiligte/{number}/erwartungen/neu");
    public static string CheckExpectation(int number, Guid id) => Link($"/buero/beteiligte/{number}/erwartungen/{id}");

    public static string SuccessFactors => Link("/buero/erfolgsfaktoren");
    public static string RateFactor(string key) => Link($"/buero/erfolgsfaktoren/{key}/bewertung");

    public static string PublicConflicts => Link("/zielkonflikte");
    public static string PublicConflictsCsv => Link("/zielkonflikte.csv");
    public static string Conflicts => Link("/buero/konflikte");
    public static string ConflictsCsv => Link("/buero/konflikte/liste.csv");
    public static string NewConflict => Link("/buero/konflikte/neu");
    public static string EditConflict(int number) => Link($"/buero/konflikte/{number}");
}
