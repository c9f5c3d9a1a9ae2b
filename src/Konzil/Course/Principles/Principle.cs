using Konzil.Platform;

namespace Konzil.Course;

/// <summary>
/// A principle of the city for digital matters ("Leitsatz"). Each change makes a version with its reason; a body adopts a version
/// with day and reason, and that wording stands until another one is adopted or it is withdrawn.
/// </summary>
public sealed class Principle : Entity, IHaveHistory
{
    public const string KindName = nameof(Principle);
    public const int TitleMax = 120;
    public const int WordingMax = 2000;

    private Principle()
    {
    }

    public int Number { get; private set; }

    public PrincipleState State { get; private set; }

    public TalkCircle Circle { get; private set; }

    /// <summary>Last day of the discussion of the newest version; null when it is not discussed.</summary>
    public DateOnly? TalkUntil { get; private set; }

    /// <summary>The newest version.</summary>
    public int Newest { get; private set; }

    /// <summary>The version that stands.</summary>
    public int? Standing { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<PrincipleVersion> Versions { get; private set; } = [];

    public Konzil.Discussion.Subject Subject => new(KindName, Id);

    public PrincipleVersion Latest => Versions.First(v => v.Number == Newest);

    public PrincipleVersion? Adopted => Versions.FirstOrDefault(v => v.Number == Standing);

    /// <summary>Somebody works on another wording than the one that stands.</summary>
    public bool HasDraft => State != PrincipleState.Withdrawn && Newest != Standing;

    public static Principle Begin(int number, PrincipleWords words, Me by, DateTimeOffset now)
    {
        var principle = new Principle { Number = number };
        principle.Write(words, by, now);
        return principle;
    }

    /// <summary>Another wording, or another circle of discussion. The same words make no new version.</summary>
    public void Write(PrincipleWords words, Me by, DateTimeOffset now)
    {
        if (State == PrincipleState.Withdrawn)
        {
            throw new Refusal(PrincipleText.IsWithdrawn);
        }

        (Circle, TalkUntil) = (words.Circle, words.TalkUntil);
        if (Newest == 0 || !Latest.Says(words))
        {
            Newest++;
            Versions.Add(new PrincipleVersion(Id, Newest, words, by, now));
        }
    }

    /// <summary>A body adopts the newest version.</summary>
    public void Adopt(Ruling ruling, DateOnly today)
    {
        if (!HasDraft)
        {
            throw new Refusal(PrincipleText.NothingToAdopt);
        }

        if (TalkUntil >= today)
        {
            throw new Refusal(PrincipleText.StillTalking.Filled(TalkUntil.Value));
        }

        Latest.Adopt(ruling);
        (State, Standing, TalkUntil) = (PrincipleState.Adopted, Newest, null);
        Say(new PrincipleDecided(Id, Newest));
    }

    /// <summary>It stands no more; its words and the reason stay readable.</summary>
    public void Withdraw(Ruling ruling)
    {
        if (Adopted is not { } adopted || State != PrincipleState.Adopted)
        {
            throw new Refusal(PrincipleText.OnlyAdopted);
        }

        adopted.End(ruling);
        (State, TalkUntil) = (PrincipleState.Withdrawn, null);
        Say(new PrincipleDecided(Id, adopted.Number));
    }

    public bool TalksOn(DateOnly day) => HasDraft && day <= TalkUntil;

    public Principle AsExample()
    {
        IsExample = true;
        return this;
    }
}

public enum PrincipleState
{
    Draft,
    Adopted,
    Withdrawn,
}

/// <summary>What a form or a file says of a principle.</summary>
public sealed record PrincipleWords(Text Title, Text Wording, string Reason, TalkCircle Circle, DateOnly? TalkUntil);

/// <summary>A wording of a principle. Nothing of it ever changes but how a body decided.</summary>
public sealed class PrincipleVersion
{
    private PrincipleVersion()
    {
    }

    public PrincipleVersion(Guid principleId, int number, PrincipleWords words, Me by, DateTimeOffset at)
    {
        (PrincipleId, Number, Why, ByName, At) = (principleId, number, words.Reason, by.Name, at);
        (TitleDe, TitleEn, WordingDe, WordingEn) = (words.Title.De, words.Title.En, words.Wording.De, words.Wording.En);
    }

    public Guid PrincipleId { get; private set; }

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string WordingDe { get; private set; } = "";

    public string WordingEn { get; private set; } = "";

    /// <summary>Why it was written so.</summary>
    public string Why { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public string? Body { get; private set; }

    public DateOnly? AdoptedOn { get; private set; }

    public string? Reason { get; private set; }

    public int? Resolution { get; private set; }

    public string? EndedBy { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    public int? EndResolution { get; private set; }

    public Text Title => new(TitleDe, TitleEn.Length == 0 ? TitleDe : TitleEn);

    public Text Wording => new(WordingDe, WordingEn.Length == 0 ? WordingDe : WordingEn);

    public Ruling? Ruling => AdoptedOn is { } day ? new(Body!, day, Reason!, Resolution) : null;

    public Ruling? Ending => EndedOn is { } day ? new(EndedBy!, day, EndReason!, EndResolution) : null;

    internal bool Says(PrincipleWords words) => (TitleDe, TitleEn, WordingDe, WordingEn) == (words.Title.De, words.Title.En, words.Wording.De, words.Wording.En);

    internal void Adopt(Ruling ruling) => (Body, AdoptedOn, Reason, Resolution) = (ruling.Body, ruling.Day, ruling.Reason, ruling.Resolution);

    internal void End(Ruling ruling) => (EndedBy, EndedOn, EndReason, EndResolution) = (ruling.Body, ruling.Day, ruling.Reason, ruling.Resolution);
}

/// <summary>A measure follows a principle, with the reason why.</summary>
public sealed class MeasurePrinciple
{
    public const int ReasonMax = 500;

    private MeasurePrinciple()
    {
    }

    public MeasurePrinciple(Guid measureId, Guid principleId, string reason) => (MeasureId, PrincipleId, Reason) = (measureId, principleId, reason);

    public Guid MeasureId { get; private set; }

    public Guid PrincipleId { get; private set; }

    public string Reason { get; private set; } = "";

    public void Write(string reason) => Reason = reason;
}

/// <summary>A goal rests on a principle.</summary>
public sealed class GoalPrinciple
{
    private GoalPrinciple()
    {
    }

    public GoalPrinciple(Guid goalId, Guid principleId) => (GoalId, PrincipleId) = (goalId, principleId);

    public Guid GoalId { get; private set; }

    public Guid PrincipleId { get; private set; }
}

/// <summary>A version was adopted, or the principle withdrawn.</summary>
public sealed record PrincipleDecided(Guid PrincipleId, int Version);
