using System.Buffers;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Strategy;

namespace Konzil.Site.Content;

/// <summary>How a city looks and what it calls its levels: two blocks of city.yaml and the file logo.svg.</summary>
internal static partial class CityDress
{
    private const string LogoFile = "logo.svg";
    private const int LongestWord = 60;
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("{}<>&\n");

    public static string Colour(ContentMap? theme)
    {
        var colour = theme?.Text("colour").ToLowerInvariant() ?? "";
        if (theme is not null && !ColourShape().IsMatch(colour))
        {
            theme.Fail("colour", "Erwartet wird eine Farbe in Anführungszeichen wie \"#1f6b3a\".");
            return "";
        }

        return colour;
    }

    /// <summary>A drawing and nothing else: no script, no event, nothing from elsewhere.</summary>
    public static string Logo(ContentFolder folder)
    {
        if (folder.Raw(LogoFile) is not { } svg)
        {
            return "";
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = CitySettings.LogoMax });
            var drawing = XDocument.Load(reader).Root!;
            if (drawing.Name.LocalName == "svg" && drawing.DescendantsAndSelf().All(Harmless))
            {
                return svg;
            }

            folder.Errors.Add(LogoFile, 1, "Das Zeichen ist eine SVG-Datei ohne Skripte, ohne Ereignisse und ohne Verweise auf andere Adressen. Bitte als einfache SVG-Datei speichern.");
        }
        catch (XmlException e)
        {
            folder.Errors.Add(LogoFile, Math.Max(1, e.LineNumber), $"Das ist keine SVG-Datei mit höchstens {CitySettings.LogoMax / 1000} KB. Meldung: {e.Message}");
        }

        return "";
    }

    public static LevelNames Levels(ContentMap? levels) =>
        levels is null ? LevelNames.Usual : new(Level(levels, "goal", "das"), Level(levels, "field", "das"), Level(levels, "measure", "die"));

    private static LevelWords? Level(ContentMap levels, string name, string article)
    {
        if (levels.OptionalMap(name) is not { } level)
        {
            return null;
        }

        var (de, en) = (level.Map("de"), level.Map("en"));
        if (de.Text("article") != article)
        {
            de.Fail("article", $"Die Sätze der Seiten behalten ihre Artikel. Deshalb braucht „{name}“ ein Wort mit „{article}“. Bitte ein anderes Wort wählen.");
        }

        var one = Word(de, "one");
        var many = Word(de, "many");
        return new(one, OptionalWord(de, "of") ?? one, many, OptionalWord(de, "to") ?? many, Word(en, "one"), Word(en, "many"));
    }

    private static string? OptionalWord(ContentMap map, string name) => map.Has(name) ? Word(map, name) : null;

    private static string Word(ContentMap map, string name)
    {
        var word = map.Text(name);
        if (word.Length > LongestWord || word.AsSpan().ContainsAny(Forbidden))
        {
            map.Fail(name, $"Ein Wort mit höchstens {LongestWord} Zeichen, ohne Klammern und ohne Zeichen wie < oder &.");
            return "";
        }

        return word;
    }

    private static bool Harmless(XElement part) =>
        part.Name.LocalName is not ("script" or "foreignObject" or "image" or "use" or "a" or "animate" or "set" or "style" or "iframe")
        && part.Attributes().All(a => !a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) && a.Name.LocalName is not ("href" or "style") && (a.IsNamespaceDeclaration || !a.Value.Contains("url(", StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex("^#[0-9a-f]{6}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColourShape();
}
