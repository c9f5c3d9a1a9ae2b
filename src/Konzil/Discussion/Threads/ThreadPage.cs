using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Discussion;

public enum ThreadOrder
{
    Oldest,
    Newest,
    Answers,
}

/// <summary>Which part of a discussion, in which order, of which stance. What is not known in the address is named and not applied.</summary>
public sealed record ThreadPage(ThreadOrder Order, Stance? Stance, string? After, IReadOnlyList<string> Unknown)
{
    public const string OrderKey = "ordnung";
    public const string StanceKey = "haltung";
    public const string AfterKey = "ab";

    public static readonly ThreadPage First = new(ThreadOrder.Oldest, null, null, []);

    private static readonly Dictionary<ThreadOrder, string> Orders = new() { [ThreadOrder.Oldest] = "", [ThreadOrder.Newest] = "neueste", [ThreadOrder.Answers] = "antworten" };

    private static readonly Dictionary<Stance, string> Stances = new() { [Discussion.Stance.For] = "dafuer", [Discussion.Stance.Neutral] = "neutral", [Discussion.Stance.Against] = "dagegen" };

    public bool IsFiltered => Order != ThreadOrder.Oldest || Stance is not null;

    public static ThreadPage Read(IQueryCollection query)
    {
        var unknown = new List<string>();
        var (order, stance, after) = (query[OrderKey].ToString(), query[StanceKey].ToString(), query[AfterKey].ToString());
        var knownOrder = Orders.FirstOrDefault(o => o.Value == order);
        if (knownOrder.Value is null)
        {
            unknown.Add(order);
        }

        Stance? knownStance = Stances.ContainsValue(stance) ? Stances.First(s => s.Value == stance).Key : null;
        if (knownStance is null && stance.Length > 0)
        {
            unknown.Add(stance);
        }

        if (after.Length > 0 && Cursor(after) is null)
        {
            unknown.Add(after);
        }

        return new(knownOrder.Key, knownStance, after.Length > 0 && Cursor(after) is not null ? after : null, unknown);
    }

    public string Href(Subject subject, string? after = null)
    {
        var keys = new[] { (OrderKey, Orders[Order]), (StanceKey, Stance is { } s ? Stances[s] : ""), (AfterKey, after ?? "") }.Where(k => k.Item2.Length > 0).Select(k => k.Item1 + "=" + k.Item2).ToList();
        return Paths.Discussion(subject.Kind, subject.Id) + (keys.Count == 0 ? "" : (Paths.Discussion(subject.Kind, subject.Id).Contains('?', StringComparison.Ordinal) ? "&" : "?") + string.Join('&', keys));
    }

    public IQueryable<Comment> Of(IQueryable<Comment> roots)
    {
        var chosen = roots.Where(c => Stance == null || c.Stance == Stance);
        if (Cursor(After) is not var (answers, cursor))
        {
            return Ordered(chosen);
        }

        var at = cursor.At;
        chosen = Order switch
        {
            ThreadOrder.Newest => chosen.Where(c => c.At <= at),
            ThreadOrder.Answers => chosen.Where(c => c.AnswerCount < answers || (c.AnswerCount == answers && c.At >= at)),
            _ => chosen.Where(c => c.At >= at),
        };
        return Ordered(chosen).Skip(cursor.Seen);
    }

    /// <summary>Where the part behind these comments begins.</summary>
    public string Beyond(IReadOnlyList<Comment> shown)
    {
        var last = shown[^1];
        var alike = Order == ThreadOrder.Answers ? shown.Where(c => c.AnswerCount == last.AnswerCount) : shown;
        var before = Cursor(After) is var (answers, cursor) && (Order != ThreadOrder.Answers || answers == last.AnswerCount) ? cursor : (TimeCursor?)null;
        var next = TimeCursor.After([.. alike.Select(c => c.At)], before).ToString();
        return Order == ThreadOrder.Answers ? last.AnswerCount.ToString(CultureInfo.InvariantCulture) + "." + next : next;
    }

    // "7.638…-2": seven answers, then time and how many of that instant were seen.
    private static (int Answers, TimeCursor Cursor)? Cursor(string? text) => text?.Split('.') switch
    {
        [var answers, var rest] when int.TryParse(answers, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && TimeCursor.Read(rest) is { } cursor => (count, cursor),
        [var only] when TimeCursor.Read(only) is { } cursor => (0, cursor),
        _ => null,
    };

    private IQueryable<Comment> Ordered(IQueryable<Comment> comments) => Order switch
    {
        ThreadOrder.Newest => comments.OrderByDescending(c => c.At).ThenByDescending(c => c.Id),
        ThreadOrder.Answers => comments.OrderByDescending(c => c.AnswerCount).ThenBy(c => c.At).ThenBy(c => c.Id),
        _ => comments.OrderBy(c => c.At).ThenBy(c => c.Id),
    };
}
