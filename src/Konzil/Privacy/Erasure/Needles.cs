using System.Text.Json;
using System.Text.RegularExpressions;
using Konzil.People;

namespace Konzil.Privacy;

/// <summary>What points to one person: the id, the address, the names. The id and the address are found wherever they stand.</summary>
internal sealed class Needles
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly string _plain;
    private readonly string _dashed;
    private readonly Regex? _address;
    private readonly Regex? _names;

    public Needles(Guid id, IReadOnlyList<string> addresses, IReadOnlyList<string> names, IReadOnlyList<string> tellingNames)
    {
        (Id, Addresses, Names) = (id, addresses, names);
        (_plain, _dashed) = (id.ToString("N"), id.ToString("D"));
        // Not inside a longer address: "anna@" is no part of "susanna@".
        _address = addresses.Count == 0 ? null : new Regex(@"(?<![\p{L}\p{N}.+_-])(" + string.Join('|', addresses.SelectMany(Spellings).Select(Regex.Escape)) + @")(?![\p{L}\p{N}_-]|\.\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience);
        _names = tellingNames.Count == 0 ? null : new Regex(@"(?<![\p{L}\p{N}])(" + string.Join('|', tellingNames.OrderByDescending(n => n.Length).Select(Regex.Escape)) + @")(?![\p{L}\p{N}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience);
        TellingNames = tellingNames;
    }

    public Guid Id { get; }

    /// <summary>The address and all earlier ones.</summary>
    public IReadOnlyList<string> Addresses { get; }

    /// <summary>The display name and all earlier ones.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Those of them that are no ordinary words.</summary>
    public IReadOnlyList<string> TellingNames { get; }

    /// <summary>In small letters; a text without any of them needs no second look.</summary>
    public IReadOnlyList<string> Keys => [_plain, _dashed, .. Addresses.SelectMany(Spellings).Select(s => s.ToLowerInvariant())];

    /// <summary>The text without id and address; another id stands there instead, so that keys stay unique.</summary>
    public string Clean(string text, Guid instead)
    {
        var clean = text.Replace(_dashed, instead.ToString("D"), StringComparison.OrdinalIgnoreCase).Replace(_plain, instead.ToString("N"), StringComparison.OrdinalIgnoreCase);
        return _address?.Replace(clean, "–") ?? clean;
    }

    /// <summary>A sentence of ours without the name.</summary>
    public string Unname(string sentence) => _names?.Replace(sentence, Person.Erased) ?? sentence;

    public bool IsName(string? value) => value is not null && Names.Contains(value, StringComparer.Ordinal);

    public bool IsId(string? value) => Guid.TryParse(value, out var id) && id == Id;

    // In JSON some letters are written as codes.
    private static IEnumerable<string> Spellings(string email) => new[] { email, JsonEncodedText.Encode(email).ToString() }.Distinct(StringComparer.Ordinal);
}
