using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>The personal data of monitoring: staff only.</summary>
internal static class MonitoringData
{
    public static IEnumerable<DataClass> All =>
    [
        new("monitoring", new("Wer beobachtet und bewertet hat", "Who observed and rated"), new("Die Umsetzung verfolgen und nachsteuern", "Following delivery and adjusting"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle im Büro", "everybody in the office"),
            Kept = new("so lange wie die Agenda", "as long as the agenda"),
            Remains = new("Bewertungen und Maßnahmen der Nachsteuerung, ohne Ihren Namen", "ratings and adjustments, without your name"),
            Traces =
            [
                Trace.Unnamed<Adjustment>(nameof(Adjustment.OwnerId)), Trace.Signed<EvaluationQuestion>(nameof(EvaluationQuestion.ByName)), Trace.Signed<FieldLight>(nameof(FieldLight.ByName)),
                Trace.Signed<MeasureTie>(nameof(MeasureTie.ByName)), Trace.Stranger<Programme>(nameof(Programme.Owner)), Trace.Signed<VariantComparison>(nameof(VariantComparison.ByName)), Trace.Stranger<VariantComparison>(nameof(VariantComparison.DecidedBy)),
            ],
        },
    ];
}
