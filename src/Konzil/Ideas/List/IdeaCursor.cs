using System.Globalization;

namespace Konzil.Ideas;

/// <summary>
/// The place between two ideas of a list: sort value and number of the idea beside which a page begins. Pages stay
/// complete while ideas come and go, and the last page costs as much as the first.
/// </summary>
public sealed record IdeaCursor(long Value, int Number, bool Backwards)
{
    /// <summary>Null for anything that is not one of ours; the list then starts at its first page.</summary>
    public static IdeaCursor? Read(string? text, bool backwards) =>
        text?.Split('-') is [var value, var number]
        && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var v) && v <= DateTimeOffset.MaxValue.Ticks
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new IdeaCursor(v, n, backwards) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}-{Number}");

    /// <summary>The sort value of a row.</summary>
    public static long ValueOf(IdeaSort sort, ListIdeas.Row row) => sort switch
    {
        IdeaSort.Support => row.Supports,
        IdeaSort.Discussed => row.Comments,
        _ => row.PublishedAt.UtcTicks,
    };

    /// <summary>The ideas in their order; going backwards the order is turned round.</summary>
    public static IQueryable<Idea> Order(IQueryable<Idea> ideas, IdeaSort sort, bool backwards) => (sort, backwards) switch
    {
        (IdeaSort.Support, false) => ideas.OrderByDescending(i => i.SupportCount).ThenByDescending(i => i.Number),
        (IdeaSort.Support, true) => ideas.OrderBy(i => i.SupportCount).ThenBy(i => i.Number),
        (IdeaSort.Discussed, false) => ideas.OrderByDescending(i => i.CommentCount).ThenByDescending(i => i.Number),
        (IdeaSort.Discussed, true) => ideas.OrderBy(i => i.CommentCount).ThenBy(i => i.Number),
        (_, false) => ideas.OrderByDescending(i => i.PublishedAt).ThenByDescending(i => i.Number),
        (_, true) => ideas.OrderBy(i => i.PublishedAt).ThenBy(i => i.Number),
    };

    /// <summary>Only what lies beyond the cursor.</summary>
    public IQueryable<Idea> Beyond(IQueryable<Idea> ideas, IdeaSort sort)
    {
        var number = Number;
        var count = (int)Math.Min(Value, int.MaxValue);
        var at = new DateTimeOffset(Value, TimeSpan.Zero);
        return (sort, Backwards) switch
        {
            (IdeaSort.Support, false) => ideas.Where(i => i.SupportCount < count || (i.SupportCount == count && i.Number < number)),
            (IdeaSort.Support, true) => ideas.Where(i => i.SupportCount > count || (i.SupportCount == count && i.Number > number)),
            (IdeaSort.Discussed, false) => ideas.Where(i => i.CommentCount < count || (i.CommentCount == count && i.Number < number)),
            (IdeaSort.Discussed, true) => ideas.Where(i => i.CommentCount > count || (i.CommentCount == count && i.Number > number)),
            (_, false) => ideas.Where(i => i.PublishedAt < at || (i.PublishedAt == at && i.Number < number)),
            (_, true) => ideas.Where(i => i.PublishedAt > at || (i.PublishedAt == at && i.Number > number)),
        };
    }
}
