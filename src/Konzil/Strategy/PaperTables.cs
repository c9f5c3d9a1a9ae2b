using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

internal static class PaperTables
{
    private const int Paragraph = 4000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<Contradiction>(e =>
        {
            e.ToTable("Contradictions").HasIndex(x => x.Key).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.Quotes).Ignore(x => x.Answer).Ignore(x => x.Concerns).Ignore(x => x.Code);
            e.Property(x => x.QuoteLines).HasMaxLength(Paragraph);
            e.Property(x => x.AnswerDe).HasMaxLength(2000);
            e.Property(x => x.AnswerEn).HasMaxLength(2000);
            e.Property(x => x.ConcernLines).HasMaxLength(1000);
        });
        model.Entity<Variant>(e =>
        {
            e.ToTable("Variants").HasIndex(x => x.Key).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.Features).Ignore(x => x.Pros).Ignore(x => x.Cons);
            e.Property(x => x.FeaturesDe).HasMaxLength(Paragraph);
            e.Property(x => x.FeaturesEn).HasMaxLength(Paragraph);
            e.Property(x => x.ProsDe).HasMaxLength(Paragraph);
            e.Property(x => x.ProsEn).HasMaxLength(Paragraph);
            e.Property(x => x.ConsDe).HasMaxLength(Paragraph);
            e.Property(x => x.ConsEn).HasMaxLength(Paragraph);
            e.Property(x => x.PositionWording).HasMaxLength(1000);
        });
        model.Entity<StrategyChoice>(e =>
        {
            e.ToTable("StrategyChoices");
            e.Ignore(x => x.Question).Ignore(x => x.Reasons).Ignore(x => x.Drawbacks);
            e.Property(x => x.Wording).HasMaxLength(2000);
            e.Property(x => x.Consequence).HasMaxLength(2000);
            e.Property(x => x.ReasonsDe).HasMaxLength(Paragraph);
            e.Property(x => x.ReasonsEn).HasMaxLength(Paragraph);
            e.Property(x => x.DrawbacksDe).HasMaxLength(Paragraph);
            e.Property(x => x.DrawbacksEn).HasMaxLength(Paragraph);
        });
        model.Entity<SuccessFactor>(e =>
        {
            e.ToTable("SuccessFactors").HasIndex(x => x.Key).IsUnique();
            e.Ignore(x => x.Title);
            e.Property(x => x.Wording).HasMaxLength(500);
        });
    }
}
