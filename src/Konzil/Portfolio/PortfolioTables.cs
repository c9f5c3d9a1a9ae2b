using Konzil.Council;
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
        Ranks(model);
        Cuts(model);
    }

    private static void Cuts(ModelBuilder model)
    {
        model.Entity<CutScenario>(e =>
        {
            e.ToTable("CutScenarios").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.InOrder);
            e.Property(x => x.Note).HasMaxLength(CutScenario.NoteMax);
            e.Property(x => x.ChangedAt).Metadata.NotInHistory();
            e.HasMany(x => x.Choices).WithOne().HasForeignKey(x => x.ScenarioId);
        });
        model.Entity<CutChoice>(e =>
        {
            e.ToTable("CutChoices").HasKey(x => new { x.ScenarioId, x.MeasureId });
            e.Property(x => x.Reason).HasMaxLength(CutScenario.ReasonMax);
            e.HasIndex(x => x.MeasureId);
        });
        model.Entity<CutPaper>(e =>
        {
            e.ToTable("CutPapers").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.ScenarioIds).Ignore(x => x.Effects);
            e.Property(x => x.Problem).HasMaxLength(CutPaper.TextMax);
            e.Property(x => x.Motion).HasMaxLength(CutPaper.TextMax);
            e.Property(x => x.EffectsJson).HasMaxLength(Document).Metadata.NotInHistory();
            e.Property(x => x.ChangedAt).Metadata.NotInHistory();
            e.HasMany(x => x.Variants).WithOne().HasForeignKey(x => x.PaperId);
            e.HasOne<Resolution>().WithMany().HasForeignKey(x => x.ResolutionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<CutVariant>(e =>
        {
            e.ToTable("CutVariants").HasKey(x => new { x.PaperId, x.Order });
            e.HasOne<CutScenario>().WithMany().HasForeignKey(x => x.ScenarioId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void Ranks(ModelBuilder model)
    {
        model.Entity<Reranking>(e =>
        {
            e.ToTable("Rerankings").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.Why).Ignore(x => x.InOrder);
            e.Property(x => x.WhyDe).HasMaxLength(Reranking.WhyMax);
            e.Property(x => x.WhyEn).HasMaxLength(Reranking.WhyMax);
            e.Property(x => x.Protocol).HasMaxLength(BudgetSelection.ProtocolMax);
            e.Property(x => x.ChangedAt).Metadata.NotInHistory();
            e.HasMany(x => x.Changes).WithOne().HasForeignKey(x => x.RerankingId);
            e.HasOne<Resolution>().WithMany().HasForeignKey(x => x.ResolutionId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Reranking>().WithMany().HasForeignKey(x => x.BeforeId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<RankChange>(e =>
        {
            e.ToTable("RankChanges").HasKey(x => new { x.RerankingId, x.MeasureId });
            e.Ignore(x => x.Moved).Ignore(x => x.MovedBy);
            e.Property(x => x.Reason).HasMaxLength(Reranking.ReasonMax);
            e.HasIndex(x => x.MeasureId);
        });
    }
}

public static class PortfolioSets
{
    extension(CityDb db)
    {
        public DbSet<BudgetSelection> BudgetSelections => db.Set<BudgetSelection>();

        public DbSet<CutScenario> CutScenarios => db.Set<CutScenario>();

        public DbSet<CutPaper> CutPapers => db.Set<CutPaper>();

        public DbSet<Reranking> Rerankings => db.Set<Reranking>();
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
