namespace Konzil.Projects;

/// <summary>How a package that repeats is written in tables and files of other programs.</summary>
internal static class TurnColumns
{
    public const string Repeats = "Wiederholt sich";
    public const string Reported = "Erledigte Termine";

    public static string Words => string.Join(", ", Enum.GetValues<RepeatEvery>().Select(e => TurnText.Of(e).De));

    public static string? Word(RepeatEvery? every) => every is { } known ? TurnText.Of(known).De : null;

    public static string? Days(WorkPackage package) => package.DoneTurns.Length == 0 ? null : package.DoneTurns.Replace("\n", "; ", StringComparison.Ordinal);

    /// <summary>Null where the word is none of ours.</summary>
    public static RepeatEvery? Find(string word) => Enum.GetValues<RepeatEvery>().Where(e => Is(TurnText.Of(e).De, word) || Is(TurnText.Of(e).En, word)).Select(e => (RepeatEvery?)e).FirstOrDefault();

    private static bool Is(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
