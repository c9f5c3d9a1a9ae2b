using System.Globalization;

namespace Konzil.Ui;

/// <summary>One value of a series: "3/2021", 24.</summary>
public sealed record ChartPoint(string Label, decimal Value);

/// <summary>Turns values into places on the 340 × 190 drawing of a line chart. The axis starts at zero unless values are negative.</summary>
internal sealed class ChartScale
{
    public const double Left = 8;
    public const double Right = 286;
    private const double Top = 24;
    private const double Bottom = 156;

    private readonly double _low;
    private readonly double _high;
    private readonly int _count;

    public ChartScale(IReadOnlyList<ChartPoint> points, decimal? target)
    {
        _count = points.Count;
        var values = points.Select(p => (double)p.Value).Append((double)(target ?? 0)).ToList();
        _low = values.Min() < 0 ? -Nice(-values.Min()) : 0;
        _high = values.Max() > 0 ? Nice(values.Max()) : _low < 0 ? 0 : 1;
    }

    public double X(int index) => _count == 1 ? (Left + Right) / 2 : Left + ((Right - Left) * index / (_count - 1));

    public double Y(decimal value) => Bottom - ((Bottom - Top) * ((double)value - _low) / (_high - _low));

    public double Zero => Y(0);

    public static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The next round number: 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten.</summary>
    private static double Nice(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        foreach (var step in (ReadOnlySpan<double>)[1, 1.5, 2, 2.5, 3, 4, 5, 6, 8])
        {
            if (value <= step * power)
            {
                return step * power;
            }
        }

        return 10 * power;
    }
}
