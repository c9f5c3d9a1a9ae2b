using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>The documents the city must be able to show.</summary>
public enum SheetKind
{
    /// <summary>Data protection impact assessment with its threshold check (Art. 35).</summary>
    Impact,

    /// <summary>Technical and organisational measures (Art. 32).</summary>
    Measures,

    /// <summary>What is agreed with the staff council about staff data (§ 15 LDSG, § 75 LPVG BW).</summary>
    Staff,

    /// <summary>What the workshop on data protection in the first phase of the project found.</summary>
    Workshop,
}

/// <summary>One edition of such a document. Editions are only added: what was valid at a time can always be shown.</summary>
public sealed class PrivacySheet : Entity, IHaveHistory
{
    public const int BodyMax = 20_000;

    private PrivacySheet()
    {
    }

    public PrivacySheet(SheetKind kind, int edition, SheetWords words, Me by, DateTimeOffset now)
    {
        (Kind, Edition, Body, Note, ByName, At) = (kind, edition, words.Body, words.Note, by.Name, now);
        ReviewOn = words.ReviewOn;
    }

    public SheetKind Kind { get; private set; }

    public int Edition { get; private set; }

    public string Body { get; private set; } = "";

    /// <summary>What changed in this edition.</summary>
    public string Note { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>When somebody looks at it again.</summary>
    public DateOnly? ReviewOn { get; private set; }

    internal static void Table(ModelBuilder model) => model.Entity<PrivacySheet>(e =>
    {
        e.ToTable("PrivacySheets").HasIndex(x => new { x.Kind, x.Edition }).IsUnique();
        e.Property(x => x.Body).HasMaxLength(BodyMax);
        e.Property(x => x.Body).Metadata.NotInHistory();
    });
}

public sealed record SheetWords(string Body, string Note, DateOnly? ReviewOn);
