using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Somebody has an interest of their own in a point of a sitting, said why, and takes no part in it. Stands in the minutes.</summary>
public sealed class ItemBias
{
    public const int ReasonMax = 500;

    private ItemBias()
    {
    }

    public ItemBias(Guid itemId, Guid personId, BiasWords words, DateTimeOffset at)
    {
        if (words.Reason.Length == 0)
        {
            throw new Refusal(BiasText.ReasonMissing, nameof(Reason));
        }

        (ItemId, PersonId, Name, Reason, EnteredBy, At) = (itemId, personId, words.Name, words.Reason, words.EnteredBy, at);
    }

    public Guid ItemId { get; private set; }

    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>The clerk's name where somebody said it in the sitting; empty: said by the person.</summary>
    public string EnteredBy { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    internal static void Add(ModelBuilder model) => model.Entity<ItemBias>(e =>
    {
        e.ToTable("ItemBiases").HasKey(x => new { x.ItemId, x.PersonId });
        e.HasOne<MeetingItem>().WithMany().HasForeignKey(x => x.ItemId);
        e.Property(x => x.Reason).HasMaxLength(ReasonMax);
    });
}

public sealed record BiasWords(string Name, string Reason, string EnteredBy);

public static class BiasSets
{
    extension(CityDb db)
    {
        public DbSet<ItemBias> ItemBiases => db.Set<ItemBias>();
    }
}
