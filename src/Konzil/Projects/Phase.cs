using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>A part of the project. A pre-phase may lie inside a phase; its months are then not counted twice (A1, A2).</summary>
public sealed class Phase : Entity, IHaveHistory, IHaveReaders
{
    public const int MonthsMax = 600;

    private Phase()
    {
    }

    public Phase(Guid projectId, int order, PhaseKind kind, Guid? insideId) => (ProjectId, Order, Kind, InsideId) = (projectId, order, kind, insideId);

    public Guid ProjectId { get; private set; }

    public int Order { get; private set; }

    public PhaseKind Kind { get; private set; }

    public Guid? InsideId { get; private set; }

    /// <summary>The phase whose end this one waits for.</summary>
    public Guid? AfterId { get; private set; }

    public string TitleDe { get; private set; } = "";

    /// <summary>Null where nobody has written one.</summary>
    public string? TitleEn { get; private set; }

    public string SentenceDe { get; private set; } = "";

    public string? SentenceEn { get; private set; }

    /// <summary>About how many months the paper gives.</summary>
    public int? Months { get; private set; }

    public DateOnly? Start { get; private set; }

    public DateOnly? End { get; private set; }

    /// <summary>The days are ours; the paper does not give them (A20).</summary>
    public bool IsConstructed { get; private set; }

    /// <summary>Coarse planning: the details follow when the phase comes near.</summary>
    public bool IsRough { get; private set; }

    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    /// <summary>The day its gate let the project go on, or stopped it.</summary>
    public DateOnly? Ended { get; private set; }

    /// <summary>The day it was given up; kept plans still show it.</summary>
    public DateOnly? DroppedOn { get; private set; }

    public string DroppedBecause { get; private set; } = "";

    public string? DroppedByName { get; private set; }

    /// <summary>The ways of taking part that are open in this phase, one a line; null says nothing, so all are.</summary>
    public string? OpenParts { get; private set; }

    public IReadOnlyList<PartKind>? Parts => OpenParts?.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<PartKind>).ToList();

    public PlanSpan Span => new(Start, End, IsConstructed, IsRough);

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public Text Sentence => new(SentenceDe, SentenceEn ?? SentenceDe);

    public void Write(PhaseWords words)
    {
        var span = words.Span;
        if (span.End < span.Start)
        {
            throw new Refusal(ProjectText.EndBeforeStart, nameof(End));
        }

        if (Ended is not null && (span.Start, span.End) != (Start, End))
        {
            throw new Refusal(ProjectText.PhaseEnded, nameof(End));
        }

        if (span != Span)
        {
            (Start, End, IsRough, IsConstructed) = (span.Start, span.End, span.Rough, span.Constructed);
        }

        (TitleDe, TitleEn, SentenceDe, SentenceEn) = (words.TitleDe, words.TitleEn, words.SentenceDe, words.SentenceEn);
        Months = words.Months;
    }

    /// <summary>Another end was approved; everything else stays.</summary>
    public void EndOn(DateOnly day) => Write(new(TitleDe, TitleEn, SentenceDe, SentenceEn, Span with { End = day }) { Months = Months });

    /// <summary>Who reads it, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today)
    {
        if (!IsPublic && PublicFrom <= today)
        {
            IsPublic = true;
            Say(new PartPublished(Id));
        }
    }

    /// <summary>Says which ways of taking part are open between its days; null takes that back.</summary>
    public void Open(IReadOnlyList<PartKind>? parts)
    {
        if (parts is not null && (Start is null || End is null))
        {
            throw new Refusal(PartsText.NeedsDays);
        }

        OpenParts = parts is null ? null : string.Join('\n', parts.Distinct().Order());
    }

    /// <summary>After its gate nothing of a phase is decided any more.</summary>
    public void MustBeOpen()
    {
        if (Ended is not null)
        {
            throw new Refusal(GateText.AlreadyEnded);
        }
    }

    public void Close(DateOnly day) => Ended = day;

    /// <summary>A new decision takes back that it was stopped.</summary>
    public void Reopen() => Ended = null;

    /// <summary>It is given up, with a reason. What lies in it or waits for it has to be settled first.</summary>
    public void Drop(string reason, IReadOnlyList<string> inside, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        DropText.Must(reason, inside);
        (DroppedOn, DroppedBecause, DroppedByName) = (Format.Day(now), reason, by.Name);
    }

    public void Resume() => (DroppedOn, DroppedBecause, DroppedByName) = (null, "", null);

    /// <summary>Whether it prepares another phase.</summary>
    public void Become(PhaseKind kind) => Kind = kind;

    public void Place(Guid? insideId, Guid? afterId) => (InsideId, AfterId) = (insideId, afterId);
}

public sealed record PhaseWords(string TitleDe, string? TitleEn, string SentenceDe, string? SentenceEn, PlanSpan Span)
{
    public int? Months { get; init; }
}

/// <summary>A phase got other days; those concerned hear of it.</summary>
public sealed record PhaseMoved(Guid PhaseId, Guid MoveId, string Reason, Guid? ById);

public enum PhaseKind
{
    PrePhase,
    Phase,
}

/// <summary>From, to; whether the days are our construction (A20) and whether it is coarse planning.</summary>
public sealed record PlanSpan(DateOnly? Start, DateOnly? End, bool Constructed, bool Rough);
