using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

internal static class BudgetTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<BudgetCategory>(e =>
        {
            e.ToTable("BudgetCategories");
            e.Ignore(x => x.Title);
        });
        model.Entity<BudgetPosition>(e =>
        {
            e.ToTable("BudgetPositions");
            e.Ignore(x => x.Cell).Ignore(x => x.Available);
            e.HasOne<BudgetCategory>().WithMany().HasForeignKey(x => x.CategoryId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(x => new { x.CategoryId, x.Year, x.Place }).IsUnique();
            e.Property(x => x.Line).HasMaxLength(BudgetPosition.LineMax);
            e.Property(x => x.NoteDe).HasMaxLength(BudgetPosition.NoteMax);
        });
        // The bookings are Steering's, so that the costs of a measure can be computed from them; the categories are from here.
        model.Entity<BudgetBooking>().HasOne<BudgetCategory>().WithMany().HasForeignKey(x => x.CategoryId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<RunningCost>(e =>
        {
            e.ToTable("RunningCosts");
            e.Ignore(x => x.Cell);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.Note).HasMaxLength(RunningCost.NoteMax);
        });
    }
}

public static class BudgetSets
{
    extension(CityDb db)
    {
        public DbSet<BudgetCategory> BudgetCategories => db.Set<BudgetCategory>();

        public DbSet<BudgetPosition> BudgetPositions => db.Set<BudgetPosition>();

        public DbSet<RunningCost> RunningCosts => db.Set<RunningCost>();
    }
}
