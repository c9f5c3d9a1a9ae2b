namespace Konzil.Platform;

public static partial class Paths
{
    public static string Staff => Link("/buero/personal");
    public static string StaffSettings => Link("/buero/personal/einstellungen");
    public static string Leads => Link("/buero/personal/leitungen");
    public static string LeadsCsv => Link("/buero/personal/leitungen/liste.csv");
    public static string StaffRequests => Link("/buero/personal/anfragen");
    public static string StaffLoad => Link("/buero/personal/auslastung");
    public static string MyWeeks => Link("/buero/personal/stunden");
    public static string MyHoursCsv => Link("/buero/personal/stunden/liste.csv");
    public static string Roles => Link("/buero/personal/rollen");
    public static string NewRole => Link("/buero/personal/rollen/neu");
    public static string MeasureDuties => Link("/buero/personal/massnahmen");
    public static string MeasureDutiesCsv => Link("/buero/personal/massnahmen/liste.csv");
    public static string Posts => Link("/buero/stellenplan");
    public static string NewPostPlanFrom(int request) => Link($"/buero/stellenplan/neu?antrag={request}");
    public static string NewPostPlan => Link("/buero/stellenplan/neu");

    public static string OrgChart(int project) => Link($"/buero/projekte/{project}/organisation");
    public static string OrgChartFile(int project) => Link($"/buero/projekte/{project}/organisation.svg");
    public static string EditLead(Guid subject) => Link($"/buero/personal/leitungen/{subject}");
    public static string EditRole(Guid id) => Link($"/buero/personal/rollen/{id}");
    public static string EditDuties(Guid subject) => Link($"/buero/personal/zustaendigkeiten/{subject}");
    public static string MyWeek(DateOnly monday) => Link($"/buero/personal/stunden/{Format.Iso(monday)}");
    public static string ReopenWeek(DateOnly monday) => Link($"/buero/personal/stunden/{Format.Iso(monday)}/oeffnung");

    public static string StaffRequest(int number) => Link($"/buero/personal/anfragen/{number}");
    public static string AnswerRequest(int number) => Link($"/buero/personal/anfragen/{number}/antwort");
    public static string RefuseRequest(int number) => Link($"/buero/personal/anfragen/{number}/ablehnung");
    public static string WithdrawRequest(int number) => Link($"/buero/personal/anfragen/{number}/ruecknahme");
    public static string Secondment(Guid id) => Link($"/buero/personal/zuordnungen/{id}");
    public static string ApproveSecondment(Guid id) => Link($"/buero/personal/zuordnungen/{id}/zustimmung");
    public static string RefuseSecondment(Guid id) => Link($"/buero/personal/zuordnungen/{id}/ablehnung");
    public static string EndSecondment(Guid id) => Link($"/buero/personal/zuordnungen/{id}/ende");

    public static string PhaseTeam(int project, Guid phase) => Link($"/buero/projekte/{project}/phasen/{phase}/team");
    public static string EditPhaseTeam(int project, Guid phase) => Link($"/buero/projekte/{project}/phasen/{phase}/team/bearbeiten");
    public static string NewPlace(int project, Guid phase) => Link($"/buero/projekte/{project}/phasen/{phase}/team/plaetze/neu");
    public static string EditPlace(int project, Guid phase, Guid place) => Link($"/buero/projekte/{project}/phasen/{phase}/team/plaetze/{place}");
    public static string NamePlace(int project, Guid phase, Guid place) => Link($"/buero/projekte/{project}/phasen/{phase}/team/plaetze/{place}/benennung");
    public static string VacatePlace(int project, Guid phase, Guid place) => Link($"/buero/projekte/{project}/phasen/{phase}/team/plaetze/{place}/freigabe");
    public static string RemovePlace(int project, Guid phase, Guid place) => Link($"/buero/projekte/{project}/phasen/{phase}/team/plaetze/{place}/streichung");
    public static string NewRequest(int project, Guid phase) => Link($"/buero/projekte/{project}/phasen/{phase}/anfragen/neu");
    public static string NewSecondment(int project, Guid phase) => Link($"/buero/projekte/{project}/phasen/{phase}/zuordnungen/neu");
    public static string Effort(int project, Guid phase) => Link($"/buero/projekte/{project}/phasen/{phase}/aufwand");
    public static string EffortCsv(int project, Guid phase) => Link($"/buero/projekte/{project}/phasen/{phase}/aufwand/liste.csv");
    public static string NewStep(int project, Guid phase) => Link($"/buero/projekte/{project}/phasen/{phase}/aufwand/neu");
    public static string EditStep(int project, Guid phase, Guid step) => Link($"/buero/projekte/{project}/phasen/{phase}/aufwand/{step}");
    public static string RemoveStep(int project, Guid phase, Guid step) => Link($"/buero/projekte/{project}/phasen/{phase}/aufwand/{step}/streichung");
    public static string CompareEffort(int project) => Link($"/buero/projekte/{project}/aufwand");
    public static string Capacity(int project) => Link($"/buero/projekte/{project}/kapazitaet");
    public static string CapacityCsv(int project) => Link($"/buero/projekte/{project}/kapazitaet/liste.csv");
    public static string Duties(int project) => Link($"/buero/projekte/{project}/zustaendigkeiten");
    public static string DutiesCsv(int project) => Link($"/buero/projekte/{project}/zustaendigkeiten/liste.csv");

    public static string PostsCsv(DateOnly day) => Link($"/buero/stellenplan/liste.csv?tag={Format.Iso(day)}");
    public static string PostsXlsx(DateOnly day) => Link($"/buero/stellenplan/liste.xlsx?tag={Format.Iso(day)}");
    public static string ExchangePosts => Link("/buero/stellenplan/austausch");
    public static string TakePosts => Link("/buero/stellenplan/austausch/uebernahme");
    public static string Post(int number) => Link($"/buero/stellenplan/{number}");
    public static string ChangePost(int number) => Link($"/buero/stellenplan/{number}/bearbeiten");
    public static string MovePost(int number) => Link($"/buero/stellenplan/{number}/stand");
    public static string NewFigure(int number) => Link($"/buero/stellenplan/{number}/zahlen/neu");
    public static string EditFigure(int number, Guid id) => Link($"/buero/stellenplan/{number}/zahlen/{id}");
    public static string RemoveFigure(int number, Guid id) => Link($"/buero/stellenplan/{number}/zahlen/{id}/streichung");
}
