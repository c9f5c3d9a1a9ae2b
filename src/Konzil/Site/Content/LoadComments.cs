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
        foreach (var entry in demo.Comments)
        {
            if (Below(entry, loading) is not { } subject)
            {
                continue;
            }

            Add(entry, subject, null, loading, demo);
            foreach (var reply in entry.Replies)
            {
                Add(reply, subject, loading.Id("comment", entry.Key), loading, demo);
            }
        }

        await loading.Db.SaveChangesAsync(cancellation);
        await Count(loading, demo, cancellation);
    }

    private static Subject? Below(DemoCommentEntry entry, Loading loading) =>
        entry.Idea is { } idea ? new Subject(Idea.Kind, loading.Id("idea", idea))
        : loading.Find("measure", entry.Measure!) is { } measure ? new Subject(Measure.Kind, measure) : null;

    private static void Add(DemoCommentEntry entry, Subject subject, Guid? parent, Loading loading, DemoContent demo)
    {
        if (loading.Find("comment", entry.Key) is not null)
        {
            return;
        }

        var comment = new Comment(subject, parent, Who(entry.By, loading, demo), entry.Text, entry.Official, entry.At).AsExample();
        if (entry.Hidden is { } hidden)
        {
            comment.Hide(Who(hidden.By, loading, demo), Enum.Parse<Discussion.HidingReason>(hidden.Reason.ToString()), hidden.Explanation, hidden.At);
        }

        comment.TakeNews();
        loading.Db.Comments.Add(comment);
        loading.Remember("comment", entry.Key, comment.Id);
    }

    private static Me Who(string key, Loading loading, DemoContent demo) =>
        new(loading.Find("person", key), demo.People.Single(p => p.Key == key).Display, new HashSet<Permission>());

    private static async Task Count(Loading loading, DemoContent demo, CancellationToken cancellation)
    {
        var db = loading.Db;
        foreach (var id in demo.Ideas.Select(e => loading.Id("idea", e.Key)))
        {
            var count = await db.Comments.CountAsync(c => c.SubjectKind == Idea.Kind && c.SubjectId == id && c.Hiding == null, cancellation);
            await db.Ideas.Where(i => i.Id == id).ExecuteUpdateAsync(s => s.SetProperty(i => i.CommentCount, count), cancellation);
        }
    }
}
