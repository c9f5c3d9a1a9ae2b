using System.Net;
using NetVips;

namespace Konzil.Platform;

/// <summary>
/// Draws the picture that networks show beside a link: a few words on the colours of the city, in Noto Sans, which is brought along:
/// a machine without any font draws the same. No picture is read for it: the readers that are blocked in <see cref="Pictures"/> stay so.
/// </summary>
public static class ShareCard
{
    /// <summary>What the networks ask for.</summary>
    public const int Width = 1200;
    public const int Height = 630;

    private const int Edge = 80;
    private const int Inner = Width - 2 * Edge;
    private const int TitleTop = 168;
    private const int TitleRoom = 300;
    private const int Foot = 110;
    private const int Small = 32;

    // The largest that fits; a title of the longest kind fits into the last.
    private static readonly int[] TitleSizes = [76, 64, 54, 46, 38, 32];

    internal static readonly Lazy<string> Regular = new(() => Unpacked("NotoSans-Regular.woff"));
    private static readonly Lazy<string> Bold = new(() => Unpacked("NotoSans-Bold.woff"));

    // As with uploaded pictures: one after the other.
    private static readonly SemaphoreSlim One = new(1);

    /// <param name="Kind">What it is, with its number.</param>
    /// <param name="Title">The large words.</param>
    /// <param name="Name">Whose agenda it is.</param>
    public sealed record Words(string Kind, string Title, string Name);

    /// <summary>Each as #rrggbb; light words on a dark ground.</summary>
    public sealed record Colours(string Ground, string Foot, string Accent, string Soft, string Title);

    /// <summary>A PNG.</summary>
    public static async Task<byte[]> Draw(Words words, Colours colours, CancellationToken cancellation)
    {
        await One.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Draw(words, colours), cancellation);
        }
        finally
        {
            One.Release();
        }
    }

    private static byte[] Draw(Words words, Colours colours)
    {
        using var empty = Image.Black(Width, Height, bands: 3);
        using var flat = empty.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var ground = flat.Mutate(m =>
        {
            m.DrawRect(Ink(colours.Ground), 0, 0, Width, Height, fill: true);
            m.DrawRect(Ink(colours.Accent), Edge, 64, 96, 10, fill: true);
            m.DrawRect(Ink(colours.Foot), 0, Height - Foot, Width, Foot, fill: true);
        });
        using var kind = Line(words.Kind, Regular.Value);
        using var name = Line(words.Name, Bold.Value);
        using var title = Title(words.Title);
        using var one = On(ground, kind, colours.Soft, 104);
        using var two = On(one, title, colours.Title, TitleTop);
        using var three = On(two, name, colours.Soft, Height - Foot + (Foot - name.Height) / 2);
        return three.PngsaveBuffer(compression: 6, bitdepth: 8, keep: Enums.ForeignKeep.None);
    }

    private static Image Title(string title)
    {
        foreach (var size in TitleSizes)
        {
            var text = Text(title, Bold.Value, size, "Bold ");
            if (size == TitleSizes[^1] || (text.Width <= Inner && text.Height <= TitleRoom))
            {
                return Within(text, TitleRoom);
            }

            text.Dispose();
        }

        throw new InvalidOperationException("There is always a smallest size.");
    }

    private static Image Line(string words, string font) => Within(Text(words, font, Small, font == Bold.Value ? "Bold " : ""), Small + Small / 2);

    // The words are markup for Pango, so what people wrote is escaped; a word wider than the picture breaks inside.
    private static Image Text(string words, string font, int size, string weight) =>
        Image.Text(WebUtility.HtmlEncode(Shown(words)), font: $"Noto Sans {weight}{size}", fontfile: font, width: Inner, wrap: Enums.TextWrap.WordChar, dpi: 72);

    private static string Shown(string words)
    {
        var shown = new string([.. words.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        return shown.Length == 0 ? "–" : shown;
    }

    private static Image Within(Image text, int height)
    {
        if (text.Width <= Inner && text.Height <= height)
        {
            return text;
        }

        using (text)
        {
            return text.ExtractArea(0, 0, Math.Min(text.Width, Inner), Math.Min(text.Height, height));
        }
    }

    private static Image On(Image ground, Image words, string colour, int top)
    {
        using var mask = words.Embed(Edge, top, Width, Height);
        return mask.Ifthenelse(Ink(colour), ground, blend: true);
    }

    internal static double[] Ink(string colour) => [.. Convert.FromHexString(colour.AsSpan(1)).Select(b => (double)b)];

    // libvips reads a font by its path only.
    private static string Unpacked(string name)
    {
        using var font = typeof(ShareCard).Assembly.GetManifestResourceStream("Konzil." + name) ?? throw new InvalidOperationException(name);
        using var woff = new MemoryStream();
        font.CopyTo(woff);
        var folder = Directory.CreateTempSubdirectory("konzil-schrift-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            // A machine tidies its temporary folder by itself, too.
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        };
        var path = Path.Combine(folder, Path.ChangeExtension(name, ".ttf"));
        File.WriteAllBytes(path, Woff.Unpack(woff.GetBuffer().AsSpan(0, (int)woff.Length)));
        return path;
    }
}
