using System.Globalization;
using Konzil.Methods.Scoring;

namespace Konzil.Scoring;

/// <summary>
/// Recomputes everything in a result file from its values and names each place that differs. Uses the stored result for nothing
/// but the comparison.
/// </summary>
public sealed class ResultCheck
{
    /// <summary>Decimals are handed out with 28 digits, doubles with 15; what differs less came from writing, not from counting.</summary>
    private const decimal Rounding = 1e-9m;

    /// <summary>Another machine may round a logarithm differently and so turn a single one of 100,000 draws.</summary>
    private const double Draws = 1e-4;

    private readonly List<string> _differences = [];
    private readonly List<string> _withheld = [];

    private ResultCheck()
    {
    }

    /// <summary>"$.result[2].rank: 3 in the file, 2 recomputed"; none when all is equal.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>What the file cannot prove because single values are not published.</summary>
    public IReadOnlyList<string> Withheld => _withheld;

    /// <exception cref="ArgumentException">The values cannot be scored: a score off its scale, two sheets of one person, and the like.</exception>
    /// <exception cref="OverflowException">A number is too large.</exception>
    public static ResultCheck Of(ResultFile file)
    {
        var check = new ResultCheck();
        SealCheck.Of(file, check.Same);
        var input = file.Input();
        check.Ranking(file, input);
        if (file.Robustness is { } kept)
        {
            check.Firmness(kept, Robustness.Of(input, Robustness.SeedOf(file.Seal.Sha256), file.HasSingles));
        }

        check.Choice(file, input);
        return check;
    }

    private void Ranking(ResultFile file, RoundInput input)
    {
        var ranking = WeightedSum.Rank(input.Criteria, input.Measures).ToDictionary(r => RoundInput.Number(r.Key));
        var spans = RankIntervals.Of(input.Criteria, input.Measures).ToDictionary(s => RoundInput.Number(s.Key));
        var measures = file.Measures.ToDictionary(m => m.Code, StringComparer.Ordinal);
        var conditions = file.Criteria.Where(c => c.Kind == CriterionKind.KnockOut).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        Same("$.result", Join(file.Result.Select(r => r.Code).Order(StringComparer.Ordinal)), Join(measures.Keys.Order(StringComparer.Ordinal)));
        foreach (var (i, stored) in file.Result.Index().Where(r => measures.ContainsKey(r.Item.Code)))
        {
            var place = $"$.result[{i}]";
            var measure = measures[stored.Code];
            var own = ranking[measure.Number];
            var failed = own.KnockOuts.Select(k => k.Condition).Where(conditions.Contains).Order(StringComparer.Ordinal).ToList();
            Same(place + ".rank", Shown(stored.Rank), Shown(own.Rank));
            Near(place + ".total", stored.Total, failed.Count > 0 ? null : own.Total);
            Same(place + ".group", stored.Group?.ToString(), ScoreGroups.Of(own.Rank, own.Total, file.Round.LeadThreshold, file.Round.GroupsFrom)?.ToString());
            Same(place + ".failed", Join(stored.Failed.Order(StringComparer.Ordinal)), Join(failed));
            Short(place + ".shortfalls", stored.Shortfalls ?? [], input.Shortfalls[own.Key]);
            Same(place + ".criteria", Join(stored.Criteria.Select(c => c.Criterion)), Join(own.Criteria.Select(c => c.Criterion.Key)));
            foreach (var ((j, part), counted) in stored.Criteria.Index().Zip(own.Criteria))
            {
                Same($"{place}.criteria[{j}].count", Shown(part.Count), Shown(counted.Count));
                Near($"{place}.criteria[{j}].mean", part.Mean, counted.Mean);
                Near($"{place}.criteria[{j}].share", part.Share, counted.Normalised);
                Near($"{place}.criteria[{j}].points", part.Points, counted.Points);
                if (file.HasSingles && file.Round.RevealedAt is not null)
                {
                    Near($"{place}.criteria[{j}].first", part.First, measure.FirstMean(part.Criterion));
                }
            }

            if (file.HasSingles)
            {
                var span = spans.GetValueOrDefault(measure.Number);
                Same(place + ".best", Shown(stored.Best), Shown(span is null ? null : Math.Min(span.BestWithoutOne, span.BestReweighted)));
                Same(place + ".worst", Shown(stored.Worst), Shown(span is null ? null : Math.Max(span.WorstWithoutOne, span.WorstReweighted)));
                Same($"$.measures ({stored.Code}) conflicts, abstentions", Join([Shown(measure.Conflicts), Shown(measure.Abstentions)]), Join([Shown(own.Excluded.Count(e => e.Reason == ExclusionReason.ConflictOfInterest)), Shown(own.Excluded.Count(e => e.Reason == ExclusionReason.Abstention))]));
            }
        }

        if (!file.HasSingles)
        {
            _withheld.Add("$.result[*].best, $.result[*].worst");
        }
    }

