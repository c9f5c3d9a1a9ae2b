namespace Konzil.Platform;

/// <summary>
/// What a person records is news, however long ago it happened: the minutes of a council often come weeks later. What was
/// loaded from files is news only when it happened in the last days.
/// </summary>
public static class OldNews
{
    private static readonly TimeSpan Age = TimeSpan.FromDays(3);

    public static bool Is(CityDb db, DateTimeOffset at) => db.Loads && at < db.Now - Age;
}
