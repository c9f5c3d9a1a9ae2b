namespace Konzil.Ideas;

/// <summary>Taken off the page for a while after several reports; and authors whom the moderation trusts.</summary>
public sealed partial class Idea
{
    /// <summary>Several people have reported it: off every page until somebody has looked. Holds the day it was published.</summary>
    public DateTimeOffset? HeldFrom { get; private set; }

    /// <summary>Off every page until somebody has looked; not a verdict.</summary>
    public void Hold(DateTimeOffset now)
    {
        if (PublishedAt is { } published)
        {
            (HeldFrom, PublishedAt) = (published, null);
            Say(new IdeaHeld(Id, now));
        }
    }

    /// <summary>Somebody has looked and it may stay.</summary>
    public void Release()
    {
        if (HeldFrom is { } published)
        {
            (PublishedAt, HeldFrom) = (published, null);
        }
    }

    /// <summary>The author is trusted: public at once, and read by nobody first.</summary>
    public void PublishTrusted(DateTimeOffset now)
    {
        if (!IsPublic)
        {
            Publish(now);
        }

        MarkRead();
    }
}

/// <summary>At names the occasion: an idea may be held again.</summary>
public sealed record IdeaHeld(Guid IdeaId, DateTimeOffset At);
