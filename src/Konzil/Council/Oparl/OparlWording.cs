namespace Konzil.Council.Oparl;

/// <summary>
/// What the words of the other system mean here, where they are certain. Systems write results freely; whatever is not known for
/// sure ("geändert beschlossen", "verwiesen") is left to the council's office.
/// </summary>
public static class OparlWording
{
    private static readonly string[] How = ["einstimmig", "mehrheitlich", "mit mehrheit", "wurde", "ist", "antrag", "beschlussvorschlag"];

    private static readonly Dictionary<string, ResolutionResult> Known = new(StringComparer.Ordinal)
    {
        ["beschlossen"] = ResolutionResult.Adopted,
        ["angenommen"] = ResolutionResult.Adopted,
        ["zugestimmt"] = ResolutionResult.Adopted,
        ["abgelehnt"] = ResolutionResult.Rejected,
        ["zur kenntnis genommen"] = ResolutionResult.Noted,
        ["kenntnis genommen"] = ResolutionResult.Noted,
        ["teilweise beschlossen"] = ResolutionResult.Partly,
        ["teilweise angenommen"] = ResolutionResult.Partly,
        ["teilweise zugestimmt"] = ResolutionResult.Partly,
        ["vertagt"] = ResolutionResult.Deferred,
        ["zurückgestellt"] = ResolutionResult.Deferred,
    };

    public static ResolutionResult? Of(string words)
    {
        var bare = How.Aggregate($" {words.Trim().TrimEnd('.', '!').ToLowerInvariant()} ", (rest, how) => rest.Replace($" {how} ", " ", StringComparison.Ordinal)).Trim();
        return Known.TryGetValue(bare, out var result) ? result : null;
    }
}
