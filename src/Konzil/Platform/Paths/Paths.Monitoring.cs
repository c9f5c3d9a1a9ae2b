namespace Konzil.Platform;

public static partial class Paths
{
    public static string Cockpit => Link("/buero/cockpit");
    public static string CockpitCsv => Link("/buero/cockpit/liste.csv");
    public static string Ties => Link("/buero/cockpit/abhaengigkeiten");
    public static string PublicIndicators => Link("/kennzahlen");
    public static string IndicatorData => Link("/kennzahlen.csv");
    public static string OfficeIndicators => Link("/buero/kennzahlen");
    public static string NewCityIndicator => Link("/buero/kennzahlen/neu");
    public static string ImportValues => Link("/buero/kennzahlen/einlesen");
    public static string Contributions => Link("/buero/kennzahlen/beitraege");
    public static string EvidenceLibrary => Link("/belege");
    public static string EvidenceData => Link("/belege.csv");
    public static string OfficeEvidenceList => Link("/buero/belege");
    public static string NewEvidence => Link("/buero/belege/neu");
    public static string PublicFindings => Link("/ist-analyse");
    public static string FindingData => Link("/ist-analyse.csv");
    public static string OfficeFindings => Link("/buero/ist-analyse");
    public static string NewFinding => Link("/buero/ist-analyse/neu");
    public static string PublicProgrammes => Link("/programme");
    public static string ProgrammeData => Link("/programme.csv");
    public static string Evaluations => Link("/buero/evaluierungen");
    public static string NewEvaluation => Link("/buero/evaluierungen/neu");
    public static string OfficeProgrammes => Link("/buero/programme");
    public static string Support => Link("/buero/rueckhalt");
    public static string NewSupport => Link("/buero/rueckhalt/neu");
    public static string EditSupport(int number) => Link($"/buero/rueckhalt/{number}");
    public static string NewProgramme => Link("/buero/programme/neu");

    public static string Evaluation(int number) => Link($"/buero/evaluierungen/{number}");
    public static string AnswerEvaluation(int number) => Link($"/buero/evaluierungen/{number}/antworten");
    public static string CloseEvaluation(int number) => Link($"/buero/evaluierungen/{number}/abschluss");
    public static string AskFeedback(int number) => Link($"/buero/evaluierungen/{number}/rueckmeldung");
    public static string NewAdjustment(int number) => Link($"/buero/evaluierungen/{number}/befunde/neu");
    public static string Adjustment(int number, int order) => Link($"/buero/evaluierungen/{number}/befunde/{order}");
    public static string MoveAdjustment(int number, int order) => Link($"/buero/evaluierungen/{number}/befunde/{order}/schritt");
    public static string GateReport(int number, Guid phase) => Link($"/buero/projekte/{number}/phasen/{phase}/freigabe/bericht");
    public static string OfficeFinding(int number) => Link($"/buero/ist-analyse/{number}");
    public static string EditFinding(int number) => Link($"/buero/ist-analyse/{number}/bearbeiten");
    public static string Programme(int number) => Link($"/programme/{number}");
    public static string OfficeProgramme(int number) => Link($"/buero/programme/{number}");
    public static string EditProgramme(int number) => Link($"/buero/programme/{number}/bearbeiten");
    public static string CompareProgramme(int number) => Link($"/buero/programme/{number}/abgleich");
    public static string JudgeField(string slug) => Link("/buero/cockpit/handlungsfelder/" + slug);
    public static string EndTie(Guid id) => Link($"/buero/cockpit/abhaengigkeiten/{id}/ende");
    public static string Indicator(int number) => Link($"/kennzahlen/{number}");
    public static string OfficeIndicator(Guid id) => Link($"/buero/kennzahlen/{id}");
    public static string EditIndicator(Guid id) => Link($"/buero/kennzahlen/{id}/bearbeiten");
    public static string AddValue(Guid id) => Link($"/buero/kennzahlen/{id}/werte/neu");
    public static string WriteContribution(string slug) => Link("/buero/kennzahlen/beitraege/" + slug);
    public static string Evidence(int number) => Link($"/belege/{number}");
    public static string OfficeEvidence(int number) => Link($"/buero/belege/{number}");
    public static string EditEvidence(int number) => Link($"/buero/belege/{number}/bearbeiten");
    public static string Cite(int number) => Link($"/buero/belege/{number}/verweise");
    public static string Uncite(int number) => Link($"/buero/belege/{number}/verweise/ende");
    public static string CheckEvidence(int number) => Link($"/buero/belege/{number}/pruefung");
}
