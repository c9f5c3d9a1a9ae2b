namespace Konzil.Communication;

/// <summary>A piece of news as a text for social media: what it says, cut at a word, and where to read on.</summary>
public static class ShareTexts
{
    /// <summary>Fits every network the city uses; the shortest of them allows 280.</summary>
    public const int ShortMax = 280;

    public static string Short(NewsPost post, string address)
    {
        var room = ShortMax - address.Length - 1;
        var text = post.Title + (post.Title.EndsWith('.') || post.Title.EndsWith('?') || post.Title.EndsWith('!') ? " " : ". ") + post.Lead.ReplaceLineEndings(" ");
        return Cut(text, room) + "\n" + address;
    }

    public static string Long(NewsPost post, string address) => string.Join("\n\n", post.Title, post.Lead, address);

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Math.Max(0, most - 1));
        return text[..(end > 0 ? end : Math.Max(0, most - 1))].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
