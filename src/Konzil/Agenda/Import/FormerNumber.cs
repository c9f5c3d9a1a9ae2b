using Konzil.Methods.Similarity;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The number a measure had in an earlier portfolio, with its day. It stays: old papers still name it.</summary>
public sealed class FormerNumber
{
    public const int PortfolioMax = 120;
    public const int NumberMax = 40;

    /// <summary>Folded letters can become two: "ß" is "ss".</summary>
    private const int KeyMax = 2 * (PortfolioMax + NumberMax) + 1;

    private FormerNumber()
    {
    }

    public FormerNumber(Guid measureId, string portfolio, string number, DateOnly? day) =>
        (MeasureId, Portfolio, Number, Day, Key) = (measureId, portfolio, number, day, KeyOf(portfolio, number));

    public Guid Id { get; private set; } = Ids.Next();

    public Guid MeasureId { get; private set; }

    /// <summary>"Maßnahmenportfolio 2016".</summary>
    public string Portfolio { get; private set; } = "";

    public string Number { get; private set; } = "";

    /// <summary>Of the measure in that portfolio, or of the portfolio itself.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Portfolio and number folded: the same number of the same portfolio belongs to one measure.</summary>
    public string Key { get; private set; } = "";

    public Text Name => ImportText.FormerName.Filled(Number, Portfolio);

    public static string KeyOf(string portfolio, string number) => GermanText.Fold(portfolio.Trim()) + "/" + GermanText.Fold(number.Trim());

    internal static void Table(ModelBuilder model) => model.Entity<FormerNumber>(e =>
    {
        e.ToTable("FormerNumbers").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Ignore(x => x.Name);
        e.Property(x => x.Portfolio).HasMaxLength(PortfolioMax);
        e.Property(x => x.Number).HasMaxLength(NumberMax);
        e.Property(x => x.Key).HasMaxLength(KeyMax);
        e.HasIndex(x => x.Key).IsUnique();
        e.HasOne<Measure>().WithMany(m => m.FormerNumbers).HasForeignKey(x => x.MeasureId);
    });
}
