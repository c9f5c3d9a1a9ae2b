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
        model.Entity<BudgetBooking>(e =>
        {
            e.ToTable("BudgetBookings").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsCancelled);
            e.HasOne<BudgetCategory>().WithMany().HasForeignKey(x => x.CategoryId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<MoneyLine>().WithMany().HasForeignKey(x => x.LineId);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasOne<BudgetBooking>().WithMany().HasForeignKey(x => x.CommitmentId).OnDelete(DeleteBehavior.Restrict);

            // The amount of a line is counted once.
            e.HasIndex(x => x.LineId).IsUnique();
            e.Property(x => x.Reference).HasMaxLength(BudgetBooking.ReferenceMax);
            e.Property(x => x.AnywayReason).HasMaxLength(BudgetBooking.ReasonMax);
            e.Property(x => x.CancelReason).HasMaxLength(BudgetBooking.ReasonMax);
        });
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

        public DbSet<BudgetBooking> BudgetBookings => db.Set<BudgetBooking>();

        public DbSet<RunningCost> RunningCosts => db.Set<RunningCost>();
    }
}
