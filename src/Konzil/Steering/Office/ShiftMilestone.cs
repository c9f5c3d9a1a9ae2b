using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A promise moves. The reason is public, the first date stays.</summary>
public partial class ShiftMilestone
{
    public sealed record Draft(Measure Measure, Milestone Milestone, string? Current, string? ReasonDe);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused
            : await Load(db, measure, id) is { } milestone ? View.Page<ShiftMilestone, Draft>(new(measure, milestone, Format.Iso(milestone.Current), null))
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
        var day = form.Date(nameof(Draft.Current), SteeringText.DayMissing, true);
        var reason = form.Text(nameof(Draft.ReasonDe)).Required(SteeringText.ShiftNeedsReason).Max(500);
        MilestoneShift? shift = null;
        db.StartedFrom(milestone, form.Version());
        form.Try(() => shift = milestone.Shift(day!.Value, reason, me, now));
        if (form.HasErrors)
        {
            return View.Invalid<ShiftMilestone, Draft>(new(measure, milestone, form.Raw(nameof(Draft.Current)), reason), form.Errors);
        }

        db.Set<MilestoneShift>().Add(shift!);
        db.Because(reason);
        if (!await Delivery.SaveWithStep(db, measure, () => Step(measure, milestone, shift!)))
        {
            return View.Stale<ShiftMilestone, Draft>(new(measure, (await Load(db, measure, id))!, form.Raw(nameof(Draft.Current)), reason));
        }

        return View.SeeOther(Paths.DeliveryOf(number));
    }

    private static Task<Milestone?> Load(CityDb db, Measure measure, Guid id) => db.Milestones.SingleOrDefaultAsync(m => m.Id == id && m.MeasureId == measure.Id);

    private static MeasureStep Step(Measure measure, Milestone milestone, MilestoneShift shift) => new(
        measure.Id,
        StationKind.Delivery,
        new Text(
            SteeringText.StepShifted.Filled(milestone.TitleDe, DateIn(Language.German, shift.To), shift.ReasonDe).De,
            SteeringText.StepShifted.Filled(milestone.Title.En, DateIn(Language.English, shift.To), shift.ReasonDe).En),
        Delivery.PublicPath(measure),
        "shift-" + shift.Id.ToString("N"),
        shift.At);

    private static string DateIn(string language, DateOnly day) =>
        day.ToString(language == Language.German ? "d. MMMM yyyy" : "d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo(language == Language.German ? "de-DE" : "en-GB"));
}
