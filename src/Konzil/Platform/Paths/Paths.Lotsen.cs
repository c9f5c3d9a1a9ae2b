namespace Konzil.Platform;

public static partial class Paths
{
    public static string Lotsen => Link("/lotsen");
    public static string LotsenData => Link("/lotsen/lotsen.csv");
    public static string UnitDigest(int unit) => Link($"/lotsen/stellen/{unit}");
    public static string UnitFeedback(int unit) => Link($"/lotsen/stellen/{unit}/rueckmeldung");

    public static string LotsenSpace => Link("/buero/lotsen");
    public static string LotsenSeats => Link("/buero/lotsen/plaetze");
    public static string EndLotsenSeat(Guid id) => Link($"/buero/lotsen/plaetze/{id}/ende");
    public static string LotsenGroup => Link("/buero/lotsen/gruppe");
    public static string NewLotsenIdea => Link("/buero/lotsen/ideen/neu");
    public static string LotsenFeedbackOn(int news) => Link($"/buero/lotsen/ideen/neu?meldung={news}");
    public static string LotsenFeedbackOnMeasure(int measure) => Link($"/buero/lotsen/ideen/neu?massnahme={measure}");
    public static string LotsenMaterials => Link("/buero/lotsen/material");
    public static string RemoveLotsenMaterial(Guid id) => Link($"/buero/lotsen/material/{id}/entfernen");
    public static string LotsenIdea(int number) => Link($"/buero/lotsen/ideen/{number}");
    public static string AnswerLotsenIdea(int number) => Link($"/buero/lotsen/ideen/{number}/antwort");
    public static string Cohorts => Link("/buero/lotsen/lehrgaenge");
    public static string NewCohort => Link("/buero/lotsen/lehrgaenge/neu");
    public static string Cohort(int number) => Link($"/buero/lotsen/lehrgaenge/{number}");
    public static string EditCohort(int number) => Link($"/buero/lotsen/lehrgaenge/{number}/bearbeiten");
    public static string CohortModules(int number) => Link($"/buero/lotsen/lehrgaenge/{number}/module");
    public static string CohortMembers(int number) => Link($"/buero/lotsen/lehrgaenge/{number}/teilnahme");
    public static string ModuleVisits(int number, Guid module) => Link($"/buero/lotsen/lehrgaenge/{number}/module/{module}/anwesenheit");
    public static string Certificate(int number, Guid person) => Link($"/buero/lotsen/lehrgaenge/{number}/urkunde/{person}");
}
