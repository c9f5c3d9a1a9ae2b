using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Communication;

/// <summary>
/// What the city says about its agenda, in German, with texts for other readers beside it. What is marked for the press office is
/// nowhere before the press office released it: every reader goes through <see cref="NewsAccess"/>.
/// </summary>
public sealed partial class NewsPost : Entity, IHaveHistory, IHaveVariants
{
    public const string Series = nameof(NewsPost);
    public const int ReasonMax = 1000;

    private NewsPost()
    {
    }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Two or three sentences for lists, feeds and mails.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>Markdown.</summary>
    public string Body { get; private set; } = "";

    public string Html { get; private set; } = "";

    public NewsState State { get; private set; }

    /// <summary>Only the press office may release it.</summary>
    public bool NeedsPress { get; private set; }

    /// <summary>For people who work for the city only.</summary>
    public bool IsInternal { get; private set; }

    /// <summary>Each unit says once that it has read and passed it on.</summary>
    public bool AsksUnits { get; private set; }

    public Guid? FieldId { get; private set; }

    public Guid? MeasureId { get; private set; }

    /// <summary>The principle it tells of.</summary>
    public Guid? PrincipleId { get; private set; }

    /// <summary>Since when the Digital Lotsen read the draft.</summary>
    public DateTimeOffset? EarlyAt { get; private set; }

    /// <summary>When the units that had not confirmed were last reminded.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    public Guid? WrittenById { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When the words last changed; texts for other readers that are older are outdated since then.</summary>
    public DateTimeOffset WordsAt { get; private set; }

    /// <summary>When a text for other readers last changed, so that this is a change of the news as well: version, history, search.</summary>
    public DateTimeOffset? VariantsAt { get; private set; }

    public DateTimeOffset? ReleasedAt { get; private set; }

    public string ReleasedBy { get; private set; } = "";

    /// <summary>Why it was given back or taken back.</summary>
    public string Reason { get; private set; } = "";

    public bool IsExample { get; private set; }

    public ICollection<NewsVariant> Variants { get; private set; } = [];

    DateTimeOffset? IHaveVariants.WordsAt => WordsAt;

    IEnumerable<TextVariant> IHaveVariants.Variants => Variants;

    public bool IsPublic => State == NewsState.Released && !IsInternal;

    public static NewsPost Begin(int number, Me by, DateTimeOffset now) => new() { Number = number, WrittenById = by.Id, WrittenAt = now, WordsAt = now };

    /// <summary>What the press office released is changed by the press office only; others take it back first.</summary>
    public void Write(NewsWords words, NewsAim aim, Me by, DateTimeOffset now)
    {
        if (State == NewsState.Withdrawn)
        {
            throw new Refusal(NewsText.IsWithdrawn);
        }

        var guarded = (NeedsPress || aim.NeedsPress) && State is NewsState.Released or NewsState.WithPress;
        if (guarded && !by.May(Permission.ReleaseNews))
        {
            throw new Refusal(NewsText.OnlyPressChanges);
        }

        if (words.Title != Title || words.Lead != Lead || words.Body != Body)
        {
            WordsAt = now;
        }

        (Title, Lead, Body, Html) = (words.Title, words.Lead, words.Body, SafeHtml.FromMarkdown(words.Body));
        (NeedsPress, IsInternal, AsksUnits, FieldId, MeasureId) = (aim.NeedsPress, aim.IsInternal, aim.AsksUnits, aim.FieldId, aim.MeasureId);
        PrincipleId = aim.PrincipleId;
    }

    /// <summary>A text for other readers, or a new wording of it.</summary>
    public void Tell(VariantKind kind, string title, string body, Me by, DateTimeOffset now)
    {
        MayRetell(by);
        Variants.Tell(new NewsVariant(Id, kind), title, body, now);
        VariantsAt = now;
    }

    public void Untell(VariantKind kind, Me by, DateTimeOffset now)
    {
        MayRetell(by);
        Variants.Untell(kind);
        VariantsAt = now;
    }

    public void Submit()
    {
        Must(NewsState.Draft);
        State = NewsState.WithPress;
        Say(new NewsSubmitted(Id, Version));
    }

    /// <summary>To the one who wrote it, with what is missing.</summary>
    public void GiveBack(string reason)
    {
        Must(NewsState.WithPress);
        (State, Reason) = (NewsState.Draft, reason);
        Say(new NewsGivenBack(Id, Version));
    }

    public void Release(Me by, DateTimeOffset now)
    {
        if (NeedsPress && !by.May(Permission.ReleaseNews))
        {
            throw new Refusal(NewsText.OnlyPressReleases);
        }

        if (State is not (NewsState.Draft or NewsState.WithPress))
        {
            throw new Refusal(NewsText.WrongState);
        }

        (State, ReleasedAt, ReleasedBy, Reason) = (NewsState.Released, now, by.Name, "");
        Say(new NewsReleased(Id));
    }

    /// <summary>It disappears from every public place; why stays in the office.</summary>
    public void TakeBack(string reason)
    {
        Must(NewsState.Released);
        (State, Reason) = (NewsState.Withdrawn, reason);
    }

    /// <summary>Only files say this.</summary>
    public NewsPost AsExample()
    {
        IsExample = true;
        return this;
    }

    private void MayRetell(Me by)
    {
        if (State == NewsState.Withdrawn)
        {
            throw new Refusal(NewsText.IsWithdrawn);
        }

        if (NeedsPress && State is NewsState.Released or NewsState.WithPress && !by.May(Permission.ReleaseNews))
        {
            throw new Refusal(NewsText.OnlyPressChanges);
        }
    }

    private void Must(NewsState state)
    {
        if (State != state)
        {
            throw new Refusal(NewsText.WrongState);
        }
    }
}

/// <param name="Title">One line.</param>
/// <param name="Lead">Two or three sentences.</param>
/// <param name="Body">Markdown.</param>
public sealed record NewsWords(string Title, string Lead, string Body);

/// <summary>For whom it is and what it belongs to.</summary>
public sealed record NewsAim(bool NeedsPress, bool IsInternal, bool AsksUnits, Guid? FieldId, Guid? MeasureId)
{
    public Guid? PrincipleId { get; init; }
}

public enum NewsState
{
    Draft,
    WithPress,
    Released,
    Withdrawn,
}

/// <summary>The same news for other readers.</summary>
public sealed class NewsVariant : TextVariant
{
    private NewsVariant()
    {
    }

    public NewsVariant(Guid newsId, VariantKind kind) : base(kind) => NewsId = newsId;

    public Guid NewsId { get; private set; }
}

/// <summary>A unit read a piece of news and passed it on.</summary>
public sealed class NewsReading
{
    private NewsReading()
    {
    }

    public NewsReading(Guid newsId, Guid unitId, Guid personId, DateTimeOffset at) => (NewsId, UnitId, PersonId, At) = (newsId, unitId, personId, at);

    public Guid NewsId { get; private set; }

    public Guid UnitId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
}

/// <summary>A draft waits for the press office. The version tells one submission from the next.</summary>
public sealed record NewsSubmitted(Guid NewsId, Guid Version);

public sealed record NewsGivenBack(Guid NewsId, Guid Version);

public sealed record NewsReleased(Guid NewsId);
