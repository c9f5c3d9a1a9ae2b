using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Inquiries;

/// <summary>How many barriers were reported and what became of them; only numbers, for everybody.</summary>
public sealed record BarrierCounts(int Reported, int Answered, int InTime, int Removed, int Open, int Overdue)
{
    public static async Task<BarrierCounts> Read(CityDb db, DateTimeOffset since, DateOnly today)
    {
        var all = await db.Inquiries.AsNoTracking().Where(i => i.Kind == InquiryKind.Barrier && i.State != InquiryState.Dropped && i.AskedAt >= since).ToListAsync();
        return new(
            all.Count, all.Count(i => !i.IsOpen), all.Count(i => !i.IsOpen && !i.WasLate), all.Count(i => i.Outcome == BarrierOutcome.Removed),
            all.Count(i => i.IsOpen), all.Count(i => i.IsOverdue(today)));
    }
}
