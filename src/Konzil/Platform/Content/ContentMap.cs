using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Konzil.Platform.Content;

/// <summary>
/// One "name: value" block of a content file. Every method reads one name, reports what is wrong with it and returns
/// something harmless, so that reading can go on. A name that is never asked for is reported as a typing mistake.
/// </summary>
public sealed partial class ContentMap
{
    private readonly ContentPlace _place;
    private readonly YamlMappingNode _node;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly bool _broken;

    internal ContentMap(ContentPlace place, YamlMappingNode node, bool broken = false)
    {
        (_place, _node, _broken) = (place, node, broken);
        place.Folder.Watch(this);
    }

    /// <summary>The day that "heute" means.</summary>
    public DateOnly Today => _place.Folder.Today;

    public string File => _place.File;

    public int Line => _place.Line(_node);

    /// <summary>Stands for a block that could not be read: answers everything without a second complaint.</summary>
    internal static ContentMap Broken(ContentPlace place) => new(place, [], broken: true);

    /// <summary>Whether the name has a value; "name:" with nothing behind it has none.</summary>
    public bool Has(string name) => Find(name) is { } node && !(node is YamlScalarNode scalar && IsNull(scalar));

    /// <summary>Reports a mistake at a name of this block (or at the block itself).</summary>
    public void Fail(string name, string message) => _place.Fail(Find(name) ?? _node, message);

    /// <summary>The stable key: small letters a-z, digits and hyphens.</summary>
    public string Key(string name = "key")
    {
        var key = Text(name);
        if (key.Length > 0 && !KeyShape().IsMatch(key))
        {
            Fail(name, $"„{key}“ ist kein gültiger Schlüssel. Erlaubt sind Kleinbuchstaben a–z, Ziffern und Bindestriche, zum Beispiel „umwelt-energie“.");
        }

        return key;
    }

    public string Text(string name) => OptionalText(name) ?? Missing(name, "", Has(name));

    public string? OptionalText(string name)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } value } scalar when !IsNull(scalar):
                if (string.IsNullOrWhiteSpace(value))
                {
                    Fail(name, $"„{name}“ ist leer. Bitte einen Text eintragen oder die Zeile löschen.");
                    return null;
                }

                return value.Trim();
            case YamlScalarNode:
                return null;
            default:
                Fail(name, $"Bei „{name}“ wird ein einzelner Wert erwartet, keine Liste und kein Block.");
                return null;
        }
    }

    /// <summary>A wording in both languages: "de:" and "en:".</summary>
    public Text Words(string name) => OptionalWords(name) ?? Missing(name, new Text("", ""), Has(name));

    public Text? OptionalWords(string name)
    {
        if (Find(name) is YamlScalarNode scalar && !IsNull(scalar))
        {
            Fail(name, $"„{name}“ braucht beide Sprachen: eine Zeile „de: …“ und eine Zeile „en: …“.");
            return null;
        }

        return OptionalMap(name) is { } map ? new Text(map.Text("de"), map.Text("en")) : null;
    }

    public int Int(string name) => OptionalInt(name) ?? Missing(name, 0, Has(name));

    public int? OptionalInt(string name) =>
        Parse<int>(name, t => int.TryParse(t, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null, "eine ganze Zahl, zum Beispiel 12");

    public decimal Decimal(string name) => OptionalDecimal(name) ?? Missing(name, 0m, Has(name));

    public decimal? OptionalDecimal(string name) =>
        Parse<decimal>(name, t => decimal.TryParse(t, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) ? n : null, "eine Zahl mit Punkt statt Komma und ohne Tausenderpunkt, zum Beispiel 40000 oder 1.5");

    /// <summary>true or false; false when the name is missing.</summary>
    public bool Flag(string name) => Parse<bool>(name, t => t switch { "true" or "ja" => true, "false" or "nein" => false, _ => null }, "true oder false") ?? false;

    /// <summary>A fixed word, written small with hyphens: WorkedOut is "worked-out".</summary>
    public T Enum<T>(string name) where T : struct, Enum => OptionalEnum<T>(name) ?? Missing(name, default(T), Has(name));

    public T? OptionalEnum<T>(string name) where T : struct, Enum =>
        Parse<T>(name, t => ContentWords.Find<T>(t), "eines dieser Wörter: " + string.Join(", ", ContentWords.All<T>()));

    internal void ReportUnknownKeys()
    {
        if (_broken)
        {
            return;
        }

        foreach (var key in _node.Children.Keys.OfType<YamlScalarNode>().Where(k => !_asked.Contains(k.Value ?? "")))
        {
            _place.Fail(key, $"Die Angabe „{key.Value}“ gibt es hier nicht. Bitte auf Tippfehler prüfen oder löschen. Möglich sind: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
        }
    }

    private YamlNode? Find(string name)
    {
        _asked.Add(name);
        return _node.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value : null;
    }

    private T? Parse<T>(string name, Func<string, T?> parse, string expected) where T : struct
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            Fail(name, $"„{text}“ passt bei „{name}“ nicht. Erwartet wird {expected}.");
        }

        return value;
    }

    private T Missing<T>(string name, T harmless, bool alreadyReported = false)
    {
        if (!_broken && !alreadyReported)
        {
            Fail(name, $"Die Angabe „{name}“ fehlt. Bitte eintragen.");
        }

        return harmless;
    }

    private static bool IsNull(YamlScalarNode scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "null" or "~";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyShape();
}
