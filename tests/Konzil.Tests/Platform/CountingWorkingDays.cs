using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Tests.World;

namespace Konzil.Tests.Platform;

/// <summary>Promises count in days on which somebody works.</summary>
public class CountingWorkingDays
{
    [Theory]
    [InlineData("2026-12-23", "2026-12-28", "the 25th is a holiday, the 26th a Saturday")]
    [InlineData("2026-06-03", "2026-06-08", "Corpus Christi, and the weekend")]
    [InlineData("2026-04-02", "2026-04-08", "Good Friday to Easter Monday")]
    [InlineData("2026-09-11", "2026-09-15", "a weekend only")]
    [InlineData("2026-09-14", "2026-09-16", "nothing between")]
    [Trait("R", "R-2.3-04")]
    public void What_comes_before_holidays_is_read_after_them(string came, string by, string why)
    {
        var morning = Format.At(DateOnly.Parse(came, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(9, 30));
        var last = QueueItem.ReadBy(morning);
        Assert.True(by == Format.Iso(Format.Day(last)), $"{Format.Iso(last)} instead of {by}: {why}");
        Assert.Equal(QueueItem.PromisedDays, WorkingDays.Between(Format.Day(morning), Format.Day(last)));
    }

    [Fact]
    public void Each_land_has_its_own()
    {
        var epiphany = new DateOnly(2027, 1, 6);
        Assert.Contains(epiphany, WorkingDays.Holidays(2027, "BW"));
        Assert.DoesNotContain(epiphany, WorkingDays.Holidays(2027, "BE"));
        Assert.False(WorkingDays.Is(epiphany));
        Assert.Contains("BW", Assert.Throws<InvalidOperationException>(() => WorkingDays.Use("Bodensee")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => WorkingDays.Use("ALL"));
    }
}
