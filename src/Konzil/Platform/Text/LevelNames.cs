using System.Text.Json;

namespace Konzil.Platform;

/// <summary>What the city calls the three levels of its agenda; null where it uses the usual word.</summary>
public sealed record LevelNames(LevelWords? Goal, LevelWords? Field, LevelWords? Measure)
{
    public static readonly LevelNames Usual = new(null, null, null);

    public bool IsUsual => this == Usual;

    public string ToJson() => IsUsual ? "" : JsonSerializer.Serialize(this);

    public static LevelNames Read(string json) => json.Length == 0 ? Usual : JsonSerializer.Deserialize<LevelNames>(json) ?? Usual;
}

/// <summary>
/// A word in the forms sentences need. German sentences keep their articles, so the word must have the gender of the usual
/// one: das Ziel, das Handlungsfeld, die Maßnahme.
/// </summary>
/// <param name="One">das Thema.</param>
/// <param name="Of">des Themas.</param>
/// <param name="Many">die Themen.</param>
/// <param name="To">den Themen.</param>
/// <param name="EnglishOne">topic.</param>
/// <param name="EnglishMany">topics.</param>
public sealed record LevelWords(string One, string Of, string Many, string To, string EnglishOne, string EnglishMany);
