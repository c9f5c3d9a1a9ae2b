using Konzil.Platform;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konzil.Strategy;

/// <summary>The same text for other readers. It knows whether the standard text changed after it.</summary>
public abstract class TextVariant
{
    public const int HtmlMax = 100_000;

    protected TextVariant()
    {
    }

    protected TextVariant(VariantKind kind) => Kind = kind;

    public VariantKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Markdown.</summary>
    public string Body { get; private set; } = "";

    public string Html { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public void Write(string title, string body, DateTimeOffset now) => (Title, Body, Html, WrittenAt) = (title, body, SafeHtml.FromMarkdown(body), now);

    public bool IsOutdated(IHaveVariants of) => WrittenAt < of.WordsAt;

    public static void Table<T>(EntityTypeBuilder<T> e) where T : TextVariant
    {
        e.Property(x => x.Body).HasMaxLength(Conventions.Body);
        e.Property(x => x.Html).HasMaxLength(HtmlMax);
    }
}

public enum VariantKind
{
    EasyLanguage,
    English,
    Staff,
    Council,
}

/// <summary>What has a standard text in German and texts for other readers beside it: news, measures, fields of action.</summary>
public interface IHaveVariants
{
    /// <summary>When the standard text last changed; null while it never did.</summary>
    DateTimeOffset? WordsAt { get; }

    IEnumerable<TextVariant> Variants { get; }

    /// <summary>A text for other readers, or a new wording of it.</summary>
    void Tell(VariantKind kind, string title, string body, Me by, DateTimeOffset now);

    /// <summary>There is no text for these readers any more.</summary>
    void Untell(VariantKind kind, Me by, DateTimeOffset now);
}

/// <summary>The one rule of who reads which version: page, list, file and search ask here.</summary>
public static class VariantAccess
{
    public static bool MayRead(Me me, VariantKind kind) => kind switch
    {
        VariantKind.Staff => me.May(Permission.ReadInternal),
        VariantKind.Council => me.May(Permission.ReadCouncilTexts),
        _ => true,
    };

    /// <summary>What everybody may read, for files and the search.</summary>
    public static IEnumerable<TextVariant> Open(IHaveVariants owner) => owner.Variants.Where(v => MayRead(Me.Stranger, v.Kind)).OrderBy(v => v.Kind);

    /// <summary>Writes the version of a kind anew, or adds the fresh one.</summary>
    internal static void Tell<T>(this ICollection<T> all, T fresh, string title, string body, DateTimeOffset now) where T : TextVariant
    {
        var variant = all.FirstOrDefault(v => v.Kind == fresh.Kind);
        if (variant is null)
        {
            all.Add(variant = fresh);
        }

        variant.Write(title, body, now);
    }

    internal static void Untell<T>(this ICollection<T> all, VariantKind kind) where T : TextVariant
    {
        if (all.FirstOrDefault(v => v.Kind == kind) is { } variant)
        {
            all.Remove(variant);
        }
    }
}

/// <summary>How a version is called in addresses.</summary>
public static class VariantKeys
{
    public const string Query = "fassung";

    public static string To(VariantKind? kind) => kind switch { null => "standard", VariantKind.EasyLanguage => "leichte-sprache", VariantKind.English => "englisch", VariantKind.Staff => "verwaltung", _ => "gemeinderat" };

    public static VariantKind? Of(string key) => Enum.GetValues<VariantKind>().Where(k => To(k) == key).Select(k => (VariantKind?)k).FirstOrDefault();
}
