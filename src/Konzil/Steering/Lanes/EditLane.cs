using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The coordination releases a measure for the short lane with one gate, or gives it back to the long way.</summary>
public partial class EditLane
{
    public sealed record Draft(Measure Measure, QuickWin? Present, DateOnly Today, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await Page(number, null, db) is { } page ? View.Page<EditLane, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await Page(number, form, db) is not { } page)
        {
            return View.NotFound();
        }

        string result = form.Text(nameof(QuickWin.Result)).Required(LaneText.ResultMissing).Max(QuickWin.TextMax);
        var due = form.Date(nameof(QuickWin.DueOn), LaneText.DueWrong, required: true);
        var holds = form.RawMany(LaneText.ConditionsField).Select(c => Enum.TryParse<LaneCondition>(c, out var known) ? known : (LaneCondition?)null).OfType<LaneCondition>().ToHashSet();
        if (page.Present is not null || page.Measure.Delivery is DeliveryStatus.Done or DeliveryStatus.Stopped)
        {
            form.Errors.Add(LaneText.ConditionsField, page.Present is not null ? LaneText.AlreadyOn : LaneText.Finished);
        }

        QuickWin? taken = null;
        form.Try(() => taken = QuickWin.Take(page.Measure.Id, holds, result, due ?? DateOnly.MinValue, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<EditLane, Draft>(page, form.Errors);
        }

        db.QuickWins.Add(taken!);
        return await Delivery.SaveWithStep(db, page.Measure, () => Step(page.Measure, taken!, LaneText.StepOn.Filled(Ended(result), taken!.DueOn), "on", db.Now))
            ? View.SeeOther(Paths.Lane(number))
            : View.Stale<EditLane, Draft>((await Page(number, form, db))!);
    }

    public static async Task<IResult> Leave(int number, Form form, CityDb db)
    {
        if (await Page(number, form, db) is not { Present: not null } page)
        {
            return View.NotFound();
        }

        string reason = form.Text(nameof(QuickWin.LeftReason)).Required(LaneText.LeaveMissing).Max(QuickWin.TextMax);
        if (form.HasErrors)
        {
            return View.Invalid<EditLane, Draft>(page, form.Errors);
        }

        var win = await db.QuickWins.SingleAsync(q => q.Id == page.Present.Id);
        db.StartedFrom(win, form.Version());
        form.Try(() => win.Leave(reason, db.Now));
        db.Because(reason);
        return await Delivery.SaveWithStep(db, page.Measure, () => Step(page.Measure, win, LaneText.StepOff.Filled(reason), "off", db.Now))
            ? View.SeeOther(Paths.Lane(number))
            : View.Stale<EditLane, Draft>((await Page(number, form, db))!);
    }

    private static string Ended(string sentence) => sentence.TrimEnd('.') + ".";

    private static MeasureStep Step(Measure measure, QuickWin win, Text words, string what, DateTimeOffset now) =>
        new(measure.Id, StationKind.Delivery, words, Delivery.PublicPath(measure), $"lane-{what}-{win.Id:N}", now);

    private static async Task<Draft?> Page(int number, Form? typed, CityDb db)
    {
        var measure = await MeasureAccess.Public(db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number);
        return measure is null ? null : new(measure, await db.QuickWins.AsNoTracking().SingleOrDefaultAsync(q => q.MeasureId == measure.Id && q.LeftAt == null), Format.Day(db.Now), typed);
    }
}

/// <summary>On the page of a measure: that it is on the short lane, and what will be there by when.</summary>
public sealed class LanePart(CityDb db) : IMeasurePart
{
    public int Order => 4;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation) =>
        await db.QuickWins.AsNoTracking().SingleOrDefaultAsync(q => q.MeasureId == measure.Id && q.LeftAt == null, cancellation) is { } win
            ? Fragment.Of<LaneSection>((nameof(LaneSection.Win), win))
            : null;
}
