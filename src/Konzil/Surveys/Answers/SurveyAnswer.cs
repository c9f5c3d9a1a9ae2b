using System.Security.Cryptography;

namespace Konzil.Surveys;

/// <summary>Somebody took part in a survey, once. No time and no answer: these are in rows that know no person.</summary>
public sealed class SurveyPart
{
    private SurveyPart()
    {
    }

    public SurveyPart(Guid surveyId, Guid personId) => (SurveyId, PersonId) = (surveyId, personId);

    public Guid SurveyId { get; private set; }

    public Guid PersonId { get; private set; }
}

/// <summary>
/// One sheet of answers without its free texts. The person stands beside it only in a survey that says so. The id is random, since
/// our usual ids hold the time and would tell who answered when.
/// </summary>
public sealed class SurveyAnswer
{
    private SurveyAnswer()
    {
    }

    public SurveyAnswer(Guid surveyId, Guid? personId, string valuesJson) =>
        (Id, SurveyId, PersonId, ValuesJson) = (RandomId(), surveyId, personId, valuesJson);

    public Guid Id { get; private set; }

    public Guid SurveyId { get; private set; }

    public Guid? PersonId { get; private set; }

    public string ValuesJson { get; private set; } = "";

    internal static Guid RandomId() => new(RandomNumberGenerator.GetBytes(16));
}

/// <summary>A free text of an answer: read by the office, public only once somebody there has released it.</summary>
public sealed class SurveyRemark
{
    private SurveyRemark()
    {
    }

    public SurveyRemark(Guid surveyId, int question, string body) => (Id, SurveyId, Question, Body) = (SurveyAnswer.RandomId(), surveyId, question, body);

    public Guid Id { get; private set; }

    public Guid SurveyId { get; private set; }

    public int Question { get; private set; }

    public string Body { get; private set; } = "";

    public RemarkState State { get; private set; }
}

public enum RemarkState
{
    Waiting,
    Shown,
    Hidden,
}

/// <summary>What somebody has typed so far in a survey that keeps answers with the person.</summary>
public sealed class SurveyDraft
{
    private SurveyDraft()
    {
    }

    public SurveyDraft(Guid surveyId, Guid personId, string valuesJson) => (SurveyId, PersonId, ValuesJson) = (surveyId, personId, valuesJson);

    public Guid SurveyId { get; private set; }

    public Guid PersonId { get; private set; }

    public string ValuesJson { get; private set; } = "";
}
