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
        new("meinungen", new("Meinungsbilder", "Opinion maps"), new("Zeigen, wo Menschen übereinstimmen", "Showing where people agree"))
        {
            Recipients = new("alle: Aussagen und Zahlen, nie wer wie gestimmt hat", "everybody: statements and numbers, never who voted how"),
            Kept = new("so lange wie das Meinungsbild", "as long as the opinion map"),
            Remains = new("Ihre Aussagen ohne Ihren Namen, und Ihre Stimmen in den Zahlen", "your statements without your name, and your votes in the numbers"),
            Traces = [Trace.Unnamed<Statement>(nameof(Statement.AuthorId), nameof(Statement.AuthorName)) with { Secrets = [nameof(Statement.Token)] }, Trace.Unnamed<StatementVote>(nameof(StatementVote.PersonId))],
        },
    ];
}
