using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Scoring;
using Konzil.Strategy;

namespace Konzil.Site;

public enum BundleChange
{
    New,
    Replaced,
    Same,
    Kept,
}

/// <summary>A template of a bundle and what would happen to it here.</summary>
public sealed record BundleRow(Text Kind, string Name, BundleChange Change)
{
    /// <summary>How it reads here and in the bundle, where the two differ.</summary>
    public string Here { get; init; } = "";

    public string There { get; init; } = "";
}

/// <param name="Row">What the dry run shows.</param>
/// <param name="Take">Does it; null where nothing changes.</param>
internal sealed record BundleStep(BundleRow Row, Func<Task>? Take = null);

internal sealed record BundleFile(string Name, string Text);

/// <summary>Where templates come from and go to, and what the parts of one bundle know of each other.</summary>
internal sealed record BundleScene(CityDb Db, Catalog.Content City, Me Me)
{
    /// <summary>Titles of the phases the bundle itself brings.</summary>
    public HashSet<string> Phases { get; } = new(StringComparer.Ordinal);

    public DateTimeOffset Now => Db.Now;
}

/// <summary>A kind of template: writes its files, and works out what a file would change.</summary>
internal interface IBundlePart
{
    bool Owns(string file);

    Task<IReadOnlyList<BundleFile>> Write(BundleScene scene);

    /// <exception cref="ContentException">The file has mistakes; all of them with their lines.</exception>
    Task<IReadOnlyList<BundleStep>> Plan(BundleFile file, BundleScene scene);
}

/// <summary>Templates of a city as one ZIP file.</summary>
internal static class Bundle
{
    public const int MostBytes = 2 * 1024 * 1024;
    private const int MostFiles = 60;
    private const int EntryMost = 256_000;

    // A JSON string is a quoted YAML scalar.
    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Packages before checklists: the lists belong to their phases.
    public static readonly IReadOnlyList<IBundlePart> Parts = [new CriteriaPart(), new FieldsPart(), new PackagesPart(), new RisksPart(), new PrinciplesPart(), new ChecksPart(), new TermsPart()];

    public static async Task<byte[]> Pack(BundleScene scene)
    {
        using var packed = new MemoryStream();
        await using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in Parts)
            {
                foreach (var file in await part.Write(scene))
                {
                    await using var entry = await zip.CreateEntry(file.Name).OpenAsync();
                    await entry.WriteAsync(Encoding.UTF8.GetBytes(file.Text));
                }
            }
        }

        return packed.ToArray();
    }

    /// <summary>What a bundle would do here; null with errors in the form.</summary>
    public static async Task<IReadOnlyList<BundleStep>?> Plan(byte[] bytes, BundleScene scene, Form form)
    {
        var steps = new List<BundleStep>();
        try
        {
            var files = Unpack(bytes);
            foreach (var part in Parts)
            {
                foreach (var file in files.Where(f => part.Owns(f.Name)))
                {
                    if (TemplateFile.Depth(file.Text) > TemplateFile.Deepest)
                    {
                        form.Errors.Add(ExchangeTemplates.FileField, BundleText.Line.With(file.Name, 1, BundleText.TooDeep));
                        continue;
                    }

                    try
                    {
                        steps.AddRange(await part.Plan(file, scene));
                    }
                    catch (ContentException mistakes)
                    {
                        mistakes.Errors.Take(20).ToList().ForEach(e => form.Errors.Add(ExchangeTemplates.FileField, BundleText.Line.With(file.Name, e.Line, e.Message)));
                    }
                }
            }
        }
        catch (Refusal refused)
        {
            form.Errors.Add(ExchangeTemplates.FileField, refused.Reason);
        }

        return form.HasErrors ? null : steps;
    }

    public static void Line(StringBuilder yaml, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            yaml.Append(name).Append(": ").Append(JsonSerializer.Serialize(value, Spelling)).Append('\n');
        }
    }

    public static void Words(StringBuilder yaml, string name, Text words)
    {
        if (words.De.Length > 0)
        {
            yaml.Append(name).Append(": {de: ").Append(JsonSerializer.Serialize(words.De, Spelling)).Append(", en: ").Append(JsonSerializer.Serialize(words.En.Length == 0 ? words.De : words.En, Spelling)).Append("}\n");
        }
    }

    /// <summary>The blocks of a list in a file, each read by <paramref name="read"/>; mistakes are thrown with their lines.</summary>
    public static List<T> Read<T>(BundleFile file, string list, Func<ContentMap, T> read)
    {
        var folder = ContentFolder.OfText(file.Name, file.Text);
        var rows = folder.Read(file.Name).RequiredMaps(list).Select(read).ToList();
        folder.Check();
        return rows;
    }

    public static Text Limited(ContentMap map, string name, int max)
    {
        var words = map.Words(name);
        Fits(map, name, words.De, max);
        Fits(map, name, words.En, max);
        return words;
    }

    public static string Line(ContentMap map, string name, int max)
    {
        var text = map.OptionalText(name) ?? "";
        Fits(map, name, text, max);
        return text;
    }

    private static void Fits(ContentMap map, string name, string text, int max)
    {
        if (text.Length > max)
        {
            map.Fail(name, $"„{name}“ hat höchstens {max} Zeichen.");
        }
    }

    private static List<BundleFile> Unpack(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var entries = zip.Entries.Where(e => !e.FullName.EndsWith('/')).ToList();
            if (entries.Count > MostFiles)
            {
                throw new Refusal(BundleText.TooMany.Filled(MostFiles));
            }

            if (entries.Find(e => Parts.All(p => !p.Owns(e.FullName))) is { } foreign)
            {
                throw new Refusal(BundleText.NotOurs.Filled(foreign.FullName));
            }

            if (entries.GroupBy(e => e.FullName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            {
                throw new Refusal(BundleText.Twice.Filled(twice.Key));
            }

            return entries.Count == 0 ? throw new Refusal(BundleText.Empty) : entries.ConvertAll(Text);
        }
        catch (InvalidDataException)
        {
            throw new Refusal(BundleText.NoZip);
        }
    }

    // Read up to the limit and no further: what an entry says of its own size need not be true.
    private static BundleFile Text(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var bytes = new byte[EntryMost + 1];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > EntryMost)
        {
            throw new Refusal(BundleText.EntryTooLarge.Filled(entry.FullName));
        }

        try
        {
            return new(entry.FullName, Strict.GetString(bytes, 0, length).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            throw new Refusal(BundleText.NotText.Filled(entry.FullName));
        }
    }
}
