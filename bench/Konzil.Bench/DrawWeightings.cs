using BenchmarkDotNet.Attributes;
using Konzil.Methods;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Rankings;
using Konzil.Methods.Scoring.Robustness;

namespace Konzil.Bench;

/// <summary>Is the ranking stable? 50 measures on 10 criteria: 100,000 weightings (must stay below 0.5 s), exact intervals; 16 candidates in Kemeny's rule.</summary>
[MemoryDiagnoser]
public class DrawWeightings
{
    private const int Measures = 50;
    private const int Criteria = 10;
    private const int Candidates = 16;

    private readonly double[][] _values = [.. Enumerable.Range(0, Measures).Select(i => Enumerable.Range(0, Criteria).Select(j => Score(i, j) / 100d).ToArray())];
    private readonly Exact[][] _exact = [.. Enumerable.Range(0, Measures).Select(i => Enumerable.Range(0, Criteria).Select(j => Exact.Fraction(Score(i, j), 100)).ToArray())];
    private readonly Exact[] _weights = [.. Enumerable.Repeat(Exact.Fraction(1, Criteria), Criteria)];
    private readonly Profile _circle = Profile.Of([.. Enumerable.Range(0, Candidates).Select(first => new Ballot(1, [.. Enumerable.Range(0, Candidates).Select(c => $"{(first + c) % Candidates:00}")]))]);

    [Benchmark]
    public AcceptabilityResult Acceptability() => RankAcceptability.Of(_values, seed: 1);

    [Benchmark]
    public StabilityResult Stability() => WeightStability.Of(_exact, _weights);

    [Benchmark]
    public KemenyResult KemenyInOneCircle() => Kemeny.Of(_circle);

    private static int Score(int measure, int criterion) => (measure * 37 + criterion * 53 + measure * criterion * 7) % 101;
}
