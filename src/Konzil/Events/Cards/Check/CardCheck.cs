using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Four eyes: who typed a card in, and who else has compared the words with the paper.</summary>
public sealed class CardCheck
{
    private CardCheck()
    {
    }

    public CardCheck(Guid cardId, Guid? typedById) => (CardId, TypedById) = (cardId, typedById);

    public Guid CardId { get; private set; }

    public Guid? TypedById { get; private set; }

    public Guid? CheckedById { get; private set; }

    public string CheckedByName { get; private set; } = "";

    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>A mistake in copying was corrected.</summary>
    public bool IsCorrected { get; private set; }

    public bool MayBeDoneBy(Me who) => who.Id is null || who.Id != TypedById;

    public void Done(Me by, bool corrected, DateTimeOffset now)
    {
        if (!MayBeDoneBy(by))
        {
            throw new Refusal(CheckText.SecondPerson);
        }

        if (CheckedAt is not null)
        {
            throw new Refusal(CheckText.Already);
        }

        (CheckedById, CheckedByName, CheckedAt, IsCorrected) = (by.Id, by.Name, now, corrected);
    }

    internal static void Table(ModelBuilder model) => model.Entity<CardCheck>(e =>
    {
        e.ToTable("CardChecks").HasKey(x => x.CardId);
        e.Property(x => x.CardId).ValueGeneratedNever();
    });
}

public static class CardCheckSets
{
    extension(CityDb db)
    {
        public DbSet<CardCheck> CardChecks => db.Set<CardCheck>();
    }
}
