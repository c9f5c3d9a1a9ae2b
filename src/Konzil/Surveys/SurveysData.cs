using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>The personal data of surveys and opinion maps.</summary>
internal static class SurveysData
{
    public static IEnumerable<DataClass> All =>
    [
        new("umfragen", new("Umfragen", "Surveys"), new("Erfragen, was die Stadtgesellschaft braucht und meint", "Asking what the city's people need and think"))
        {
            Recipients = new("alle: nur Zahlen, ab fünf Antworten", "everybody: numbers only, from five answers on"),
            Kept = new("so lange wie die Umfrage", "as long as the survey"),
            Remains = new("Ihre Antworten, ohne Ihren Namen, in den Zahlen", "your answers, without your name, in the numbers"),
            Traces = [Trace.Unnamed<SurveyPart>(nameof(SurveyPart.PersonId)), Trace.Unnamed<SurveyAnswer>(nameof(SurveyAnswer.PersonId)), Trace.Gone<SurveyDraft>(nameof(SurveyDraft.PersonId))],
        },
        // The same rows as "umfragen", with purpose, basis, readers and period of their own (R-4.4-02).
        new("beschaeftigtenumfragen", new("Umfragen unter Beschäftigten", "Surveys of the staff"), new("Erfahren, wie die Beschäftigten zum Vorhaben stehen, ohne einzelne zu erkennen", "Learning how the staff sees the project, without recognising anybody"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle, die für die Stadt arbeiten: nur Zahlen, am Ende und ab fünf Antworten", "everybody who works for the city: numbers only, at the end and from five answers on"),
            Kept = new("wer teilgenommen hat: 90 Tage nach dem Ende; die Antworten kennen keine Person", "who took part: 90 days after the end; the answers know no person"),
            Retention = RetentionRule.Of<SurveyPart>(new("Wer an einer Umfrage unter Beschäftigten teilgenommen hat", "Who took part in a survey of the staff"), 90, (db, before) =>
            {
                var day = Format.Day(before);
                var ended = db.Surveys.Where(s => s.Audience == Audience.Staff && s.ClosesOn < day).Select(s => s.Id);
                return db.SurveyParts.Where(p => ended.Contains(p.SurveyId));
            }),
        },
        new("meinungen", new("Meinungsbilder", "Opinion maps"), new("Zeigen, wo Menschen übereinstimmen", "Showing where people agree"))
        {
            Recipients = new("alle: Aussagen und Zahlen, nie wer wie gestimmt hat", "everybody: statements and numbers, never who voted how"),
            Kept = new("so lange wie das Meinungsbild", "as long as the opinion map"),
            Remains = new("Ihre Aussagen ohne Ihren Namen, und Ihre Stimmen in den Zahlen", "your statements without your name, and your votes in the numbers"),
            Traces = [Trace.Unnamed<Statement>(nameof(Statement.AuthorId), nameof(Statement.AuthorName)) with { Secrets = [nameof(Statement.Token)] }, Trace.Unnamed<StatementVote>(nameof(StatementVote.PersonId))],
        },
    ];
}
