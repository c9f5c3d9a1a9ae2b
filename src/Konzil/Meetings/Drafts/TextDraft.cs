using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>
/// A text a body writes together. Members comment on a paragraph and suggest another wording; chair and clerk decide. Every change
/// is a new version with its author; nothing is overwritten.
/// </summary>
public sealed partial class TextDraft : Entity, IHaveHistory
{
    public const string Series = nameof(TextDraft);
    public const int TextMax = Conventions.Body;
    public const int NoteMax = 500;

    private TextDraft()
    {
    }

    public int Number { get; private set; }

    public Guid BodyId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The number of the newest version.</summary>
    public int Edition { get; private set; }

    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>Its wording stands; nobody suggests anything any more.</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>The paper whose text it became.</summary>
    public Guid? PaperId { get; private set; }

    public ICollection<DraftVersion> Versions { get; private set; } = [];

    public bool IsFinished => FinishedAt is not null;

    /// <summary>The newest version; its versions must be loaded.</summary>
    public DraftVersion Newest => Versions.First(v => v.Number == Edition);

    public static TextDraft Begin(int number, Guid bodyId, DraftWords words, Me by, DateTimeOffset now)
    {
        var draft = new TextDraft { Number = number, BodyId = bodyId, BegunAt = now };
        draft.Write(words, by, now);
        draft.Say(new DraftBegun(draft.Id));
        return draft;
    }

    /// <summary>Whoever runs the body writes the whole text anew. The same words make no version.</summary>
    public void Rewrite(DraftWords words, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        if (Paragraphs.Join(Newest.Paragraphs) == Paragraphs.Join(Paragraphs.Of(words.Text)))
        {
            Title = words.Title;
            return;
        }

        Write(words, by, now);
        Say(new DraftRewritten(Id, Edition));
    }

    /// <summary>A suggestion becomes part of the text, in the name of whoever suggested it.</summary>
    /// <exception cref="Refusal">The paragraph reads otherwise by now.</exception>
    public void Take(DraftSuggestion suggestion, Me by, string reason, DateTimeOffset now)
    {
        MustBeOpen();
        var paragraphs = Newest.Paragraphs.ToList();
        if (Paragraphs.Find(paragraphs, suggestion.Paragraph, suggestion.Before) is not { } place)
        {
            throw new Refusal(DraftText.ParagraphChanged);
        }

        paragraphs.RemoveAt(place - 1);
        paragraphs.InsertRange(place - 1, Paragraphs.Of(suggestion.After));
        if (paragraphs.Count == 0)
        {
            throw new Refusal(DraftText.WouldBeEmpty);
        }

        suggestion.Decide(true, by, reason, now);
        Add(Paragraphs.Join(paragraphs), new DraftAuthor(suggestion.AuthorId, suggestion.AuthorName), DraftText.TakenNote.Filled(by.Name).De, now);
    }

    /// <param name="paper">The paper whose text it becomes.</param>
    /// <param name="aim">The measure or goal for which it is proposed.</param>
    /// <param name="openSuggestions">None may be left.</param>
    /// <param name="now">From when on it stands.</param>
    public void Finish(Guid? paper, WordingAim? aim, int openSuggestions, DateTimeOffset now)
    {
        MustBeOpen();
        if (openSuggestions > 0)
        {
            throw new Refusal(DraftText.SuggestionsOpen.Filled(openSuggestions));
        }

        if (aim is not null)
        {
            ProposeFor(aim);
        }
        else
        {
            (MeasureId, GoalId, Part) = (null, null, null);
        }

        (FinishedAt, PaperId) = (now, paper);
        Say(new DraftFinished(Id));
    }

    public void MustBeOpen()
    {
        if (IsFinished)
        {
            throw new Refusal(DraftText.AlreadyFinished);
        }
    }

    private void Write(DraftWords words, Me by, DateTimeOffset now)
    {
        var paragraphs = Paragraphs.Of(words.Text);
        if (paragraphs.Count == 0)
        {
            throw new Refusal(DraftText.TextMissing, nameof(DraftWords.Text));
        }

        Title = words.Title;
        Add(Paragraphs.Join(paragraphs), new DraftAuthor(by.Id, by.Name), words.Note, now);
    }

    private void Add(string text, DraftAuthor author, string note, DateTimeOffset now)
    {
        if (text.Length > TextMax)
        {
            throw new Refusal(DraftText.TooLong.Filled(TextMax), nameof(DraftWords.Text));
        }

        Versions.Add(new DraftVersion(Id, ++Edition, text, author, note, now));
    }
}

/// <summary>What somebody types: title, the whole text with blank lines between paragraphs, and why it changed.</summary>
public sealed record DraftWords(string Title, string Text, string Note);

public sealed record DraftAuthor(Guid? Id, string Name);

/// <summary>The text as it was at a time. Never changed, never deleted.</summary>
public sealed class DraftVersion
{
    private DraftVersion()
    {
    }

    public DraftVersion(Guid draftId, int number, string text, DraftAuthor author, string note, DateTimeOffset at) =>
        (DraftId, Number, Text, AuthorId, AuthorName, Note, At) = (draftId, number, text, author.Id, author.Name, note, at);

    public Guid DraftId { get; private set; }

    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    public Guid? AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public string Note { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public IReadOnlyList<string> Paragraphs => Meetings.Paragraphs.Of(Text);
}

/// <summary>A text and its paragraphs: blank lines stand between them.</summary>
public static class Paragraphs
{
    public static IReadOnlyList<string> Of(string text)
    {
        var all = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append("").Aggregate(new List<string> { "" }, Gather))
        {
            if (line.Trim().Length > 0)
            {
                all.Add(line.Trim());
            }
        }

        return all;
    }

    public static string Join(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);

    /// <summary>Where a paragraph stands by now, counted from 1: at its place, or the only other one that reads the same.</summary>
    public static int? Find(IReadOnlyList<string> paragraphs, int place, string text)
    {
        if (place >= 1 && place <= paragraphs.Count && paragraphs[place - 1] == text)
        {
            return place;
        }

        var same = Enumerable.Range(1, paragraphs.Count).Where(i => paragraphs[i - 1] == text).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    private static List<string> Gather(List<string> all, string line)
    {
        if (line.Trim().Length == 0)
        {
            all.Add("");
        }
        else
        {
            all[^1] = all[^1].Length == 0 ? line : all[^1] + "\n" + line;
        }

        return all;
    }
}

public sealed record DraftBegun(Guid DraftId);

public sealed record DraftRewritten(Guid DraftId, int Edition);

public sealed record DraftFinished(Guid DraftId);
