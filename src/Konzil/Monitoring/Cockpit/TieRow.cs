using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>A tie with both measures.</summary>
public sealed record TieRow(MeasureTie Tie, Measure From, Measure To)
{
    public string Words => (Tie.Kind == TieKind.Needs ? CockpitText.NeedsLine : CockpitText.ConflictsLine).With(From.Code, From.Title, To.Code, To.Title);

    /// <summary>Those of measures one may read in the office.</summary>
    public static async Task<List<TieRow>> Read(Me me, CityDb db)
    {
        var mine = SteeringAccess.VisibleTo(me, db.Measures).Select(m => m.Id);
        return [.. (await (from tie in db.MeasureTies.AsNoTracking()
                           join a in db.Measures on tie.FromId equals a.Id
                           join b in db.Measures on tie.ToId equals b.Id
                           where mine.Contains(tie.FromId) || mine.Contains(tie.ToId)
                           orderby a.Number, b.Number
                           select new { tie, a, b }).ToListAsync()).Select(x => new TieRow(x.tie, x.a, x.b))];
    }

    /// <summary>What is needed rests, was stopped or is critical; or two run that do not go together.</summary>
    public bool IsInDanger(IReadOnlyDictionary<Guid, DutyRow> reports) => Tie.Kind == TieKind.Conflicts
        ? From.Delivery == DeliveryStatus.Running && To.Delivery == DeliveryStatus.Running
        : From.Delivery is not (DeliveryStatus.Done or DeliveryStatus.Stopped) && (To.Delivery is DeliveryStatus.Paused or DeliveryStatus.Stopped || reports.GetValueOrDefault(To.Id)?.Last?.Light == ReportLight.Critical);
}
