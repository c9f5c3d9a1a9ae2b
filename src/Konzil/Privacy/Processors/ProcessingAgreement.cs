using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>
/// Somebody outside processes personal data for the city (Art. 28 GDPR): who, what, which kinds of data of the record, since when, and
/// when it is reviewed next.
/// </summary>
public sealed class ProcessingAgreement : Entity, IHaveHistory
{
    public const string Series = nameof(ProcessingAgreement);
    public const int TextMax = 2000;

    private ProcessingAgreement()
    {
    }

    public int Number { get; private set; }

    /// <summary>The company or public body.</summary>
    public string Processor { get; private set; } = "";

    /// <summary>What it does for the city.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Where the data lies and by which right, if outside the EU; in words.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Keys of kinds of data of the record, one a line.</summary>
    public string Kinds { get; private set; } = "";

    public DateOnly Since { get; private set; }

    /// <summary>The last day; null without end.</summary>
    public DateOnly? Until { get; private set; }

    public DateOnly? ReviewedOn { get; private set; }

    public DateOnly NextReview { get; private set; }

    public IReadOnlyList<string> KindKeys => Kinds.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ProcessingAgreement Numbered(int number) => new() { Number = number };

    public void Write(ProcessingWords words)
    {
        if (words.Until < words.Since)
        {
            throw new Refusal(ProcessorText.UntilBefore, nameof(Until));
        }

        if (words.NextReview <= (words.ReviewedOn ?? words.Since))
        {
            throw new Refusal(ProcessorText.ReviewBefore, nameof(NextReview));
        }

        if (words.NextReview != NextReview)
        {
            Say(new ReviewSet(Id, words.NextReview));
        }

        (Processor, Subject, Place, Kinds) = (words.Processor, words.Subject, words.Place, string.Join('\n', words.Kinds));
        (Since, Until, ReviewedOn, NextReview) = (words.Since, words.Until, words.ReviewedOn, words.NextReview);
    }

    public bool IsInForce(DateOnly today) => Since <= today && (Until is null || Until >= today);

    /// <summary>Nobody looked at it in time.</summary>
    public bool IsReviewLate(DateOnly today) => NextReview < today && (Until is null || Until >= today);

    internal static IQueryable<ProcessingAgreement> InForce(CityDb db, DateOnly today) =>
        db.Set<ProcessingAgreement>().AsNoTracking().Where(a => a.Since <= today && (a.Until == null || a.Until >= today)).OrderBy(a => a.Number);

    internal static void Table(ModelBuilder model) => model.Entity<ProcessingAgreement>(e =>
    {
        e.ToTable("ProcessingAgreements").HasIndex(x => x.Number).IsUnique();
        e.Ignore(x => x.KindKeys);
        foreach (var text in new[] { nameof(Subject), nameof(Kinds) })
        {
            e.Property(text).HasMaxLength(TextMax);
        }
    });
}

public sealed record ProcessingWords(string Processor, string Subject, string Place)
{
    public required IReadOnlyList<string> Kinds { get; init; }

    public required DateOnly Since { get; init; }

    public DateOnly? Until { get; init; }

    public DateOnly? ReviewedOn { get; init; }

    public required DateOnly NextReview { get; init; }
}

public sealed record ReviewSet(Guid AgreementId, DateOnly Day);

public sealed record ReviewDue(Guid AgreementId, DateOnly Day, int DaysBefore);
