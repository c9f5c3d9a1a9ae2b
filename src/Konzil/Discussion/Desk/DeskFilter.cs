using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Discussion;

/// <summary>Which entries the desk shows. The words are what the address says.</summary>
public enum DeskShow
{
    All,
    Mine,
    Free,
    Overdue,
    Marked,
    Waiting,
}

/// <summary>The desk's filters as they stand in the address. What is not known is named and not applied.</summary>
public sealed record DeskFilter(QueueKind? Kind, DeskShow Show, TimeCursor? After, IReadOnlyList<string> Unknown)
{
    private const string KindKey = "art";
    private const string ShowKey = "nur";
    private const string AfterKey = "ab";

    private static readonly Dictionary<DeskShow, string> Words = new()
    {
        [DeskShow.All] = "",
        [DeskShow.Mine] = "meine",
        [DeskShow.Free] = "frei",
        [DeskShow.Overdue] = "faellig",
        [DeskShow.Marked] = "hinweise",
        [DeskShow.Waiting] = "rueckfragen",
    };

    public static DeskFilter Read(IQueryCollection query)
    {
        var unknown = new List<string>();
        var (kind, show, after) = (query[KindKey].ToString(), query[ShowKey].ToString(), query[AfterKey].ToString());
        QueueKind? known = Enum.TryParse<QueueKind>(kind, out var k) && Enum.GetNames<QueueKind>().Contains(kind, StringComparer.Ordinal) ? k : null;
        if (known is null && kind.Length > 0)
        {
            unknown.Add(kind);
        }

        var shown = Words.FirstOrDefault(w => w.Value == show);
        if (shown.Value is null)
        {
            unknown.Add(show);
        }

        var cursor = TimeCursor.Read(after);
        if (cursor is null && after.Length > 0)
        {
            unknown.Add(after);
        }

        return new(known, shown.Key, cursor, unknown);
    }

    public string Href(TimeCursor? after = null)
    {
        var keys = new[] { (KindKey, Kind?.ToString() ?? ""), (ShowKey, Words[Show]), (AfterKey, after?.ToString() ?? "") }.Where(k => k.Item2.Length > 0).Select(k => k.Item1 + "=" + k.Item2).ToList();
        return Paths.Link("/buero/moderation" + (keys.Count == 0 ? "" : "?" + string.Join('&', keys)));
    }

    public IQueryable<QueueItem> Narrow(IQueryable<QueueItem> open, Me me, DateTimeOffset now)
    {
        var items = open.Where(q => Kind == null || q.Kind == Kind);
        return Show switch
        {
            DeskShow.Mine => items.Where(q => q.AssigneeId == me.Id),
            DeskShow.Free => items.Where(q => q.AssigneeId == null && q.WaitingSince == null),
            DeskShow.Overdue => items.Where(q => q.WaitingSince == null && q.DueAt < now),
            DeskShow.Marked => items.Where(q => q.Marks != Marks.None),
            DeskShow.Waiting => items.Where(q => q.WaitingSince != null),
            _ => items.Where(q => q.WaitingSince == null),
        };
    }
}
