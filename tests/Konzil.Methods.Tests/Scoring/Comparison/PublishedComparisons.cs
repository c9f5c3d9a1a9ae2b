using Konzil.Methods.Scoring.Comparison;

namespace Konzil.Methods.Tests.Scoring.Comparison;

/// <summary>Figures from the papers named, as in the tests of pymcdm (MIT): test/test_mcdm.py and test/test_normalizations.py.</summary>
[Trait("R", "R-2.1-35")]
public class PublishedComparisons
{
    private static readonly double[][] Cars = [[66, 56, 95], [61, 55, 166], [65, 49, 113], [95, 56, 99], [63, 43, 178], [74, 59, 140]];
    private static readonly double[][] Mountains = [[1, 3000], [2, 3750], [5, 4500]];

    [Fact]
    public void Maximum_normalisation() =>
        Agree([0.30526316, 0.05084746, 0.53370787, 0.35789474, 0.06779661, 0.93258427, 0.31578947, 0.16949153, 0.63483146, 0.0, 0.05084746, 0.55617978, 0.33684211, 0.27118644, 1.0, 0.22105263, 0.0, 0.78651685], Flat(Normalisation.Maximum), 8);

    [Fact]
    public void Linear_normalisation() =>
        Agree([0.92424242, 0.76785714, 0.53370787, 1.0, 0.78181818, 0.93258427, 0.93846154, 0.87755102, 0.63483146, 0.64210526, 0.76785714, 0.55617978, 0.96825397, 1.0, 1.0, 0.82432432, 0.72881356, 0.78651685], Flat(Normalisation.Linear), 8);

    [Fact]
    public void Edas_of_Yazdani_2020()
    {
        double[][] rows = [[3873, 39.55, 0.27, 0.87, 150, 0.07, 12, 2130], [5067, 67.26, 0.23, 0.23, 40, 0.02, 21, 2200], [2213, 24.69, 0.08, 0.17, 200, 0.04, 35, 570], [6243, 132, 0.07, 0.25, 100, 0.04, 16, 100], [8312, 460.47, 0.05, 0.21, 25, 0.1, 25, 200]];
        Agree([0.841, 0.632, 0.883, 0.457, 0.104], Edas.Of(Table(rows, [-1, -1, -1, 1, 1, -1, 1, 1], [0.131, 0.113, 0.126, 0.125, 0.126, 0.129, 0.132, 0.117])).Scores, 3);
    }

    [Fact]
    public void Mabac_of_Pamucar_2015()
    {
        double[][] rows = [[22600, 3800, 2, 5, 1.06, 3, 3.5, 2.8, 24.5, 6.5], [19500, 4200, 3, 2, 0.95, 3, 3.4, 2.2, 24, 7], [21700, 4000, 1, 3, 1.25, 3.2, 3.3, 2.5, 24.5, 7.3], [20600, 3800, 2, 5, 1.05, 3.25, 3.2, 2, 22.5, 11], [22500, 3800, 4, 3, 1.35, 3.2, 3.7, 2.1, 23, 6.3], [23250, 4210, 3, 5, 1.45, 3.6, 3.5, 2.8, 23.5, 7], [20300, 3850, 2, 5, 0.9, 3.25, 3, 2.6, 21.5, 6]];
        Agree([0.0826, 0.2183, -0.0488, 0.0246, -0.0704, 0.0465, 0.0464], Mabac.Of(Table(rows, [-1, 1, 1, 1, -1, -1, 1, 1, 1, 1], [0.146, 0.144, 0.119, 0.121, 0.115, 0.101, 0.088, 0.068, 0.05, 0.048])).Scores, 4);
    }

    [Fact]
    public void Copras_of_Kundakci_2016()
    {
        double[][] rows = [[1543, 2000, 39000, 15, 13.76, 3.86, 5, 3, 5000], [1496, 3600, 43000, 14, 14, 2.5, 4, 4, 4000], [1584, 3100, 24500, 10, 13.1, 3.7, 2, 2, 3500], [1560, 2700, 36000, 12, 13.2, 3.2, 3, 3, 3500], [1572, 2500, 31500, 13, 13.3, 3.4, 3, 2, 3500], [1580, 2400, 20000, 12, 12.8, 3.9, 2, 2, 3000]];
        Agree([1, 0.9167, 0.8675, 0.9084, 0.9315, 0.9486], Copras.Of(Table(rows, [-1, -1, -1, 1, 1, -1, 1, 1, 1], [0.2027, 0.1757, 0.1622, 0.1351, 0.1081, 0.0946, 0.0676, 0.0405, 0.0135])).Scores, 4);
    }

