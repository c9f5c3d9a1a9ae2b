namespace Konzil.Platform;

/// <summary>What a file or a draft would change of one thing.</summary>
/// <param name="Name">Its name after the change, in German.</param>
/// <param name="IsNew">It would be added.</param>
/// <param name="Fields">Old and new value of each field that would change.</param>
public sealed record LineDifference(string Name, bool IsNew, IReadOnlyList<FieldDifference> Fields)
{
    /// <summary>Where the file says it: "Zeile 7"; empty where there is no file.</summary>
    public string Place { get; init; } = "";
}

public sealed record FieldDifference(string Field, string Old, string New);
