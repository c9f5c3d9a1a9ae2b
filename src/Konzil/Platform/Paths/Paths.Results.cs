namespace Konzil.Platform;

/// <summary>Results of packages, drafts of plans, decisions of projects, hand-overs.</summary>
public static partial class Paths
{
    public static string DropPhase(int number, Guid id) => Link($"/buero/projekte/{number}/phasen/{id}/aufgabe");
    public static string ResumePhase(int number, Guid id) => Link($"/buero/projekte/{number}/phasen/{id}/wiederaufnahme");
    public static string DropPackage(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}/aufgabe");
    public static string ResumePackage(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}/wiederaufnahme");
    public static string BeginPackage(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}/beginn");
    public static string MarkTurns(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}/wiederholungen");
    public static string OrderPackage(int number, Guid id) => Link($"/buero/projekte/{number}/pakete/{id}/vorher");

    public static string NewDeliverable(int number, Guid package) => Link($"/buero/projekte/{number}/pakete/{package}/ergebnisse/neu");
    public static string Deliverable(int number, Guid package, Guid id) => Link($"/buero/projekte/{number}/pakete/{package}/ergebnisse/{id}");
    public static string EditDeliverable(int number, Guid package, Guid id) => Link($"/buero/projekte/{number}/pakete/{package}/ergebnisse/{id}/bearbeiten");
    public static string SubmitDeliverable(int number, Guid package, Guid id) => Link($"/buero/projekte/{number}/pakete/{package}/ergebnisse/{id}/abgabe");
    public static string CheckDeliverable(int number, Guid package, Guid id) => Link($"/buero/projekte/{number}/pakete/{package}/ergebnisse/{id}/abnahme");

    public static string BeginPlanDraft(int number, Guid package) => Link($"/buero/projekte/{number}/pakete/{package}/planentwurf");
    public static string PlanDraft(int number, Guid id) => Link($"/buero/projekte/{number}/entwuerfe/{id}");
    public static string DiscardDraft(int number, Guid id) => Link($"/buero/projekte/{number}/entwuerfe/{id}/ende");
    public static string ActivateDraft(int number, Guid id) => Link($"/buero/projekte/{number}/entwuerfe/{id}/aktivierung");
    public static string NewDraftRow(int number, Guid id) => Link($"/buero/projekte/{number}/entwuerfe/{id}/zeilen/neu");
    public static string DraftRow(int number, Guid id, Guid row) => Link($"/buero/projekte/{number}/entwuerfe/{id}/zeilen/{row}");
    public static string RemoveDraftRow(int number, Guid id, Guid row) => Link($"/buero/projekte/{number}/entwuerfe/{id}/zeilen/{row}/ende");

    public static string ProjectDecisions(int number) => Link($"/buero/projekte/{number}/entscheidungen");
    public static string NewProjectDecision(int number) => Link($"/buero/projekte/{number}/entscheidungen/neu");
    public static string EditProjectDecision(int number, Guid id) => Link($"/buero/projekte/{number}/entscheidungen/{id}");
    public static string TakeProjectDecision(int number, Guid id) => Link($"/buero/projekte/{number}/entscheidungen/{id}/eintrag");
    public static string OrderDecision(int number, Guid id) => Link($"/buero/projekte/{number}/entscheidungen/{id}/vorher");
    public static string DropOrder(int number, Guid id) => Link($"/buero/projekte/{number}/reihenfolge/{id}/ende");

    public static string EndProject(int number) => Link($"/buero/projekte/{number}/abschluss");
    public static string HandOver(int number) => Link($"/buero/projekte/{number}/uebergabe");
    public static string CollectHandOver(int number) => Link($"/buero/projekte/{number}/uebergabe/sammlung");
    public static string SignHandOver(int number) => Link($"/buero/projekte/{number}/uebergabe/unterschrift");
    public static string ReturnHandOver(int number) => Link($"/buero/projekte/{number}/uebergabe/rueckgabe");
    public static string NewHandOverItem(int number) => Link($"/buero/projekte/{number}/uebergabe/posten/neu");
    public static string HandOverItem(int number, Guid id) => Link($"/buero/projekte/{number}/uebergabe/posten/{id}");
    public static string RemoveHandOverItem(int number, Guid id) => Link($"/buero/projekte/{number}/uebergabe/posten/{id}/ende");
    public static string PlanTaken(int programme, Guid item) => Link($"/buero/projekte/{programme}/pakete/neu?posten={item}");
    public static string SettleHandOverItem(int number, Guid id) => Link($"/buero/projekte/{number}/uebergabe/posten/{id}/erledigt");

    public static string PlanSeries(int number) => Link($"/buero/projekte/{number}/reihen");
}
