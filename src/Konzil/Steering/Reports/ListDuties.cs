using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Who reports when, which reports are missing, and how the last ones came.</summary>
public partial class ListDuties
{
    public sealed record Shown(IReadOnlyList<DutyRow> Rows, bool MaySet)
    {
        public IEnumerable<DutyRow> Missing => Rows.Where(r => r.IsOverdue).OrderBy(r => r.Due);
    }

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ListDuties, Shown>(new(await DutyRow.Read(me, db), me.May(Permission.SetReportDuties)));

    public static async Task<IResult> Download(Me me, CityDb db)
    {
        var file = new Csv("massnahme", "titel", "leitung", "stand", "rhythmus_monate", "faellig", "ueberfaellig", "letzter_bericht", "ampel", "tage_zu_spaet");
        foreach (var row in await DutyRow.Read(me, db))
        {
            file.Row(row.Measure.Code, row.Measure.Title, row.Lead, AgendaText.Of(row.Measure.Delivery).De, row.Duty?.EveryMonths, row.Due, row.IsOverdue, row.Last?.At, row.Last is { } last ? SteeringText.Of(last.Light).De : null, row.Last?.DaysLate);
        }

        return file.Download("berichte.csv");
    }
}

/// <summary>A measure with the report that is awaited and the last one that came.</summary>
/// <param name="Measure">What is reported on.</param>
/// <param name="Lead">Display name.</param>
/// <param name="Duty">Null: the rule of the quarter holds.</param>
/// <param name="Due">The day awaited; null when nobody has to report.</param>
/// <param name="Last">The last report.</param>
/// <param name="IsOverdue">The day has passed.</param>
public sealed record DutyRow(Measure Measure, string? Lead, ReportDuty? Duty, DateOnly? Due, StatusReport? Last, bool IsOverdue)
{
    /// <summary>Measures that are or will be delivered, by number.</summary>
    public static async Task<List<DutyRow>> Read(Me me, CityDb db, CancellationToken cancellation = default)
    {
        var today = Format.Day(db.Now);
        var measures = await SteeringAccess.VisibleTo(me, db.Measures).AsNoTracking().Where(m => m.Delivery != DeliveryStatus.Done && m.Delivery != DeliveryStatus.Stopped).OrderBy(m => m.Number).ToListAsync(cancellation);
        var ids = measures.ConvertAll(m => m.Id);
        var leads = measures.Select(m => m.LeadPersonId).OfType<Guid>().Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(p => leads.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation);
        var duties = await Delivery.Duties(db, ids, cancellation);
        var last = await Delivery.LastReports(db, ids, cancellation);
        return [.. measures.Select(m =>
        {
            var due = Delivery.ReportDueOn(m, last.GetValueOrDefault(m.Id), duties.GetValueOrDefault(m.Id));
            return new DutyRow(m, m.LeadPersonId is { } lead ? names.GetValueOrDefault(lead) : null, duties.GetValueOrDefault(m.Id), due, last.GetValueOrDefault(m.Id), due < today);
        })];
    }
}
