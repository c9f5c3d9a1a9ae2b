using System.Collections.Concurrent;

namespace Konzil.Platform;

/// <summary>
/// The wordings of the software with the city's own names of the levels. Only what the software says is renamed: what people
/// and papers say is in the database and stays as it was written (docs/decisions/0051).
/// </summary>
public sealed class Wording
{
    private static readonly AsyncLocal<Wording?> Mine = new();
    private static readonly ConcurrentDictionary<string, Wording> Known = new(StringComparer.Ordinal);

    // Fixed texts by reference: „Ziel“ is a level in one place and the aim of a project in another.
    private readonly Dictionary<Text, Text> _fixed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Text, Text> _made = [];

    private Wording(LevelNames names)
    {
        var renaming = new Renaming(names);
        foreach (var (text, place, isFixed) in SoftwareTexts.All)
        {
            var renamed = renaming.Of(text, place);
            if (isFixed)
            {
                _fixed[text] = renamed;
            }

            if (renamed != text)
            {
                _made[text] = renamed;
            }
        }
    }

    /// <summary>The wording of this request or job; null where the usual names hold.</summary>
    public static Wording? Current => Mine.Value;

    public static Wording? Of(string levels) => levels.Length == 0 ? null : Known.GetOrAdd(levels, json => new Wording(LevelNames.Read(json)));

    /// <summary>Sets the wording of everything that follows in this request or job.</summary>
    public static void Use(Wording? wording) => Mine.Value = wording;

    internal Text Of(Text text) => _fixed.TryGetValue(text, out var known) ? known : _made.GetValueOrDefault(text, text);
}

/// <summary>Where a job finds how its city speaks: its wording and the name under which it writes.</summary>
public sealed record CityVoice(Func<IServiceProvider, ValueTask<(Wording? Wording, string Name)>> Read);
