using System.Globalization;

namespace Konzil.Platform;

/// <summary>
/// Where a list in order of time goes on. Rows of the same instant have no order but the database's own, so how many of
/// them were shown already is kept.
/// </summary>
public readonly record struct TimeCursor(DateTimeOffset At, int Seen)
{
    public static TimeCursor? Read(string? text) =>
        text?.Split('-') is [var ticks, var count] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var t) && t < DateTimeOffset.MaxValue.UtcTicks
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? new TimeCursor(new DateTimeOffset(t, TimeSpan.Zero), seen) : null;

    /// <summary>Behind the last of the rows shown after <paramref name="before"/>.</summary>
    public static TimeCursor After(IReadOnlyList<DateTimeOffset> shown, TimeCursor? before)
    {
        var last = shown[^1];
        return new TimeCursor(last, shown.Count(at => at == last) + (before is { } cursor && cursor.At == last ? cursor.Seen : 0));
    }

    public override string ToString() => At.UtcTicks.ToString(CultureInfo.InvariantCulture) + "-" + Seen.ToString(CultureInfo.InvariantCulture);
}
