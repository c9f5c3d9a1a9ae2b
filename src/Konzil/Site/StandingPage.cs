using Konzil.Platform;

namespace Konzil.Site;

/// <summary>A legal or help page. Its HTML was cleaned when it was saved.</summary>
public sealed class StandingPage : Entity, IHaveHistory
{
    public const string Imprint = "impressum";
    public const string Privacy = "datenschutz";
    public const string Accessibility = "barrierefreiheit";
    public const string EasyLanguage = "leichte-sprache";

    private StandingPage()
    {
    }

    public StandingPage(string slug) => Slug = slug;

    public string Slug { get; private set; } = "";

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string HtmlDe { get; private set; } = "";

    public string HtmlEn { get; private set; } = "";

    public DateOnly Stand { get; private set; }

    public StandingState State { get; private set; }

    public Text Title => new(TitleDe, TitleEn);

    public Text Html => new(HtmlDe, HtmlEn);

    public void Write(Text title, Text markdown, DateOnly stand, StandingState state)
    {
        (TitleDe, TitleEn, Stand, State) = (title.De, title.En, stand, state);
        (HtmlDe, HtmlEn) = (SafeHtml.FromMarkdown(markdown.De), SafeHtml.FromMarkdown(markdown.En));
    }

    /// <summary>Nobody has looked at it for a year.</summary>
    public bool IsOutdated(DateOnly today) => Stand.AddYears(1) < today;
}

public enum StandingState
{
    /// <summary>Placeholder data.</summary>
    Example,

    /// <summary>Written in Leichte Sprache, not yet tested by people who need it.</summary>
    Unchecked,
    Final,
}
