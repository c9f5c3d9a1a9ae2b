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

    public sealed record Draft(string? What, string? Reason, string? Explanation, bool Trust, string? Ban);

    public sealed record Shown(Comment Comment, Comment? Parent, CommentTarget? Target, QueueColumnView Queue, Draft Draft)
    {
        public required IReadOnlyList<Clause> Clauses { get; init; }

        /// <summary>What stood there before the author changed it, oldest first.</summary>
        public required IReadOnlyList<Earlier> Before { get; init; }
    }

    public sealed record Earlier(DateTimeOffset Until, string Words);

    public static async Task<IResult> Show(Guid id, HttpContext http, Me me, CityDb db) =>
        await Load(id, me, db) is { } comment ? View.Page<ReviewComment, Shown>(await Read(comment, me, db, http, new(nameof(Decision.Keep), null, null, false, null))) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, HttpContext http, Me me, CityDb db)
    {
        if (await Load(id, me, db) is not { } comment)
        {
            return View.NotFound();
        }

        var what = form.Choice<Decision>(nameof(Draft.What), QueueText.WhatNowMissing);
        var now = http.Service<TimeProvider>().GetUtcNow();
        string explanation = form.Text(nameof(Draft.Explanation)).Max(500);
        AuthorDecision.Read(form);
        var draft = new Draft(form.Raw(nameof(Draft.What)), form.Raw(nameof(Draft.Reason)), explanation, form.Ticked(AuthorDecision.TrustField), form.Raw(AuthorDecision.BanField));
        var clause = (await http.Service<Rulebook>().Read(db)).Chosen(form, nameof(Draft.Reason), what == Decision.Hide);
        form.Try(() => Apply(comment, what!.Value, new Removal(me, clause!, explanation, now)));

        if (form.HasErrors)
        {
            return View.Invalid<ReviewComment, Shown>(await Read(comment, me, db, http, draft), form.Errors);
        }

        if (what == Decision.Keep && comment.Hiding is not null)
        {
            // Somebody hid it meanwhile: both are shown, nothing of this form was done.
            return View.Stale<ReviewComment, Shown>(await Read(comment, me, db, http, draft));
        }

        await AuthorDecision.Apply(db, form, (comment.AuthorId, comment.AuthorName), new Removal(me, clause!, explanation, now), what == Decision.Keep);
        var subject = new Subject(nameof(Comment), id);
        await QueueRows.Close(db, subject, now, what == Decision.Hide ? [QueueKind.NewComment, QueueKind.Report] : [QueueKind.NewComment]);
        return await db.Because(explanation).TrySave()
            ? View.SeeOther(await QueueRows.Next(db, me, subject))
            : View.Stale<ReviewComment, Shown>(await Read((await Load(id, me, db))!, me, db, http, draft));
    }

    private static Task<Comment?> Load(Guid id, Me me, CityDb db) => CommentAccess.VisibleTo(me, db.Comments).SingleOrDefaultAsync(c => c.Id == id);

    private static void Apply(Comment comment, Decision what, Removal removal)
    {
        if (what == Decision.Hide)
        {
            comment.Hide(removal.By, removal.Clause, removal.Explanation, removal.At);
        }
    }

    private static async Task<Shown> Read(Comment comment, Me me, CityDb db, HttpContext http, Draft draft)
    {
        var changes = comment.EditedAt is null ? [] : await db.History.AsNoTracking().Where(h => h.Kind == nameof(Comment) && h.ItemId == comment.Id && h.What == HistoryEntry.Changed).OrderBy(h => h.At).ToListAsync();
        var parent = comment.ParentId is { } p ? await db.Comments.AsNoTracking().SingleAsync(c => c.Id == p) : null;
        var now = http.Service<TimeProvider>().GetUtcNow();
        return new(comment, parent, await http.Service<Subjects>().Discussed(db, me, comment.Subject), await QueueRows.Column(db, me, QueueKind.NewComment, new Subject(nameof(Comment), comment.Id), now), draft)
        {
            Clauses = await http.Service<Rulebook>().Read(db),
            Before = [.. changes.SelectMany(h => h.Changes.Where(c => c.Field == nameof(Comment.Body)).Select(c => new Earlier(h.At, c.Old ?? "")))],
        };
    }
}
