namespace Konzil.Ui;

/// <summary>A page as a text for social media: what it says, cut at a word, and where to read on. Made here; no network is asked.</summary>
public static class PostText
{
    /// <summary>Fits every network the city uses; the shortest of them allows 280.</summary>
    public const int ShortMax = 280;

    public static string Short(string title, string lead, string address)
    {
        var room = ShortMax - address.Length - 1;
        var text = title + (title.EndsWith('.') || title.EndsWith('?') || title.EndsWith('!') ? " " : ". ") + lead.ReplaceLineEndings(" ");
        return Cut(text.Trim(), room) + "\n" + address;
    }

    public static string Long(string title, string lead, string address) => string.Join("\n\n", new[] { title, lead, address }.Where(t => t.Length > 0));

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
