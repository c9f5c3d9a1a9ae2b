using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>A moderator reads a new comment where it stands and keeps or hides it.</summary>
public partial class ReviewComment
{
    public enum Decision
    {
        Keep,
        Hide,
    }

    public sealed record Draft(string? What, string? Reason, string? Explanation);

    public sealed record Shown(Comment Comment, Comment? Parent, CommentTarget? Target, QueueColumnView Queue, Draft Draft);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db, Subjects subjects, TimeProvider clock) =>
        await Load(id, me, db) is { } comment ? View.Page<ReviewComment, Shown>(await Read(comment, me, db, subjects, clock, new(nameof(Decision.Keep), null, null))) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db, Subjects subjects, TimeProvider clock)
    {
        if (await Load(id, me, db) is not { } comment)
        {
            return View.NotFound();
        }

        var what = form.Choice<Decision>(nameof(Draft.What), QueueText.WhatNowMissing);
        var now = clock.GetUtcNow();
        string explanation = form.Text(nameof(Draft.Explanation)).Max(500);
        if (what == Decision.Hide)
        {
            var reason = form.Choice<HidingReason>(nameof(Draft.Reason), DiscussionText.ReasonMissing);
            form.Text(nameof(Draft.Explanation)).Required(DiscussionText.ExplanationMissing);
            form.Try(() => comment.Hide(me, reason!.Value, explanation, now));
        }

        if (form.HasErrors)
        {
            return View.Invalid<ReviewComment, Shown>(await Read(comment, me, db, subjects, clock, new(form.Raw(nameof(Draft.What)), form.Raw(nameof(Draft.Reason)), explanation)), form.Errors);
        }

        await QueueRows.Close(db, new Subject(nameof(Comment), id), now, QueueKind.NewComment);
        return await db.Because(explanation).TrySave()
            ? View.SeeOther(await QueueRows.Next(db, me))
            : View.Stale<ReviewComment, Shown>(await Read((await Load(id, me, db))!, me, db, subjects, clock, new(form.Raw(nameof(Draft.What)), form.Raw(nameof(Draft.Reason)), explanation)));
    }

    private static Task<Comment?> Load(Guid id, Me me, CityDb db) => CommentAccess.VisibleTo(me, db.Comments).SingleOrDefaultAsync(c => c.Id == id);

    private static async Task<Shown> Read(Comment comment, Me me, CityDb db, Subjects subjects, TimeProvider clock, Draft draft)
    {
        var parent = comment.ParentId is { } p ? await db.Comments.AsNoTracking().SingleAsync(c => c.Id == p) : null;
        return new(comment, parent, await subjects.Discussed(db, me, comment.Subject), await QueueRows.Column(db, me, QueueKind.NewComment, new Subject(nameof(Comment), comment.Id), clock.GetUtcNow()), draft);
    }
}
