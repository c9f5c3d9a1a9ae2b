using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>A measure belongs to this task area of the town hall.</summary>
public sealed class MeasureArea
{
    private MeasureArea()
    {
    }

    public MeasureArea(Guid measureId, Guid areaId) => (MeasureId, AreaId) = (measureId, areaId);

    public Guid MeasureId { get; private set; }

    public Guid AreaId { get; private set; }
}

/// <summary>A keyword of a measure; equal spellings share a key.</summary>
public sealed class MeasureTag
{
    public const int NameMax = 40;
    public const int Most = 12;

    private MeasureTag()
    {
    }

    public MeasureTag(Guid measureId, string key, string name) => (MeasureId, Key, Name) = (measureId, key, name);

    public Guid MeasureId { get; private set; }

    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";
}

/// <summary>A measure concerns a user group: how, in a sentence.</summary>
public sealed class MeasureUserGroup
{
    public const int EffectMax = 500;

    private MeasureUserGroup()
    {
    }

    public MeasureUserGroup(Guid measureId, Guid groupId, string effect) => (MeasureId, GroupId, Effect) = (measureId, groupId, effect);

    public Guid MeasureId { get; private set; }

    public Guid GroupId { get; private set; }

    /// <summary>What changes for them.</summary>
    public string Effect { get; private set; } = "";

    public void Write(string effect) => Effect = effect;
}

internal static class ClassTables
{
    public static void Add(ModelBuilder model)
    {
        UserGroup.Table(model);
        model.Entity<Measure>(e =>
        {
            e.Ignore(x => x.NextReview).Ignore(x => x.Point);
            e.Property(x => x.Place).HasMaxLength(Measure.PlaceMax);
            e.HasMany(x => x.Districts).WithOne().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.Outcome).HasMaxLength(MeasureTerm.OutcomeMax);
            e.HasMany(x => x.Areas).WithOne().HasForeignKey(x => x.MeasureId);
            e.HasMany(x => x.Tags).WithOne().HasForeignKey(x => x.MeasureId);
            e.HasMany(x => x.Groups).WithOne().HasForeignKey(x => x.MeasureId);
        });
        model.Entity<MeasureArea>(e =>
        {
            e.ToTable("MeasureAreas").HasKey(x => new { x.MeasureId, x.AreaId });
            e.HasOne<TaskArea>().WithMany().HasForeignKey(x => x.AreaId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MeasureDistrict>(e =>
        {
            e.ToTable("MeasureDistricts").HasKey(x => new { x.MeasureId, x.DistrictId });
            e.HasOne<District>().WithMany().HasForeignKey(x => x.DistrictId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MeasureTag>(e =>
        {
            e.ToTable("MeasureTags").HasKey(x => new { x.MeasureId, x.Key });
            e.Property(x => x.Key).HasMaxLength(MeasureTag.NameMax * 2);
            e.Property(x => x.Name).HasMaxLength(MeasureTag.NameMax);
            e.HasIndex(x => x.Key);
        });
        model.Entity<MeasureUserGroup>(e =>
        {
            e.ToTable("MeasureUserGroups").HasKey(x => new { x.MeasureId, x.GroupId });
            e.Property(x => x.Effect).HasMaxLength(MeasureUserGroup.EffectMax);
            e.HasOne<UserGroup>().WithMany().HasForeignKey(x => x.GroupId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
