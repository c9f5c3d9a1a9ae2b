using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>A moderator decides about everything that was reported about one text.</summary>
public partial class ReviewReports
{
    public enum Decision
    {
        Uphold,
        Reject,
    }

    public sealed record Draft(string? What, string? Reason, string? Explanation);

    public sealed record Shown(Subject Subject, ReportTarget Target, IReadOnlyList<Report> Reports, QueueColumnView Queue, Draft Draft);

    public static async Task<IResult> Show([AsParameters] Subject subject, Me me, CityDb db, Subjects subjects, TimeProvider clock) =>
        await Read(subject, me, db, subjects, clock, null) is { } model ? View.Page<ReviewReports, Shown>(model) : View.NotFound();

    public static async Task<IResult> Post([AsParameters] Subject subject, Form form, Me me, CityDb db, Subjects subjects, TimeProvider clock)
    {
        var (kind, id) = subject;
        var what = form.Choice<Decision>(nameof(Draft.What), QueueText.WhatNowMissing);
        var reason = form.Choice<HidingReason>(nameof(Draft.Reason), DiscussionText.ReasonMissing, what == Decision.Uphold);
        string explanation = form.Text(nameof(Draft.Explanation)).Required(QueueText.ExplanationMissing).Max(500);
        if (await Read(subject, me, db, subjects, clock, new(form.Raw(nameof(Draft.What)), form.Raw(nameof(Draft.Reason)), explanation)) is not { } model)
        {
            return View.NotFound();
        }

        var open = await db.Reports.Where(r => r.SubjectKind == kind && r.SubjectId == id && r.DecidedAt == null).ToListAsync();
        if (open.Count == 0)
        {
            form.Errors.Add("", QueueText.AlreadyDecided);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ReviewReports, Shown>(model, form.Errors);
        }

        var now = clock.GetUtcNow();
        if (what == Decision.Uphold)
        {
            await subjects.Reportable(kind)!.Remove(db, id, new Removal(me, reason!.Value, explanation, now));
        }

        open.ForEach(r => r.Decide(what == Decision.Uphold, explanation, now));
        await QueueRows.Close(db, subject, now, what == Decision.Uphold ? [QueueKind.Report, QueueKind.NewComment] : [QueueKind.Report]);
        return await db.Because(explanation).TrySave()
            ? View.SeeOther(await QueueRows.Next(db, me))
            : View.Stale<ReviewReports, Shown>((await Read(subject, me, db, subjects, clock, model.Draft))!);
    }

    private static async Task<Shown?> Read(Subject subject, Me me, CityDb db, Subjects subjects, TimeProvider clock, Draft? draft)
    {
        if (await subjects.Reported(db, me, subject) is not { } target)
        {
            return null;
        }

        var reports = await db.Reports.AsNoTracking().Where(r => r.SubjectKind == subject.Kind && r.SubjectId == subject.Id).OrderBy(r => r.At).ToListAsync();
        return new(subject, target, reports, await QueueRows.Column(db, me, QueueKind.Report, subject, clock.GetUtcNow()), draft ?? new(null, reports.FirstOrDefault()?.Reason.ToString(), null));
    }
}
