using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>What the city decided about hours and posts, and what a deletion would delete today.</summary>
public partial class EditSettings
{
    public const string TrialField = "monate";

    public sealed record Draft(StaffSettings Settings, TooOld Trial, Form? Typed);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, CancellationToken cancellation)
    {
        int? months = request.Number(TrialField) is >= 1 and <= StaffSettings.MostMonths and var typed ? typed : null;
        return View.Page<EditSettings, Draft>(await Page(months, null, db, cancellation));
    }

    public static async Task<IResult> Post(Form form, CityDb db, CancellationToken cancellation)
    {
        var known = await db.StaffSettings.SingleOrDefaultAsync(cancellation);
        if (known is not null && form.Version() != known.Version)
        {
            return View.Stale<EditSettings, Draft>(await Page(null, form, db, cancellation));
        }

        var mode = form.Choice<HoursMode>(nameof(StaffSettings.Mode), SettingsText.ModeMissing);
        var group = form.Whole(nameof(StaffSettings.MinGroup), StaffSettings.LeastGroup, 50, SettingsText.MinGroupWrong.Filled(StaffSettings.LeastGroup), required: true);
        var keep = form.Whole(nameof(StaffSettings.KeepMonths), 1, StaffSettings.MostMonths, SettingsText.KeepWrong.Filled(StaffSettings.MostMonths), required: true);
        var post = form.Number(nameof(StaffSettings.HoursOfPost), 1, StaffSettings.MostHours, SettingsText.HoursOfPostWrong);
        if (post is { } hours && decimal.Round(hours, 2) != hours)
        {
            form.Errors.Add(nameof(StaffSettings.HoursOfPost), StaffText.TwoDecimals);
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditSettings, Draft>(await Page(null, form, db, cancellation), form.Errors);
        }

        var settings = known ?? StaffSettings.Usual();
        if (known is null)
        {
            db.StaffSettings.Add(settings);
        }

        if (settings.Mode != mode!.Value)
        {
            db.Say(new HoursModeChanged(mode.Value, Ids.Next().ToString("N")));
        }

        settings.Write(mode.Value, group!.Value, keep!.Value, post);
        db.Say(new ForgetHours());
        return await db.TrySave(cancellation) ? View.SeeOther(Paths.StaffSettings) : View.Stale<EditSettings, Draft>(await Page(null, form, db, cancellation));
    }

    private static async Task<Draft> Page(int? months, Form? typed, CityDb db, CancellationToken cancellation)
    {
        var settings = await StaffSettings.Read(db, cancellation);
        return new(settings, await TooOld.Count(db, months ?? settings.KeepMonths, cancellation), typed);
    }
}
