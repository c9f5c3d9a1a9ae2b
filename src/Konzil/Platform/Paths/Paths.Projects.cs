namespace Konzil.Platform;

public static partial class Paths
{
    public static string Roadmap => Link("/fahrplan");
    public static string RoadmapCsv => Link("/fahrplan/fahrplan.csv");
    public static string Process => Link("/zeitplan/bild");
    public static string ProcessFile => Link("/zeitplan/bild.svg");
    public static string TimelinePhase(int place) => Link($"/zeitplan/phasen/{place}");
    public static string TimelineData => Link("/zeitplan.csv");
    public static string TimelineCalendar => Link("/zeitplan.ics");
    public static string OfficeProjects => Link("/buero/projekte");
    public static string NewProject => Link("/buero/projekte/neu");

    public static string OfficeProject(int number) => Link($"/buero/projekte/{number}");
    public static string EditProject(int number) => Link($"/buero/projekte/{number}/bearbeiten");
    public static string ProjectCalendar(int number) => Link($"/buero/projekte/{number}/termine.ics");
    public static string FollowProject(int number) => Link($"/buero/projekte/{number}/folgen");
    public static string UnfollowProject(int number) => Link($"/buero/projekte/{number}/folgen/ende");
    public static string ExchangePlan(int number) => Link($"/buero/projekte/{number}/austausch");
    public static string TakePlan(int number) => Link($"/buero/projekte/{number}/austausch/uebernahme");
    public static string PlanTemplate(int number) => Link($"/buero/projekte/{number}/vorlage");
    public static string PlanTemplateFile(int number) => Link($"/buero/projekte/{number}/vorlage.yaml");
    public static string PlanXml(int number) => Link($"/buero/projekte/{number}/plan.xml");
    public static string ProjectRecord(int number) => Link($"/buero/projekte/{number}/akte.zip");
    public static string PlanXlsx(int number) => Link($"/buero/projekte/{number}/plan.xlsx");
    public static string PlanCsv(int number) => Link($"/buero/projekte/{number}/plan.csv");
    public static string Baselines(int number) => Link($"/buero/projekte/{number}/basisplaene");
    public static string CompareBaseline(int number, int baseline) => Link($"/buero/projekte/{number}/basisplaene/{baseline}");
    public static string BaselineData(int number, int baseline) => Link($"/buero/projekte/{number}/basisplaene/{baseline}/vergleich.csv");
    public static string NewPhase(int number) => Link($"/buero/projekte/{number}/phasen/neu");
    public static string EditPhase(int number, Guid id) => Link($"/buero/projekte/{number}/phasen/{id}");
    public static string OpenParts(int number, Guid phase) => Link($"/buero/projekte/{number}/phasen/{phase}/beteiligung");
    public static string Gate(int number, Guid phase) => Link($"/buero/projekte/{number}/phasen/{phase}/freigabe");
    public static string Handbook(int number, Guid phase) => Link($"/buero/projekte/{number}/phasen/{phase}/handbuch");
    public static string HandbookFile(int number, Guid phase) => Link($"/buero/projekte/{number}/phasen/{phase}/handbuch.docx");
    public static string NewCriterion(int number, Guid phase) => Link($"/buero/projekte/{number}/phasen/{phase}/freigabe/kriterien/neu");
    public static string EditCriterion(int number, Guid phase, Guid id) => Link($"/buero/projekte/{number}/phasen/{phase}/freigabe/kriterien/{id}");
    public static string DecideGate(int number, Guid phase) => Link($"/buero/projekte/{number}/phasen/{phase}/freigabe/entscheidung");
    public static string ProjectTeam(int number) => Link($"/buero/projekte/{number}/team");
    public static string LeaveTeam(int number, Guid id) => Link($"/buero/projekte/{number}/team/{id}/ende");
    public static string Charter(int number) => Link($"/buero/projekte/{number}/auftrag");
    public static string CharterVersion(int number, int version) => Link($"/buero/projekte/{number}/auftrag/fassungen/{version}");
    public static string EditCharter(int number) => Link($"/buero/projekte/{number}/auftrag/bearbeiten");
    public static string SubmitCharter(int number) => Link($"/buero/projekte/{number}/auftrag/pruefung");
    public static string ReturnCharter(int number) => Link($"/buero/projekte/{number}/auftrag/rueckgabe");
    public static string SignCharter(int number) => Link($"/buero/projekte/{number}/auftrag/unterschrift");
    public static string NewPackage(int number) => Link($"/buero/projekte/{number}/pakete/neu");
    public static string OfficePackage(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}");
    public static string EditPackage(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}/bearbeiten");
    public static string MovePackage(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}/termin");
    public static string FinishPackage(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}/fertig");
    public static string AddPackageLink(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}/abhaengigkeiten");
    public static string DropPackageLink(int number, Guid id, Guid link) => Link($"/buero/projekte/{number}/pakete/{id}/abhaengigkeiten/{link}/ende");
}
