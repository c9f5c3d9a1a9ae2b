namespace Konzil.Platform;

/// <summary>Something that will happen on a day and is public.</summary>
/// <param name="Title">What.</param>
/// <param name="Path">Address without the language.</param>
/// <param name="Day">When.</param>
/// <param name="Line">Time, place, what to know; may be empty.</param>
/// <param name="German">The words are German on every page.</param>
public sealed record NextDate(string Title, string Path, DateOnly Day, string Line, bool German = false);

/// <summary>A module that knows public dates (events, council meetings, milestones), for the home page.</summary>
public interface IUpcoming
{
    /// <summary>The next ones from today on, the earliest first.</summary>
    Task<IReadOnlyList<NextDate>> Next(DateOnly today, int most, CancellationToken cancellation);
}
