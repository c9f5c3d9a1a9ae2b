using System.Numerics;
using System.Runtime.InteropServices;

namespace Konzil.Methods;

/// <summary>
/// A fraction of two whole numbers. A mean over three evaluators and a share of a budget are no decimal numbers, so two equal ones could
/// differ in their last digit and lose their shared rank; fractions compare exactly. Always in lowest terms, so equal values are equal.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct Exact
{
    private const int LargestScale = 28;
    private const long ExactInDouble = 1L << 53;
    private readonly BigInteger _top;
    private readonly BigInteger _bottom;

    private Exact(BigInteger top, BigInteger bottom)
    {
        var divisor = BigInteger.GreatestCommonDivisor(top, bottom);
        if (bottom.Sign < 0)
        {
            divisor = -divisor;
        }

        _top = top / divisor;
        _bottom = bottom / divisor;
    }

    /// <summary>0. Trap: <c>default(Exact)</c> is no number, its bottom is 0.</summary>
    public static Exact Zero { get; } = new(0, 1);

    /// <summary>Above the line.</summary>
    public BigInteger Top => _top;

    /// <summary>Below the line, above 0.</summary>
    public BigInteger Bottom => _bottom;

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => _top.IsZero;

    /// <summary>A decimal number as it is written: 0.1 is one tenth.</summary>
    public static Exact Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>The sum.</summary>
    public static Exact operator +(Exact a, Exact b) => new(a._top * b._bottom + b._top * a._bottom, a._bottom * b._bottom);

    /// <summary>The difference.</summary>
    public static Exact operator -(Exact a, Exact b) => new(a._top * b._bottom - b._top * a._bottom, a._bottom * b._bottom);

    /// <summary>The product.</summary>
    public static Exact operator *(Exact a, Exact b) => new(a._top * b._top, a._bottom * b._bottom);

    /// <summary>The quotient.</summary> <exception cref="DivideByZeroException"><paramref name="b"/> is 0.</exception>
    public static Exact operator /(Exact a, Exact b) => new(a._top * b._bottom, a._bottom * b._top);

    /// <summary>Below 0 when <paramref name="a"/> is the smaller one, 0 when both are equal, above 0 otherwise.</summary>
    public static int Compare(Exact a, Exact b) => (a._top * b._bottom).CompareTo(b._top * a._bottom);

    /// <summary>The whole number at or below.</summary>
    public BigInteger Floor() => _top.Sign < 0 ? -((-_top + _bottom - 1) / _bottom) : _top / _bottom;

    /// <summary>The nearest decimal number (28 digits, halves to even), without trailing zeros.</summary>
    public decimal ToDecimal()
    {
        for (var scale = LargestScale; scale >= 0; scale--)
        {
            var digits = DivideToNearest(_top * BigInteger.Pow(10, scale), _bottom);
            if (BigInteger.Abs(digits) <= (BigInteger)decimal.MaxValue)
            {
                // Dividing by 1 written with 28 zeros is how decimal drops trailing zeros.
                return (decimal)digits / Power(scale) / 1.0000000000000000000000000000m;
            }
        }

        throw new OverflowException("The value does not fit into a decimal number.");
    }

    /// <summary>The nearest double while top and bottom have up to 15 digits, otherwise about 15 correct digits; below 1e-28 that is 0.</summary>
    public double ToDouble() => BigInteger.Abs(_top) <= ExactInDouble && _bottom <= ExactInDouble ? (double)_top / (double)_bottom : (double)ToDecimal();

    private static BigInteger DivideToNearest(BigInteger top, BigInteger bottom)
    {
        var quotient = BigInteger.DivRem(top, bottom, out var rest);
        var half = (BigInteger.Abs(rest) * 2).CompareTo(bottom);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + top.Sign : quotient;
    }

    private static decimal Power(int scale)
    {
        var power = 1m;
        for (var i = 0; i < scale; i++)
        {
            power *= 10;
        }

        return power;
    }
}
