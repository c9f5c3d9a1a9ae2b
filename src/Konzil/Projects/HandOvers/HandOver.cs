using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>
/// The record by which a project hands over to the programme that carries it out: what, from whom, to whom, when. When both have
/// signed, the project is closed and the programme has the items.
/// </summary>
public sealed class HandOver : Entity, IHaveHistory
{
    public const int TextMax = 2000;
    public const int FunctionMax = 120;

    private HandOver()
    {
    }

    public HandOver(Guid fromId, Guid toId) => (FromId, ToId) = (fromId, toId);

    /// <summary>The project that ends.</summary>
    public Guid FromId { get; private set; }

    /// <summary>The programme that goes on.</summary>
    public Guid ToId { get; private set; }

    /// <summary>From this day on the programme answers for the items.</summary>
    public DateOnly Day { get; private set; }

    public string Note { get; private set; } = "";

    public Guid? GivenById { get; private set; }

    public string? GivenByName { get; private set; }

    public string? GivenAs { get; private set; }

    public DateTimeOffset? GivenAt { get; private set; }

    public Guid? TakenById { get; private set; }

    public string? TakenByName { get; private set; }

    public string? TakenAs { get; private set; }

    public DateTimeOffset? TakenAt { get; private set; }

    public ICollection<HandOverItem> Items { get; private set; } = [];

    public bool IsComplete => GivenAt is not null && TakenAt is not null;

    public void Write(DateOnly day, string note)
    {
        MustBeOpen();
        (Day, Note) = (day, note);
    }

    /// <summary>Once one side has signed, nothing of it changes any more.</summary>
    public void MustBeOpen()
    {
        if (GivenAt is not null || TakenAt is not null)
        {
            throw new Refusal(HandOverText.Signed);
        }
    }

    /// <summary>The side that gives signs first.</summary>
    public void Give(int items, string function, Me by, DateTimeOffset now)
    {
        if (items == 0)
        {
            throw new Refusal(HandOverText.Empty);
        }

        MustBeOpen();
        (GivenById, GivenByName, GivenAs, GivenAt) = (by.Id, by.Name, function, now);
        Say(new HandOverSigned(Id, by.Id));
    }

    public void Take(string function, Me by, DateTimeOffset now)
    {
        if (GivenAt is null)
        {
            throw new Refusal(HandOverText.GiverFirst);
        }

        if (TakenAt is not null)
        {
            throw new Refusal(HandOverText.Signed);
        }

        if (GivenById == by.Id)
        {
            throw new Refusal(HandOverText.TwoPeople);
        }

        (TakenById, TakenByName, TakenAs, TakenAt) = (by.Id, by.Name, function, now);
        Say(new HandOverSigned(Id, by.Id));
    }

    /// <summary>The side that takes does not sign: the signature of the other side falls, and both work on.</summary>
    public void SendBack(string reason)
    {
        if (GivenAt is null || TakenAt is not null)
        {
            throw new Refusal(HandOverText.GiverFirst);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(HandOverText.ReasonMissing, nameof(Note));
        }

        (GivenById, GivenByName, GivenAs, GivenAt) = (null, null, null, null);
    }
}

/// <summary>One thing that is handed over. The programme settles it.</summary>
public sealed class HandOverItem : Entity, IHaveHistory
{
    public const int PathMax = 500;

    private HandOverItem()
    {
    }

    public HandOverItem(Guid handOverId, int order, Guid? sourceId) => (HandOverId, Order, SourceId) = (handOverId, order, sourceId);

    public Guid HandOverId { get; private set; }

    public int Order { get; private set; }

    /// <summary>The package, result or risk it was collected from; null for what was written by hand.</summary>
    public Guid? SourceId { get; private set; }

    public HandOverKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public string Detail { get; private set; } = "";

    /// <summary>A page of this platform; empty where there is none.</summary>
    public string Path { get; private set; } = "";

    public DateOnly? SettledOn { get; private set; }

    public string? SettledByName { get; private set; }

    /// <summary>The package of the programme that an open task became.</summary>
    public Guid? PackageId { get; private set; }

    public void Write(HandOverKind kind, string title, string detail, string path) => (Kind, Title, Detail, Path) = (kind, title, detail, path);

    public void Settle(DateOnly day, Me by)
    {
        if (SettledOn is null)
        {
            (SettledOn, SettledByName) = (day, by.Name);
        }
    }

    /// <summary>The task has its place in the programme's plan; with it the item is settled.</summary>
    public void Become(WorkPackage package, DateOnly day, Me by)
    {
        PackageId = package.Id;
        Settle(day, by);
    }
}

public enum HandOverKind
{
    Result,
    Task,
    Risk,
    Contract,
    Money,
}

/// <summary>Said when one side signed.</summary>
public sealed record HandOverSigned(Guid HandOverId, Guid? ById);
