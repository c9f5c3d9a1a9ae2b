using Konzil.Agenda;
using Konzil.Council;
using Konzil.Events;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konzil.Projects;

internal static class ProjectsTable
{
    private const int Paragraph = 2000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<Project>(e =>
        {
            e.ToTable("Projects");
            e.Ignore(x => x.Title);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasOne<Resolution>().WithMany().HasForeignKey(x => x.StartResolutionId).OnDelete(DeleteBehavior.SetNull);
            e.HasIndex(x => x.Number).IsUnique();
            e.HasIndex(x => x.LeadPersonId);
            Long(e, nameof(Project.Goal), nameof(Project.OutOfScope));
        });
        model.Entity<StatusReport>().HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
        model.Entity<ReportDuty>().HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
        model.Entity<ReportDraft>().HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
        model.Entity<ChangeRequest>().HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
        model.Entity<ChangeRequest>().HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<PlanState>(e =>
        {
            e.ToTable("PlanStates");
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasIndex(x => x.ProjectId).IsUnique();
        });
        model.Entity<ProjectPlan>(e =>
        {
            e.ToTable("ProjectPlans");
            e.Ignore(x => x.PostsNote);
            Long(e, nameof(ProjectPlan.PostsNoteDe), nameof(ProjectPlan.PostsNoteEn));
        });
        model.Entity<Phase>(e =>
        {
            e.ToTable("ProjectPhases");
            e.Ignore(x => x.Title).Ignore(x => x.Sentence).Ignore(x => x.Span).Ignore(x => x.Parts);
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.InsideId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.AfterId);
            Long(e, nameof(Phase.SentenceDe), nameof(Phase.SentenceEn), nameof(Phase.DroppedBecause));
        });
        model.Entity<WorkPackage>(e =>
        {
            e.ToTable("ProjectPackages");
            e.Ignore(x => x.Title).Ignore(x => x.Name).Ignore(x => x.Span);
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasMany(x => x.Activities).WithOne().HasForeignKey(x => x.PackageId);
            e.HasMany(x => x.Shifts).WithOne().HasForeignKey(x => x.PackageId);
            e.HasOne<Event>().WithMany().HasForeignKey(x => x.EventId).OnDelete(DeleteBehavior.SetNull);
            e.HasOne<Event>().WithMany().HasForeignKey(x => x.HappensId).OnDelete(DeleteBehavior.SetNull);
            e.HasIndex(x => new { x.ProjectId, x.HappensId }).IsUnique();
            e.HasIndex(x => x.LeadPersonId);
            Long(e, nameof(WorkPackage.RangeWording), nameof(WorkPackage.Goal), nameof(WorkPackage.Result), nameof(WorkPackage.DroppedBecause), nameof(WorkPackage.DoneTurns));
        });
        model.Entity<PackageActivity>(e =>
        {
            e.ToTable("ProjectActivities").HasKey(x => new { x.PackageId, x.Order });
            e.Ignore(x => x.Title);
        });
        model.Entity<PackageShift>(e =>
        {
            e.ToTable("PackageShifts").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasOne<Event>().WithMany().HasForeignKey(x => x.EventId).OnDelete(DeleteBehavior.SetNull);
            e.Ignore(x => x.Days);
            Long(e, nameof(PackageShift.Reason));
        });
        model.Entity<PackageLink>(e =>
        {
            e.ToTable("PackageLinks");
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.FromId);
            e.HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.ToId);
            e.HasIndex(x => new { x.FromId, x.ToId, x.Kind }).IsUnique();
        });
        model.Entity<Baseline>(e =>
        {
            e.ToTable("Baselines");
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasMany(x => x.Rows).WithOne().HasForeignKey(x => x.BaselineId);
            e.HasIndex(x => new { x.ProjectId, x.Number }).IsUnique();
        });
        model.Entity<BaselineRow>(e =>
        {
            e.ToTable("BaselineRows").HasKey(x => new { x.BaselineId, x.ItemId });
            // The longest number of a package and its title.
            e.Property(x => x.Name).HasMaxLength(Conventions.Line + 40);
        });
        Gates(model);
        Charters(model);
        ResultsTable.Add(model);
        model.Entity<HoursStep>(e =>
        {
            e.ToTable("HoursSteps").HasKey(x => x.Order);
            e.Property(x => x.Order).ValueGeneratedNever();
            e.Ignore(x => x.Title).Ignore(x => x.GroupTitle);
        });
    }

    private static void Charters(ModelBuilder model)
    {
        model.Entity<Charter>(e =>
        {
            e.ToTable("Charters");
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasMany(x => x.Parts).WithOne().HasForeignKey(x => x.CharterId);
            e.HasIndex(x => new { x.ProjectId, x.Number }).IsUnique();
            Long(e, nameof(Charter.ReturnedBecause));
        });
        model.Entity<CharterText>(e =>
        {
            e.ToTable("CharterTexts").HasKey(x => new { x.CharterId, x.Part });
            Long(e, nameof(CharterText.Body));
        });
    }

    private static void Gates(ModelBuilder model)
    {
        model.Entity<GateCriterion>(e =>
        {
            e.ToTable("GateCriteria");
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.Property(x => x.Link).HasMaxLength(GateEvidence.LinkMax);
            Long(e, nameof(GateCriterion.Evidence));
        });
        model.Entity<GateDecision>(e =>
        {
            e.ToTable("GateDecisions");
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasMany(x => x.Findings).WithOne().HasForeignKey(x => x.DecisionId);
            e.HasIndex(x => new { x.PhaseId, x.Number }).IsUnique();
            Long(e, nameof(GateDecision.Reason), nameof(GateDecision.Minutes));
        });
        model.Entity<GateCondition>(e =>
        {
            e.ToTable("GateConditions");
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasOne<GateDecision>().WithMany().HasForeignKey(x => x.DecisionId);
            e.HasIndex(x => x.OwnerId);
            Long(e, nameof(GateCondition.Body), nameof(GateCondition.Note));
        });
        model.Entity<GateFinding>(e =>
        {
            e.ToTable("GateFindings").HasKey(x => new { x.DecisionId, x.Order });
            e.Property(x => x.Link).HasMaxLength(GateEvidence.LinkMax);
            Long(e, nameof(GateFinding.Evidence), nameof(GateFinding.Files));
        });
        model.Entity<ProjectMember>(e =>
        {
            e.ToTable("ProjectMembers");
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasIndex(x => new { x.PersonId, x.ProjectId });
        });
    }

    private static void Long<T>(EntityTypeBuilder<T> entity, params ReadOnlySpan<string> properties) where T : class
    {
        foreach (var property in properties)
        {
            entity.Property(property).HasMaxLength(Paragraph);
        }
    }
}

public static class ProjectSets
{
    extension(CityDb db)
    {
        public DbSet<Project> Projects => db.Set<Project>();

        public DbSet<PlanState> PlanStates => db.Set<PlanState>();

        public DbSet<PackageLink> PackageLinks => db.Set<PackageLink>();

        public DbSet<PackageShift> PackageShifts => db.Set<PackageShift>();

        public DbSet<Baseline> Baselines => db.Set<Baseline>();

        public DbSet<Charter> Charters => db.Set<Charter>();

        public DbSet<GateCriterion> GateCriteria => db.Set<GateCriterion>();

        public DbSet<GateDecision> GateDecisions => db.Set<GateDecision>();

        public DbSet<GateCondition> GateConditions => db.Set<GateCondition>();

        public DbSet<ProjectMember> ProjectMembers => db.Set<ProjectMember>();

        public DbSet<Phase> Phases => db.Set<Phase>();

        public DbSet<WorkPackage> WorkPackages => db.Set<WorkPackage>();
    }
}
