using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>The personal data of projects: staff only.</summary>
internal static class ProjectsData
{
    public static IEnumerable<DataClass> All =>
    [
        new("projekte", new("Wer in Projekten arbeitet", "Who works in projects"), new("Projekte planen und freigeben", "Planning and releasing projects"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("wer das Projekt im Büro lesen darf", "whoever may read the project in the office"),
            Kept = new("so lange wie das Projekt", "as long as the project"),
            Remains = new("Pläne, Freigaben und Entscheidungen, ohne Ihren Namen. Die Unterschrift unter einem Projektauftrag bleibt als Urkunde", "plans, releases and decisions, without your name. The signature below a project charter stays as a record"),
            Traces =
            [
                Trace.Unnamed<Deliverable>(nameof(Deliverable.ResponsibleId)), Trace.Unnamed<DeliverableEdition>(nameof(DeliverableEdition.SubmittedById), nameof(DeliverableEdition.SubmittedByName)), Trace.Signed<DeliverableEdition>(nameof(DeliverableEdition.DecidedByName)),
                Trace.Unnamed<GateCriterion>(nameof(GateCriterion.ResponsibleId)), Trace.Unnamed<GateCondition>(nameof(GateCondition.OwnerId)), Trace.Signed<GateCondition>(nameof(GateCondition.DoneByName)), Trace.Signed<Phase>(nameof(Phase.DroppedByName)), Trace.Signed<WorkPackage>(nameof(WorkPackage.DroppedByName)), Trace.Signed<PlanDraft>(nameof(PlanDraft.EndedByName)), Trace.Signed<ProjectDecision>(nameof(ProjectDecision.ByName)),
                Trace.Unnamed<HandOver>(nameof(HandOver.GivenById), nameof(HandOver.GivenByName)), Trace.Unnamed<HandOver>(nameof(HandOver.TakenById), nameof(HandOver.TakenByName)), Trace.Signed<HandOverItem>(nameof(HandOverItem.SettledByName)), Trace.Stranger<ProjectDecision>(nameof(ProjectDecision.Decider)),
                Trace.Unnamed<Project>(nameof(Project.LeadPersonId)), Trace.Unnamed<WorkPackage>(nameof(WorkPackage.LeadPersonId)), Trace.Gone<ProjectMember>(nameof(ProjectMember.PersonId)),
                Trace.Signed<Baseline>(nameof(Baseline.ByName)), Trace.Signed<Charter>(nameof(Charter.ByName)), Trace.Stranger<Charter>(nameof(Charter.Client), nameof(Charter.SignedBy)),
                Trace.Signed<GateCriterion>(nameof(GateCriterion.CheckedByName)), Trace.Signed<GateDecision>(nameof(GateDecision.ByName)), Trace.Stranger<GateDecision>(nameof(GateDecision.Decider)),
                Trace.Signed<PackageShift>(nameof(PackageShift.ByName)),
            ],
        },
    ];
}
