using Konzil.Platform;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konzil.Ideas;

/// <summary>Somebody can help: knowledge, time, a room. Said to everybody or only to the city; taken back at any time.</summary>
public abstract class Offer : Entity, IHaveHistory
{
    public const int TextMin = 5;
    public const int TextMax = 500;

    private protected Offer()
    {
    }

    private protected Offer(Me by, string text, bool isPublic, DateTimeOffset now) =>
        (PersonId, PersonName, Text, IsPublic, At) = (by.KnownId, by.Name, text, isPublic, now);

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>False: only the person and those in the city who deal with it read it.</summary>
    public bool IsPublic { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Why the moderation took it off the page.</summary>
    public string? HiddenBecause { get; private set; }

    /// <summary>Other words, or other readers. What was hidden stays hidden.</summary>
    public void Change(string text, bool isPublic, DateTimeOffset now)
    {
        if (HiddenBecause is not null)
        {
            throw new Refusal(HelpText.Hidden);
        }

        (Text, IsPublic, At) = (text, isPublic, now);
    }

    public void Hide(string reason) => HiddenBecause = reason;

    internal static void Columns<T>(EntityTypeBuilder<T> e) where T : Offer
    {
        e.Property(x => x.Text).HasMaxLength(TextMax);
        e.Property(x => x.HiddenBecause).HasMaxLength(Conventions.Body);
        e.HasIndex(x => x.PersonId);
    }
}
