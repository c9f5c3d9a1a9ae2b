using System.Globalization;
using System.Numerics;

namespace Konzil.Methods;

/// <summary>How fractions are read and written, and what the methods with exact results need beside the four operations.</summary>
public readonly partial record struct Exact : IComparable<Exact>
{
    /// <summary>1.</summary>
    public static Exact One { get; } = new(1, 1);

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _top.Sign;

    /// <summary>The fraction <paramref name="top"/> / <paramref name="bottom"/>.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="bottom"/> is 0.</exception>
    public static Exact Fraction(BigInteger top, BigInteger bottom) => bottom.IsZero ? throw new DivideByZeroException() : new(top, bottom);

    /// <summary>Reads "13/55", "-0.25" or "3": invariant culture, no exponent, no thousands.</summary>
    /// <returns>Null when the text is none of these, or its digits do not fit into a decimal.</returns>
    public static Exact? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Of(number);
        }

        return text.Split('/') is [var top, var bottom]
            && BigInteger.TryParse(top, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var over)
            && BigInteger.TryParse(bottom, NumberStyles.None, CultureInfo.InvariantCulture, out var under) && !under.IsZero
            ? new(over, under)
            : null;
    }

    /// <summary>The sum of all values; 0 for none.</summary>
    public static Exact Sum(IEnumerable<Exact> values) => (values ?? throw new ArgumentNullException(nameof(values))).Aggregate(Zero, (sum, value) => sum + value);

    /// <summary>Whether <paramref name="a"/> is smaller.</summary>
    public static bool operator <(Exact a, Exact b) => Compare(a, b) < 0;

    /// <summary>Whether <paramref name="a"/> is larger.</summary>
    public static bool operator >(Exact a, Exact b) => Compare(a, b) > 0;

    /// <summary>Whether <paramref name="a"/> is smaller or equal.</summary>
    public static bool operator <=(Exact a, Exact b) => Compare(a, b) <= 0;

    /// <summary>Whether <paramref name="a"/> is larger or equal.</summary>
    public static bool operator >=(Exact a, Exact b) => Compare(a, b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Exact other) => Compare(this, other);

    /// <summary>"13/55", or "3" for a whole number.</summary>
    public override string ToString() =>
        _bottom.IsOne ? _top.ToString(CultureInfo.InvariantCulture) : $"{_top.ToString(CultureInfo.InvariantCulture)}/{_bottom.ToString(CultureInfo.InvariantCulture)}";
}
