using Konzil.Methods.Similarity;

namespace Konzil.Methods.Tests.Similarity;

/// <summary>
/// Quality on 3,100 real German statements (cases/SOURCES.md), beside the trigram similarity of PostgreSQL, which Decidim uses.
/// Recall = share of the wanted statements among the first ten hits; reciprocal rank = 1 / place of the first wanted one.
/// </summary>
[Trait("R", "R-2.3-06")]
public class FindingKlimaratStatements
{
    private const int Verbatim = 3;
    private const int SameDemand = 2;
    private const int Related = 1;
    private const int Depth = 60;

    private static readonly CandidateText[] Statements = Cases.ReadLines("text/statements.jsonl")
        .Select(line => new CandidateText(line.GetProperty("id").GetString()!, line.GetProperty("text").GetString()!)).ToArray();

    private static readonly Query[] Queries = Cases.Read("text/judgements.json").GetProperty("queries").EnumerateArray()
        .Select(query => new Query(
            query.GetProperty("query").GetString()!,
            query.GetProperty("text").GetString()!,
            query.GetProperty("relevant").EnumerateObject().ToDictionary(grade => grade.Name, grade => grade.Value.GetInt32(), StringComparer.Ordinal))).ToArray();

    private static readonly SimilarTexts Index = new(Statements);
    private static readonly List<string[]> Ours = Queries.Select(query => Index.Find(query.Text, Depth).Select(hit => hit.Key).ToArray()).ToList();

    [Fact]
    public void The_same_demand_in_other_words_is_found()
    {
        var (recall, reciprocalRank) = Quality(Ours, SameDemand, SameDemand);

        Assert.InRange(recall, 0.83, 1);
        Assert.InRange(reciprocalRank, 0.78, 1);
    }

    [Fact]
    public void Verbatim_copies_are_all_found()
    {
        Assert.Equal(1, Quality(Ours, Verbatim, Verbatim).Recall);
    }

    [Fact]
    public void Related_demands_are_found_and_better_than_by_trigrams()
    {
        var trigrams = Statements.Select(statement => (statement.Key, Set: Trigrams(statement.Text))).ToList();
        var theirs = Queries.Select(query => ByTrigrams(Trigrams(query.Text))).ToList();

        var (recall, _) = Quality(Ours, Related, Verbatim);

        Assert.InRange(recall, 0.76, 1);
        Assert.True(recall > Quality(theirs, Related, Verbatim).Recall);

        string[] ByTrigrams(HashSet<string> wanted) =>
            trigrams.Select(entry => (entry.Key, Likeness: (double)entry.Set.Count(wanted.Contains) / entry.Set.Union(wanted, StringComparer.Ordinal).Count()))
                .OrderByDescending(entry => entry.Likeness).Take(Depth).Select(entry => entry.Key).ToArray();
    }

    private static HashSet<string> Trigrams(string text) =>
        GermanText.Words(text).Select(word => "  " + word.Text.ToLowerInvariant() + " ")
            .SelectMany(word => Enumerable.Range(0, word.Length - 2).Select(start => word.Substring(start, 3))).ToHashSet(StringComparer.Ordinal);

    private static (double Recall, double ReciprocalRank) Quality(List<string[]> found, int lowest, int highest)
    {
        var marks = Queries.Zip(found).Select(pair => Mark(pair.First, pair.Second, lowest, highest)).OfType<(double Recall, double ReciprocalRank)>().ToList();
        return (marks.Average(mark => mark.Recall), marks.Average(mark => mark.ReciprocalRank));
    }

    private static (double Recall, double ReciprocalRank)? Mark(Query query, string[] found, int lowest, int highest)
    {
        var wanted = query.Grades.Where(grade => grade.Value >= lowest && grade.Value <= highest).Select(grade => grade.Key).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return null;
        }

        // What is better than asked for is neither a hit nor a miss; the query itself is among the statements.
        var hits = found.Where(key => key != query.Key && query.Grades.GetValueOrDefault(key) <= highest).ToList();
        var first = hits.FindIndex(wanted.Contains);
        return ((double)hits.Take(10).Count(wanted.Contains) / wanted.Count, first < 0 ? 0 : 1.0 / (first + 1));
    }

    private sealed record Query(string Key, string Text, Dictionary<string, int> Grades);
}
