using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>The invented comments below ideas and measures, one level of answers, hidden ones with their reason.</summary>
internal static class LoadComments
{
    public static async Task Load(Loading loading, DemoContent demo, CancellationToken cancellation)
    {
        var clauses = await loading.Db.Clauses.Where(c => !c.Retired).OrderBy(c => c.Number).ToListAsync(cancellation);
        foreach (var entry in demo.Comments)
        {
            if (Below(entry, loading) is not { } subject)
            {
                continue;
            }

            Add(entry, subject, null, new(loading, demo, clauses));
            foreach (var reply in entry.Replies)
            {
                Add(reply, subject, loading.Id("comment", entry.Key), new(loading, demo, clauses));
            }
        }

        await loading.Db.SaveChangesAsync(cancellation);
        await Count(loading, demo, cancellation);
    }

    private static Subject? Below(DemoCommentEntry entry, Loading loading) =>
        entry.Idea is { } idea ? new Subject(Idea.Kind, loading.Id("idea", idea))
        : loading.Find("measure", entry.Measure!) is { } measure ? new Subject(Measure.Kind, measure) : null;

    private static void Add(DemoCommentEntry entry, Subject subject, Guid? parent, Sources sources)
    {
        var (loading, demo, clauses) = sources;
        if (loading.Find("comment", entry.Key) is not null)
        {
            return;
        }

        var comment = new Comment(subject, parent, Who(entry.By, loading, demo), entry.Text, entry.Official, entry.At).Saying(entry.Stance is { } stance ? Enum.Parse<Discussion.Stance>(stance.ToString()) : null).AsExample();
        if (entry.Hidden is { } hidden)
        {
            var (by, reason) = (Who(hidden.By, loading, demo), Enum.Parse<Discussion.HidingReason>(hidden.Reason.ToString()));
            if (clauses.FirstOrDefault(c => c.Reason == reason) is { } clause)
            {
                comment.Hide(by, clause, hidden.Explanation, hidden.At);
            }
            else
            {
                comment.Hide(by, reason, hidden.Explanation, hidden.At);
            }
        }

        comment.TakeNews();
        loading.Db.Comments.Add(comment);
        loading.Remember("comment", entry.Key, comment.Id);
        Queue(entry, comment, loading, demo);
    }

    /// <summary>What still waits at the moderation's desk, so that it is not empty in a demonstration. Nobody is reminded.</summary>
    private static void Queue(DemoCommentEntry entry, Comment comment, Loading loading, DemoContent demo)
    {
        var subject = new Subject(nameof(Comment), comment.Id);
        var title = ThreadText.CommentOn.Filled(comment.AuthorName, demo.Ideas.FirstOrDefault(i => i.Key == entry.Idea)?.Title ?? entry.Key).De;
        var items = new List<QueueItem>();
        if (entry.Unread)
        {
            items.Add(new QueueItem(QueueKind.NewComment, subject, title, Paths.Neutral(Paths.ReviewComment(comment.Id)), comment.At));
        }

        if (entry.Reported is { } report)
        {
            loading.Db.Reports.Add(new Report(subject, Who(report.By, loading, demo), Enum.Parse<Discussion.HidingReason>(report.Reason.ToString()), report.Text, report.At));
            items.Add(new QueueItem(QueueKind.Report, subject, QueueText.ReportTitle.Filled(title).De, Paths.Neutral(Paths.ReviewReports(subject.Kind, subject.Id)), report.At));
        }

        foreach (var item in items)
        {
            item.Marked(comment.Body).TakeNews();
            loading.Db.Queue.Add(item);
        }
    }

    private sealed record Sources(Loading Loading, DemoContent Demo, IReadOnlyList<Clause> Clauses);

    private static Me Who(string key, Loading loading, DemoContent demo) =>
        new(loading.Find("person", key), demo.People.Single(p => p.Key == key).Display, new HashSet<Permission>());

    private static async Task Count(Loading loading, DemoContent demo, CancellationToken cancellation)
    {
        var db = loading.Db;
        foreach (var id in demo.Ideas.Select(e => loading.Id("idea", e.Key)))
        {
            var count = await db.Comments.CountAsync(c => c.SubjectKind == Idea.Kind && c.SubjectId == id && c.Hiding == null && c.HeldAt == null, cancellation);
            await db.Ideas.Where(i => i.Id == id).ExecuteUpdateAsync(s => s.SetProperty(i => i.CommentCount, count), cancellation);
        }
    }
}
