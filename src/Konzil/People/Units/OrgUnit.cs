using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>A part of the city as a group: an office of the core administration, a municipal enterprise, a subsidiary.</summary>
public sealed class OrgUnit : Entity, IHaveHistory
{
    public const string Series = "OrgUnit";

    private OrgUnit()
    {
    }

    public int Number { get; private set; }

    public string NameDe { get; private set; } = "";

    public string? NameEn { get; private set; }

    public string Short { get; private set; } = "";

    public UnitKind Kind { get; private set; }

    /// <summary>Null at the top.</summary>
    public Guid? ParentId { get; private set; }

    public Guid? HeadId { get; private set; }

    public Guid? DeputyId { get; private set; }

    public Guid? SecondDeputyId { get; private set; }

    /// <summary>It exists no more; measures may still name it.</summary>
    public bool IsClosed { get; private set; }

    public Text Name => new(NameDe, NameEn ?? NameDe);

    public static OrgUnit Found(int number) => new() { Number = number };

    public void Write(UnitWords words)
    {
        if (words.Name.Length == 0)
        {
            throw new Refusal(UnitText.NameMissing, nameof(NameDe));
        }

        if (words.Name != NameDe || (words.NameEn ?? "") != (NameEn ?? ""))
        {
            Say(new UnitNamed(Id));
        }

        NameEn = words.NameEn is { Length: > 0 } english ? english : null;
        (NameDe, Short, Kind, IsClosed) = (words.Name, words.Short, words.Kind, words.IsClosed);
    }

    /// <param name="parentId">Null for the top.</param>
    /// <param name="all">All units, so that none ends up below itself.</param>
    public void Below(Guid? parentId, IReadOnlyCollection<OrgUnit> all)
    {
        var seen = new HashSet<Guid>();
        for (var above = parentId; above is { } id && seen.Add(id); above = all.FirstOrDefault(u => u.Id == id)?.ParentId)
        {
            if (id == Id)
            {
                throw new Refusal(UnitText.BelowItself, nameof(ParentId));
            }
        }

        ParentId = parentId;
    }

    public void Staff(Guid? head, Guid? deputy, Guid? second)
    {
        var named = new[] { head, deputy, second }.OfType<Guid>().ToList();
        if (named.Distinct().Count() < named.Count)
        {
            throw new Refusal(UnitText.SameTwice, nameof(DeputyId));
        }

        (HeadId, DeputyId, SecondDeputyId) = (head, deputy ?? second, deputy is null ? null : second);
    }

    internal static void Add(ModelBuilder model) => model.Entity<OrgUnit>(e =>
    {
        e.ToTable("OrgUnits").HasIndex(x => x.Number).IsUnique();
        e.Ignore(x => x.Name);
        e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Restrict);
    });
}

public sealed record UnitWords(string Name, string? NameEn, string Short, UnitKind Kind, bool IsClosed);

/// <summary>It is new or is called otherwise.</summary>
public sealed record UnitNamed(Guid UnitId);

public enum UnitKind
{
    Core,
    Enterprise,
    Subsidiary,
}

public static class UnitSets
{
    extension(CityDb db)
    {
        public DbSet<OrgUnit> OrgUnits => db.Set<OrgUnit>();
    }
}

/// <summary>A unit with those below it.</summary>
public sealed record UnitBranch(OrgUnit Unit, IReadOnlyList<UnitBranch> Below)
{
    /// <summary>By name on each level. A unit whose way up does not end at the top stands there itself: none disappears.</summary>
    public static IReadOnlyList<UnitBranch> Tree(IReadOnlyCollection<OrgUnit> units)
    {
        var (known, seen) = (units.Select(u => u.Id).ToHashSet(), new HashSet<Guid>());
        var below = units.ToLookup(u => u.ParentId is { } parent && known.Contains(parent) ? parent : default(Guid?));
        List<UnitBranch> Level(IEnumerable<OrgUnit> level) => [.. level.OrderBy(u => u.NameDe, StringComparer.Ordinal).Where(u => seen.Add(u.Id)).Select(u => new UnitBranch(u, Level(below[u.Id])))];
        var tree = Level(below[null]);
        return [.. tree, .. Level(units.Where(u => !seen.Contains(u.Id)).ToList())];
    }
}
