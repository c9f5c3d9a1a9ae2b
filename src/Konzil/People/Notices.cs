using Konzil.Platform;

namespace Konzil.People;

/// <summary>Somebody wants to hear about an idea or a measure.</summary>
public sealed class Follow
{
    private Follow()
    {
    }

    public Follow(Guid personId, string kind, Guid itemId, DateTimeOffset at) => (PersonId, Kind, ItemId, At) = (personId, kind, itemId, at);

    public Guid PersonId { get; private set; }

    public string Kind { get; private set; } = "";

    public Guid ItemId { get; private set; }

    public DateTimeOffset At { get; private set; }
}

/// <summary>A line in somebody's inbox on the site.</summary>
public sealed class Notice
{
    private Notice()
    {
    }

    public Notice(Guid personId, Text text, string path, string key, DateTimeOffset at) =>
        (PersonId, De, En, Path, Key, At) = (personId, text.De, text.En, path, key, at);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid PersonId { get; private set; }

    public string De { get; private set; } = "";

    public string En { get; private set; } = "";

    /// <summary>Address without the language.</summary>
    public string Path { get; private set; } = "";

    /// <summary>What makes it the same notice; the same is given once.</summary>
    public string Key { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Null on notices older than the settings.</summary>
    public NewsKind? Kind { get; init; }

    /// <summary>Waits for the next summary of this kind; null if it went at once or stays in the inbox.</summary>
    public HearWish? MailBy { get; private set; }

    public DateTimeOffset? MailedAt { get; private set; }

    public Text Text => new(De, En);

    public static Notice Of(News news, Guid personId, HearWish wish, DateTimeOffset at) =>
        new(personId, news.Text, news.Path, news.Key, at) { Kind = news.Kind, MailBy = wish is HearWish.Daily or HearWish.Weekly ? wish : null };
}
