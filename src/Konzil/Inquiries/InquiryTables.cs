using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Inquiries;

internal static class InquiryTables
{
    public static void Add(ModelBuilder model) => model.Entity<Inquiry>(e =>
    {
        e.ToTable("Inquiries").HasIndex(x => x.Number).IsUnique();
        e.Ignore(x => x.IsOpen).Ignore(x => x.IsUnreachable).Ignore(x => x.WasLate);
        e.HasIndex(x => new { x.State, x.DueOn });
        e.HasIndex(x => new { x.PersonId, x.AskedAt });
        e.HasIndex(x => x.OwnerId);
        e.Property(x => x.Words).HasMaxLength(Inquiry.TextMax);
        e.Property(x => x.Answer).HasMaxLength(Inquiry.TextMax);
    });
}

public static class InquirySets
{
    extension(CityDb db)
    {
        public DbSet<Inquiry> Inquiries => db.Set<Inquiry>();
    }
}

/// <summary>Who sees which inquiry: the contact point all of them, everybody else what was handed over.</summary>
public static class InquiryAccess
{
    public static IQueryable<Inquiry> VisibleTo(Me me, IQueryable<Inquiry> inquiries)
    {
        var id = me.Id;
        return me.May(Permission.RunContactPoint) ? inquiries : inquiries.Where(i => id != null && i.OwnerId == id);
    }

    public static IQueryable<Inquiry> Own(Me me, IQueryable<Inquiry> inquiries)
    {
        var id = me.KnownId;
        return inquiries.Where(i => i.PersonId == id);
    }
}
