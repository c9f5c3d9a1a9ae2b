using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Somebody looks back at a phase of a project: questions, answers, findings, and what is changed because of them.</summary>
public sealed class Evaluation : Entity, IHaveHistory
{
    public const string Series = "Evaluation";
    public const int TextMax = 3000;

    private Evaluation()
    {
    }

    public Evaluation(int number, Guid phaseId, string title, DateTimeOffset now) => (Number, PhaseId, Title, BegunAt) = (number, phaseId, title, now);

    public int Number { get; private set; }

    public Guid PhaseId { get; private set; }

    public string Title { get; private set; } = "";

    public DateTimeOffset BegunAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What comes out of it all, written when it is closed.</summary>
    public string Conclusion { get; private set; } = "";

    public ICollection<EvaluationQuestion> Questions { get; private set; } = [];

    public void Ask(string question)
    {
        MustBeOpen();
        Questions.Add(new EvaluationQuestion(Id, Questions.Count == 0 ? 1 : Questions.Max(q => q.Order) + 1, question));
        Say(new EvaluationWritten(Id));
    }

    public void Answer(int order, string answer, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        var question = Questions.Single(q => q.Order == order);
        if (question.Answer != answer)
        {
            question.Say(answer, by.Name, now);
            Say(new EvaluationWritten(Id));
        }
    }

    public void Close(string conclusion, DateTimeOffset now)
    {
        MustBeOpen();
        if (Questions.FirstOrDefault(q => q.Answer.Length == 0) is not null)
        {
            throw new Refusal(EvaluationText.AnswersMissing, nameof(Conclusion));
        }

        (Conclusion, ClosedAt) = (conclusion, now);
    }

    public void MustBeOpen()
    {
        if (ClosedAt is not null)
        {
            throw new Refusal(EvaluationText.IsClosed);
        }
    }
}

public sealed record EvaluationWritten(Guid EvaluationId);

public sealed class EvaluationQuestion
{
    private EvaluationQuestion()
    {
    }

    public EvaluationQuestion(Guid evaluationId, int order, string question) => (EvaluationId, Order, Question) = (evaluationId, order, question);

    public Guid EvaluationId { get; private set; }

    public int Order { get; private set; }

    public string Question { get; private set; } = "";

    public string Answer { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset? At { get; private set; }

    public void Say(string answer, string byName, DateTimeOffset now) => (Answer, ByName, At) = (answer, byName, now);
}

/// <summary>A feedback survey that was asked for an evaluation.</summary>
public sealed class EvaluationSurvey
{
    private EvaluationSurvey()
    {
    }

    public EvaluationSurvey(Guid evaluationId, int surveyNumber) => (EvaluationId, SurveyNumber) = (evaluationId, surveyNumber);

    public Guid EvaluationId { get; private set; }

    public int SurveyNumber { get; private set; }
}

/// <summary>
/// What was found, what is changed because of it, and whether the change worked: plan, do, check, act. A check that says "did not work"
/// sends it back to the plan; every round stays in the history.
/// </summary>
public sealed class Adjustment : Entity, IHaveHistory
{
    public const int TextMax = 1000;

    private Adjustment()
    {
    }

    public Adjustment(Guid evaluationId, int order) => (EvaluationId, Order, Round) = (evaluationId, order, 1);

    public Guid EvaluationId { get; private set; }

    public int Order { get; private set; }

    public string Found { get; private set; } = "";

    /// <summary>What is changed because of it.</summary>
    public string Change { get; private set; } = "";

    /// <summary>By what one will see that it worked.</summary>
    public string Measure { get; private set; } = "";

    public Guid? OwnerId { get; private set; }

    public DateOnly? Due { get; private set; }

    public LoopState State { get; private set; }

    /// <summary>How often it was planned.</summary>
    public int Round { get; private set; }

    /// <summary>What was done, or what the check found.</summary>
    public string Note { get; private set; } = "";

    public bool IsOver => State is LoopState.Kept or LoopState.Dropped;

    public void Plan(AdjustmentWords words)
    {
        if (State != LoopState.Planned)
        {
            throw new Refusal(EvaluationText.NotPlanned);
        }

        (Found, Change, Measure, OwnerId, Due) = (words.Found, words.Change, words.Measure, words.OwnerId, words.Due);
    }

    /// <summary>The next step of the loop, with a word about it.</summary>
    public void Move(LoopState to, string note)
    {
        if (!Next.Contains(to))
        {
            throw new Refusal(EvaluationText.NoSuchStep, nameof(State));
        }

        if (note.Length == 0)
        {
            throw new Refusal(EvaluationText.NoteMissing, nameof(Note));
        }

        Round = to == LoopState.Planned ? Round + 1 : Round;
        (State, Note) = (to, note);
    }

    public IReadOnlyList<LoopState> Next => State switch
    {
        LoopState.Planned => [LoopState.Done, LoopState.Dropped],
        LoopState.Done => [LoopState.Checked],
        LoopState.Checked => [LoopState.Kept, LoopState.Planned, LoopState.Dropped],
        _ => [],
    };

    public bool IsOverdue(DateOnly today) => !IsOver && Due < today;
}

public sealed record AdjustmentWords(string Found, string Change, string Measure, Guid? OwnerId, DateOnly? Due);

public enum LoopState
{
    Planned,
    Done,
    Checked,
    Kept,
    Dropped,
}

/// <summary>What is done about a deviation that the report of a gate showed; the task itself lies with the tasks.</summary>
public sealed class CorrectiveAction
{
    private CorrectiveAction()
    {
    }

    public CorrectiveAction(Guid phaseId, Guid taskId, string deviation) => (PhaseId, TaskId, Deviation) = (phaseId, taskId, deviation);

    public Guid PhaseId { get; private set; }

    public Guid TaskId { get; private set; }

    public string Deviation { get; private set; } = "";
}
