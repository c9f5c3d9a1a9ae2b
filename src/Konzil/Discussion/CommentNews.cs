using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>
/// A new comment: the author of the answered one is told; followers find one line a day in their inbox, or in a mail if they chose so.
/// </summary>
public sealed class TellOfComment(CityDb db, Tell tell, Subjects subjects) : IHandle<CommentWritten>
{
    public async Task Do(CommentWritten news, CancellationToken cancellation)
    {
        var comment = await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == news.CommentId, cancellation);
        if (comment is null or { IsOff: true } or { IsExample: true } || await subjects.Discussed(db, Me.System, comment.Subject) is not { } target)
        {
            return;
        }

        var answered = comment.ParentId is { } parent ? await db.Comments.Where(c => c.Id == parent).Select(c => c.AuthorId).SingleAsync(cancellation) : null;
        if (answered is { } author && author != comment.AuthorId)
        {
            await tell.People([author], new News(NewsKind.Reply, ThreadText.NoticeAnswer.Filled(comment.AuthorName, target.Title), ThreadItems.PathOf(comment.Id), "comment-answer/" + comment.Id.ToString("N")));
        }

        var spoken = await Mentioned(comment, target, cancellation);
        await tell.People(spoken.Where(p => p != comment.AuthorId && p != answered), new News(NewsKind.Mention, ThreadText.NoticeMention.Filled(comment.AuthorName, target.Title), ThreadItems.PathOf(comment.Id), "comment-mention/" + comment.Id.ToString("N")));

        var followers = await db.Follows.Where(f => f.Kind == comment.SubjectKind && f.ItemId == comment.SubjectId && f.PersonId != comment.AuthorId && f.PersonId != answered).Select(f => f.PersonId).ToListAsync(cancellation);
        var key = "discussion/" + comment.SubjectId.ToString("N") + "/" + Format.Iso(Format.Day(comment.At));
        await tell.People(followers, new News(NewsKind.Comment, ThreadText.NoticeFollowed.Filled(target.Title), target.Path + "#diskussion", key) { About = new(comment.SubjectKind, comment.SubjectId) });
    }

    private async Task<IReadOnlyList<Guid>> Mentioned(Comment comment, CommentTarget target, CancellationToken cancellation)
    {
        if (!comment.Body.Contains('@', StringComparison.Ordinal))
        {
            return [];
        }

        var people = await CommentAccess.Readable(db.Comments.AsNoTracking()).Where(c => c.SubjectKind == comment.SubjectKind && c.SubjectId == comment.SubjectId && c.AuthorId != null)
            .Select(c => new { Id = c.AuthorId!.Value, c.AuthorName }).Distinct().ToListAsync(cancellation);
        return Mentions.In(comment.Body, [.. people.Select(p => (p.Id, p.AuthorName)), .. target.AuthorId is { } author ? [(author, target.AuthorName)] : Array.Empty<(Guid, string)>()]);
    }
}

/// <summary>A hidden comment waits for nobody any more: its place in the queue is done, open reports are upheld.</summary>
public sealed class SettleHidden(CityDb db) : IHandle<CommentHidden>
{
    public async Task Do(CommentHidden news, CancellationToken cancellation)
    {
        var comment = await db.Comments.AsNoTracking().SingleAsync(c => c.Id == news.CommentId, cancellation);
        if (comment.Hiding is not { } hiding)
        {
            return;
        }

        foreach (var report in await db.Reports.Where(r => r.SubjectKind == nameof(Comment) && r.SubjectId == comment.Id && r.DecidedAt == null).ToListAsync(cancellation))
        {
            report.Decide(true, ReportItem.Cut(hiding.Rule.De + ". " + hiding.Explanation), hiding.At);
        }

        await QueueRows.Close(db, new Subject(nameof(Comment), comment.Id), hiding.At, QueueKind.NewComment, QueueKind.Report);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Whoever reported something is told what was decided.</summary>
public sealed class TellReporter(CityDb db, Tell tell) : IHandle<ReportDecided>
{
    public async Task Do(ReportDecided news, CancellationToken cancellation)
    {
        var report = await db.Reports.AsNoTracking().SingleAsync(r => r.Id == news.ReportId, cancellation);
        if (report.ReporterId is { } reporter)
        {
            await tell.People([reporter], (report.Upheld ? ThreadText.NoticeReportUpheld : ThreadText.NoticeReportRejected).Filled(report.Answer), $"/melden/{report.SubjectKind}/{report.SubjectId}", "report-decided/" + report.Id.ToString("N"));
        }
    }
}

/// <summary>Whoever objected is told what was decided.</summary>
public sealed class TellOfAppeal(CityDb db, Tell tell) : IHandle<AppealDecided>
{
    public async Task Do(AppealDecided news, CancellationToken cancellation)
    {
        var appeal = await db.Appeals.AsNoTracking().SingleAsync(a => a.Id == news.AppealId, cancellation);
        if (appeal.AuthorId is { } author)
        {
            await tell.People([author], (appeal.Granted ? ThreadText.NoticeAppealGranted : ThreadText.NoticeAppealRejected).Filled(appeal.Answer), ThreadItems.PathOf(appeal.CommentId), "appeal-decided/" + appeal.Id.ToString("N"));
        }
    }
}

/// <summary>The author of a held comment learns that it is being checked, and that this is no verdict.</summary>
public sealed class TellAuthorOfHold(CityDb db, Tell tell) : IHandle<CommentHeld>
{
    public async Task Do(CommentHeld news, CancellationToken cancellation)
    {
        var comment = await db.Comments.AsNoTracking().SingleAsync(c => c.Id == news.CommentId, cancellation);
        if (comment.AuthorId is { } author)
        {
            await tell.People([author], DiscussionText.HeldNotice.Filled(Format.Date(QueueItem.ReadBy(news.At))), ThreadItems.PathOf(comment.Id), "comment-held/" + comment.Id.ToString("N") + "/" + Format.Iso(news.At));
        }
    }
}

/// <summary>How many answers a comment has, counted anew each time.</summary>
public sealed class CountAnswers(CityDb db) : IHandle<CommentWritten>
{
    public async Task Do(CommentWritten news, CancellationToken cancellation)
    {
        if (await db.Comments.Where(c => c.Id == news.CommentId).Select(c => c.ParentId).SingleOrDefaultAsync(cancellation) is { } parent)
        {
            var count = await db.Comments.CountAsync(c => c.ParentId == parent, cancellation);
            await db.Comments.Where(c => c.Id == parent).ExecuteUpdateAsync(s => s.SetProperty(c => c.AnswerCount, count), cancellation);
        }
    }
}
