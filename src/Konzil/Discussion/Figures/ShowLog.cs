using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Discussion;

/// <summary>How often the moderation intervened and why, by month, without persons.</summary>
public partial class ShowLog
{
    /// <summary>The first day of a month and what was hidden in it, by reason.</summary>
    public sealed record Month(DateOnly First, IReadOnlyDictionary<HidingReason, int> Hidden, int Upheld, int Rejected, int Granted, int Refused);

    public sealed record Shown(IReadOnlyList<Month> Months);

    public static async Task<IResult> Show(CityDb db)
    {
        var lines = (await Figures.Months(db)).Where(m => m.Kind is not (FigureKind.Banned or FigureKind.Trusted)).ToLookup(m => m.First);
        return View.Page<ShowLog, Shown>(new([.. lines.Select(m => new Month(
            m.Key, m.Where(x => x.Kind == FigureKind.Hidden).ToDictionary(x => x.Reason!.Value, x => x.Count),
            Sum(m, FigureKind.ReportUpheld), Sum(m, FigureKind.ReportRejected), Sum(m, FigureKind.AppealGranted), Sum(m, FigureKind.AppealRefused)))]));
    }

    private static int Sum(IEnumerable<MonthOfModeration> lines, FigureKind kind) => lines.Where(l => l.Kind == kind).Sum(l => l.Count);
}
