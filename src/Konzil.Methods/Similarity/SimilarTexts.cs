namespace Konzil.Methods.Similarity;

/// <summary>A text that may be found.</summary>
/// <param name="Key">Identifies the text; unique among the candidates.</param>
/// <param name="Text">The text, usually title and body; may be empty.</param>
public sealed record CandidateText(string Key, string Text);

/// <summary>A found text and why it was found.</summary>
/// <param name="Key">The key of the candidate.</param>
/// <param name="Score">
/// 0 (exclusive) to 1; 1 when the text leads both lists. It orders the hits of one query and says nothing across queries: for
/// "similar enough to mention" use <paramref name="Likeness"/>.
/// </param>
/// <param name="Likeness">
/// How many runs of letters both texts share, weighted by how rare they are among the candidates: 0 (none) to 1 (the same words).
/// </param>
/// <param name="SharedWords">
/// The words of the found text, as written there, that the query shares in some inflection, the rarest first; no stop words.
/// May be empty when only parts of words agree.
/// </param>
public sealed record SimilarText(string Key, double Score, double Likeness, IReadOnlyList<string> SharedWords);

/// <summary>
/// Finds the texts among some hundred candidates that say something similar to a new one, for "these ideas may be about the
/// same". Nothing leaves the machine, no trained model is needed, and every hit can be explained by its shared words.
/// <para>
/// Two lists are made, one by runs of letters (TF-IDF) and one by stems (BM25), and fused by their ranks:
/// Reciprocal Rank Fusion, 1 / (60 + rank) summed over both lists. Source: G. Cormack, C. Clarke and S. Büttcher, Reciprocal Rank
/// Fusion outperforms Condorcet and individual Rank Learning Methods, SIGIR 2009.
/// </para>
/// <para>
/// Immutable and safe to share between threads. Building takes time and memory in proportion to the letters of all candidates;
/// some thousand short texts are fine. The order of the candidates does not influence the result.
/// </para>
/// </summary>
public sealed class SimilarTexts
{
    private const double RankOffset = 60;
    private const double BestSum = 2 / (RankOffset + 1);

    private readonly CandidateText[] _candidates;
    private readonly LetterIndex _letters;
    private readonly WordIndex _words;

    /// <summary>Reads the candidates.</summary>
    /// <param name="candidates">0 or more texts.</param>
    /// <exception cref="ArgumentException">Two candidates have the same key.</exception>
    public SimilarTexts(IEnumerable<CandidateText> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        _candidates = candidates.OrderBy(candidate => candidate.Key, StringComparer.Ordinal).ToArray();
        var repeated = _candidates.Zip(_candidates.Skip(1)).FirstOrDefault(pair => pair.First.Key == pair.Second.Key).First;
        if (repeated is not null)
        {
            throw new ArgumentException($"The candidate '{repeated.Key}' appears twice.", nameof(candidates));
        }

        _letters = new(_candidates.Select(candidate => candidate.Text).ToList());
        _words = new(_candidates.Select(candidate => GermanText.Stems(candidate.Text)).ToList());
    }

    /// <summary>The candidates that resemble a text, the most similar first.</summary>
    /// <param name="query">The new text, as far as it is written; an empty text finds nothing.</param>
    /// <param name="limit">Most hits to return, 1 or more.</param>
    /// <returns>0 to <paramref name="limit"/> hits. A candidate without any common run of letters is never a hit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1.</exception>
    public IReadOnlyList<SimilarText> Find(string query, int limit = 5)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var stems = GermanText.Stems(query);
        var likeness = _letters.Compare(query);
        var byLetters = Ranks(likeness);
        var byWords = Ranks(_words.Compare(stems));
        var known = stems.ToHashSet(StringComparer.Ordinal);

        return Enumerable.Range(0, _candidates.Length)
            .Select(text => (Text: text, Score: (Share(byLetters[text]) + Share(byWords[text])) / BestSum))
            .Where(hit => hit.Score > 0)
            .OrderByDescending(hit => hit.Score).ThenByDescending(hit => likeness[hit.Text]).ThenBy(hit => hit.Text)
            .Take(limit)
            .Select(hit => new SimilarText(_candidates[hit.Text].Key, hit.Score, likeness[hit.Text], SharedWords(hit.Text, known)))
            .ToList().AsReadOnly();
    }

    private static double Share(int? rank) => rank is null ? 0 : 1 / (RankOffset + rank.Value);

    // Equal values share a rank, so that verbatim copies are treated alike.
    private static int?[] Ranks(double[] values)
    {
        var ranks = new int?[values.Length];
        var order = Enumerable.Range(0, values.Length).Where(text => values[text] > 0).ToArray();

        // Equal ones may come in any order, so the fast sort will do.
        Array.Sort(Array.ConvertAll(order, text => -values[text]), order);
        for (var i = 0; i < order.Length; i++)
        {
            ranks[order[i]] = i > 0 && values[order[i]] == values[order[i - 1]] ? ranks[order[i - 1]] : i + 1;
        }

        return ranks;
    }

    private System.Collections.ObjectModel.ReadOnlyCollection<string> SharedWords(int text, HashSet<string> stems) =>
        GermanText.Words(_candidates[text].Text)
            .Where(word => !GermanText.IsStopWord(word.Text))
            .Select(word => (word.Text, Stem: GermanText.Stem(word.Text)))
            .Where(word => stems.Contains(word.Stem))
            .DistinctBy(word => word.Stem, StringComparer.Ordinal)
            .OrderByDescending(word => _words.Rarity(word.Stem))
            .Select(word => word.Text)
            .ToList().AsReadOnly();
}
