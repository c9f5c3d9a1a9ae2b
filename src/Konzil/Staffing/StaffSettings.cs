using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>What the city decided about hours and posts. One row; without it nobody's hours are recorded.</summary>
public sealed class StaffSettings : Entity, IHaveHistory
{
    public const int LeastGroup = 3;
    public const int UsualGroup = 5;
    public const int UsualMonths = 12;
    public const int MostMonths = 120;
    public const decimal MostHours = 3000;

    private StaffSettings()
    {
    }

    /// <summary>Always 1 (unique index): there is one row.</summary>
    public int Single { get; private set; } = 1;

    public HoursMode Mode { get; private set; }

    /// <summary>Sums of fewer people are not shown.</summary>
    public int MinGroup { get; private set; } = UsualGroup;

    /// <summary>Sheets are deleted so many months after their week.</summary>
    public int KeepMonths { get; private set; } = UsualMonths;

    /// <summary>Hours a year of one post (MAK); null while the city has not set it.</summary>
    public decimal? HoursOfPost { get; private set; }

    public static StaffSettings Usual() => new();

    public void Write(HoursMode mode, int minGroup, int keepMonths, decimal? hoursOfPost) => (Mode, MinGroup, KeepMonths, HoursOfPost) = (mode, minGroup, keepMonths, hoursOfPost);

    /// <summary>Sheets whose week began before this day are too old.</summary>
    public DateOnly KeptFrom(DateOnly today) => today.AddMonths(-KeepMonths);

    public static async Task<StaffSettings> Read(CityDb db, CancellationToken cancellation = default) => await db.StaffSettings.AsNoTracking().SingleOrDefaultAsync(cancellation) ?? Usual();
}

public enum HoursMode
{
    /// <summary>Hours are planned; nobody records any.</summary>
    PlanOnly,

    /// <summary>Everybody records; others see sums of units only.</summary>
    ByUnit,

    /// <summary>Whoever plans a project sees the hours of its people.</summary>
    ByPerson,
}
