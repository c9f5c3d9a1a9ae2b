using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Whom a report, a duty or a draft belongs to: always one of the two.</summary>
public sealed record ReportAbout(Guid? MeasureId, Guid? ProjectId)
{
    public Guid Id => MeasureId ?? ProjectId ?? Guid.Empty;

    public static ReportAbout Measure(Guid id) => new(id, null);

    public static ReportAbout Project(Guid id) => new(null, id);
}

/// <summary>What is reported on: a measure, or a project that carries out none. A project of a measure is reported on with its measure.</summary>
public sealed record ReportSubject(Guid Id, int Number, Text Name, Guid? LeadId)
{
    /// <summary>Null for a project.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Nothing is awaited any more.</summary>
    public bool IsOver { get; init; }

    /// <summary>Everybody may read what was released.</summary>
    public bool IsPublic { get; init; } = true;

    public ReportAbout About => Measure is null ? ReportAbout.Project(Id) : ReportAbout.Measure(Id);

    public string Page => Measure is null ? Paths.OfficeProject(Number) : Paths.DeliveryOf(Number);

    public string New => Measure is null ? Paths.NewProjectReport(Number) : Paths.NewReport(Number);

    public static ReportSubject Of(Measure measure) => new(measure.Id, measure.Number, new(measure.Code + " " + measure.Title, measure.Code + " " + measure.Title), measure.LeadPersonId)
    {
        Measure = measure,
        IsOver = measure.Delivery is DeliveryStatus.Done or DeliveryStatus.Stopped,
    };

    public string Report(Guid id) => Measure is null ? Paths.ProjectReport(Number, id) : Paths.StatusReport(Number, id);

    public string Release(Guid id) => Measure is null ? Paths.ReleaseProjectReport(Number, id) : Paths.ReleaseReport(Number, id);

    public string AskBack(Guid id) => Measure is null ? Paths.AskBackProject(Number, id) : Paths.AskBack(Number, id);

    public string Answer(Guid id, Guid question) => Measure is null ? Paths.AnswerProjectReport(Number, id, question) : Paths.AnswerReport(Number, id, question);

    /// <summary>Only whoever leads it reports (A19).</summary>
    public bool MayReport(Me me) => Measure is { } measure ? SteeringAccess.MayReport(me, measure) : !IsOver && me.Id is not null && LeadId == me.Id && me.May(Permission.PlanProjects);
}

/// <summary>What the module of projects says: the projects that are reported on for themselves, as a person may see them; all of them where nobody asks.</summary>
public sealed record ReportedProjects(Func<CityDb, Me?, CancellationToken, Task<IReadOnlyList<ReportSubject>>> Read);

internal static class ReportQueries
{
    public static IQueryable<ReportDuty> Of(this IQueryable<ReportDuty> duties, ReportAbout about) => duties.Where(d => d.MeasureId == about.MeasureId && d.ProjectId == about.ProjectId);

    public static IQueryable<ReportDraft> Of(this IQueryable<ReportDraft> drafts, ReportAbout about) => drafts.Where(d => d.MeasureId == about.MeasureId && d.ProjectId == about.ProjectId);

    /// <summary>The last report on it; null where none came.</summary>
    public static Task<StatusReport?> LastOf(this CityDb db, ReportAbout about, CancellationToken cancellation = default) =>
        db.StatusReports.AsNoTracking().Where(r => r.MeasureId == about.MeasureId && r.ProjectId == about.ProjectId).OrderByDescending(r => r.At).FirstOrDefaultAsync(cancellation);
}
