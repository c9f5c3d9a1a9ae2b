namespace Konzil.Platform;

/// <summary>Something with an identity, a version against lost updates, and news to tell once it is saved.</summary>
public abstract class Entity
{
    private List<object>? _news;

    public Guid Id { get; private set; } = Ids.Next();

    /// <summary>Changes with every save; an edit carries the one it started from.</summary>
    public Guid Version { get; internal set; }

    /// <summary>Announces what happened. Handlers run after the commit, from a row written in the same transaction.</summary>
    protected void Say(object news) => (_news ??= []).Add(news);

    internal IReadOnlyList<object> TakeNews()
    {
        var news = _news ?? [];
        _news = null;
        return news;
    }
}

/// <summary>Whose every change is written to the history: who, when, old, new, why.</summary>
public interface IHaveHistory;
