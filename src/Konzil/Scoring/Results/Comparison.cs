using Konzil.Methods;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Comparison;
using Konzil.Methods.Scoring.Rankings;
using Konzil.Methods.Scoring.Robustness;
using Scale = Konzil.Methods.Scoring.Criterion;

namespace Konzil.Scoring;

/// <summary>The ranked measures as a table of shares of the scale (0 to 1), for the questions that need a value in every cell.</summary>
internal sealed class Comparison
{
    private readonly List<Scale> _criteria;
    private readonly List<ScoredMeasure> _measures;
    private readonly List<List<Exact>> _shares;

    public Comparison(RoundInput input)
    {
        var byKey = input.Measures.ToDictionary(m => m.Key, StringComparer.Ordinal);
        _criteria = [.. input.Criteria.Where(c => c.Weight > 0)];
        _measures = [.. WeightedSum.Rank(input.Criteria, input.Measures)
            .Where(r => r.Rank is not null && r.Criteria.All(c => c.Criterion.Weight == 0 || c.Count > 0)).Select(r => byKey[r.Key])];
        _shares = [.. _measures.Select(m => _criteria.Select(c => Share(m, c)).ToList())];
        Values = [.. _shares.Select(row => row.Select(share => share.ToDouble()).ToArray())];
    }

    public IReadOnlyList<int> Measures => [.. _measures.Select(m => RoundInput.Number(m.Key))];

    public IReadOnlyList<IReadOnlyList<double>> Values { get; }

    public IReadOnlyList<WeightRange> Weights()
    {
        var whole = Exact.Sum(_criteria.Select(c => Exact.Of(c.Weight)));
        var weights = _criteria.Select(c => Exact.Of(c.Weight) / whole).ToList();
        return [.. WeightStability.Of(_shares, weights).Criteria.Select(c => new WeightRange(
            _criteria[c.Criterion].Key, weights[c.Criterion].ToDecimal(), c.Everybody.From.ToDecimal(), c.Everybody.To.ToDecimal(), c.Winner.From.ToDecimal(), c.Winner.To.ToDecimal()))];
    }

    /// <summary>All on the fixed scales, so that no method depends on which measures take part more than it must.</summary>
    public IReadOnlyList<MethodRanks> OtherMethods(bool singles)
    {
        var table = DecisionTable.Of(Values, [.. _criteria.Select(_ => Direction.Benefit)], [.. _criteria.Select(c => (double)c.Weight)]);
        var usual = _criteria.Select(_ => new Preference(PreferenceShape.Usual)).ToList();
        var differ = Values.Any(row => !row.SequenceEqual(Values[0]));
        var methods = new List<MethodRanks>
        {
            new(OtherMethod.Topsis, differ ? Topsis.Of(table, Normalisation.None).Ranks : [.. Values.Select(_ => 1)]),
            new(OtherMethod.Vikor, Vikor.Of(table).Ranks),
            new(OtherMethod.Promethee2, Promethee.Of(table, usual).Ranks),
        };
        if (singles && PersonalRanks() is { Count: > 0 } personal)
        {
            methods.Add(new(OtherMethod.Borda, Borda.Of(Profile.OfPartialRanks(personal, [.. _measures.Select(m => m.Key)])).Ranks));
        }

        return methods;
    }

    /// <summary>Each person's own ranking by weighted sum; null where the person did not score.</summary>
    private List<IReadOnlyList<double?>> PersonalRanks() =>
        [.. _measures.SelectMany(m => m.Cards).Where(c => c.Excluded is null).Select(c => c.Evaluator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(IReadOnlyList<double?> (person) =>
        {
            var own = _measures.ConvertAll(m => m with { Cards = [.. m.Cards.Where(c => c.Evaluator == person && c.Excluded is null && _criteria.All(x => c.Scores.ContainsKey(x.Key)))] });
            var ranks = WeightedSum.Rank(_criteria, [.. own.Select(m => m with { Cards = [.. m.Cards.Select(Weighted)] })]).ToDictionary(r => r.Key, r => r.Rank, StringComparer.Ordinal);
            return [.. _measures.Select(m => (double?)ranks[m.Key])];
        })];

    private Scorecard Weighted(Scorecard card) => card with { Scores = card.Scores.Where(s => _criteria.Any(c => c.Key == s.Key)).ToDictionary(StringComparer.Ordinal) };

    private static Exact Share(ScoredMeasure measure, Scale criterion)
    {
        var scores = measure.Cards.Where(c => c.Excluded is null && c.Scores.ContainsKey(criterion.Key)).Select(c => Exact.Of(c.Scores[criterion.Key])).ToList();
        return (Exact.Sum(scores) / Exact.Of(scores.Count) - Exact.Of(criterion.Min)) / (Exact.Of(criterion.Max) - Exact.Of(criterion.Min));
    }
}
