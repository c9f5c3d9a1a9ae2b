using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>How well a success factor of the paper is met on a day, from 1 to 5, and why. Kept for ever.</summary>
public sealed class FactorRating
{
    public const int Steps = 5;
    public const int TextMax = 1000;

    private FactorRating()
    {
    }

    public FactorRating(Guid factorId, DateOnly day, int step, string reason, string byName)
    {
        if (step is < 1 or > Steps)
        {
            throw new Refusal(FactorText.StepMissing, nameof(Step));
        }

        (FactorId, Day, Step, Reason, ByName) = (factorId, day, step, reason, byName);
    }

    public Guid FactorId { get; private set; }

    public DateOnly Day { get; private set; }

    public int Step { get; private set; }

    public string Reason { get; private set; } = "";

    public string ByName { get; private set; } = "";

    internal static void Add(ModelBuilder model) => model.Entity<FactorRating>(e =>
    {
        e.ToTable("FactorRatings").HasKey(x => new { x.FactorId, x.Day });
        e.HasOne<SuccessFactor>().WithMany().HasForeignKey(x => x.FactorId);
        e.Property(x => x.Reason).HasMaxLength(TextMax);
    });
}

public static class FactorSets
{
    extension(CityDb db)
    {
        public DbSet<FactorRating> FactorRatings => db.Set<FactorRating>();
    }
}
