using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>One press of the button that decides many entries, and what came of each.</summary>
public sealed class DeskBatch : Entity
{
    private DeskBatch()
    {
    }

    public DeskBatch(Guid token, Me by, DeskAction action, IReadOnlyList<BatchLine> lines, DateTimeOffset now) =>
        (Token, ById, ByName, Action, LinesJson, At) = (token, by.Id, by.Name, action, JsonSerializer.Serialize(lines), now);

    /// <summary>Drawn with the form, so that sending it twice decides once.</summary>
    public Guid Token { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    public DeskAction Action { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string LinesJson { get; private set; } = "[]";

    public IReadOnlyList<BatchLine> Lines => JsonSerializer.Deserialize<List<BatchLine>>(LinesJson) ?? [];
}

/// <summary>An entry of a batch. Without <paramref name="De"/> it worked.</summary>
public sealed record BatchLine(string Title, string Path, string? De, string? En)
{
    public bool Worked => De is null;

    public Text Problem => new(De ?? "", En ?? "");
}

/// <summary>What can be done with many entries at once.</summary>
public enum DeskAction
{
    Approve,
    Refuse,
    Assign,
}
