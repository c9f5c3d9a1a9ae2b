using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>A term that the city explains, or an abbreviation. Each change of its words is a version with its reason.</summary>
public sealed class GlossaryEntry : Entity, IHaveHistory
{
    public const string PagePath = "/glossar";
    public const int MeaningMax = 4000;
    public const int ListMax = 1000;
    public const int WhyMax = 1000;

    private const string AbbreviationPrefix = "abk-";

    private GlossaryEntry()
    {
    }

    public GlossaryEntry(string key, GlossaryKind kind) => (Key, Kind) = (key, kind);

    public string Key { get; private set; } = "";

    public GlossaryKind Kind { get; private set; }

    public string TermDe { get; private set; } = "";

    public string TermEn { get; private set; } = "";

    /// <summary>The paper's wording, or what the abbreviation stands for; empty where nobody knows.</summary>
    public string MeaningDe { get; private set; } = "";

    public string MeaningEn { get; private set; } = "";

    public TermState State { get; private set; }

    public string AliasLines { get; private set; } = "";

    public string IsNotDe { get; private set; } = "";

    public string IsNotEn { get; private set; } = "";

    public string Place { get; private set; } = "";

    /// <summary>Pages leave it alone: it stands in the glossary only.</summary>
    public bool IsQuiet { get; private set; }

    /// <summary>Number of the newest version; 0 while it stands as it was loaded.</summary>
    public int Newest { get; private set; }

    public ICollection<GlossaryVersion> Versions { get; private set; } = [];

    public Text Term => new(TermDe, TermEn);

    public Text Meaning => new(MeaningDe, MeaningEn);

    public IReadOnlyList<string> Aliases => Lines.Split(AliasLines);

    /// <summary>What the term is set apart from.</summary>
    public IReadOnlyList<Text> IsNot => Lines.Split(IsNotDe, IsNotEn);

    /// <summary>Names it in addresses and on the page of the glossary.</summary>
    public string Anchor => Kind == GlossaryKind.Abbreviation ? AbbreviationPrefix + Key : Key;

    /// <summary>Written in the office since: from then on a file has no say.</summary>
    public bool IsOurs => Newest > 0;

    public GlossaryVersion? Latest => Versions.FirstOrDefault(v => v.Number == Newest);

    public TermWords Words => new(Term, Meaning, Aliases, IsNot) { IsQuiet = IsQuiet };

    /// <summary>Finds the entry an anchor names.</summary>
    public static (GlossaryKind Kind, string Key) At(string anchor) =>
        anchor.StartsWith(AbbreviationPrefix, StringComparison.Ordinal) ? (GlossaryKind.Abbreviation, anchor[AbbreviationPrefix.Length..]) : (GlossaryKind.Term, anchor);

    public void Write(Text term, Text meaning, TermState state, string place) =>
        (TermDe, TermEn, MeaningDe, MeaningEn, State, Place) = (term.De, term.En, meaning.De, meaning.En, state, place);

    public void SetApart(IEnumerable<string> aliases, IReadOnlyList<Text> isNot, bool isQuiet = false) =>
        (AliasLines, IsNotDe, IsNotEn, IsQuiet) = (Lines.Of(aliases), Lines.Of(isNot.Select(t => t.De)), Lines.Of(isNot.Select(t => t.En)), isQuiet);

    /// <summary>Another definition, with the reason and where it was agreed. What stood before stays readable, also what the paper said.</summary>
    public void Define(TermWords words, TermOrigin origin, string why, Me by, DateTimeOffset now)
    {
        if (Newest == 0 && TermDe.Length > 0)
        {
            Versions.Add(GlossaryVersion.AsLoaded(this));
            Newest = 1;
        }
        else if (Newest > 0 && Words.Says(words) && Latest?.Origin == origin)
        {
            throw new Refusal(GlossaryText.NothingNew);
        }

        var state = origin.IsAgreed ? TermState.Agreed : TermState.Ours;
        Write(words.Term, words.Meaning, state, Place);
        SetApart(words.Aliases, words.IsNot, words.IsQuiet);
        Newest++;
        Versions.Add(new GlossaryVersion(this, origin, why, by, now));
    }
}

/// <summary>What a form says of a term.</summary>
public sealed record TermWords(Text Term, Text Meaning, IReadOnlyList<string> Aliases, IReadOnlyList<Text> IsNot)
{
    public bool IsQuiet { get; init; }

    internal bool Says(TermWords other) => Term == other.Term && Meaning == other.Meaning && IsQuiet == other.IsQuiet && Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal) && IsNot.SequenceEqual(other.IsNot);
}

/// <summary>Where a definition was agreed: by whom, and at which event of this site.</summary>
public sealed record TermOrigin(string By, int? EventNumber, string EventTitle, DateOnly? EventDay)
{
    public static readonly TermOrigin None = new("", null, "", null);

    public bool IsAgreed => By.Length > 0 || EventNumber is not null;
}

public enum GlossaryKind
{
    Term,
    Abbreviation,
}

/// <summary>Whether the city's paper explains it, or we do, or nobody; or a group agreed on it.</summary>
public enum TermState
{
    Stated,
    Unconfirmed,
    Unknown,
    Agreed,
    Ours,
}
