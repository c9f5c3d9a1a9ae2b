using Konzil.Events;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

internal static class StaffingTables
{
    public static void Add(ModelBuilder model)
    {
        Teams(model);
        Requests(model);
        Hours(model);
        Posts(model);
        Duties(model);
    }

    private static void Teams(ModelBuilder model)
    {
        model.Entity<MeetingTask>().HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.PackageId);
        model.Entity<TeamPlan>(e =>
        {
            e.ToTable("TeamPlans").HasIndex(x => x.PhaseId).IsUnique();
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasMany(x => x.Units).WithOne().HasForeignKey(x => x.PlanId);
            e.Property(x => x.Note).HasMaxLength(TeamPlan.TextMax);
        });
        model.Entity<TeamUnit>(e =>
        {
            e.ToTable("TeamUnits").HasKey(x => new { x.PlanId, x.UnitId });
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId);
        });
        model.Entity<TeamPlace>(e =>
        {
            e.ToTable("TeamPlaces").HasIndex(x => new { x.PlanId, x.Order });
            e.HasOne<TeamPlan>().WithMany().HasForeignKey(x => x.PlanId);
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId);
            e.HasOne<ProjectMember>().WithMany().HasForeignKey(x => x.MemberId).OnDelete(DeleteBehavior.SetNull);

            // A member takes one place.
            e.HasIndex(x => x.MemberId).IsUnique();
        });
        model.Entity<LeadSeat>(e => e.ToTable("LeadSeats").HasIndex(x => x.SubjectId).IsUnique());
    }

    private static void Requests(ModelBuilder model)
    {
        model.Entity<StaffRequest>(e =>
        {
            e.ToTable("StaffRequests").HasIndex(x => x.Number).IsUnique();
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId);
            e.HasOne<TeamPlace>().WithMany().HasForeignKey(x => x.PlaceId).OnDelete(DeleteBehavior.SetNull);
            e.HasIndex(x => new { x.UnitId, x.State });
            e.Property(x => x.Note).HasMaxLength(StaffRequest.TextMax);
            e.Property(x => x.Reason).HasMaxLength(StaffRequest.TextMax);
        });
        model.Entity<Secondment>(e =>
        {
            e.ToTable("Secondments").HasIndex(x => x.LiveKey).IsUnique();
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId);
            e.HasOne<StaffRequest>().WithMany().HasForeignKey(x => x.RequestId);
            e.HasOne<ProjectMember>().WithMany().HasForeignKey(x => x.MemberId).OnDelete(DeleteBehavior.SetNull);
            e.HasIndex(x => new { x.PersonId, x.State });
            e.Property(x => x.Reason).HasMaxLength(StaffRequest.TextMax);
            e.Property(x => x.LiveKey).Metadata.NotInHistory();
        });
    }

    private static void Hours(ModelBuilder model)
    {
        model.Entity<EffortStep>(e =>
        {
            e.ToTable("EffortSteps").HasIndex(x => new { x.PlanId, x.Order });
            e.Ignore(x => x.Title).Ignore(x => x.GroupTitle);
            e.HasOne<TeamPlan>().WithMany().HasForeignKey(x => x.PlanId);
            e.HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.PackageId).OnDelete(DeleteBehavior.SetNull);
            e.HasOne<Event>().WithMany().HasForeignKey(x => x.EventId).OnDelete(DeleteBehavior.SetNull);
        });
        model.Entity<WeekSheet>(e =>
        {
            e.ToTable("WeekSheets").HasIndex(x => new { x.PersonId, x.Monday }).IsUnique();
            e.HasMany(x => x.Entries).WithOne().HasForeignKey(x => x.SheetId);
        });
        model.Entity<WeekEntry>(e =>
        {
            e.ToTable("WeekEntries").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.PackageId).OnDelete(DeleteBehavior.SetNull);
            e.HasOne<Event>().WithMany().HasForeignKey(x => x.EventId).OnDelete(DeleteBehavior.SetNull);
            e.HasIndex(x => x.PhaseId);
        });
        model.Entity<PhaseHours>(e =>
        {
            e.ToTable("PhaseHours").HasKey(x => x.PhaseId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
        });
        model.Entity<StaffSettings>(e => e.ToTable("StaffSettings").HasIndex(x => x.Single).IsUnique());
    }

    private static void Posts(ModelBuilder model)
    {
        model.Entity<PostPlan>(e =>
        {
            e.ToTable("PostPlans").HasIndex(x => x.Number).IsUnique();
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId);
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<Budget.ResourceRequest>().WithMany().HasForeignKey(x => x.RequestId).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(x => x.Figures).WithOne().HasForeignKey(x => x.PlanId);
            e.HasMany(x => x.Stages).WithOne().HasForeignKey(x => x.PlanId);
            e.Property(x => x.Reason).HasMaxLength(PostPlan.TextMax);
            e.Property(x => x.Wording).HasMaxLength(PostPlan.TextMax);
        });
        model.Entity<PostFigure>(e =>
        {
            e.ToTable("PostFigures");
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId);
            e.HasOne<Budget.ResourceRequest>().WithMany().HasForeignKey(x => x.RequestId).OnDelete(DeleteBehavior.Restrict);
            e.Property(x => x.Note).HasMaxLength(PostFigure.NoteMax);
        });
        model.Entity<PostStage>(e =>
        {
            e.ToTable("PostStages").HasKey(x => new { x.PlanId, x.Order });
            e.Property(x => x.Note).HasMaxLength(PostPlan.TextMax);
        });
    }

    private static void Duties(ModelBuilder model)
    {
        model.Entity<StaffRole>(e =>
        {
            e.ToTable("StaffRoles");
            e.Ignore(x => x.Name);
            e.Property(x => x.Task).HasMaxLength(StaffRole.TaskMax);
        });
        model.Entity<RaciEntry>(e =>
        {
            e.ToTable("RaciEntries").HasIndex(x => new { x.SubjectId, x.RoleId }).IsUnique();
            e.HasOne<StaffRole>().WithMany().HasForeignKey(x => x.RoleId);
            e.Ignore(x => x.Executes);

            // Exactly one is accountable, whoever saves first.
            e.HasIndex(x => x.AccountableFor).IsUnique();
        });
    }
}

public static class StaffingSets
{
    extension(CityDb db)
    {
        public DbSet<TeamPlan> TeamPlans => db.Set<TeamPlan>();

        public DbSet<TeamPlace> TeamPlaces => db.Set<TeamPlace>();

        public DbSet<LeadSeat> LeadSeats => db.Set<LeadSeat>();

        public DbSet<StaffRequest> StaffRequests => db.Set<StaffRequest>();

        public DbSet<Secondment> Secondments => db.Set<Secondment>();

        public DbSet<EffortStep> EffortSteps => db.Set<EffortStep>();

        public DbSet<WeekSheet> WeekSheets => db.Set<WeekSheet>();

        public DbSet<WeekEntry> WeekEntries => db.Set<WeekEntry>();

        public DbSet<PhaseHours> PhaseHours => db.Set<PhaseHours>();

        public DbSet<StaffSettings> StaffSettings => db.Set<StaffSettings>();

        public DbSet<PostPlan> PostPlans => db.Set<PostPlan>();

        public DbSet<PostFigure> PostFigures => db.Set<PostFigure>();

        public DbSet<StaffRole> StaffRoles => db.Set<StaffRole>();

        public DbSet<RaciEntry> RaciEntries => db.Set<RaciEntry>();
    }
}
