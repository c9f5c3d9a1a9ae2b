using Konzil.Platform;

namespace Konzil.Ideas;

public enum RegroupKind
{
    Merge,
    Split,
}

public enum RegroupState
{
    /// <summary>The authors are asked.</summary>
    Asking,
    Done,
    Cancelled,
    Undone,
}

public enum RegroupAnswer
{
    /// <summary>A card, a letter, a call: no account that could be asked.</summary>
    NotAsked,
    Waiting,
    Agreed,
    Declined,
}

/// <summary>
/// Ideas that are joined to a common one, or one that is divided. The authors are asked first; no answer until the day
/// set counts as yes, since nothing is lost and everything can be undone.
/// </summary>
public sealed class Regrouping : Entity, IHaveHistory
{
    public const string KindName = nameof(Regrouping);
    public const int ReasonMax = 1000;
    public const int MinDays = 3;
    public const int MaxDays = 60;
    public const int UsualDays = 14;
    public const int MostIdeas = 20;
    public const int MostParts = 5;

    private Regrouping()
    {
    }

    public RegroupKind Kind { get; private set; }

    public RegroupState State { get; private set; }

    /// <summary>The idea the others join; of a new common idea known once it is formed. Null when dividing.</summary>
    public Guid? HostId { get; private set; }

    /// <summary>Why; public.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Why it was called off or undone; public.</summary>
    public string? EndReason { get; private set; }

