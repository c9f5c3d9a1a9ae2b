using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;

namespace Konzil.Projects;

/// <summary>Routes of results, drafts, decisions and hand-overs.</summary>
internal static class ResultRoutes
{
    private const string One = "/buero/projekte/{number:int}";
    private const string Phase = One + "/phasen/{id:guid}";
    private const string Package = One + "/pakete/{id:guid}";
    private const string Result = Package + "/ergebnisse/{result:guid}";
    private const string Draft = One + "/entwuerfe/{id:guid}";
    private const string Decision = One + "/entscheidungen/{id:guid}";
    private const string HandOver = One + "/uebergabe";

    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get(Phase + "/aufgabe", DropPart.ShowPhase).Allow(Permission.PlanProjects);
        routes.Post(Phase + "/aufgabe", DropPart.PostPhase).Allow(Permission.PlanProjects);
        routes.Post(Phase + "/wiederaufnahme", DropPart.ResumePhase).Allow(Permission.PlanProjects);
        routes.Get(Package + "/aufgabe", DropPart.ShowPackage).Allow(Permission.PlanProjects);
        routes.Post(Package + "/aufgabe", DropPart.PostPackage).Allow(Permission.PlanProjects);
        routes.Post(Package + "/wiederaufnahme", DropPart.ResumePackage).Allow(Permission.PlanProjects);
        routes.Get(Package + "/beginn", BeginPackage.Show).Allow(Permission.PlanProjects);
        routes.Post(Package + "/beginn", BeginPackage.Post).Allow(Permission.PlanProjects);
        routes.Post(Package + "/vorher", OrderThings.AddToPackage).Allow(Permission.PlanProjects);

        routes.Get(Phase + "/freigabe/bedingungen/neu", EditCondition.New).Allow(Permission.DecideProjects);
        routes.Post(Phase + "/freigabe/bedingungen/neu", EditCondition.Create).Allow(Permission.DecideProjects);
        routes.Get(Phase + "/freigabe/bedingungen/{condition:guid}", EditCondition.Show).SignedIn();
        routes.Post(Phase + "/freigabe/bedingungen/{condition:guid}", EditCondition.Post).SignedIn();
        routes.Get(One + "/bedingungen.csv", ConditionFiles.Csv).SignedIn();
        routes.Get(One + "/bedingungen.xlsx", ConditionFiles.Xlsx).SignedIn();

        routes.Get(Package + "/ergebnisse/neu", WriteDeliverable.New).Allow(Permission.PlanProjects);
        routes.Post(Package + "/ergebnisse/neu", WriteDeliverable.Create).Allow(Permission.PlanProjects);
        routes.Get(Result, ShowDeliverable.Show).SignedIn();
        routes.Get(Result + "/bearbeiten", WriteDeliverable.Show).Allow(Permission.PlanProjects);
        routes.Post(Result + "/bearbeiten", WriteDeliverable.Post).Allow(Permission.PlanProjects);
        routes.Get(Result + "/abgabe", SubmitDeliverable.Show).SignedIn();
        routes.Post(Result + "/abgabe", SubmitDeliverable.Post).SignedIn().Uploaded();
        routes.Post(Result + "/abnahme", ShowDeliverable.Check).Allow(Permission.PlanProjects);

        routes.Get(Package + "/wiederholungen", MarkTurns.Show).Allow(Permission.PlanProjects);
        routes.Post(Package + "/wiederholungen", MarkTurns.Post).Allow(Permission.PlanProjects);

        routes.Post(Package + "/planentwurf", ShowDraft.Begin).Allow(Permission.PlanProjects);
        routes.Get(Draft, ShowDraft.Show).SignedIn();
        routes.Post(Draft + "/ende", ShowDraft.Discard).Allow(Permission.PlanProjects);
        routes.Get(Draft + "/aktivierung", ActivateDraft.Show).Allow(Permission.PlanProjects);
        routes.Post(Draft + "/aktivierung", ActivateDraft.Post).Allow(Permission.PlanProjects);
        routes.Get(Draft + "/zeilen/neu", WriteDraftRow.New).Allow(Permission.PlanProjects);
        routes.Post(Draft + "/zeilen/neu", WriteDraftRow.Create).Allow(Permission.PlanProjects);
        routes.Get(Draft + "/zeilen/{row:guid}", WriteDraftRow.Show).Allow(Permission.PlanProjects);
        routes.Post(Draft + "/zeilen/{row:guid}", WriteDraftRow.Post).Allow(Permission.PlanProjects);
        routes.Post(Draft + "/zeilen/{row:guid}/ende", WriteDraftRow.Remove).Allow(Permission.PlanProjects);

        routes.Get(One + "/entscheidungen", ListDecisions.Show).SignedIn();
        routes.Get(One + "/entscheidungen/neu", WriteDecision.New).Allow(Permission.PlanProjects);
        routes.Post(One + "/entscheidungen/neu", WriteDecision.Create).Allow(Permission.PlanProjects);
        routes.Get(Decision, WriteDecision.Show).Allow(Permission.PlanProjects);
        routes.Post(Decision, WriteDecision.Post).Allow(Permission.PlanProjects);
        routes.Get(Decision + "/eintrag", TakeDecision.Show).Allow(Permission.PlanProjects);
        routes.Post(Decision + "/eintrag", TakeDecision.Post).Allow(Permission.PlanProjects);
        routes.Post(Decision + "/vorher", OrderThings.AddToDecision).Allow(Permission.PlanProjects);
        routes.Post(One + "/reihenfolge/{id:guid}/ende", OrderThings.Drop).Allow(Permission.PlanProjects);

        routes.Get(HandOver, ShowHandOver.Show).SignedIn();
        routes.Post(HandOver, ShowHandOver.Write).Allow(Permission.PlanProjects);
        routes.Post(HandOver + "/sammlung", ShowHandOver.Collect).Allow(Permission.PlanProjects);
        routes.Post(HandOver + "/unterschrift", SignHandOver.Post).Allow(Permission.PlanProjects);
        routes.Post(HandOver + "/rueckgabe", SignHandOver.Return).Allow(Permission.PlanProjects);
        routes.Get(HandOver + "/posten/neu", WriteHandOverItem.New).Allow(Permission.PlanProjects);
        routes.Post(HandOver + "/posten/neu", WriteHandOverItem.Create).Allow(Permission.PlanProjects);
        routes.Get(HandOver + "/posten/{id:guid}", WriteHandOverItem.Show).Allow(Permission.PlanProjects);
        routes.Post(HandOver + "/posten/{id:guid}", WriteHandOverItem.Post).Allow(Permission.PlanProjects);
        routes.Post(HandOver + "/posten/{id:guid}/ende", WriteHandOverItem.Remove).Allow(Permission.PlanProjects);
        routes.Post(HandOver + "/posten/{id:guid}/erledigt", WriteHandOverItem.Settle).Allow(Permission.PlanProjects).StaysPossible("the programme settles what it took over");

        routes.Get(One + "/abschluss", EndProject.Show).Allow(Permission.DecideProjects);
        routes.Post(One + "/abschluss", EndProject.Post).Allow(Permission.DecideProjects);
        routes.Get(One + "/akte.zip", PackProject.Download).Allow(Permission.PlanProjects);
        routes.Get(One + "/reihen", PlanSeries.Show).Allow(Permission.PlanProjects);
        routes.Post(One + "/reihen", PlanSeries.Post).Allow(Permission.PlanProjects);
    }
}
