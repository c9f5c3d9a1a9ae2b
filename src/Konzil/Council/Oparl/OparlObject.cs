using System.Globalization;
using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Council.Oparl;

/// <summary>An object as OParl 1.0 and 1.1 write it. What is there has to be of the right kind; what is missing is empty.</summary>
internal readonly struct OparlObject
{
    private const int LongestId = 500;

    private readonly JsonElement _json;

    public OparlObject(JsonElement json, string kind)
    {
        _json = json;
        if (json.ValueKind != JsonValueKind.Object || Line("id", LongestId + 1) is not { Length: > 0 and <= LongestId } id)
        {
            throw new Refusal(OparlText.NotAnObject.Filled(kind));
        }

        Id = id;
        var type = Line("type", Conventions.Line);
        if (!type.EndsWith("/1.1/" + kind, StringComparison.Ordinal) && !type.EndsWith("/1.0/" + kind, StringComparison.Ordinal))
        {
            throw new Refusal(OparlText.OtherKind.Filled(id, kind, type));
        }
    }

    public string Id { get; }

    public bool IsDeleted => Flag("deleted") == true;

    public static bool Is(JsonElement json, string kind) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString()!.EndsWith("/" + kind, StringComparison.Ordinal);

    /// <summary>A text cut to what fits; control characters and line ends become blanks.</summary>
    public string Line(string name, int longest) => string.Join(' ', Words(name, longest).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Words(string name, int longest)
    {
        if (Find(name, JsonValueKind.String) is not { } found)
        {
            return "";
        }

        var text = new string([.. (found.GetString() ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Where(c => c == '\n' || !char.IsControl(c))]).Trim();
        return text.Length <= longest ? text : text[..(longest - 1)] + "…";
    }

    public bool? Flag(string name)
    {
        if (!_json.TryGetProperty(name, out var found) || found.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return found.ValueKind is JsonValueKind.True or JsonValueKind.False ? found.GetBoolean() : throw Wrong(name);
    }

    public DateOnly? Day(string name)
    {
        if (Line(name, Conventions.Line) is not { Length: > 0 } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? Format.Day(at) : throw Wrong(name);
    }

    /// <summary>Addresses of other objects; a single one counts as a list of one.</summary>
    public IReadOnlyList<string> Addresses(string name)
    {
        if (!_json.TryGetProperty(name, out var found) || found.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        return found.ValueKind switch
        {
            JsonValueKind.String => [found.GetString()!],
            JsonValueKind.Array when found.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String) => [.. found.EnumerateArray().Select(e => e.GetString()!)],
            _ => throw Wrong(name),
        };
    }

    public string? Address(string name) => Addresses(name) is [var first, ..] ? first : null;

    /// <summary>Objects that are written inside this one.</summary>
    public IReadOnlyList<OparlObject> Inside(string name, string kind) =>
        Find(name, JsonValueKind.Array) is { } found ? [.. found.EnumerateArray().Select(e => new OparlObject(e, kind))] : [];

    private JsonElement? Find(string name, JsonValueKind kind) =>
        !_json.TryGetProperty(name, out var found) || found.ValueKind == JsonValueKind.Null ? null : found.ValueKind == kind ? found : throw Wrong(name);

    private Refusal Wrong(string name) => new(OparlText.WrongKind.Filled(name, Id ?? ""));
}
