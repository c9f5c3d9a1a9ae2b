using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

internal static class VoteTables
{
    private const int Paragraph = 2000;
    private const int Document = 1_000_000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<CitizenVote>(e =>
        {
            e.ToTable("CitizenVotes").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Needs).Ignore(x => x.Title).Ignore(x => x.Intro).Ignore(x => x.InOrder).Ignore(x => x.Result);
            e.Property(x => x.IntroDe).HasMaxLength(Paragraph);
            e.Property(x => x.IntroEn).HasMaxLength(Paragraph);
            e.Property(x => x.SealedText).HasMaxLength(Document).Metadata.NotInHistory();
            e.Property(x => x.ResultJson).HasMaxLength(Document).Metadata.NotInHistory();
            e.Property(x => x.Writes).Metadata.NotInHistory();
            e.Property(x => x.RulesChangedAt).Metadata.NotInHistory();
            e.HasMany(x => x.Options).WithOne().HasForeignKey(x => x.VoteId);
        });
        model.Entity<VoteOption>(e =>
        {
            e.ToTable("VoteOptions").HasKey(x => new { x.VoteId, x.MeasureId });
            e.Ignore(x => x.Code);
        });
        model.Entity<VoteMark>(e => e.ToTable("VoteMarks").HasKey(x => new { x.VoteId, x.PersonId }));
        model.Entity<PrintedBallot>(e =>
        {
            e.ToTable("PrintedBallots").HasKey(x => new { x.VoteId, x.Receipt });
            e.Property(x => x.Receipt).HasMaxLength(CastBallot.ReceiptLength);
        });
        model.Entity<CastBallot>(e =>
        {
            e.ToTable("CastBallots");
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Property(x => x.Receipt).HasMaxLength(CastBallot.ReceiptLength);
            e.Property(x => x.Choices).HasMaxLength(Paragraph);
            e.HasIndex(x => new { x.VoteId, x.Receipt }).IsUnique();
        });
    }
}

public static class VoteSets
{
    extension(CityDb db)
    {
        public DbSet<CitizenVote> CitizenVotes => db.Set<CitizenVote>();

        public DbSet<VoteMark> VoteMarks => db.Set<VoteMark>();

        public DbSet<PrintedBallot> PrintedBallots => db.Set<PrintedBallot>();

        public DbSet<CastBallot> CastBallots => db.Set<CastBallot>();
    }
}
