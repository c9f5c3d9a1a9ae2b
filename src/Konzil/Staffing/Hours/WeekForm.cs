using System.Globalization;
using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Reads the lines of a week; whatever is wrong is said beside its field.</summary>
internal static class WeekForm
{
    public const string DayField = "Day";
    public const string OnField = "On";
    public const string BeginField = "Begin";
    public const string EndField = "End";
    public const string HoursField = "Hours";
    public const int MostLines = 60;
    private const decimal DayHours = 24;

    public static string Field(string name, int line) => name + "-" + line.ToString(CultureInfo.InvariantCulture);

    public static int Lines(Form form) => Enumerable.Range(0, MostLines).TakeWhile(i => form.Has(Field(OnField, i))).Count();

    public static IReadOnlyList<WeekEntry> Read(Form form, WeekSheet sheet, BookingSubjects subjects, DateOnly today)
    {
        var entries = new List<(int Line, WeekEntry Entry)>();
        for (var line = 0; line < Lines(form); line++)
        {
            if (IsBlank(form, line))
            {
                continue;
            }

            var day = Day(form, line, sheet.Monday, today);
            var on = subjects.Find(form.Raw(Field(OnField, line)));
            if (on is null)
            {
                form.Errors.Add(Field(OnField, line), WeekText.OnMissing);
            }
            else if (subjects.LastDay(form.Raw(Field(OnField, line))) is { } last && day > last)
            {
                form.Errors.Add(Field(DayField, line), WeekText.AfterEnd.With(Format.Date(last)));
            }

            var (start, end) = Times(form, line);
            if (Hours(form, line, start, end) is { } hours && day is { } known && on is not null)
            {
                entries.Add((line, new WeekEntry(sheet.Id, line, known, on, hours) { Start = start, End = end }));
            }
        }

        Overlaps(form, entries);
        Full(form, entries);
        return [.. entries.Select(e => e.Entry)];
    }

    /// <summary>The day alone makes no line: it is chosen beforehand.</summary>
    private static bool IsBlank(Form form, int line) => new[] { OnField, BeginField, EndField, HoursField }.All(f => form.Raw(Field(f, line)).Length == 0);

    private static DateOnly? Day(Form form, int line, DateOnly monday, DateOnly today)
    {
        var day = form.Date(Field(DayField, line), WeekText.DayWrong, required: true);
        if (day is { } known && (known < monday || known > monday.AddDays(6)))
        {
            form.Errors.Add(Field(DayField, line), WeekText.DayWrong);
            return null;
        }

        if (day > today)
        {
            form.Errors.Add(Field(DayField, line), WeekText.Future);
        }

        return day;
    }

    private static (TimeOnly? Start, TimeOnly? End) Times(Form form, int line)
    {
        var (start, end) = (Time(form, Field(BeginField, line)), Time(form, Field(EndField, line)));
        if (start is null != end is null && form.Errors.For(Field(BeginField, line)) is null && form.Errors.For(Field(EndField, line)) is null)
        {
            form.Errors.Add(Field(start is null ? BeginField : EndField, line), WeekText.BothTimes);
        }
        else if (end <= start)
        {
            form.Errors.Add(Field(EndField, line), WeekText.EndFirst);
        }

        return (start, end);
    }

    private static TimeOnly? Time(Form form, string field)
    {
        var typed = form.Raw(field);
        string[] shapes = ["HH:mm", "H:mm", "HH:mm:ss"];
        if (TimeOnly.TryParseExact(typed, shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        if (typed.Length > 0)
        {
            form.Errors.Add(field, WeekText.TimeWrong);
        }

        return null;
    }

    private static decimal? Hours(Form form, int line, TimeOnly? start, TimeOnly? end)
    {
        var (field, span) = (Field(HoursField, line), start < end ? decimal.Round((decimal)(end!.Value - start!.Value).TotalHours, 2) : default(decimal?));
        if (form.Raw(field).Length == 0 && span is not null)
        {
            return span;
        }

        var hours = form.Number(field, 0.01m, DayHours, WeekText.HoursMissing, required: true);
        if (hours > span)
        {
            form.Errors.Add(field, WeekText.LongerThanTimes.With(StaffFields.Number(span.Value)));
        }

        if (hours is { } number && decimal.Round(number, 2) != number)
        {
            form.Errors.Add(field, StaffText.TwoDecimals);
        }

        return hours;
    }

    private static void Overlaps(Form form, List<(int Line, WeekEntry Entry)> entries)
    {
        foreach (var (line, entry) in entries.Where(e => e.Entry.Start is not null && e.Entry.End is not null))
        {
            if (entries.Any(o => o.Line < line && o.Entry.Day == entry.Day && o.Entry.Start < entry.End && entry.Start < o.Entry.End))
            {
                form.Errors.Add(Field(BeginField, line), WeekText.Overlaps);
            }
        }
    }

    private static void Full(Form form, List<(int Line, WeekEntry Entry)> entries)
    {
        foreach (var day in entries.GroupBy(e => e.Entry.Day))
        {
            var sum = 0m;
            foreach (var (line, entry) in day)
            {
                sum += entry.Hours;
                if (sum > DayHours)
                {
                    form.Errors.Add(Field(HoursField, line), WeekText.TooMuch.With(Format.Date(day.Key), StaffFields.Number(sum)));
                    break;
                }
            }
        }
    }
}
