using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>A second moderator decides about an objection.</summary>
public partial class ReviewAppeal
{
    public enum Decision
    {
        Grant,
        Refuse,
    }

    public sealed record Shown(Appeal Appeal, Comment Comment, bool MayDecide, QueueColumnView Queue, string? What, string? Answer);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db, TimeProvider clock) =>
        await db.Appeals.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id) is { } appeal ? View.Page<ReviewAppeal, Shown>(await Read(appeal, me, db, clock, null, null)) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await db.Appeals.SingleOrDefaultAsync(a => a.Id == id) is not { } appeal)
        {
            return View.NotFound();
        }

        var what = form.Choice<Decision>(nameof(Shown.What), QueueText.WhatNowMissing);
        string answer = form.Text(nameof(Shown.Answer)).Required(QueueText.ExplanationMissing).Max(500);
        var now = clock.GetUtcNow();
        form.Try(() => appeal.Decide(me, what == Decision.Grant, answer, now));
        if (form.HasErrors)
        {
            return View.Invalid<ReviewAppeal, Shown>(await Read(appeal, me, db, clock, form.Raw(nameof(Shown.What)), answer), form.Errors);
        }

        if (appeal.Granted && await db.Comments.SingleAsync(c => c.Id == appeal.CommentId) is { Hiding: not null } comment)
        {
            comment.Show();
        }

        await QueueRows.Close(db, new Subject(nameof(Appeal), id), now, QueueKind.Appeal);
        return await db.Because(answer).TrySave()
            ? View.SeeOther(await QueueRows.Next(db, me, new Subject(nameof(Appeal), id)))
            : View.Stale<ReviewAppeal, Shown>(await Read(await db.Appeals.AsNoTracking().SingleAsync(a => a.Id == id), me, db, clock, form.Raw(nameof(Shown.What)), answer));
    }

    private static async Task<Shown> Read(Appeal appeal, Me me, CityDb db, TimeProvider clock, string? what, string? answer) => new(
        appeal, await db.Comments.AsNoTracking().SingleAsync(c => c.Id == appeal.CommentId), appeal.MayDecide(me),
        await QueueRows.Column(db, me, QueueKind.Appeal, new Subject(nameof(Appeal), appeal.Id), clock.GetUtcNow()), what, answer);
}
