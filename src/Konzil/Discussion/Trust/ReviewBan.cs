using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>A second moderator decides about an objection to a ban.</summary>
public partial class ReviewBan
{
    public sealed record Shown(Ban Ban, bool MayDecide, QueueColumnView Queue, string? What, string? Answer);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db, TimeProvider clock) =>
        await db.Bans.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id && b.AppealAt != null) is { } ban ? View.Page<ReviewBan, Shown>(await Read(ban, me, db, clock, null, null)) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await db.Bans.SingleOrDefaultAsync(b => b.Id == id && b.AppealAt != null) is not { } ban)
        {
            return View.NotFound();
        }

        var what = form.Choice<ReviewAppeal.Decision>(nameof(Shown.What), QueueText.WhatNowMissing);
        string answer = form.Text(nameof(Shown.Answer)).Required(QueueText.ExplanationMissing).Max(Ban.LongestSentence);
        var now = clock.GetUtcNow();
        form.Try(() => ban.Decide(me, what == ReviewAppeal.Decision.Grant, answer, now));
        if (form.HasErrors)
        {
            return View.Invalid<ReviewBan, Shown>(await Read(ban, me, db, clock, form.Raw(nameof(Shown.What)), answer), form.Errors);
        }

        await QueueRows.Close(db, new Subject(nameof(Ban), id), now, QueueKind.Appeal);
        return await db.Because(answer).TrySave()
            ? View.SeeOther(await QueueRows.Next(db, me, new Subject(nameof(Ban), id)))
            : View.Stale<ReviewBan, Shown>(await Read(await db.Bans.AsNoTracking().SingleAsync(b => b.Id == id), me, db, clock, form.Raw(nameof(Shown.What)), answer));
    }

    private static async Task<Shown> Read(Ban ban, Me me, CityDb db, TimeProvider clock, string? what, string? answer) =>
        new(ban, ban.MayDecide(me), await QueueRows.Column(db, me, QueueKind.Appeal, new Subject(nameof(Ban), ban.Id), clock.GetUtcNow()), what, answer);
}
