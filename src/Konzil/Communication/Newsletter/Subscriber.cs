using Konzil.Platform;

namespace Konzil.Communication;

/// <summary>
/// An address that wants the newsletter. Nothing is sent before its owner confirmed, what nobody confirms is deleted, and so is
/// what ends. It has no history, because a history is never erased.
/// </summary>
public sealed class Subscriber : Entity
{
    /// <summary>Days an order waits for its confirmation.</summary>
    public const int DaysToConfirm = 7;

    private Subscriber()
    {
    }

    public string Email { get; private set; } = "";

    public string EmailKey { get; private set; } = "";

    public string Language { get; private set; } = Platform.Language.German;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Fields of action; without any, everything.</summary>
    public ICollection<SubscriberTopic> Topics { get; private set; } = [];

    public static Subscriber Order(string email, string key, string language, DateTimeOffset now) => new() { Email = email, EmailKey = key, Language = language, CreatedAt = now };

    public void Choose(IEnumerable<Guid> fields)
    {
        var wanted = fields.ToHashSet();
        foreach (var topic in Topics.Where(t => !wanted.Contains(t.FieldId)).ToList())
        {
            Topics.Remove(topic);
        }

        foreach (var field in wanted.Where(f => Topics.All(t => t.FieldId != f)))
        {
            Topics.Add(new SubscriberTopic(Id, field));
        }
    }

    public void Confirm(DateTimeOffset now) => ConfirmedAt ??= now;

    public bool Wants(NewsPost post) => Topics.Count == 0 || post.FieldId is not { } field || Topics.Any(t => t.FieldId == field);
}

public sealed class SubscriberTopic
{
    private SubscriberTopic()
    {
    }

    public SubscriberTopic(Guid subscriberId, Guid fieldId) => (SubscriberId, FieldId) = (subscriberId, fieldId);

    public Guid SubscriberId { get; private set; }

    public Guid FieldId { get; private set; }
}

/// <summary>Said for the day on which an order is deleted if nobody confirmed it.</summary>
public sealed record OrderOver(Guid SubscriberId);

/// <summary>Words in the links of the newsletter, each good for one purpose and one subscriber.</summary>
public static class LetterLinks
{
    private const string ToConfirm = "newsletter-confirm";
    private const string ToManage = "newsletter-subscription";

    public static string Confirmation(MailTokens tokens, Guid subscriber) => tokens.Seal(ToConfirm, subscriber.ToString("N"));

    public static string Subscription(MailTokens tokens, Guid subscriber) => tokens.Seal(ToManage, subscriber.ToString("N"));

    public static Guid? Confirming(MailTokens tokens, string token) => Open(tokens, ToConfirm, token);

    public static Guid? Managing(MailTokens tokens, string token) => Open(tokens, ToManage, token);

    private static Guid? Open(MailTokens tokens, string purpose, string token) => tokens.Open(purpose, token) is [var id] && Guid.TryParse(id, out var subscriber) ? subscriber : null;
}
