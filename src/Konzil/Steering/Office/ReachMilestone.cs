using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A promise is kept.</summary>
public partial class ReachMilestone
{
    public sealed record Draft(Measure Measure, Milestone Milestone, string? Done);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db, TimeProvider clock)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused
            : await Load(db, measure, id) is { } milestone ? View.Page<ReachMilestone, Draft>(new(measure, milestone, Format.Iso(Format.Day(clock.GetUtcNow()))))
            : View.NotFound();
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        if (await Load(db, measure, id) is not { } milestone)
        {
            return View.NotFound();
        }

        var now = clock.GetUtcNow();
        var day = form.Date(nameof(Draft.Done), SteeringText.DayMissing, true);
        db.StartedFrom(milestone, form.Version());
        form.Try(() => milestone.Reach(day!.Value, Format.Day(now)));
        if (form.HasErrors)
        {
            return View.Invalid<ReachMilestone, Draft>(new(measure, milestone, form.Raw(nameof(Draft.Done))), form.Errors);
        }

        if (!await Delivery.SaveWithStep(db, measure, () => Step(measure, milestone, now)))
        {
            return View.Stale<ReachMilestone, Draft>(new(measure, (await Load(db, measure, id))!, form.Raw(nameof(Draft.Done))));
        }

        return View.SeeOther(Paths.DeliveryOf(number));
    }

    internal static MeasureStep Step(Measure measure, Milestone milestone, DateTimeOffset at) =>
        new(measure.Id, StationKind.Delivery, SteeringText.StepReached.Filled(milestone.Title), Delivery.PublicPath(measure), "reached-" + milestone.Id.ToString("N"), at);

    private static Task<Milestone?> Load(CityDb db, Measure measure, Guid id) => db.Milestones.SingleOrDefaultAsync(m => m.Id == id && m.MeasureId == measure.Id);
}
