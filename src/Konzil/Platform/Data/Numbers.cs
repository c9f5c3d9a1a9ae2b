using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

/// <summary>Numbers for people ("Idee 57"), one sequence for each kind, without gaps inside a transaction that commits.</summary>
public sealed class NumberSeries
{
    private NumberSeries()
    {
    }

    public NumberSeries(string kind, int last) => (Kind, Last) = (kind, last);

    public string Kind { get; private set; } = "";

    public int Last { get; private set; }

    /// <summary>The next number of a kind. Call it inside <see cref="CityDb.Together"/>, so that nobody else gets it.</summary>
    public static async Task<int> Take(CityDb db, string kind)
    {
        await db.TryInsert(new NumberSeries(kind, 0));
        await db.Set<NumberSeries>().Where(s => s.Kind == kind).ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, x => x.Last + 1));
        return await db.Set<NumberSeries>().Where(s => s.Kind == kind).Select(s => s.Last).SingleAsync();
    }

    /// <summary>Content with its own numbers (M-27) moves the series past them.</summary>
    public static async Task AtLeast(CityDb db, string kind, int number)
    {
        await db.TryInsert(new NumberSeries(kind, 0));
        await db.Set<NumberSeries>().Where(s => s.Kind == kind && s.Last < number).ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, number));
    }
}
