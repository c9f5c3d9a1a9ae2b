namespace Konzil.Methods.Similarity;

/// <summary>
/// Compares texts by runs of 3 to 5 letters within words (word ends count as a letter): cosine of TF-IDF vectors, with the
/// logarithm of the frequency. Finds compounds, endings and misspellings without any dictionary.
/// Source: G. Salton and C. Buckley, Term-weighting approaches in automatic text retrieval, 1988.
/// </summary>
internal sealed class LetterIndex
{
    private const int Shortest = 3;
    private const int Longest = 5;

    private readonly Postings _postings = new();
    private readonly double[] _lengths;

    public LetterIndex(IReadOnlyList<string> texts)
    {
        var counts = texts.Select(text => Postings.Count(Runs(text))).ToList();
        counts.ForEach(_postings.Add);
        _lengths = counts.Select(Length).ToArray();
    }

    /// <summary>Cosine of the query with every text, 0 to 1, in the order of the texts.</summary>
    public double[] Compare(string query)
    {
        var counts = Postings.Count(Runs(query));
        var length = Length(counts);
        var sums = new double[_lengths.Length];
        foreach (var (run, count) in counts)
        {
            // Frequent runs stand in nearly every text: this is where the time goes.
            var rarity = Rarity(run);
            var weight = Frequency(count) * rarity;
            foreach (var (text, countInText) in _postings.Span(run))
            {
                sums[text] += weight * (Frequency(countInText) * rarity);
            }
        }

        for (var text = 0; text < sums.Length; text++)
        {
            sums[text] = sums[text] == 0 ? 0 : Math.Min(1, sums[text] / (length * _lengths[text]));
        }

        return sums;
    }

    private static IEnumerable<string> Runs(string text)
    {
        foreach (var word in GermanText.Words(text))
        {
            var padded = " " + GermanText.Fold(word.Text) + " ";
            for (var size = Shortest; size <= Longest; size++)
            {
                if (size >= padded.Length)
                {
                    yield return padded;
                    break;
                }

                for (var start = 0; start + size <= padded.Length; start++)
                {
                    yield return padded.Substring(start, size);
                }
            }
        }
    }

    private double Weight(string run, int count) => Frequency(count) * Rarity(run);

    private static double Frequency(int count) => count == 1 ? 1 : 1 + Math.Log(count);

    private double Rarity(string run) => 1 + Math.Log((1.0 + _postings.TextCount) / (1 + _postings[run].Count));

    private double Length(Dictionary<string, int> counts) =>
        Math.Sqrt(counts.Sum(entry => Weight(entry.Key, entry.Value) * Weight(entry.Key, entry.Value)));
}
