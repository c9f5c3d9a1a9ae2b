using System.Globalization;
using BenchmarkDotNet.Attributes;
using Konzil.Methods.Scoring;

namespace Konzil.Bench;

/// <summary>A large scoring round: 30 measures, 8 criteria, 12 evaluators.</summary>
[MemoryDiagnoser]
public class RankMeasures
{
    private const int Measures = 30;
    private const int Criteria = 8;
    private const int Evaluators = 12;

    private readonly Criterion[] _criteria = Enumerable.Range(0, Criteria).Select(i => new Criterion(Name("c", i), 5 * (i + 1), 0, 4)).ToArray();
    private readonly ScoredMeasure[] _measures = Enumerable.Range(0, Measures).Select(Measure).ToArray();

    [Benchmark]
    public IReadOnlyList<MeasureResult> Ranking() => WeightedSum.Rank(_criteria, _measures);

    [Benchmark]
    public IReadOnlyList<RankInterval> Intervals() => RankIntervals.Of(_criteria, _measures);

    private static ScoredMeasure Measure(int number) => new(Name("m", number), Enumerable.Range(0, Evaluators).Select(evaluator => Card(number, evaluator)).ToArray(), []);

    private static Scorecard Card(int measure, int evaluator) =>
        new(Name("e", evaluator), Enumerable.Range(0, Criteria).ToDictionary(i => Name("c", i), i => (decimal)((measure * 7 + evaluator * 3 + i * 5) % 9) / 2, StringComparer.Ordinal));

    private static string Name(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);
}
