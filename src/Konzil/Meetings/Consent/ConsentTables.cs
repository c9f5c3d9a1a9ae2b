using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

internal static class ConsentTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<ConsentRound>(e =>
        {
            e.ToTable("ConsentRounds").HasIndex(x => x.Number).IsUnique();
            e.HasIndex(x => new { x.State, x.Due });
            e.Ignore(x => x.IsOpen).Ignore(x => x.Newest).Ignore(x => x.Silent).Ignore(x => x.Objections);
            e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
            e.Property(x => x.Outcome).HasMaxLength(ConsentRound.NoteMax);
            e.Property(x => x.AnswerCount).Metadata.NotInHistory();
            e.HasMany(x => x.Wordings).WithOne().HasForeignKey(x => x.RoundId);
            e.HasMany(x => x.Seats).WithOne().HasForeignKey(x => x.RoundId);
            e.HasMany(x => x.Answers).WithOne().HasForeignKey(x => x.RoundId);
        });
        model.Entity<ConsentWording>(e =>
        {
            e.ToTable("ConsentWordings").HasKey(x => new { x.RoundId, x.Number });
            e.Property(x => x.Text).HasMaxLength(ConsentRound.TextMax);
            e.Property(x => x.Note).HasMaxLength(ConsentRound.NoteMax);
        });
        model.Entity<ConsentSeat>(e =>
        {
            e.ToTable("ConsentSeats").HasIndex(x => new { x.RoundId, x.PersonId, x.UnitId }).IsUnique();
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.PersonId);
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId);
        });
        model.Entity<ConsentAnswer>(e =>
        {
            e.ToTable("ConsentAnswers").HasIndex(x => new { x.SeatId, x.Edition, x.Turn }).IsUnique();
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasOne<ConsentSeat>().WithMany().HasForeignKey(x => x.SeatId).OnDelete(DeleteBehavior.Restrict);
            e.Property(x => x.Remark).HasMaxLength(ConsentRound.NoteMax);
        });
    }
}

public static class ConsentSets
{
    extension(CityDb db)
    {
        public DbSet<ConsentRound> ConsentRounds => db.Set<ConsentRound>();

        public DbSet<ConsentSeat> ConsentSeats => db.Set<ConsentSeat>();

        public DbSet<ConsentAnswer> ConsentAnswers => db.Set<ConsentAnswer>();
    }
}
