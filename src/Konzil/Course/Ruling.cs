using System.Globalization;
using Konzil.Council;
using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Who decided, when and why, and by which resolution where there is one.</summary>
public sealed record Ruling(string Body, DateOnly Day, string Reason, int? Resolution)
{
    public const int ReasonMax = 1000;
}

/// <summary>What the form of a decision offers: resolutions on this site, and bodies that meet here.</summary>
public sealed record RulingChoices(IReadOnlyList<Option> Resolutions, IReadOnlyList<string> Bodies)
{
    private const int Most = 100;

    public static async Task<RulingChoices> Read(CityDb db) => new(
        [.. (await db.Resolutions.AsNoTracking().OrderByDescending(r => r.Year).ThenByDescending(r => r.Number).Take(Most).ToListAsync())
            .Select(r => new Option(r.Number.ToString(CultureInfo.InvariantCulture), $"{r.Body}, {Decisions.Day(r)}: {r.Title}"))],
        await db.Bodies.AsNoTracking().Where(b => !b.IsClosed).OrderBy(b => b.NameDe).Select(b => b.NameDe).ToListAsync());
}

/// <summary>Reads the decision from a form.</summary>
internal static class RulingForm
{
    public const string Body = "Gremium";
    public const string Day = "Tag";
    public const string Reason = "Begruendung";
    public const string Resolution = "Beschluss";

    /// <summary>Null when something is missing; the errors stand beside the fields.</summary>
    public static Ruling? Read(Form form, RulingChoices choices, DateOnly today)
    {
        var body = form.Text(Body).Required(CourseText.BodyMissing).Max(Conventions.Line);
        var day = form.Date(Day, CourseText.DayWrong, required: true);
        if (day > today)
        {
            form.Errors.Add(Day, CourseText.DayWrong);
        }

        var reason = form.Text(Reason).Required(CourseText.ReasonMissing).Max(Ruling.ReasonMax);
        var resolution = form.Choice(Resolution, choices.Resolutions.Select(o => o.Value), CourseText.ResolutionUnknown, required: false);
        return form.HasErrors ? null : new Ruling(body, day!.Value, reason, resolution is null ? null : int.Parse(resolution, CultureInfo.InvariantCulture));
    }
}
