using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A new promise with a date.</summary>
public partial class AddMilestone
{
    public sealed record Draft(Measure Measure, string? Title, string? Day);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<AddMilestone, Draft>(new(measure, null, null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        var title = form.Text(nameof(Draft.Title)).Required(SteeringText.MilestoneTitleMissing).Max(Milestone.TitleMax);
        var day = form.Date(nameof(Draft.Day), SteeringText.DayMissing, true);
        if (form.HasErrors)
        {
            return View.Invalid<AddMilestone, Draft>(new(measure, title, form.Raw(nameof(Draft.Day))), form.Errors);
        }

        var order = await db.Milestones.CountAsync(m => m.MeasureId == measure.Id) + 1;
        db.Milestones.Add(Milestone.Plan(measure.Id, order, title, null, day!.Value));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.DeliveryOf(number));
    }
}
