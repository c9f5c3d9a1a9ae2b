using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>People who use the city in a like way, or a persona: an invented person who stands for them.</summary>
public sealed class UserGroup : Entity, IHaveHistory
{
    public const string Series = nameof(UserGroup);
    public const int NameMax = 120;
    public const int TextMax = 2000;

    private UserGroup()
    {
    }

    public UserGroup(int number) => Number = number;

    public int Number { get; private set; }

    public string NameDe { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>Who they are and how they live.</summary>
    public string AboutDe { get; private set; } = "";

    public string AboutEn { get; private set; } = "";

    /// <summary>What they need, one point a line.</summary>
    public string NeedsDe { get; private set; } = "";

    public string NeedsEn { get; private set; } = "";

    /// <summary>An invented person; every page says so.</summary>
    public bool IsPersona { get; private set; }

    /// <summary>No longer used: its page stays, nothing new is linked to it.</summary>
    public bool IsRetired { get; private set; }

    public bool IsExample { get; private set; }

    public bool IsInvented => IsPersona || IsExample;

    public Text Name => new(NameDe, NameEn.Length == 0 ? NameDe : NameEn);

    public Text About => new(AboutDe, AboutEn.Length == 0 ? AboutDe : AboutEn);

    public IReadOnlyList<Text> Needs => Lines.Split(NeedsDe, NeedsEn);

    public ICollection<IdeaUserGroup> Ideas { get; private set; } = [];

    public void Write(Text name, Text about, Text needs, bool persona, bool retired)
    {
        (NameDe, NameEn, AboutDe, AboutEn, NeedsDe, NeedsEn) = (name.De, name.En, about.De, about.En, needs.De, needs.En);
        (IsPersona, IsRetired) = (persona, retired);
    }

    public UserGroup AsExample()
    {
        IsExample = true;
        return this;
    }

    internal static void Table(ModelBuilder model)
    {
        model.Entity<UserGroup>(e =>
        {
            e.ToTable("UserGroups").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Name).Ignore(x => x.About).Ignore(x => x.Needs).Ignore(x => x.IsInvented);
            e.Property(x => x.NameDe).HasMaxLength(NameMax);
            e.Property(x => x.NameEn).HasMaxLength(NameMax);
            foreach (var text in new[] { nameof(AboutDe), nameof(AboutEn), nameof(NeedsDe), nameof(NeedsEn) })
            {
                e.Property(text).HasMaxLength(TextMax);
            }

            e.HasMany(x => x.Ideas).WithOne().HasForeignKey(x => x.GroupId);
        });
        model.Entity<IdeaUserGroup>(e =>
        {
            e.ToTable("IdeaUserGroups").HasKey(x => new { x.GroupId, x.IdeaId });
            e.HasOne<Idea>().WithMany().HasForeignKey(x => x.IdeaId);
        });
    }
}

/// <summary>An idea concerns a user group.</summary>
public sealed class IdeaUserGroup
{
    private IdeaUserGroup()
    {
    }

    public IdeaUserGroup(Guid groupId, Guid ideaId) => (GroupId, IdeaId) = (groupId, ideaId);

    public Guid GroupId { get; private set; }

    public Guid IdeaId { get; private set; }
}