    private void Short(string place, IReadOnlyList<Shortfall> stored, IReadOnlyList<Shortfall> own)
    {
        Same(place, Join(stored.Select(s => s.Key ?? "*")), Join(own.Select(s => s.Key ?? "*")));
        foreach (var (i, (kept, counted)) in stored.Zip(own).Index())
        {
            Near($"{place}[{i}].needed", kept.Needed, counted.Needed);
            Near($"{place}[{i}].reached", kept.Reached, counted.Reached);
        }
    }

    private void Firmness(Robustness kept, Robustness own)
    {
        const string at = "$.robustness";
        Same(at + ".seed", Shown(kept.Seed), Shown(own.Seed));
        Same(at + ".draws", Shown(kept.Draws), Shown(own.Draws));
        Same(at + ".compared", Join(kept.Compared.Select(n => Shown(n))), Join(own.Compared.Select(n => Shown(n))));
        Same(at + ".shares", Join(kept.Shares.Select(r => Shown(r.Count))), Join(own.Shares.Select(r => Shown(r.Count))));
        foreach (var (i, (stored, drawn)) in kept.Shares.Zip(own.Shares).Index())
        {
            foreach (var (rank, (a, b)) in stored.Zip(drawn).Index())
            {
                Near($"{at}.shares[{i}][{rank}]", a, b, Draws);
            }
        }

        Same(at + ".weights", Join(kept.Weights.Select(w => w.Key)), Join(own.Weights.Select(w => w.Key)));
        foreach (var (i, (stored, range)) in kept.Weights.Zip(own.Weights).Index())
        {
            Near($"{at}.weights[{i}].weight", stored.Weight, range.Weight);
            Near($"{at}.weights[{i}].from", stored.From, range.From);
            Near($"{at}.weights[{i}].to", stored.To, range.To);
            Near($"{at}.weights[{i}].winnerFrom", stored.WinnerFrom, range.WinnerFrom);
            Near($"{at}.weights[{i}].winnerTo", stored.WinnerTo, range.WinnerTo);
        }

        Same(at + ".otherMethods", Join(kept.OtherMethods.Select(m => m.Method + " " + Join(m.Ranks.Select(r => Shown(r))))), Join(own.OtherMethods.Select(m => m.Method + " " + Join(m.Ranks.Select(r => Shown(r))))));
        Same(at + ".agreement", Join(kept.Agreement.Select(a => a.Key ?? "*")), Join(own.Agreement.Select(a => a.Key ?? "*")));
        foreach (var (i, (stored, accord)) in kept.Agreement.Zip(own.Agreement).Index())
        {
            Near($"{at}.agreement[{i}].alpha", stored.Alpha, accord.Alpha, (double)Rounding);
        }
    }

    private void Choice(ResultFile file, RoundInput input)
    {
        if (file.Choice is not { } choice)
        {
            return;
        }

        var ranking = WeightedSum.Rank(input.Criteria, input.Measures).Where(r => r.Rank is not null).ToDictionary(r => RoundInput.Number(r.Key));
        var places = file.Measures.Where(m => ranking.ContainsKey(m.Number)).ToDictionary(
            m => m.Code,
            m => (int?)ScoreGroups.Of(ranking[m.Number].Rank, ranking[m.Number].Total, file.Round.LeadThreshold, file.Round.GroupsFrom) ?? ranking[m.Number].Rank!.Value,
            StringComparer.Ordinal);
        var chosen = choice.Measures.Where(d => d.Decision == LeadDecision.Chosen).Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        var deviating = LeadSelection.Deviating(places, chosen);
        Same("$.choice.measures", Join(choice.Measures.Select(d => d.Code).Order(StringComparer.Ordinal)), Join(file.Measures.Select(m => m.Code).Order(StringComparer.Ordinal)));
        foreach (var (i, decision) in choice.Measures.Index())
        {
            Same($"$.choice.measures[{i}].deviates", decision.Deviates.ToString(), deviating.Contains(decision.Code).ToString());
            if (decision.Decision == LeadDecision.Chosen && !places.ContainsKey(decision.Code))
            {
                _differences.Add($"$.choice.measures[{i}].decision: {decision.Code} is not in the ranking and cannot be chosen");
            }
        }

        if (deviating.Count > 0 && string.IsNullOrWhiteSpace(choice.DeviationReason))
        {
            _differences.Add("$.choice.deviationReason: missing, although the choice departs from the ranking");
        }
    }

    private void Same(string place, string? stored, string? own)
    {
        if (!string.Equals(stored, own, StringComparison.Ordinal))
        {
            _differences.Add($"{place}: {stored ?? "nothing"} in the file, {own ?? "nothing"} recomputed");
        }
    }

    private void Near(string place, decimal? stored, decimal? own)
    {
        if (stored is null != own is null || stored is { } a && own is { } b && Math.Abs(a - b) > Rounding)
        {
            Same(place, Shown(stored), Shown(own));
        }
    }

    private void Near(string place, double stored, double own, double tolerance)
    {
        if (!(Math.Abs(stored - own) <= tolerance))
        {
            Same(place, stored.ToString(CultureInfo.InvariantCulture), own.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string? Shown(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string?> parts) => string.Join(' ', parts);
}
