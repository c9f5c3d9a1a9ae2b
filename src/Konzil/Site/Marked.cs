using Konzil.Methods.Similarity;
using Microsoft.AspNetCore.Components;

namespace Konzil.Site;

/// <summary>A text in which the words somebody searched for are marked. Everything is encoded; only the mark is ours.</summary>
public static class Marked
{
    private const int Length = 220;

    public static RenderFragment Of(string text, IReadOnlyList<string> terms) => builder =>
    {
        var at = 0;
        foreach (var word in GermanText.Words(text).Where(w => Matches(w.Text, terms)))
        {
            builder.AddContent(0, text[at..word.Start]);
            builder.OpenElement(1, "mark");
            builder.AddContent(2, word.Text);
            builder.CloseElement();
            at = word.Start + word.Text.Length;
        }

        builder.AddContent(3, text[at..]);
    };

    /// <summary>The piece of a long text around the first word that was found.</summary>
    public static string Around(string text, IReadOnlyList<string> terms)
    {
        text = text.ReplaceLineEndings(" ");
        if (text.Length <= Length)
        {
            return text;
        }

        var first = GermanText.Words(text).Where(w => Matches(w.Text, terms)).Select(w => (int?)w.Start).FirstOrDefault() ?? 0;
        var start = first < Length / 2 ? 0 : text.LastIndexOf(' ', Math.Max(0, first - (Length / 3))) + 1;
        var end = Math.Min(text.Length, start + Length);
        if (end < text.Length && text.LastIndexOf(' ', end - 1) is var space && space > first)
        {
            end = space;
        }

        return (start > 0 ? "… " : "") + text[start..end] + (end < text.Length ? " …" : "");
    }

    private static bool Matches(string word, IReadOnlyList<string> terms)
    {
        var stem = GermanText.Stem(word);
        return terms.Any(t => stem.StartsWith(t, StringComparison.Ordinal));
    }
}
