namespace Konzil.Platform.Content;

/// <summary>Which row a key of the content folder became, so that loading again changes instead of doubling.</summary>
public sealed class ContentKey
{
    private ContentKey()
    {
    }

    public ContentKey(string kind, string key, Guid itemId, DateTimeOffset at) => (Kind, Key, ItemId, At) = (kind, key, itemId, at);

    public string Kind { get; private set; } = "";

    public string Key { get; private set; } = "";

    public Guid ItemId { get; private set; }

    /// <summary>When it was loaded first.</summary>
    public DateTimeOffset At { get; private set; }
}
