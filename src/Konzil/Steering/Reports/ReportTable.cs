using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

internal static class ReportTable
{
    // A measure or a project, never both, never none. The project's table belongs to a later module, which ties it.
    private const string OneSubject = "(measure_id IS NULL) <> (project_id IS NULL)";

    public static void Add(ModelBuilder model)
    {
        model.Entity<StatusReport>(e =>
        {
            e.ToTable("StatusReports", t => t.HasCheckConstraint("CK_StatusReports_OneSubject", OneSubject));
            e.Ignore(x => x.IsEndTyped).Ignore(x => x.DaysLate);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.Body).HasMaxLength(StatusReport.TextMax);
            e.Property(x => x.Forecast).HasMaxLength(StatusReport.TextMax);
            e.Property(x => x.Internal).HasMaxLength(StatusReport.TextMax);
            e.Property(x => x.LightReason).HasMaxLength(StatusReport.ReasonMax);
            e.Property(x => x.EndReason).HasMaxLength(StatusReport.ReasonMax);
            e.Property(x => x.HoursReason).HasMaxLength(StatusReport.ReasonMax);
            e.HasIndex(x => new { x.MeasureId, x.At });
            e.HasIndex(x => new { x.ProjectId, x.At });
        });
        model.Entity<ReportDuty>(e =>
        {
            e.ToTable("ReportDuties", t => t.HasCheckConstraint("CK_ReportDuties_OneSubject", OneSubject));
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasIndex(x => x.MeasureId).IsUnique();
            e.HasIndex(x => x.ProjectId).IsUnique();
            e.HasIndex(x => x.Due);
            e.Property(x => x.Note).HasMaxLength(ReportDuty.NoteMax);
        });
        model.Entity<ReportDraft>(e =>
        {
            e.ToTable("ReportDrafts", t => t.HasCheckConstraint("CK_ReportDrafts_OneSubject", OneSubject));
            e.Ignore(x => x.Fields);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasIndex(x => x.MeasureId).IsUnique();
            e.HasIndex(x => x.ProjectId).IsUnique();
            e.Property(x => x.Typed).HasMaxLength(200_000);
        });
        model.Entity<ReportQuestion>(e =>
        {
            e.ToTable("ReportQuestions");
            e.HasOne<StatusReport>().WithMany().HasForeignKey(x => x.ReportId);
            e.Property(x => x.Question).HasMaxLength(ReportQuestion.TextMax);
            e.Property(x => x.Answer).HasMaxLength(ReportQuestion.TextMax);
        });
    }
}

public static class ReportSets
{
    extension(CityDb db)
    {
        public DbSet<ReportDuty> ReportDuties => db.Set<ReportDuty>();

        public DbSet<ReportDraft> ReportDrafts => db.Set<ReportDraft>();

        public DbSet<ReportQuestion> ReportQuestions => db.Set<ReportQuestion>();
    }
}
