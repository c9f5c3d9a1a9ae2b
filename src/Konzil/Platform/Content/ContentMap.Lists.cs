using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Konzil.Platform.Content;

/// <summary>Blocks, lists and references to keys of other files.</summary>
public sealed partial class ContentMap
{
    public ContentMap Map(string name) => OptionalMap(name) ?? Missing(name, Broken(_place), Has(name));

    public ContentMap? OptionalMap(string name)
    {
        switch (Find(name))
        {
            case null:
            case YamlScalarNode scalar when IsNull(scalar):
                return null;
            case YamlMappingNode map:
                return new ContentMap(_place, map);
            default:
                Fail(name, $"Bei „{name}“ wird ein eingerückter Block mit „name: Wert“ erwartet.");
                return null;
        }
    }

    /// <summary>A list of blocks; a missing name is an empty list. Items with the same "key" are reported.</summary>
    public IReadOnlyList<ContentMap> Maps(string name)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var maps = new List<ContentMap>();
        foreach (var item in Items(name))
        {
            if (item is not YamlMappingNode node)
            {
                _place.Fail(item, $"Jeder Eintrag von „{name}“ ist ein Block mit „name: Wert“.");
                continue;
            }

            var map = new ContentMap(_place, node);
            maps.Add(map);
            if (node.Children.TryGetValue(new YamlScalarNode("key"), out var key) && key is YamlScalarNode { Value: { } value } && !seen.TryAdd(value, _place.Line(key)))
            {
                _place.Fail(key, $"Den Schlüssel „{value}“ gibt es schon in Zeile {seen[value]}. Bitte einen anderen wählen.");
            }
        }

        return maps;
    }

    /// <summary>A list of blocks that must have at least one item.</summary>
    public IReadOnlyList<ContentMap> RequiredMaps(string name)
    {
        var maps = Maps(name);
        return maps.Count > 0 ? maps : Missing(name, maps, Has(name));
    }

    /// <summary>A list of single values; a missing name is an empty list.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var item in Items(name))
        {
            if (item is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
            {
                texts.Add(value.Trim());
            }
            else
            {
                _place.Fail(item, $"Jeder Eintrag von „{name}“ ist ein einzelner Wert. Enthält er einen Doppelpunkt, gehört er in Anführungszeichen.");
            }
        }

        return texts;
    }

    /// <summary>A list of whole numbers; a missing name is an empty list.</summary>
    public IReadOnlyList<int> Ints(string name)
    {
        var numbers = new List<int>();
        foreach (var text in Texts(name))
        {
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                Fail(name, $"„{text}“ ist keine ganze Zahl. Bei „{name}“ wird eine Liste wie [2019, 2020] erwartet.");
            }
        }

        return numbers;
    }

    /// <summary>A list of wordings in both languages.</summary>
    public IReadOnlyList<Text> WordsList(string name) => [.. Maps(name).Select(m => new Text(m.Text("de"), m.Text("en")))];

    /// <summary>The key of something defined elsewhere; it must be one of the known keys.</summary>
    public string Reference(string name, IReadOnlySet<string> known, string file)
    {
        var key = Text(name);
        if (key.Length > 0)
        {
            CheckReference(Find(name) ?? _node, key, known, file);
        }

        return key;
    }

    public string? OptionalReference(string name, IReadOnlySet<string> known, string file) => Has(name) && OptionalText(name) is not null ? Reference(name, known, file) : null;

    /// <summary>A list of keys defined elsewhere.</summary>
    public IReadOnlyList<string> References(string name, IReadOnlySet<string> known, string file)
    {
        var keys = Texts(name);
        foreach (var item in Items(name).OfType<YamlScalarNode>())
        {
            CheckReference(item, item.Value?.Trim() ?? "", known, file);
        }

        return keys;
    }

    private void CheckReference(YamlNode node, string key, IReadOnlySet<string> known, string file)
    {
        if (!known.Contains(key))
        {
            var near = known.Where(k => k.StartsWith(key[..Math.Min(3, key.Length)], StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
            _place.Fail(node, $"Den Schlüssel „{key}“ gibt es in {file} nicht. Bitte dort nachsehen{(near.Count > 0 ? "; ähnlich sind: " + string.Join(", ", near) : "")}.");
        }
    }

    private IEnumerable<YamlNode> Items(string name)
    {
        switch (Find(name))
        {
            case null:
            case YamlScalarNode scalar when IsNull(scalar):
                return [];
            case YamlSequenceNode list:
                return list.Children;
            default:
                Fail(name, $"Bei „{name}“ wird eine Liste erwartet: jede Zeile beginnt mit „- “.");
                return [];
        }
    }
}
