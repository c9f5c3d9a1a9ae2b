using System.Runtime.InteropServices;

namespace Konzil.Methods.Similarity;

/// <summary>For every term the texts that contain it and how often.</summary>
internal sealed class Postings
{
    private static readonly IReadOnlyList<(int Text, int Count)> Nowhere = [];
    private readonly Dictionary<string, List<(int Text, int Count)>> _texts = new(StringComparer.Ordinal);

    public int TextCount { get; private set; }

    public IReadOnlyList<(int Text, int Count)> this[string term] => _texts.TryGetValue(term, out var list) ? list : Nowhere;

    /// <summary>The same without a step through an interface for each text.</summary>
    public ReadOnlySpan<(int Text, int Count)> Span(string term) => _texts.TryGetValue(term, out var list) ? CollectionsMarshal.AsSpan(list) : [];

    public static Dictionary<string, int> Count(IEnumerable<string> terms)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts;
    }

    public void Add(Dictionary<string, int> counts)
    {
        foreach (var (term, count) in counts)
        {
            if (!_texts.TryGetValue(term, out var list))
            {
                _texts[term] = list = [];
            }

            list.Add((TextCount, count));
        }

        TextCount++;
    }
}
