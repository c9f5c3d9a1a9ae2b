using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Meetings;

internal static class MeetingsTable
{
    public static void Add(ModelBuilder model)
    {
        Bodies(model);
        Sittings(model);
        Decided(model);
        Papers(model);
        DraftTables.Add(model);
        ConsentTables.Add(model);
        ItemBias.Add(model);
    }

    private static void Bodies(ModelBuilder model)
    {
        model.Entity<Body>(e =>
        {
            e.ToTable("Bodies").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Name).Ignore(x => x.StandingPoints).Ignore(x => x.Words);
            e.Property(x => x.Purpose).HasMaxLength(Body.LinesMax);
            e.Property(x => x.Standing).HasMaxLength(Body.LinesMax);
            e.Property(x => x.HowChosen).HasMaxLength(Body.ChosenMax);
            e.HasMany(x => x.Members).WithOne().HasForeignKey(x => x.BodyId);
        });
        model.Entity<BodyMember>(e =>
        {
            e.ToTable("BodyMembers").HasKey(x => new { x.BodyId, x.PersonId });
            e.HasIndex(x => x.PersonId);
        });
    }

    private static void Sittings(ModelBuilder model)
    {
        model.Entity<Meeting>(e =>
        {
            e.ToTable("Meetings").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.MinutesOpen);
            e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
            e.HasIndex(x => new { x.Day, x.Start });
            e.Property(x => x.Present).HasMaxLength(Meeting.TextMax);
            e.Property(x => x.CancelReason).HasMaxLength(Meeting.TextMax);
            e.Property(x => x.ChangedAt).Metadata.NotInHistory();
            e.Property(x => x.Sequence).Metadata.NotInHistory();
        });
        model.Entity<MeetingItem>(e =>
        {
            e.ToTable("MeetingItems").HasIndex(x => new { x.MeetingId, x.Place });
            e.Ignore(x => x.StaysOpen);
            e.HasOne<Meeting>().WithMany().HasForeignKey(x => x.MeetingId);

            // An open point comes back once, however often and by whomever the next sitting is made.
            e.HasIndex(x => x.CarriedFromId).IsUnique();
            e.Property(x => x.Note).HasMaxLength(MeetingItem.NoteMax);
            e.Property(x => x.Minutes).HasMaxLength(MeetingItem.MinutesMax);
        });
        model.Entity<MeetingTask>(e =>
        {
            // A body or a package, never both, never none. The package's table belongs to a module above, which ties it.
            e.ToTable("MeetingTasks", t => t.HasCheckConstraint("CK_MeetingTasks_OnePlace", "(body_id IS NULL) <> (package_id IS NULL)")).HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsOpen);
            e.HasOne<MeetingItem>().WithMany().HasForeignKey(x => x.ItemId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(x => new { x.OwnerId, x.State });
            e.HasIndex(x => new { x.BodyId, x.State });
            e.HasIndex(x => new { x.PackageId, x.State });
            e.Property(x => x.Note).HasMaxLength(MeetingTask.TextMax);
            e.Property(x => x.Reason).HasMaxLength(MeetingTask.TextMax);
            e.Property(x => x.Training).HasMaxLength(MeetingTask.TextMax);
            e.Property(x => x.Result).HasMaxLength(MeetingTask.TextMax);
        });
    }

    private static void Decided(ModelBuilder model) => model.Entity<MeetingDecision>(e =>
    {
        e.ToTable("MeetingDecisions").HasIndex(x => x.Number).IsUnique();
        e.HasIndex(x => x.ReplacesId).IsUnique();
        e.HasIndex(x => x.MeasureId);
        e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
        e.HasOne<MeetingItem>().WithMany().HasForeignKey(x => x.ItemId).OnDelete(DeleteBehavior.Restrict);
        e.Property(x => x.Wording).HasMaxLength(MeetingDecision.WordingMax);
        e.Property(x => x.Reason).HasMaxLength(MeetingDecision.WordingMax);
        string[] kept = [nameof(MeetingDecision.Number), nameof(MeetingDecision.BodyId), nameof(MeetingDecision.MeetingId), nameof(MeetingDecision.ItemId), nameof(MeetingDecision.DecidedOn), nameof(MeetingDecision.Title), nameof(MeetingDecision.Wording), nameof(MeetingDecision.Reason), nameof(MeetingDecision.MeasureId), nameof(MeetingDecision.ReplacesId), nameof(MeetingDecision.ByName), nameof(MeetingDecision.RecordedAt)];
        foreach (var property in kept)
        {
            // Append-only: saving a change of a recorded decision throws; only its release may change.
            e.Property(property).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    });

    private static void Papers(ModelBuilder model)
    {
        model.Entity<PaperPath>(e =>
        {
            e.ToTable("PaperPaths").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Now);
            e.HasIndex(x => x.ResolutionId);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasOne<Resolution>().WithMany().HasForeignKey(x => x.ResolutionId);
            e.Property(x => x.Way).HasMaxLength(Conventions.Body);
            e.Property(x => x.Last).HasMaxLength(Meeting.TextMax);
            e.HasMany(x => x.Stations).WithOne().HasForeignKey(x => x.PathId);
        });
        model.Entity<PaperStation>(e =>
        {
            e.ToTable("PaperStations").HasKey(x => new { x.PathId, x.Place });
            e.Ignore(x => x.IsPassed);
            e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
            e.Property(x => x.Note).HasMaxLength(PaperPath.NoteMax);
        });
    }
}

public static class MeetingsSets
{
    extension(CityDb db)
    {
        public DbSet<Body> Bodies => db.Set<Body>();

        public DbSet<BodyMember> BodyMembers => db.Set<BodyMember>();

        public DbSet<Meeting> Meetings => db.Set<Meeting>();

        public DbSet<MeetingItem> MeetingItems => db.Set<MeetingItem>();

        public DbSet<MeetingTask> MeetingTasks => db.Set<MeetingTask>();

        public DbSet<MeetingDecision> MeetingDecisions => db.Set<MeetingDecision>();

        public DbSet<PaperPath> PaperPaths => db.Set<PaperPath>();
    }
}
