using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The measures one answers for (the coordination: all), and what is due.</summary>
public partial class ListDelivery
{
    public sealed record Shown(IReadOnlyList<Row> Rows, IReadOnlyList<Due> Due, bool MayReport);

    public sealed record Row(Measure Measure, string? Lead, Milestone? Next, bool NextOverdue, DateTimeOffset? LastReport);

    public sealed record Due(string Text, string Href, bool IsOverdue);

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock)
    {
        var today = Format.Day(clock.GetUtcNow());
        var measures = await SteeringAccess.VisibleTo(me, db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync();
        var ids = measures.Select(m => m.Id).ToList();
        var leads = measures.Select(m => m.LeadPersonId).OfType<Guid>().Distinct().ToList();
        var names = await db.People.Where(p => leads.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var open = (await db.Milestones.AsNoTracking().Where(m => ids.Contains(m.MeasureId) && m.Done == null).ToListAsync()).GroupBy(m => m.MeasureId).ToDictionary(g => g.Key, g => g.MinBy(m => m.Current));
        var reports = await Delivery.LastReports(db, ids);
        var due = await Delivery.Due(db, measures, today);
        return View.Page<ListDelivery, Shown>(new(
            [.. measures.Select(m => new Row(m, m.LeadPersonId is { } lead ? names.GetValueOrDefault(lead) : null, open.GetValueOrDefault(m.Id), open.GetValueOrDefault(m.Id)?.IsOverdue(today) ?? false, reports.GetValueOrDefault(m.Id)?.At))],
            [.. due.Select(d => new Due(d.Text, d.Href, d.IsOverdue))],
            me.May(Permission.ReportDelivery)));
    }
}
