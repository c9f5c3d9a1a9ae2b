namespace Konzil.Methods.Similarity;

/// <summary>
/// Compares texts by the stems they share: BM25 with k1 = 1.2 and b = 0.75.
/// Source: S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
/// </summary>
internal sealed class WordIndex
{
    private const double Saturation = 1.2;
    private const double LengthEffect = 0.75;

    private readonly Postings _postings = new();
    private readonly int[] _lengths;
    private readonly double _meanLength;

    public WordIndex(IReadOnlyList<IReadOnlyList<string>> texts)
    {
        foreach (var stems in texts)
        {
            _postings.Add(Postings.Count(stems));
        }

        _lengths = texts.Select(stems => stems.Count).ToArray();
        _meanLength = Math.Max(1, _lengths.DefaultIfEmpty().Average());
    }

    /// <summary>How much a stem tells about a text: the rarer among the texts, the more; above 0.</summary>
    public double Rarity(string stem)
    {
        var texts = _postings[stem].Count;
        return Math.Log(1 + (_postings.TextCount - texts + 0.5) / (texts + 0.5));
    }

    /// <summary>BM25 of the query against every text, 0 or more, in the order of the texts.</summary>
    public double[] Compare(IReadOnlyList<string> query)
    {
        var sums = new double[_lengths.Length];
        foreach (var stem in query.Distinct(StringComparer.Ordinal))
        {
            var rarity = Rarity(stem);
            foreach (var (text, count) in _postings.Span(stem))
            {
                var length = 1 - LengthEffect + LengthEffect * _lengths[text] / _meanLength;
                sums[text] += rarity * count * (Saturation + 1) / (count + Saturation * length);
            }
        }

        return sums;
    }
}
