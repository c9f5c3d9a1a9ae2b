using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Konzil.Methods.Scoring;
using Scale = Konzil.Methods.Scoring.Criterion;

namespace Konzil.Scoring;

/// <summary>
/// A closed round as one file: the sealed rules, all values as far as they are published, result and choice. Whoever has it needs
/// nothing else to recompute the ranking (konzil verify).
/// </summary>
public sealed record ResultFile
{
    public const string ThisFormat = "konzil-scoring-1";

    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    public required string Format { get; init; }

    public required FileRound Round { get; init; }

    public required FileSeal Seal { get; init; }

    public required IReadOnlyList<FileCriterion> Criteria { get; init; }

    public required IReadOnlyList<FileEvaluator> Panel { get; init; }

    public required IReadOnlyList<FileMeasure> Measures { get; init; }

    public required IReadOnlyList<FileScore> Result { get; init; }

    public Robustness? Robustness { get; init; }

    /// <summary>Missing until the lead projects are chosen.</summary>
    public FileChoice? Choice { get; init; }

    [JsonIgnore]
    public bool HasSingles => Measures.All(m => m.Sheets is not null);

    [JsonIgnore]
    public IEnumerable<FileCriterion> Points => Criteria.Where(c => c.Kind == CriterionKind.Points);

    /// <exception cref="JsonException">It is no JSON, or not of this shape.</exception>
    /// <exception cref="InputException">It is of another format.</exception>
    public static ResultFile Read(string json)
    {
        var file = JsonSerializer.Deserialize<ResultFile>(json, Spelling) ?? throw new JsonException("The file holds null.");
        return file.Format == ThisFormat ? file : throw new InputException("$.format", $"'{file.Format}' is not '{ThisFormat}'.");
    }

    public string Write() => JsonSerializer.Serialize(this, Spelling);

    /// <summary>What the methods count.</summary>
    /// <exception cref="InputException">A code or a count makes no sense.</exception>
    public RoundInput Input() => new RoundInput(
        [.. Points.Select(c => new Scale(c.Key, c.Weight, c.Min, c.Max))],
        [.. Measures.Select((m, i) => new ScoredMeasure(
            RoundInput.Key(m.Number),
            m.Sheets is { } sheets ? [.. sheets.Select(Card)] : Balanced(m.Means ?? [], i),
            [.. m.AnswersTo(Criteria).Where(a => ConditionScore.Fails(a.Yes, a.No)).Select(a => new KnockOut(a.Criterion, "-"))]))]).Demanding(new Minimums(
            Points.Where(c => c.Minimum is not null).ToDictionary(c => c.Key, c => c.Minimum!.Value, StringComparer.Ordinal), Round.MinimumTotal));

    private Scorecard Card(FileSheet sheet) => sheet.Part switch
    {
        Part.Abstains => Scorecard.Abstains(sheet.Evaluator),
        Part.HasInterest => Scorecard.IsConflicted(sheet.Evaluator),
        _ => new(sheet.Evaluator, sheet.Scores.Where(s => Points.Any(c => c.Key == s.Criterion)).ToDictionary(s => s.Criterion, s => (decimal)s.Value, StringComparer.Ordinal)),
    };

    /// <summary>Where only count and sum are published: as many cards with nearly equal scores, whose mean is exactly the same.</summary>
    private static List<Scorecard> Balanced(IReadOnlyList<FileMean> means, int measure)
    {
        const int most = 10_000;
        var cards = new List<Dictionary<string, decimal>>();
        for (var i = 0; i < means.Count; i++)
        {
            var mean = means[i];
            if (mean.Count is < 0 or > most)
            {
                throw new InputException($"$.measures[{measure}].means[{i}].count", $"A count is 0 to {most}.");
            }

            var low = mean.Count == 0 ? 0 : Math.Floor(mean.Sum / mean.Count);
            var rest = mean.Sum - low * mean.Count;
            for (var n = 0; n < mean.Count; n++)
            {
                if (n == cards.Count)
                {
                    cards.Add(new(StringComparer.Ordinal));
                }

                var extra = Math.Clamp(rest - n, 0, 1);
                cards[n][mean.Criterion] = low + extra;
            }
        }

        return [.. cards.Select((scores, n) => new Scorecard("mean-" + n.ToString(System.Globalization.CultureInfo.InvariantCulture), scores))];
    }
}
