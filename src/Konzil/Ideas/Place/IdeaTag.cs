using Konzil.Methods.Similarity;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>A keyword of an idea, in the author's spelling; equal spellings share a key.</summary>
public sealed class IdeaTag
{
    public const int NameMax = 40;

    private IdeaTag()
    {
    }

    public IdeaTag(Guid ideaId, string key, string name) => (IdeaId, Key, Name) = (ideaId, key, name);

    public Guid IdeaId { get; private set; }

    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";

    internal static void Table(ModelBuilder model)
    {
        model.Entity<IdeaTag>(e =>
        {
            e.ToTable("IdeaTags").HasKey(x => new { x.IdeaId, x.Key });
            e.Property(x => x.Key).HasMaxLength(NameMax * 2);
            e.Property(x => x.Name).HasMaxLength(NameMax);
            e.HasIndex(x => x.Key);
        });
        model.Entity<Idea>().HasMany(x => x.Tags).WithOne().HasForeignKey(x => x.IdeaId);
    }
}

/// <summary>Reads, writes and suggests keywords.</summary>
public static class IdeaTags
{
    public const int Most = 5;
    private const int Suggested = 12;

    /// <summary>The keywords in a text with commas; spellings that differ in capitals or umlauts only count once.</summary>
    public static IReadOnlyList<(string Key, string Name)> Read(string text) =>
        [.. text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(t => t.TrimStart('#').Trim()).Select(t => (Key: Fold(t), Name: t)).Where(t => t.Key.Length > 0).DistinctBy(t => t.Key, StringComparer.Ordinal)];

    /// <summary>What was typed as keywords, with what is wrong about it.</summary>
    public static TextEntry Typed(Form form) => form.Text(IdeaFormFields.Tags).Max(Conventions.Line).Must(t => Read(t).Count <= Most, TagText.TooMany.Filled(Most)).Must(t => Read(t).All(x => x.Name.Length <= IdeaTag.NameMax), TagText.TooLong.Filled(IdeaTag.NameMax));

    public static string Written(IEnumerable<IdeaTag> tags) => string.Join(", ", tags.Select(t => t.Name).Order(StringComparer.Ordinal));

    /// <summary>"Radweg" and "RADWEG " are one keyword, in filters and addresses.</summary>
    public static string Fold(string tag) => Paths.Slug(GermanText.Fold(tag)) is var key && key == "x" && !tag.Contains('x', StringComparison.OrdinalIgnoreCase) ? "" : key;

    public static async Task<IReadOnlyList<IdeaTag>> Of(CityDb db, Guid idea) => await db.IdeaTags.AsNoTracking().Where(t => t.IdeaId == idea).OrderBy(t => t.Key).ToListAsync();

    /// <summary>Replaces an idea's keywords. A known keyword keeps its usual spelling. The caller saves.</summary>
    public static async Task Set(CityDb db, Guid idea, string text)
    {
        var wanted = Read(text).Take(Most).ToList();
        var keys = wanted.Select(w => w.Key).ToList();
        var known = await db.IdeaTags.AsNoTracking().Where(t => keys.Contains(t.Key) && t.IdeaId != idea).Select(t => new { t.Key, t.Name }).Distinct().ToListAsync();
        var present = await db.IdeaTags.Where(t => t.IdeaId == idea).ToListAsync();
        db.IdeaTags.RemoveRange(present.Where(p => !keys.Contains(p.Key, StringComparer.Ordinal)));
        db.IdeaTags.AddRange(wanted.Where(w => present.TrueForAll(p => p.Key != w.Key)).Select(w => new IdeaTag(idea, w.Key, known.FirstOrDefault(k => k.Key == w.Key)?.Name ?? w.Name)));
    }

    /// <summary>What the page of the place offers to tick: usual keywords the form does not have yet.</summary>
    internal static async Task<IReadOnlyList<string>> Usual(CityDb db, IdeaFormStep step, IdeaForm form)
    {
        if (step != IdeaFormStep.Place)
        {
            return [];
        }

        var known = Read(form.Tags).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        return [.. (await Suggestions(db)).Where(name => !known.Contains(Fold(name)))];
    }

    /// <summary>The keywords most used on public ideas, to choose from.</summary>
    public static async Task<IReadOnlyList<string>> Suggestions(CityDb db) => await IdeaAccess.Public(db.Ideas).SelectMany(i => i.Tags)
        .GroupBy(t => t.Key).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(Suggested).Select(g => g.Min(t => t.Name)!).ToListAsync();
}
