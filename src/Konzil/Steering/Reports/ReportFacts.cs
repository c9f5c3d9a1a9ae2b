using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What later modules say of a measure for its report: its end by the plan and the hours worked.</summary>
public sealed class ReportFacts(IEnumerable<PlannedEnds> ends, IEnumerable<BookedWork> work)
{
    public IEnumerable<PlannedEnds> Ends => ends;

    public async Task<WorkDone> WorkOf(CityDb db, Guid measure, CancellationToken cancellation = default)
    {
        var told = await db.StatusReports.Where(r => r.MeasureId == measure && r.Hours != null && r.HoursReason == "").MaxAsync(r => (DateTimeOffset?)r.At, cancellation);
        return work.FirstOrDefault() is { } source ? await source.Read(db, measure, new WorkSpan(Format.Day(db.Now), told), cancellation) : WorkDone.Unknown;
    }
}
