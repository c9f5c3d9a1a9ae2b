using Konzil.Methods.Scheduling;
using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.Projects;

/// <summary>How dates and days of a plan are said.</summary>
internal static class PlanWords
{
    public static string Days(int days) => Math.Abs(days) == 1 ? ProjectText.OneDay : ProjectText.BufferDays.With(Format.Count(Math.Abs(days)));

    public static string Buffer(int? days) => days switch
    {
        null => ProjectText.Unknown,
        < 0 => ProjectText.TooLate.With(Days(days.Value)),
        _ => Days(days.Value),
    };

    public static StatusKind Kind(int? buffer) => buffer switch { null => StatusKind.Open, < 0 => StatusKind.Stopped, _ => StatusKind.Good };

    /// <summary>What is past its date, and when everything would end if work went on from today.</summary>
    public static string FromToday(PlanData plan, IReadOnlyList<WorkPackage> overdue, DateOnly today)
    {
        const int Named = 5;
        var names = string.Join(", ", overdue.Take(Named).Select(ShortName)) + (overdue.Count > Named ? " " + ProjectText.AndMore.With(overdue.Count - Named) : "");
        var end = plan.EndFrom(today);
        return ProjectText.OverdueSentence.With(names, end is { } day ? Format.Date(day) : ProjectText.Unknown)
            + (PlanData.BufferOf(plan.Project.Limit, end) is < 0 and var late ? " " + ProjectText.FromTodayLate.With(Days(late)) : "");
    }

    /// <summary>"01.03.2020 bis 31.05.2020"; one day once.</summary>
    public static string Span(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        ({ } a, { } b) when a == b => Format.ShortDate(a),
        ({ } a, { } b) => PlanText.FromTo.With(Format.ShortDate(a), Format.ShortDate(b)),
        ({ } a, null) => PlanText.FromOn.With(Format.ShortDate(a)),
        (null, { } b) => PlanText.Until.With(Format.ShortDate(b)),
        _ => PlanText.DateOpen,
    };

    /// <summary>What the package waits for: "Ende von AP 2, 5 Tage später".</summary>
    public static string Link(PackageLink link, PlanData plan) => ProjectText.Short(link.Kind).With(ShortName(plan.Package(link.FromId))) + Lag(link.Lag);

    public static string After(Phase phase) => ProjectText.Short(LinkKind.FinishToStart).With(phase.Title);

    public static string Lag(int lag) => lag switch
    {
        0 => "",
        > 0 => ProjectText.LagAfter.With(Days(lag)),
        _ => ProjectText.LagBefore.With(Days(lag)),
    };

    public static string ShortName(WorkPackage package) => package.Number ?? package.Title.ToString();

    /// <summary>A day in a language that is not the reader's of the moment, for mails and notices.</summary>
    public static string Day(DateOnly day, string language) =>
        day.ToString(language == Language.German ? "d. MMMM yyyy" : "d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo(language == Language.German ? "de-DE" : "en-GB"));

    /// <summary>The row of names of a circle, closed at its end.</summary>
    public static string Circle(IReadOnlyList<int> members, Func<int, string> name) => string.Join(" → ", members.Append(members[0]).Select(name));
}
