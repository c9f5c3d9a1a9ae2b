namespace Konzil.Methods.Opinions;

/// <summary>Names in the order people expect: whole numbers by value and before words, the rest letter by letter.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();

    public int Compare(string? x, string? y) => (Number(x), Number(y)) switch
    {
        ({ } a, { } b) when a != b => a.CompareTo(b),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => string.CompareOrdinal(x, y),
    };

    private static long? Number(string? name) =>
        long.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
