using Konzil.Platform;

namespace Konzil.Council;

/// <summary>
/// What a resolution asks of an office until a day. The office says when it takes longer and why, and when it is done, with the
/// proof. A recurring one comes back by itself. Always public.
/// </summary>
public sealed class Mandate : Entity, IHaveHistory
{
    public const string Series = "Mandate";
    public const int TitleMax = 200;
    public const int TextMax = 2000;
    public const int LinkMax = 500;
    public const int MonthsMax = 60;

    private Mandate()
    {
    }

    public int Number { get; private set; }

    public Guid ResolutionId { get; private set; }

    /// <summary>The measure whose condition it is; null for all others.</summary>
    public Guid? MeasureId { get; private set; }

    public string Title { get; private set; } = "";

    public string Note { get; private set; } = "";

    /// <summary>The office that answers for it.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Who reports for the office; null until somebody is named.</summary>
    public Guid? OwnerId { get; private set; }

    public DateOnly Due { get; private set; }

    /// <summary>The day first set; stays when the due day moves.</summary>
    public DateOnly FirstDue { get; private set; }

    public MandateState State { get; private set; }

    /// <summary>Why it takes longer, or is no longer needed.</summary>
    public string Reason { get; private set; } = "";

    public string Result { get; private set; } = "";

    /// <summary>Where the result can be seen.</summary>
    public string Proof { get; private set; } = "";

    public DateOnly? DoneOn { get; private set; }

    /// <summary>It comes back after so many months; null for once.</summary>
    public int? EveryMonths { get; private set; }

    /// <summary>The one before in a recurring row; each is followed once.</summary>
    public Guid? AfterId { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    public bool IsExample { get; private set; }

    public bool IsOpen => State is MandateState.Open or MandateState.Running;

    /// <summary>Nobody reports for the office yet.</summary>
    public bool IsNameless => IsOpen && OwnerId is null;

    public bool IsLate(DateOnly today) => IsOpen && Due < today;

    public static Mandate Give(int number, Guid resolutionId, MandateWords words, DateTimeOffset now)
    {
        var mandate = new Mandate { Number = number, ResolutionId = resolutionId, FirstDue = words.Due, GivenAt = now };
        mandate.Write(words);
        return mandate;
    }

    /// <summary>It is the condition on which a measure was adopted.</summary>
    public Mandate For(Guid measure)
    {
        MeasureId = measure;
        return this;
    }

    /// <summary>The council's office corrects it.</summary>
    public void Change(MandateWords words)
    {
        MustBeOpen();
        Write(words);
    }

    /// <summary>Somebody reports for the office from now on. Who is named already is changed with a reason.</summary>
    public void Name(Guid owner)
    {
        MustBeOpen();
        OwnerId = OwnerId is null ? owner : throw new Refusal(ReporterText.IsNamed);
    }

    public void Start()
    {
        MustBeOpen();
        State = MandateState.Running;
    }

    public void Delay(DateOnly until, string reason)
    {
        MustBeOpen();
        if (until <= Due)
        {
            throw new Refusal(ControlText.LaterThanDue, ControlText.UntilField);
        }

        (Due, Reason, State) = (until, reason.Length > 0 ? reason : throw new Refusal(ControlText.DelayNeedsReason, ControlText.DelayField), MandateState.Running);
    }

    /// <param name="result">What was done.</param>
    /// <param name="proof">Where it can be seen; may be empty where the result says it all.</param>
    /// <param name="late">Why it took longer; needed after the due day.</param>
    /// <param name="today">When.</param>
    public void Finish(string result, string proof, string late, DateOnly today)
    {
        MustBeOpen();
        if (result.Length == 0)
        {
            throw new Refusal(ControlText.ResultMissing, ControlText.ResultField);
        }

        if (IsLate(today) && late.Length == 0 && Reason.Length == 0)
        {
            throw new Refusal(ControlText.LateNeedsReason, ControlText.LateField);
        }

        (State, Result, Proof, Reason, DoneOn) = (MandateState.Done, result, proof, late.Length > 0 ? late : Reason, today);
    }

    public void Drop(string reason, DateOnly today)
    {
        MustBeOpen();
        (State, Reason, DoneOn) = (MandateState.Dropped, reason.Length > 0 ? reason : throw new Refusal(ControlText.DropNeedsReason, ControlText.DropField), today);
    }

    /// <summary>The next of a recurring row; null for what is done once or was dropped.</summary>
    public Mandate? Next(int number, DateTimeOffset now)
    {
        if (EveryMonths is not { } months || State != MandateState.Done)
        {
            return null;
        }

        var next = Give(number, ResolutionId, new MandateWords(Title, Note, Unit, OwnerId, FirstDue.AddMonths(months), months), now);
        (next.AfterId, next.IsExample) = (Id, IsExample);
        return next;
    }

    public Mandate AsExample()
    {
        IsExample = true;
        return this;
    }

    private void Write(MandateWords words) => (Title, Note, Unit, OwnerId, Due, EveryMonths) = (words.Title, words.Note, words.Unit, words.OwnerId, words.Due, words.EveryMonths);

    private void MustBeOpen()
    {
        if (!IsOpen)
        {
            throw new Refusal(ControlText.IsOver);
        }
    }
}

public sealed record MandateWords(string Title, string Note, string Unit, Guid? OwnerId, DateOnly Due, int? EveryMonths);

public enum MandateState
{
    Open,
    Running,
    Done,
    Dropped,
}

/// <summary>Something that happened to a mandate, for everybody to read. Written once.</summary>
public sealed class MandateStep
{
    private MandateStep()
    {
    }

    public MandateStep(Mandate mandate, MandateStepKind kind, string words, DateTimeOffset at) => (MandateId, Kind, Words, Due, At) = (mandate.Id, kind, words, mandate.Due, at);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid MandateId { get; private set; }

    public MandateStepKind Kind { get; private set; }

    public string Words { get; private set; } = "";

    /// <summary>The day it is due after this step.</summary>
    public DateOnly Due { get; private set; }

    public DateTimeOffset At { get; private set; }
}

public enum MandateStepKind
{
    Given,
    Changed,
    Started,
    Delayed,
    Done,
    Dropped,
    Named,
}
