using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>What the lead reported in the time of the phase: on the project, or on the measure it carries out as far as that is public.</summary>
public sealed class ReportChapter : IHandbookPart
{
    public int Place => 25;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var found = await db.StatusReports.AsNoTracking().Where(r => r.ProjectId == scope.ProjectId || scope.MeasureId != null && r.MeasureId == scope.MeasureId && !r.IsHeldBack).ToListAsync(cancellation);
        var reports = found.Where(r => scope.Within(r.Until)).OrderBy(r => r.At).ToList();
        return reports.Count == 0 ? [] :
        [
            new DocumentHeading(2, ProjectReportText.Chapter),
            new DocumentTable(ProjectReportText.Chapter,
            [
                [ProjectReportText.Period, SteeringText.Light, ProjectReportText.Said, ProjectReportText.Next],
                .. reports.Select(r => new string[] { PlanWords.Span(r.From, r.Until), SteeringText.Of(r.Light) + (r.LightReason.Length > 0 ? ": " + r.LightReason : ""), r.Body, r.Forecast }),
            ]),
        ];
    }
}
