using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The answer to one question of a checklist for a measure.</summary>
public sealed class MeasureCheck : Entity, IHaveHistory
{
    private MeasureCheck()
    {
    }

    public MeasureCheck(Guid measureId, CheckQuestion question) => (MeasureId, Question) = (measureId, question);

    public Guid MeasureId { get; private set; }

    public CheckQuestion Question { get; private set; }

    public CheckAnswer Answer { get; private set; }

    public string Note { get; private set; } = "";

    /// <summary>A "no", and a "does not apply", need a sentence.</summary>
    public void Say(CheckAnswer answer, string note)
    {
        if (answer is CheckAnswer.No or CheckAnswer.NotNeeded && note.Length == 0)
        {
            throw new Refusal(AssessmentText.NoteMissing, nameof(Note));
        }

        (Answer, Note) = (answer, note);
    }
}

public enum CheckAnswer
{
    Open,
    Yes,
    No,
    NotNeeded,
}

/// <summary>The two lists: security and privacy, digital sovereignty.</summary>
public enum CheckTopic
{
    Security,
    Sovereignty,
}

/// <summary>The questions. Each is put so that "yes" is what a city wants.</summary>
public enum CheckQuestion
{
    LawfulBasis,
    FewData,
    ImpactAssessed,
    AccessLimited,
    Encrypted,
    EndPlanned,
    EmergencyPlanned,
    OwnDecision,
    DataOurs,
    OpenStandards,
    OpenSource,
    ExitPlanned,
    SkillsHere,
    ServersHere,
}

/// <summary>The answers to a checklist in one line: usable as a knock-out of a scoring round.</summary>
/// <param name="Yes">Answered with yes or not applicable.</param>
/// <param name="No">Answered with no: a reason to shut a measure out.</param>
/// <param name="Open">Not answered yet; not a yes.</param>
public sealed record CheckResult(CheckTopic Topic, int Yes, int No, int Open)
{
    /// <summary>Both lists of a measure; none where nobody has answered a question yet.</summary>
    public static async Task<IReadOnlyList<CheckResult>> Of(CityDb db, Guid measureId) =>
        await db.MeasureChecks.AsNoTracking().Where(c => c.MeasureId == measureId).ToListAsync() is { Count: > 0 } answers ? [.. Enum.GetValues<CheckTopic>().Select(t => Of(t, answers))] : [];

    public static CheckResult Of(CheckTopic topic, IEnumerable<MeasureCheck> answers)
    {
        var (questions, given) = (Checklist.Of(topic), answers.ToDictionary(a => a.Question, a => a.Answer));
        return new(topic, questions.Count(q => given.GetValueOrDefault(q) is CheckAnswer.Yes or CheckAnswer.NotNeeded), questions.Count(q => given.GetValueOrDefault(q) == CheckAnswer.No), questions.Count(q => given.GetValueOrDefault(q) == CheckAnswer.Open));
    }
}

internal static class Checklist
{
    public static IReadOnlyList<CheckQuestion> Of(CheckTopic topic) => [.. Enum.GetValues<CheckQuestion>().Where(q => TopicOf(q) == topic)];

    private static CheckTopic TopicOf(CheckQuestion question) => question < CheckQuestion.OwnDecision ? CheckTopic.Security : CheckTopic.Sovereignty;
}

/// <summary>Names of the form's fields.</summary>
public static class CheckFields
{
    public static string Answer(CheckQuestion question) => question + "Answer";

    public static string Note(CheckQuestion question) => question + "Note";

    public static string Version(CheckQuestion question) => question + "Version";
}