    [Fact]
    public void Marcos_of_Ulutas_2020()
    {
        double[][] rows = [[660, 1000, 1600, 18, 1200], [800, 1000, 1600, 24, 900], [980, 1000, 2500, 24, 900], [920, 1500, 1600, 24, 900], [1380, 1500, 1500, 24, 1150], [1230, 1000, 1600, 24, 1150], [680, 1500, 1600, 18, 1100], [960, 2000, 1600, 12, 1150]];
        Agree([0.5649, 0.5543, 0.6410, 0.6174, 0.6016, 0.5453, 0.6282, 0.6543], Marcos.Of(Table(rows, [-1, 1, 1, 1, 1], [0.1061, 0.3476, 0.3330, 0.1185, 0.0949])).Scores, 4);
    }

    [Fact]
    public void Promethee_of_Zhao_2013() =>
        Agree([0.1, -0.3, 0.2], Promethee.Of(Table([[4, 3, 2], [3, 2, 4], [5, 1, 3]], [1, 1, 1], [0.5, 0.3, 0.2]), new Preference[3]).NetFlow, 9);

    [Fact]
    public void Spotis_with_an_expected_solution()
    {
        double[][] rows = [[15000, 4.3, 99, 42, 737], [15290, 5, 116, 42, 892], [15350, 5, 114, 45, 952], [15490, 5.3, 123, 45, 1120]];
        var result = Spotis.Of(Table(rows, [-1, -1, -1, 1, 1], [0.2941, 0.2353, 0.2353, 0.0588, 0.1765]), [new(14000, 16000), new(3, 8), new(80, 140), new(35, 60), new(650, 1300)], [15300, 4, 115, 50, 900]);
        Agree([0.1841, 0.0734, 0.0842, 0.1920], result.Scores, 4);
        Assert.Equal([3, 1, 2, 4], result.Ranks);
    }

    [Fact]
    public void Weighted_product()
    {
        double[][] rows = [[96, 83, 75, 7], [63, 5, 56, 9], [72, 30, 32, 48], [11, 4, 27, 9], [77, 21, 17, 11]];
        Agree([0.065, 0.017, 0.019, 0.007, 0.052], ProductModel.Of(Table(rows, [1, 1, -1, -1], [8 / 13d, 5 / 13d, 6 / 13d, 7 / 13d]), Normalisation.Sum).Scores, 3);
    }

    [Fact]
    public void The_normalisation_decides_between_the_mountains_of_Opricovic_and_Tzeng_2004()
    {
        var table = Table(Mountains, [-1, 1], [1, 1]);
        Agree([0.5, 0.617, 0.5], Topsis.Of(table, Normalisation.MinMax).Scores, 3);
        Agree([0.7621, 0.7222, 0.2379], Topsis.Of(table).Scores, 4);
        Agree([1, 0, 1], Vikor.Of(table).Q, 9);
        Assert.Equal([2, 1, 2], Vikor.Of(table).Ranks);
    }

    [Theory]
    [InlineData(PreferenceShape.Usual, 1, 1, 1)]
    [InlineData(PreferenceShape.UShape, 0, 1, 1)]
    [InlineData(PreferenceShape.VShape, 0.25, 0.75, 1)]
    [InlineData(PreferenceShape.Level, 0, 0.5, 1)]
    [InlineData(PreferenceShape.Linear, 0, 2 / 3d, 1)]
    [InlineData(PreferenceShape.Gaussian, 0.1175, 0.6753, 0.9561)]
    public void Preferences_of_Brans_1986(PreferenceShape shape, double one, double three, double five)
    {
        // Leads of 1, 3 and 5 with q = 1, p = 4, s = 2.
        foreach (var (lead, strength) in new[] { (1, one), (3, three), (5, five) })
        {
            var result = Promethee.Of(Table([[lead], [0]], [1], [1]), [new(shape, 1, 4, 2)]);
            Assert.Equal(strength, result.PhiPlus[0], 4);
            Assert.Equal(0, result.PhiPlus[1]);
        }
    }

    [Fact]
    public void Without_an_advantage_all_close_ones_are_the_compromise()
    {
        // The leader of Q is ahead by less than 1/3.
        var result = Vikor.Of(Table([[10, 9], [9, 10], [0, 5], [5, 0]], [1, 1], [1, 1]));
        Assert.Equal([0, 1], result.Compromise.Order());
    }

    private static IEnumerable<double> Flat(Normalisation rule) => Normalised.Of(Cars, [Direction.Cost, Direction.Cost, Direction.Benefit], rule).SelectMany(row => row);

    private static DecisionTable Table(double[][] rows, int[] types, double[] weights) => DecisionTable.Of(rows, [.. types.Select(type => (Direction)type)], weights);

    private static void Agree(double[] expected, IEnumerable<double> actual, int digits)
    {
        var values = actual.ToList();
        Assert.Equal(expected.Length, values.Count);
        Assert.All(expected.Zip(values), pair => Assert.Equal(pair.First, pair.Second, 0.51 * Math.Pow(10, -digits)));
    }
}
