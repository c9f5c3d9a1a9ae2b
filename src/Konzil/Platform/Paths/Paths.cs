using System.Text;

namespace Konzil.Platform;

/// <summary>
/// Every address of the site in one place. Public addresses are German. While another language than the reader's own is
/// chosen each link carries it (?lang=en): that is how the switch stays without a cookie.
/// </summary>
public static partial class Paths
{
    public static string Home => Link("/");
    public static string Agenda => Link("/agenda");
    public static string Ideas => Link("/ideen");
    public static string NewIdea => Link("/ideen/neu");
    public static string Measures => Link("/massnahmen");
    public static string Events => Link("/termine");
    public static string Cards => Link("/karten");
    public static string Scoring => Link("/bewertung");
    public static string Timeline => Link("/zeitplan");
    public static string Resolutions => Link("/beschluesse");
    public static string Search => Link("/suche");
    public static string Imprint => Link("/impressum");
    public static string Privacy => Link("/datenschutz");
    public static string Accessibility => Link("/barrierefreiheit");
    public static string EasyLanguage => Link("/leichte-sprache");
    public static string SignIn => Link("/anmelden");
    public static string SignOut => Link("/abmelden");
    public static string Register => Link("/registrieren");
    public static string Account => Link("/konto");
    public static string Inbox => Link("/konto/nachrichten");
    public static string Office => Link("/buero");
    public static string Glossary => Link("/glossar");

    public static string Field(string slug) => Link("/handlungsfelder/" + slug);
    public static string Idea(int number, string title) => Link($"/ideen/{number}-{Slug(title)}");
    public static string Measure(int number, string title) => Link($"/massnahmen/{number}-{Slug(title)}");
    public static string Resolution(int number) => Link($"/beschluesse/{number}");
    public static string Card(string code) => Link("/karten/" + code);

    public static string Moderation => Link("/buero/moderation");
    public static string HideComment(Guid id) => Link($"/buero/kommentare/{id}/ausblenden");
    public static string SupportIdea(int number) => Link($"/ideen/{number}/zustimmung");

    /// <summary>Adds the language to a local address when it was chosen. The address may have a query and a #fragment.</summary>
    public static string Link(string path)
    {
        if (Language.Carried is not { } language)
        {
            return path;
        }

        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var (head, tail) = hash < 0 ? (path, "") : (path[..hash], path[hash..]);
        return head + (head.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Language.QueryKey + "=" + language + tail;
    }

    /// <summary>The address without its language, to be stored: whoever reads it later adds their own with <see cref="Link"/>.</summary>
    public static string Neutral(string path) => Without(Without(path, "lang=en"), "lang=de");

    private static string Without(string path, string language) => !path.Contains(language, StringComparison.Ordinal) ? path
        : path.Replace("?" + language + "&", "?", StringComparison.Ordinal).Replace("?" + language, "", StringComparison.Ordinal).Replace("&" + language, "", StringComparison.Ordinal);

    /// <summary>The address of a GET form: browsers drop its query, so the language travels in a hidden field.</summary>
    public static string Plain(string path) => Neutral(path);

    public static string Sitemap => "/sitemap.xml";
    public static string Robots => "/robots.txt";

    private const int SlugMax = 60;

    /// <summary>"Bäume am Bahnhof" → "baeume-am-bahnhof"; at most 60 characters, never empty.</summary>
    public static string Slug(string title)
    {
        // Every link to an idea or a measure runs through here.
        Span<char> slug = stackalloc char[SlugMax + 1];
        var length = 0;
        foreach (var c in title.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormC))
        {
            var (first, second) = c switch { 'ä' => ('a', 'e'), 'ö' => ('o', 'e'), 'ü' => ('u', 'e'), 'ß' => ('s', 's'), >= 'a' and <= 'z' or >= '0' and <= '9' => (c, '\0'), 'é' or 'è' or 'ê' => ('e', '\0'), 'á' or 'à' => ('a', '\0'), _ => ('-', '\0') };
            if (first == '-' && (length == 0 || slug[length - 1] == '-'))
            {
                continue;
            }

            slug[length++] = first;
            if (second != '\0')
            {
                slug[length++] = second;
            }

            if (length >= SlugMax)
            {
                break;
            }
        }

        var text = slug[..length].Trim('-').ToString();
        return text.Length == 0 ? "x" : text;
    }
}
