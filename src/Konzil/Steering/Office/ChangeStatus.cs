using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The lead says where delivery stands; every idea behind the measure hears of it.</summary>
public partial class ChangeStatus
{
    public sealed record Draft(Measure Measure, string? Status, string? Reason)
    {
        /// <summary>What a lead project lacks to start.</summary>
        public IReadOnlyList<Text> Missing { get; init; } = [];
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, IEnumerable<StartNeeds> needs)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<ChangeStatus, Draft>(new(measure, measure.Delivery.ToString(), measure.DeliveryReason) { Missing = await Missing(db, measure, needs) });
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock, IEnumerable<StartNeeds> needs)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        var now = clock.GetUtcNow();
        var status = form.Choice<DeliveryStatus>(nameof(Draft.Status), SteeringText.StatusMissing);
        var reason = form.Text(nameof(Draft.Reason)).Max(500);
        var version = form.Version();
        if (status == DeliveryStatus.NotStated)
        {
            form.Errors.Add(nameof(Draft.Status), SteeringText.StatusMissing);
        }

        if (status == measure.Delivery && version == measure.Version)
        {
            form.Errors.Add(nameof(Draft.Status), SteeringText.SameStatus);
        }

        if (status is DeliveryStatus.Paused or DeliveryStatus.Stopped && reason.Value.Length == 0)
        {
            form.Errors.Add(nameof(Draft.Reason), AgendaText.DeliveryNeedsReason);
        }

        var missing = await Missing(db, measure, needs);
        if (status == DeliveryStatus.Running && missing.Count > 0 && reason.Value.Length == 0)
        {
            form.Errors.Add(nameof(Draft.Reason), SteeringText.NotReady.With(Readiness.List(missing)));
        }

        if (form.HasErrors)
        {
            return View.Invalid<ChangeStatus, Draft>(new(measure, form.Raw(nameof(Draft.Status)), reason) { Missing = missing }, form.Errors);
        }

        db.StartedFrom(measure, version);
        measure.Deliver(status!.Value, reason.Value.Length == 0 ? null : reason.Value, now);
        if (status == DeliveryStatus.Running)
        {
            db.Say(new ReportDue(measure.Id, now), now.AddDays(Delivery.ReportEveryDays));
        }

        db.Because(reason);
        if (!await Delivery.SaveWithStep(db, measure, () => Step(measure, missing, now)))
        {
            return View.Stale<ChangeStatus, Draft>(new(await db.Measures.AsNoTracking().SingleAsync(m => m.Number == number), form.Raw(nameof(Draft.Status)), reason));
        }

        return View.SeeOther(Paths.DeliveryOf(number));
    }

    // Once it runs, nobody asks again.
    private static async Task<IReadOnlyList<Text>> Missing(CityDb db, Measure measure, IEnumerable<StartNeeds> needs) =>
        measure.IsLeadProject && measure.Delivery != DeliveryStatus.Running ? await Readiness.Missing(db, measure, needs) : [];

    /// <summary>The step as the citizen reads it. The version names the deed, so that a repeated job would not write it twice.</summary>
    internal static MeasureStep Step(Measure measure, DateTimeOffset now) => Step(measure, [], now);

    private static MeasureStep Step(Measure measure, IReadOnlyList<Text> missing, DateTimeOffset now) => new(
        measure.Id,
        measure.Delivery == DeliveryStatus.Done ? StationKind.Result : StationKind.Delivery,
        measure.Delivery switch
        {
            DeliveryStatus.Running when missing.Count > 0 => new Text(SteeringText.StepException.Filled(Readiness.List(missing, Language.German), measure.DeliveryReason ?? "").De, SteeringText.StepException.Filled(Readiness.List(missing, Language.English), measure.DeliveryReason ?? "").En),
            DeliveryStatus.Running => SteeringText.StepRunning,
            DeliveryStatus.Done => SteeringText.StepDone,
            DeliveryStatus.Paused => SteeringText.StepPaused.Filled(measure.DeliveryReason ?? ""),
            DeliveryStatus.Stopped => SteeringText.StepStopped.Filled(measure.DeliveryReason ?? ""),
            _ => SteeringText.StepPlanned,
        },
        Delivery.PublicPath(measure),
        "delivery-" + measure.Version.ToString("N"),
        now);
}
