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

    public static async Task<IResult> Show(Me me, CityDb db, ReportFacts facts) => View.Page<ListDuties, Shown>(new(await DutyRow.All(me, db, facts), me.May(Permission.SetReportDuties)));

    public static async Task<IResult> Download(Me me, CityDb db, ReportFacts facts)
    {
        var file = new Csv("massnahme", "titel", "leitung", "stand", "rhythmus_monate", "faellig", "ueberfaellig", "letzter_bericht", "ampel", "tage_zu_spaet", "projekt");
        foreach (var row in await DutyRow.All(me, db, facts))
        {
            var measure = row.Subject.Measure;
            file.Row(measure?.Code, measure?.Title ?? row.Subject.Name.De, row.Lead, measure is null ? null : AgendaText.Of(measure.Delivery).De, row.Duty?.EveryMonths, row.Due, row.IsOverdue, row.Last?.At, row.Last is { } last ? SteeringText.Of(last.Light).De : null, row.Last?.DaysLate, measure is null ? row.Subject.Number : null);
        }

        return file.Download("berichte.csv");
    }
}

/// <summary>A measure or a project with the report that is awaited and the last one that came.</summary>
/// <param name="Subject">What is reported on.</param>
/// <param name="Lead">Display name.</param>
/// <param name="Duty">Null: for a measure the rule of the quarter holds, a project is not reported on.</param>
/// <param name="Due">The day awaited; null when nobody has to report.</param>
/// <param name="Last">The last report.</param>
/// <param name="IsOverdue">The day has passed.</param>
public sealed record DutyRow(ReportSubject Subject, string? Lead, ReportDuty? Duty, DateOnly? Due, StatusReport? Last, bool IsOverdue)
{
    /// <summary>Of a row that came from <see cref="Read"/>.</summary>
    public Measure Measure => Subject.Measure ?? throw new InvalidOperationException("A row of a project has no measure.");

    /// <summary>Measures that are or will be delivered, by number.</summary>
    public static async Task<List<DutyRow>> Read(Me me, CityDb db, CancellationToken cancellation = default)
    {
        var measures = await SteeringAccess.VisibleTo(me, db.Measures).AsNoTracking().Where(m => m.Delivery != DeliveryStatus.Done && m.Delivery != DeliveryStatus.Stopped).OrderBy(m => m.Number).ToListAsync(cancellation);
        var ids = measures.ConvertAll(m => m.Id);
        var names = await Names(db, measures.Select(m => m.LeadPersonId), cancellation);
        var duties = await Delivery.Duties(db, ids, cancellation);
        var last = await Delivery.LastReports(db, ids, cancellation);
        return measures.ConvertAll(m => Of(ReportSubject.Of(m), duties.GetValueOrDefault(m.Id), Delivery.ReportDueOn(m, last.GetValueOrDefault(m.Id), duties.GetValueOrDefault(m.Id)), last.GetValueOrDefault(m.Id), names, db));
    }

    /// <summary>Projects that go on and carry out no measure. Without a duty nothing is awaited: nobody knows when they began.</summary>
    public static async Task<List<DutyRow>> Projects(Me me, CityDb db, ReportFacts facts, CancellationToken cancellation = default)
    {
        var projects = (await facts.Projects(db, me, cancellation)).Where(p => !p.IsOver).ToList();
        if (projects.Count == 0)
        {
            return [];
        }

        var ids = projects.ConvertAll(p => p.Id).ToArray();
        var names = await Names(db, projects.Select(p => p.LeadId), cancellation);
        var duties = await db.ReportDuties.AsNoTracking().Where(d => d.ProjectId != null && EF.Parameter(ids).Contains(d.ProjectId.Value)).ToDictionaryAsync(d => d.ProjectId!.Value, cancellation);
        var last = await Delivery.LastOfProjects(db, ids, cancellation);
        return projects.ConvertAll(p => Of(p, duties.GetValueOrDefault(p.Id), duties.GetValueOrDefault(p.Id)?.Due, last.GetValueOrDefault(p.Id), names, db));
    }

    /// <summary>Projects first: there are few.</summary>
    public static async Task<List<DutyRow>> All(Me me, CityDb db, ReportFacts facts) => [.. await Projects(me, db, facts), .. await Read(me, db)];

    private static DutyRow Of(ReportSubject subject, ReportDuty? duty, DateOnly? due, StatusReport? last, Dictionary<Guid, string> names, CityDb db) =>
        new(subject, subject.LeadId is { } lead ? names.GetValueOrDefault(lead) : null, duty, due, last, due < Format.Day(db.Now));

    private static async Task<Dictionary<Guid, string>> Names(CityDb db, IEnumerable<Guid?> leads, CancellationToken cancellation)
    {
        var ids = leads.OfType<Guid>().Distinct().ToList();
        return await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation);
    }
}
