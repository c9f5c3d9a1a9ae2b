using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

internal static class PortfolioTables
{
    private const int Paragraph = 2000;
    private const int Document = 5_000_000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<BudgetSelection>(e =>
        {
            e.ToTable("BudgetSelections").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.Intro).Ignore(x => x.PotsInOrder).Ignore(x => x.InOrder).Ignore(x => x.Proposals);
            e.Property(x => x.IntroDe).HasMaxLength(Paragraph);
            e.Property(x => x.IntroEn).HasMaxLength(Paragraph);
            e.Property(x => x.Exclusions).HasMaxLength(Paragraph);
            e.Property(x => x.Protocol).HasMaxLength(BudgetSelection.ProtocolMax);
            e.Property(x => x.Pabulib).HasMaxLength(Document).Metadata.NotInHistory();
            e.Property(x => x.ProposalsJson).HasMaxLength(Document).Metadata.NotInHistory();
            e.Property(x => x.ChangedAt).Metadata.NotInHistory();
            e.HasMany(x => x.Pots).WithOne().HasForeignKey(x => x.SelectionId);
            e.HasMany(x => x.Candidates).WithOne().HasForeignKey(x => x.SelectionId);
            e.HasMany(x => x.Moves).WithOne().HasForeignKey(x => x.SelectionId);
        });
        model.Entity<BudgetPot>(e => e.ToTable("BudgetPots").HasKey(x => new { x.SelectionId, x.Order }));
        model.Entity<BudgetPot>().Ignore(x => x.Name);
        model.Entity<Candidate>(e =>
        {
            e.ToTable("Candidates").HasKey(x => new { x.SelectionId, x.Key });
            e.Property(x => x.Reason).HasMaxLength(BudgetSelection.ReasonMax);
            e.HasIndex(x => x.MeasureId);
        });
        model.Entity<SelectionMove>(e =>
        {
            e.ToTable("SelectionMoves").HasKey(x => new { x.SelectionId, x.Number });
            e.Property(x => x.Reason).HasMaxLength(BudgetSelection.ProtocolMax);
        });
    }
}

public static class PortfolioSets
{
    extension(CityDb db)
    {
        public DbSet<BudgetSelection> BudgetSelections => db.Set<BudgetSelection>();
    }
}

/// <summary>The one rule of who sees which selection; every renderer uses it.</summary>
public static class SelectionAccess
{
    /// <summary>Drafts only for those who prepare selections.</summary>
    public static IQueryable<BudgetSelection> VisibleTo(Me me, IQueryable<BudgetSelection> selections) => me.May(Permission.ChooseLeadProjects) ? selections : Public(selections);

    public static IQueryable<BudgetSelection> Public(IQueryable<BudgetSelection> selections) => selections.Where(s => s.State != SelectionState.Draft);

    internal static IQueryable<BudgetSelection> Whole(this IQueryable<BudgetSelection> selections) =>
        selections.Include(s => s.Pots).Include(s => s.Candidates).Include(s => s.Moves).AsSplitQuery();
}
