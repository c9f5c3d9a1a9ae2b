namespace Konzil.Platform;

public static partial class Paths
{
    public static string MySheets => Link("/buero/bewertung");
    public static string Rounds => Link("/buero/bewertungsrunden");

    public static string ScoringRound(int round) => Link($"/bewertung/{round}");
    public static string ScoringFile(int round) => Link($"/bewertung/{round}.csv");
    public static string ScoringCheckFile(int round) => Link($"/bewertung/{round}.json");
    public static string ScoringWorkbook(int round) => Link($"/bewertung/{round}.xlsx");
    public static string ScoringRobustness(int round) => Link($"/bewertung/{round}/belastbarkeit");
    public static string ScoringSeal(int round) => Link($"/bewertung/{round}/siegel.json");
    public static string ScoringWeights(int round) => Link($"/bewertung/{round}/gewichte.csv");
    public static string ScoringCriteria(int round) => Link($"/bewertung/{round}/kriterien.yaml");
    public static string Weigh(int round) => Link($"/gewichtung/{round}");
    public static string WeighBy(int round, string way) => Link($"/gewichtung/{round}?art={way}");
    public static string ScoringTemplates => Link("/buero/bewertungsvorlagen");
    public static string ScoringTemplate(string key) => Link($"/buero/bewertungsvorlagen/{key}.yaml");
    public static string Sheet(int round, int measure) => Link($"/buero/bewertung/{round}/massnahmen/{measure}");
    public static string Round(int round) => Link($"/buero/bewertungsrunden/{round}");
    public static string RoundCriteria(int round) => Link($"/buero/bewertungsrunden/{round}/kriterien");
    public static string NewCriterion(int round) => Link($"/buero/bewertungsrunden/{round}/kriterien/neu");
    public static string RoundCriteriaFile(int round) => Link($"/buero/bewertungsrunden/{round}/kriterien.yaml");
    public static string RoundMembers(int round) => Link($"/buero/bewertungsrunden/{round}/gremium");
    public static string RoundDuties(int round) => Link($"/buero/bewertungsrunden/{round}/muss");
    public static string Trial(int round) => Link($"/buero/bewertungsrunden/{round}/probelauf");
    public static string RestartRound(int round) => Link($"/buero/bewertungsrunden/{round}/neu");
    public static string RoundMeasures(int round) => Link($"/buero/bewertungsrunden/{round}/massnahmen");
    public static string RoundEvaluators(int round) => Link($"/buero/bewertungsrunden/{round}/bewertende");
    public static string RoundAssignment(int round) => Link($"/buero/bewertungsrunden/{round}/zuteilung");
    public static string ReplaceEvaluator(int round) => Link($"/buero/bewertungsrunden/{round}/ersatz");
    public static string Calibration(int round) => Link($"/buero/bewertung/{round}/kalibrierung");
    public static string OfficeCalibration(int round) => Link($"/buero/bewertungsrunden/{round}/kalibrierung");
    public static string SealRound(int round) => Link($"/buero/bewertungsrunden/{round}/siegel");
    public static string CloseRound(int round) => Link($"/buero/bewertungsrunden/{round}/abschluss");
    public static string ChooseLeads(int round) => Link($"/buero/bewertungsrunden/{round}/leitprojekte");
    public static string DescribePanel(int round) => Link($"/buero/bewertungsrunden/{round}/auswahl");
    public static string NameInRound(int round) => Link($"/buero/bewertung/{round}/name");
}
