using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>
/// Delivery data belong to the lead of the measure. The coordination reads them and asks for reports, but may not change a
/// figure (A19).
/// </summary>
public static class SteeringAccess
{
    public static bool MayReport(Me me, Measure measure) => me.May(Permission.ReportDelivery) && me.Id is not null && measure.LeadPersonId == me.Id;

    /// <summary>What the office of delivery shows: one's own measures for a lead, all published ones for the coordination, the project office, the treasury and the client.</summary>
    public static IQueryable<Measure> VisibleTo(Me me, IQueryable<Measure> measures) =>
        me.May(Permission.ReadAllSteering)
            ? measures.Where(m => m.PublishedAt != null)
            : MeasureAccess.VisibleTo(me, measures).Where(m => m.LeadPersonId == me.Id);

    /// <summary>A measure to be reported on, or the answer to give instead.</summary>
    internal static async Task<(Measure? Measure, IResult Refused)> ToReport(int number, Me me, CityDb db)
    {
        var measure = await MeasureAccess.VisibleTo(me, db.Measures).SingleOrDefaultAsync(m => m.Number == number);
        return measure is null ? (null, View.NotFound()) : MayReport(me, measure) ? (measure, View.NotFound()) : (null, View.Forbidden());
    }
}
