using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>The personal data of steering: staff only.</summary>
internal static class SteeringData
{
    public static IEnumerable<DataClass> All =>
    [
        new("steuerung", new("Wer berichtet, bewertet und entschieden hat", "Who reported, rated and decided"), new("Über die Umsetzung berichten und Risiken verfolgen", "Reporting on delivery and following risks"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle im Büro; Berichte auch öffentlich", "everybody in the office; reports in public too"),
            Kept = new("so lange wie die Maßnahme", "as long as the measure"),
            Remains = new("Berichte, Bewertungen und Entscheidungen, ohne Ihren Namen", "reports, ratings and decisions, without your name"),
            Traces =
            [
                Trace.Unnamed<Risk>(nameof(Risk.OwnerId)), Trace.Signed<RiskRating>(nameof(RiskRating.ByName)), Trace.Signed<RiskHint>(nameof(RiskHint.DecidedBy)), Trace.Unnamed<Stakeholder>(nameof(Stakeholder.OwnerId)),
                Trace.Unnamed<ChangeRequest>(nameof(ChangeRequest.AskedById), nameof(ChangeRequest.AskedByName)), Trace.Signed<ChangeRequest>(nameof(ChangeRequest.DecidedByName)),
                Trace.Signed<MilestoneShift>(nameof(MilestoneShift.ByName)), Trace.Signed<QuickWin>(nameof(QuickWin.TakenBy)), Trace.Signed<FactorRating>(nameof(FactorRating.ByName)), Trace.Signed<StatusReport>(nameof(StatusReport.AuthorName)),
                Trace.Unnamed<ConflictEntry>(nameof(ConflictEntry.OwnerId)),
                Trace.Unnamed<ReportQuestion>(nameof(ReportQuestion.AskedById), nameof(ReportQuestion.AskedByName)), Trace.Signed<ReportQuestion>(nameof(ReportQuestion.AnsweredByName)),
            ],
        },
        new("beteiligte", new("Beteiligte und ihre Haltung", "Stakeholders and their attitude"), new("Wissen, wen das Projekt berührt", "Knowing whom the project touches"))
        {
            Recipients = new("wer die Analysen lesen darf", "whoever may read the analyses"),
            Kept = new("so lange wie das Projekt", "as long as the project"),
            Traces = [Trace.Stranger<Stakeholder>(nameof(Stakeholder.Name))],
        },
    ];
}
