using Konzil.Platform;

namespace Konzil.Ui;

/// <summary>What the frame around every page knows about the request. One per request, made by the host.</summary>
public sealed record Frame
{
    /// <summary>"Konstanz".</summary>
    public required string CityName { get; init; }

    /// <summary>"Digitale Agenda".</summary>
    public required string AgendaName { get; init; }

    /// <summary>The thin line above everything, for example that the data is invented.</summary>
    public Text? Strip { get; init; }

    /// <summary>Path and query of this request, for the language switch.</summary>
    public required string Path { get; init; }

    /// <summary>Null when nobody is signed in.</summary>
    public string? SignedInName { get; init; }

    /// <summary>The language of the account; a stranger's is German.</summary>
    public string OwnLanguage { get; init; } = Language.German;

    /// <summary>Notices nobody read yet; counted when a page is drawn (<see cref="BeforePage"/>).</summary>
    public int UnreadCount { get; set; }

    /// <summary>Ways of taking part that are closed today.</summary>
    public IReadOnlyDictionary<PartKind, PartClosed> Closed { get; init; } = new Dictionary<PartKind, PartClosed>();

    /// <summary>The chapter of the handbook on this page.</summary>
    public string? HelpName { get; init; }

    public string Help => HelpName is null ? Paths.Help : Paths.HelpChapter(HelpName);

    public required DateOnly Today { get; init; }

    /// <summary>Whether the person may enter the back office at all.</summary>
    public bool HasOffice { get; init; }

    /// <summary>Only what the person asking may use, on pages of the back office; filled when such a page is drawn (<see cref="BeforePage"/>).</summary>
    public IReadOnlyList<OfficeGroup> OfficeGroups { get; set; } = [];

    /// <summary>The city's colours over those of the design; null where it has none of its own.</summary>
    public string? ThemeSheet { get; init; }

    /// <summary>The city's sign; null where it uses that of the agenda.</summary>
    public string? Logo { get; init; }

    /// <summary>Changes with each release, so that browsers fetch changed style sheets.</summary>
    public required string AssetVersion { get; init; }

    /// <summary>"Digitale Agenda Konstanz".</summary>
    public string FullName => AgendaName + " " + CityName;

    /// <summary>This address in the other language.</summary>
    public string OtherLanguagePath
    {
        get
        {
            var neutral = Paths.Neutral(Path);
            var other = Language.IsEnglish ? Language.German : Language.English;
            return other == OwnLanguage ? neutral : neutral + (neutral.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Language.QueryKey + "=" + other;
        }
    }

    public string Asset(string path) => path + "?v=" + AssetVersion;
}

/// <summary>A heading of the back-office navigation and what is below it.</summary>
public sealed record OfficeGroup(Text Title, IReadOnlyList<OfficeLink> Items, bool Open = true)
{
    /// <summary>What is waiting below it.</summary>
    public int Waiting => Items.Sum(i => i.Count ?? 0);
}

/// <summary>A page of the back office; the count is what is waiting there.</summary>
public sealed record OfficeLink(Text Text, string Href, int? Count = null, OfficePlace Place = OfficePlace.Elsewhere);

/// <summary>Where the page being read lies, seen from an entry of the rail.</summary>
public enum OfficePlace
{
    Elsewhere,

    /// <summary>Below the entry: one of the things it lists.</summary>
    Below,
    Here,
}

/// <summary>The five entries of the public main menu.</summary>
public enum NavItem
{
    Agenda,
    Ideas,
    Events,
    Scoring,
    Timeline,
}

/// <summary>A step of the breadcrumb. The last one has no address.</summary>
public sealed record Crumb(string Title, string? Href = null);
