namespace Konzil.Platform;

/// <summary>Ranks over time, cuts and the papers made from them.</summary>
public static partial class Paths
{
    public static string Ranks => Link("/rangfolge");
    public static string RanksCsv => Link("/rangfolge/rangfolge.csv");
    public static string RanksJson => Link("/rangfolge/rangfolge.json");
    public static string RanksFeed => Link("/rangfolge/feed.atom");
    public static string OfficeRanks => Link("/buero/rangfolge");

    public static string CutPapers => Link("/kuerzungen");
    public static string CutsCsv => Link("/kuerzungen/kuerzungen.csv");
    public static string OfficeCuts => Link("/buero/kuerzungen");
    public static string CompareCuts => Link("/buero/kuerzungen/vergleich");
    public static string CutPapersOffice => Link("/buero/kuerzungen/vorlagen");

    public static string Reranking(int number) => Link($"/rangfolge/{number}");
    public static string EditRanks(int number) => Link($"/buero/rangfolge/{number}");
    public static string DecideRanks(int number) => Link($"/buero/rangfolge/{number}/beschluss");
    public static string CutScenario(int number) => Link($"/buero/kuerzungen/{number}");
    public static string CompareCutsWith(int[] numbers) => Link("/buero/kuerzungen/vergleich?" + string.Join('&', numbers.Select(n => $"mit={n}")));
    public static string EditCutPaper(int number) => Link($"/buero/kuerzungen/vorlagen/{number}");
    public static string ReleaseCutPaper(int number) => Link($"/buero/kuerzungen/vorlagen/{number}/freigabe");
    public static string CutPaper(int number) => Link($"/kuerzungen/{number}");
    public static string CutPaperJson(int number) => Link($"/kuerzungen/{number}.json");
    public static string CutPaperWord(int number) => Link($"/kuerzungen/{number}.docx");
    public static string ResolutionOnPaper(int number) => Link($"/buero/beschluesse/neu?vorlage={number}");
}
