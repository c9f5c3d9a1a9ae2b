using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>A goal of one field of action, below the goals of the city. Measures contribute to it more or less.</summary>
public sealed class FieldAim : Entity, IHaveHistory
{
    public const int TitleMax = 200;
    public const int ReasonMax = 500;

    private FieldAim()
    {
    }

    public FieldAim(Guid fieldId, int number) => (FieldId, Number) = (fieldId, number);

    public Guid FieldId { get; private set; }

    /// <summary>Within its field.</summary>
    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    /// <summary>Null while it holds.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndReason { get; private set; }

    public ICollection<AimContribution> Contributions { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn.Length == 0 ? TitleDe : TitleEn);

    public void Write(string de, string en) => (TitleDe, TitleEn) = (de, en);

    public void End(string reason, DateTimeOffset now)
    {
        if (EndedAt is not null)
        {
            throw new Refusal(AimText.EndedAlready);
        }

        (EndedAt, EndReason) = (now, reason);
    }

    internal static void Table(ModelBuilder model)
    {
        model.Entity<FieldAim>(e =>
        {
            e.ToTable("FieldAims").HasIndex(x => new { x.FieldId, x.Number }).IsUnique();
            e.Ignore(x => x.Title);
            e.Property(x => x.EndReason).HasMaxLength(ReasonMax);
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(x => x.Contributions).WithOne().HasForeignKey(x => x.AimId);
        });
        model.Entity<AimContribution>(e =>
        {
            e.ToTable("AimContributions").HasIndex(x => new { x.AimId, x.MeasureId }).IsUnique();
            e.Property(x => x.Reason).HasMaxLength(ReasonMax);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
        });
    }
}

/// <summary>How much a measure does for a goal of a field, and why.</summary>
public sealed class AimContribution : Entity, IHaveHistory
{
    private AimContribution()
    {
    }

    public AimContribution(Guid aimId, Guid measureId) => (AimId, MeasureId) = (aimId, measureId);

    public Guid AimId { get; private set; }

    public Guid MeasureId { get; private set; }

    public AimStrength Strength { get; private set; }

    public string Reason { get; private set; } = "";

    public void Write(AimStrength strength, string reason) => (Strength, Reason) = (strength, reason);
}

public enum AimStrength
{
    Little,
    Clear,
    Decisive,
}
