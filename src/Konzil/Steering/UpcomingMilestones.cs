using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What the lead projects have promised next.</summary>
public sealed class UpcomingMilestones(CityDb db) : IUpcoming
{
    public async Task<IReadOnlyList<NextDate>> Next(DateOnly today, int most, CancellationToken cancellation)
    {
        var rows = await (from m in db.Milestones.AsNoTracking().Where(m => m.Done == null && m.Current >= today)
                          join measure in MeasureAccess.Public(db.Measures).Where(x => x.IsLeadProject) on m.MeasureId equals measure.Id
                          orderby m.Current
                          select new { Milestone = m, measure.Number, measure.Title }).Take(most).ToListAsync(cancellation);
        return [.. rows.Select(r => new NextDate(r.Milestone.Title, Paths.Neutral(Paths.Measure(r.Number, r.Title)), r.Milestone.Current, SteeringText.MilestoneOf.With(r.Title), r.Milestone.TitleEn is null))];
    }
}
