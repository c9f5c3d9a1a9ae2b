using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Konzil.Methods.Selection;

/// <summary>An exact amount: a share of a budget is rarely a decimal number. Always in lowest terms, the denominator positive.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Fraction
{
    /// <summary>Reduces to lowest terms.</summary>
    /// <param name="numerator">Any number.</param>
    /// <param name="denominator">Not 0.</param>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    /// <summary>Above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Below the line, above 0.</summary>
    public BigInteger Denominator { get; }

    /// <summary>The whole number at or below.</summary>
    public BigInteger Floor() => Numerator.Sign < 0 ? -((-Numerator + Denominator - 1) / Denominator) : Numerator / Denominator;

    /// <summary>"3/4", or "2" where it is whole.</summary>
    public override string ToString() => Denominator.IsOne ? Text(Numerator) : Text(Numerator) + "/" + Text(Denominator);

    /// <summary>-1, 0 or 1 as the first is smaller, equal or larger.</summary>
    internal static int Compare(Fraction a, Fraction b) => (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);

    private static string Text(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
