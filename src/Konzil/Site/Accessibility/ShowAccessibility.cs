using Konzil.Inquiries;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>The declaration on accessibility: what the law asks, what the last checks found, how to report a barrier, who settles it.</summary>
public partial class ShowAccessibility
{
    public sealed record Shown(StandingPage? Page, AccessibilityStatement? Statement, CheckReport? Report, BarrierCounts Barriers, DateOnly Today);

    public static async Task<IResult> Show(CityDb db, CheckReports reports, CancellationToken cancellation)
    {
        var (now, today) = (db.Now, Format.Day(db.Now));
        return View.Page<ShowAccessibility, Shown>(new(
            await db.StandingPages.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == StandingPage.Accessibility, cancellation),
            await db.Set<AccessibilityStatement>().AsNoTracking().Include(s => s.Gaps).OrderBy(s => s.CreatedOn).FirstOrDefaultAsync(cancellation),
            await reports.Read(cancellation), await BarrierCounts.Read(db, now.AddYears(-1), today), today));
    }
}
