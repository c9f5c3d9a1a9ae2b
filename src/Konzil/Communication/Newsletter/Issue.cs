using Konzil.Platform;

namespace Konzil.Communication;

/// <summary>One newsletter: some news with a few words before them. Each reader gets what they chose.</summary>
public sealed class Issue : Entity, IHaveHistory
{
    public const string Series = "NewsletterIssue";
    public const int IntroMax = 2000;

    private Issue()
    {
    }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public string Intro { get; private set; } = "";

    /// <summary>When words or choice last changed: another choice of news is a change of the issue as well.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public string SentBy { get; private set; } = "";

    public ICollection<IssuePost> Posts { get; private set; } = [];

    public bool IsSent => SentAt is not null;

    public static Issue Begin(int number) => new() { Number = number };

    /// <param name="title">Subject of the mail.</param>
    /// <param name="intro">Words before the news.</param>
    /// <param name="posts">Released public news, in this order.</param>
    /// <param name="now">Time of writing.</param>
    public void Write(string title, string intro, IReadOnlyList<Guid> posts, DateTimeOffset now)
    {
        MustBeOpen();
        (Title, Intro, ChangedAt) = (title, intro, now);
        foreach (var gone in Posts.Where(p => !posts.Contains(p.NewsId)).ToList())
        {
            Posts.Remove(gone);
        }

        for (var i = 0; i < posts.Count; i++)
        {
            if (Posts.FirstOrDefault(p => p.NewsId == posts[i]) is { } known)
            {
                known.Put(i);
            }
            else
            {
                Posts.Add(new IssuePost(Id, posts[i], i));
            }
        }
    }

    public void Send(Me by, DateTimeOffset now)
    {
        MustBeOpen();
        if (Posts.Count == 0)
        {
            throw new Refusal(LetterText.NothingInIt);
        }

        (SentAt, SentBy) = (now, by.Name);
        Say(new IssueSent(Id));
    }

    private void MustBeOpen()
    {
        if (IsSent)
        {
            throw new Refusal(LetterText.IsSent);
        }
    }
}

public sealed class IssuePost
{
    private IssuePost()
    {
    }

    public IssuePost(Guid issueId, Guid newsId, int place) => (IssueId, NewsId, Place) = (issueId, newsId, place);

    public Guid IssueId { get; private set; }

    public Guid NewsId { get; private set; }

    public int Place { get; private set; }

    public void Put(int place) => Place = place;
}

public sealed record IssueSent(Guid IssueId);
