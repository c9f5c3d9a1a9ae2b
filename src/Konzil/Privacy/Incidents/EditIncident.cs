using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Writes an incident down, and what became known of it later.</summary>
public partial class EditIncident
{
    public sealed record Draft(int? Number, IncidentWords Words, string Day, string Time, string Version);

    public static IResult New(TimeProvider clock) => View.Page<EditIncident, Draft>(new(null, new("", "", "", "", ""), Format.Iso(Format.Day(clock.GetUtcNow())), "", ""));

    public static async Task<IResult> Create(Form form, CityDb db, TimeProvider clock)
    {
        var words = Read(form);
        var at = IncidentTime.Read(form, "Day", "Time", clock.GetUtcNow());
        if (form.HasErrors)
        {
            return View.Invalid<EditIncident, Draft>(new(null, words, form.Raw("Day"), form.Raw("Time"), ""), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, nameof(Incident));
            db.Add(Incident.Report(number, words, at!.Value));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Incident(number));
    }

    public static async Task<IResult> Show(int number, CityDb db) => await ShowIncident.Find(number, db) is { ClosedAt: null } incident
        ? View.Page<EditIncident, Draft>(new(number, new(incident.Title, incident.Happened, incident.Affected, incident.Risk, incident.Measures), "", "", incident.Version.ToString())) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await ShowIncident.Find(number, db) is not { } incident)
        {
            return View.NotFound();
        }

        var words = Read(form);
        form.Try(() => incident.Write(words));
        if (form.HasErrors)
        {
            return View.Invalid<EditIncident, Draft>(new(number, words, "", "", form.Raw(FormFields.Version)), form.Errors);
        }

        db.StartedFrom(incident, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Incident(number)) : View.Stale<EditIncident, Draft>(new(number, words, "", "", (await ShowIncident.Find(number, db))!.Version.ToString()));
    }

    private static IncidentWords Read(Form form) => new(
        form.Text("Title").Required(IncidentText.TitleMissing).Max(Conventions.Line), form.Text("Happened").Required(IncidentText.HappenedMissing).Max(Incident.TextMax),
        form.Text("Affected").Max(Incident.TextMax), form.Text("Risk").Max(Incident.TextMax), form.Text("Measures").Max(Incident.TextMax));
}

/// <summary>A day and a time of the city's clock, not in the future.</summary>
internal static class IncidentTime
{
    public static DateTimeOffset? Read(Form form, string dayField, string timeField, DateTimeOffset now)
    {
        var day = form.Date(dayField, IncidentText.DayWrong, required: true);
        if (!TimeOnly.TryParseExact(form.Raw(timeField), ["H:mm", "HH:mm", "H:mm:ss"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var time))
        {
            form.Errors.Add(timeField, IncidentText.ClockWrong);
            return null;
        }

        if (day is not { } known)
        {
            return null;
        }

        var at = Format.At(known, time);
        if (at > now)
        {
            form.Errors.Add(timeField, IncidentText.Future);
        }

        return at;
    }
}
