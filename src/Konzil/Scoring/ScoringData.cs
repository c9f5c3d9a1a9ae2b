using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The personal data of scoring.</summary>
internal static class ScoringData
{
    public static IEnumerable<DataClass> All =>
    [
        new("bewertung", new("Bewertungsbögen", "Score sheets"), new("Maßnahmen nach offenen Kriterien bewerten", "Scoring measures by open criteria"))
        {
            Recipients = new("wer die Runde leitet; öffentlich stehen nur Buchstaben", "whoever runs the round; the public sees letters only"),
            Kept = new("so lange wie die Bewertungsrunde", "as long as the scoring round"),
            Remains = new("Ihre Punkte und Begründungen unter einem Buchstaben, damit das Ergebnis nachgerechnet werden kann", "your points and reasons under a letter, so that the result can be recomputed"),
            Traces =
            [
                Trace.Unnamed<Evaluator>(nameof(Evaluator.PersonId)), Trace.Unnamed<Assignment>(nameof(Assignment.PersonId)), Trace.Unnamed<Replacement>(nameof(Replacement.PersonId)),
                Trace.Unnamed<ScoreSheet>(nameof(ScoreSheet.EvaluatorId)), Trace.Unnamed<Weighing>(nameof(Weighing.PersonId), nameof(Weighing.Name)),
            ],
        },
        new("bewertungsrunden", new("Wer Runden versiegelt hat", "Who sealed rounds"), new("Nachvollziehen, wer versiegelt und gewählt hat", "Seeing who sealed and chose"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle", "everybody"),
            Kept = new("so lange wie die Bewertungsrunde", "as long as the scoring round"),
            Remains = new("Siegel und Auswahl, ohne Ihren Namen", "seal and choice, without your name"),
            Traces = [Trace.Signed<Round>(nameof(Round.SealedBy)), Trace.Signed<LeadSelection>(nameof(LeadSelection.DecidedBy))],
        },
    ];
}