    public Guid? StartedById { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>The end of the last day on which authors can answer.</summary>
    public DateTimeOffset AnswerBy { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public ICollection<RegroupIdea> Ideas { get; private set; } = [];

    public ICollection<RegroupPart> Parts { get; private set; } = [];

    public DateOnly LastDay => Format.Day(AnswerBy.AddMinutes(-1));

    /// <summary>The moderation wrote a new common idea, or parts.</summary>
    public bool Forms => Parts.Count > 0;

    /// <summary>Whose authors did not refuse, without the host.</summary>
    public IEnumerable<RegroupIdea> Willing => Ideas.Where(i => !i.IsHost && i.Answer != RegroupAnswer.Declined);

    public bool IsReady(DateTimeOffset now) => State == RegroupState.Asking && (now >= AnswerBy || Ideas.All(i => i.Answer != RegroupAnswer.Waiting));

    /// <summary>Two at least make a common idea.</summary>
    public bool IsEnough(int willing) => Ideas.All(i => !i.IsHost || i.Answer != RegroupAnswer.Declined)
        && willing >= (Kind == RegroupKind.Split || Ideas.Any(i => i.IsHost) ? 1 : 2);

    /// <summary>Joins ideas: to one of them, or to a new common idea whose words stand in the plan.</summary>
    public static Regrouping Merge(IReadOnlyList<Idea> ideas, Idea? host, RegroupPlan plan, DateTimeOffset now)
    {
        var regrouping = Begin(RegroupKind.Merge, plan, now);
        if (ideas.Count is < 2 or > MostIdeas)
        {
            throw new Refusal(RegroupText.TwoAtLeast.Filled(MostIdeas), RegroupFields.Ideas);
        }

        foreach (var idea in ideas)
        {
            if (idea.Id == host?.Id ? !idea.IsOpen : !idea.MayGoOn)
            {
                throw new Refusal(RegroupText.MayNotGoOn.Filled(idea.Number), RegroupFields.Ideas);
            }

            regrouping.Ideas.Add(new RegroupIdea(regrouping.Id, idea, idea.Id == host?.Id));
        }

        regrouping.HostId = host?.Id;
        return regrouping;
    }

    /// <summary>Divides an idea into the parts of the plan.</summary>
    public static Regrouping Split(Idea idea, RegroupPlan plan, DateTimeOffset now)
    {
        var regrouping = Begin(RegroupKind.Split, plan, now);
        if (!idea.MayGoOn)
        {
            throw new Refusal(RegroupText.MayNotGoOn.Filled(idea.Number));
        }

        if (plan.Parts.Count is < 2 or > MostParts)
        {
            throw new Refusal(RegroupText.TwoParts.Filled(MostParts));
        }

        regrouping.Ideas.Add(new RegroupIdea(regrouping.Id, idea, false));
        return regrouping;
    }

    /// <summary>An author says yes or no, and may think again as long as it is not done.</summary>
    public void Answer(Guid ideaId, bool agrees, DateTimeOffset now)
    {
        if (State != RegroupState.Asking || Ideas.FirstOrDefault(i => i.IdeaId == ideaId) is not { Answer: not RegroupAnswer.NotAsked } asked)
        {
            throw new Refusal(RegroupText.NothingAsked);
        }

        asked.Reply(agrees, now);
    }

    /// <summary>It is carried out; the common idea is known now.</summary>
    public void Finish(Guid? hostId, DateTimeOffset now)
    {
        (State, HostId, DoneAt) = (RegroupState.Done, hostId, now);
        Release();
        Say(new RegroupDone(Id));
    }

    public void Cancel(string reason, DateTimeOffset now)
    {
        if (State != RegroupState.Asking)
        {
            throw new Refusal(RegroupText.NotOpenAnyMore);
        }

        (State, EndReason, EndedAt) = (RegroupState.Cancelled, reason, now);
        Release();
        Say(new RegroupCancelled(Id));
    }

    public void Undo(string reason, DateTimeOffset now)
    {
        if (State != RegroupState.Done)
        {
            throw new Refusal(RegroupText.NothingToUndo);
        }

        (State, EndReason, EndedAt) = (RegroupState.Undone, reason, now);
        Say(new RegroupUndone(Id));
    }

    private static Regrouping Begin(RegroupKind kind, RegroupPlan plan, DateTimeOffset now)
    {
        var regrouping = new Regrouping { Kind = kind, Reason = plan.Reason, StartedById = plan.By, StartedAt = now, AnswerBy = Format.At(Format.Day(now).AddDays(plan.Days + 1), TimeOnly.MinValue) };
        foreach (var (words, order) in plan.Parts.Select((p, i) => (p, i)))
        {
            regrouping.Parts.Add(new RegroupPart(regrouping.Id, order, words));
        }

        regrouping.Say(new RegroupStarted(regrouping.Id));
        return regrouping;
    }

    private void Release()
    {
        foreach (var idea in Ideas)
        {
            idea.Release();
        }
    }
}

/// <summary>What the moderation wants: why, how long authors have to answer, and the words of what is formed.</summary>
public sealed record RegroupPlan(string Reason, int Days, Guid? By, IReadOnlyList<RegroupWords> Parts);

/// <summary>The words of a common idea or of a part. <paramref name="TakesSupports"/>: the supports go there.</summary>
public sealed record RegroupWords(string Title, string Body, bool TakesSupports);

/// <summary>An idea of a regrouping, and what its author says.</summary>
public sealed class RegroupIdea
{
    private RegroupIdea()
    {
    }

    internal RegroupIdea(Guid regroupingId, Idea idea, bool isHost) =>
        (RegroupingId, IdeaId, OpenIdeaId, IsHost, Answer) = (regroupingId, idea.Id, idea.Id, isHost, idea.AuthorId is null ? RegroupAnswer.NotAsked : RegroupAnswer.Waiting);

    public Guid RegroupingId { get; private set; }

    public Guid IdeaId { get; private set; }

    /// <summary>Set while it is asked: a unique index lets an idea stand in one open regrouping only.</summary>
    public Guid? OpenIdeaId { get; private set; }

    public bool IsHost { get; private set; }

    public RegroupAnswer Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>It really went along.</summary>
    public bool WentAlong { get; private set; }

    /// <summary>Invented supports of an example that went along, to be taken back when undone.</summary>
    public int ExampleSupports { get; private set; }

    public void GoAlong(int exampleSupports) => (WentAlong, ExampleSupports) = (true, exampleSupports);

    internal void Reply(bool agrees, DateTimeOffset now) => (Answer, AnsweredAt) = (agrees ? RegroupAnswer.Agreed : RegroupAnswer.Declined, now);

    internal void Release() => OpenIdeaId = null;
}

/// <summary>The words of a common idea or of a part, and the idea that became of them.</summary>
public sealed class RegroupPart
{
    private RegroupPart()
    {
    }

    internal RegroupPart(Guid regroupingId, int order, RegroupWords words) => (RegroupingId, Order, Title, Body, TakesSupports) = (regroupingId, order, words.Title, words.Body, words.TakesSupports);

    public Guid RegroupingId { get; private set; }

    public int Order { get; private set; }

    public string Title { get; private set; } = "";

    public string Body { get; private set; } = "";

    public bool TakesSupports { get; private set; }

    public Guid? IdeaId { get; private set; }

    public void Became(Guid ideaId) => IdeaId = ideaId;
}

/// <summary>In force: from this idea it goes on to that one. Gone when undone; the regrouping remembers.</summary>
public sealed class Succession
{
    private Succession()
    {
    }

    public Succession(Guid fromId, Guid toId, Guid regroupingId, bool takesSupports) => (FromId, ToId, RegroupingId, TakesSupports) = (fromId, toId, regroupingId, takesSupports);

    public Guid FromId { get; private set; }

    public Guid ToId { get; private set; }

    public Guid RegroupingId { get; private set; }

    /// <summary>Supports that still arrive at the first idea are given to this one.</summary>
    public bool TakesSupports { get; private set; }
}

public sealed record RegroupStarted(Guid Id);

/// <summary>The last day for answers is over.</summary>
public sealed record RegroupDue(Guid Id);

public sealed record RegroupDone(Guid Id);

public sealed record RegroupCancelled(Guid Id);

public sealed record RegroupUndone(Guid Id);
