using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>The moderation in figures: reasons, how long it takes, how objections end.</summary>
public partial class ShowFigures
{
    public sealed record Shown(IReadOnlyList<MonthOfModeration> Months, IReadOnlyList<HandlingTime> Times, int HeldNow)
    {
        public int Of(FigureKind kind, HidingReason? reason = null) => Months.Where(m => m.Kind == kind && (reason is null || m.Reason == reason)).Sum(m => m.Count);
    }

    public static async Task<IResult> Show(CityDb db, TimeProvider clock) =>
        View.Page<ShowFigures, Shown>(new(await Figures.Months(db), await Figures.Times(db, clock.GetUtcNow()), await db.Comments.CountAsync(c => c.HeldAt != null)));
}
