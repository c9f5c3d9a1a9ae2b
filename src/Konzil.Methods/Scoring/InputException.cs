using System.Globalization;
using System.Numerics;

namespace Konzil.Methods.Scoring;

/// <summary>Input that a method cannot work with, and its place.</summary>
/// <param name="place">The argument and the position within it, from 0: "matrix[2][0]".</param>
/// <param name="problem">What is wrong there: one sentence.</param>
public sealed class InputException(string place, string problem) : ArgumentException($"{place}: {problem}")
{
    /// <summary>The argument and the position within it, from 0: "matrix[2][0]".</summary>
    public string Place { get; } = place;

    /// <summary>What is wrong there: one sentence.</summary>
    public string Problem { get; } = problem;
}

/// <summary>The checks that all methods share.</summary>
internal static class Demand
{
    public static void That(bool holds, string place, string problem)
    {
        if (!holds)
        {
            throw new InputException(place, problem);
        }
    }

    /// <summary>Copies the rows: at least one, of equal length above 0, every cell finite.</summary>
    public static double[][] Rectangle(IReadOnlyList<IReadOnlyList<double>> rows, string place)
    {
        ArgumentNullException.ThrowIfNull(rows, place);
        That(rows.Count > 0, place, "There is no row.");
        var copy = new double[rows.Count][];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = Finite(rows[i], $"{place}[{Number(i)}]");
            That(copy[i].Length == copy[0].Length, $"{place}[{Number(i)}]", $"The row has {Number(copy[i].Length)} values, the first one {Number(copy[0].Length)}.");
        }

        return copy;
    }

    public static double[][] Square(IReadOnlyList<IReadOnlyList<double>> rows, string place)
    {
        var copy = Rectangle(rows, place);
        That(copy.Length == copy[0].Length, place, $"{Number(copy.Length)} rows of {Number(copy[0].Length)} values are no square.");
        return copy;
    }

    /// <summary>Copies the numbers: at least one, all finite.</summary>
    public static double[] Finite(IReadOnlyList<double> numbers, string place)
    {
        ArgumentNullException.ThrowIfNull(numbers, place);
        That(numbers.Count > 0, place, "There is no value.");
        var copy = numbers.ToArray();
        for (var i = 0; i < copy.Length; i++)
        {
            That(double.IsFinite(copy[i]), $"{place}[{Number(i)}]", "This is no finite number.");
        }

        return copy;
    }

    /// <summary>Copies the weights: finite, none below 0, not all 0.</summary>
    public static double[] Weights(IReadOnlyList<double> weights, string place = "weights")
    {
        var copy = Finite(weights, place);
        for (var i = 0; i < copy.Length; i++)
        {
            That(copy[i] >= 0, $"{place}[{Number(i)}]", $"The weight is negative: {Number(copy[i])}.");
        }

        That(copy.Sum() > 0, place, "The weights sum to 0.");
        return copy;
    }

    public static string Number<T>(T number)
        where T : INumber<T> => number.ToString(null, CultureInfo.InvariantCulture);
}
