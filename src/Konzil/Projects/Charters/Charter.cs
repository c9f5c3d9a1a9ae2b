using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>
/// A version of the project's mandate: who wants what by when, and what does not belong to it. It is drafted, looked through and
/// signed; a signed one stays as it is, and changes begin a new version.
/// </summary>
public sealed class Charter : Entity, IHaveHistory
{
    public const int TextMax = 2000;

    private Charter()
    {
    }

    public Guid ProjectId { get; private set; }

    public int Number { get; private set; }

    public CharterState State { get; private set; }

    /// <summary>Who gives the mandate and signs it.</summary>
    public string Client { get; private set; } = "";

    public string ClientFunction { get; private set; } = "";

    public DateOnly? Limit { get; private set; }

    /// <summary>Why it was given back, as long as it is a draft again.</summary>
    public string? ReturnedBecause { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public string? SignedBy { get; private set; }

    public string? SignedAs { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    /// <summary>SHA-256 of the signed file as it was sent, in hexadecimal; null when there is none.</summary>
    public string? Checksum { get; private set; }

    public ICollection<CharterText> Parts { get; private set; } = [];

    public string this[CharterPart part] => Parts.FirstOrDefault(p => p.Part == part)?.Body ?? "";

    public static Charter Begin(Guid projectId, int number) => new() { ProjectId = projectId, Number = number };

    public void Write(CharterWords words, Me by, DateTimeOffset now)
    {
        MustBe(CharterState.Draft, CharterWordsText.OnlyDrafts);
        (Client, ClientFunction, Limit, ByName, ChangedAt) = (words.Client, words.ClientFunction, words.Limit, by.Name, now);
        foreach (var part in Enum.GetValues<CharterPart>())
        {
            var body = words.Parts.GetValueOrDefault(part, "");
            if (Parts.FirstOrDefault(p => p.Part == part) is { } known)
            {
                known.Say(body);
            }
            else if (body.Length > 0)
            {
                Parts.Add(new CharterText(Id, part, body));
            }
        }
    }

    /// <summary>Ready to be looked through.</summary>
    public void Submit(Me by, DateTimeOffset now)
    {
        MustBe(CharterState.Draft, CharterWordsText.OnlyDrafts);
        if (this[CharterPart.Goal].Length == 0 || this[CharterPart.OutOfScope].Length == 0 || Client.Length == 0 || Limit is null)
        {
            throw new Refusal(CharterWordsText.NotComplete);
        }

        (State, ReturnedBecause, ByName, ChangedAt) = (CharterState.Review, null, by.Name, now);
    }

    public void Return(string reason, Me by, DateTimeOffset now)
    {
        MustBe(CharterState.Review, CharterWordsText.NotInReview);
        (State, ReturnedBecause, ByName, ChangedAt) = (CharterState.Draft, reason, by.Name, now);
    }

    public void Sign(CharterSignature signature, Me by, DateTimeOffset now)
    {
        MustBe(CharterState.Review, CharterWordsText.NotInReview);
        if (signature.Day > Format.Day(now))
        {
            throw new Refusal(ProjectText.NotInTheFuture, nameof(SignedOn));
        }

        (State, SignedBy, SignedAs, SignedOn, Checksum) = (CharterState.Signed, signature.Name, signature.Function, signature.Day, signature.Checksum);
        (ByName, ChangedAt) = (by.Name, now);
    }

    private void MustBe(CharterState state, Text otherwise)
    {
        if (State != state)
        {
            throw new Refusal(otherwise);
        }
    }
}

public enum CharterState
{
    Draft,
    Review,
    Signed,
}

/// <summary>The fields of the one-page canvas.</summary>
public enum CharterPart
{
    Goal,
    Scope,
    OutOfScope,
    SuccessFactors,
    Users,
    Results,
    Quality,
    Team,
    Stakeholders,
    Resources,
    Budget,
    Milestones,
    Risks,
    Environment,
}

/// <summary>What a charter says in one field of the canvas.</summary>
public sealed class CharterText
{
    private CharterText()
    {
    }

    public CharterText(Guid charterId, CharterPart part, string body) => (CharterId, Part, Body) = (charterId, part, body);

    public Guid CharterId { get; private set; }

    public CharterPart Part { get; private set; }

    public string Body { get; private set; } = "";

    internal void Say(string body) => Body = body;
}

public sealed record CharterWords(string Client, string ClientFunction, DateOnly? Limit, IReadOnlyDictionary<CharterPart, string> Parts);

public sealed record CharterSignature(string Name, string Function, DateOnly Day, string? Checksum);
