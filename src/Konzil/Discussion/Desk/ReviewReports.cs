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

    public sealed record Shown(Subject Subject, ReportTarget Target, IReadOnlyList<Report> Reports, QueueColumnView Queue, Draft Draft)
    {
        public required IReadOnlyList<Clause> Clauses { get; init; }
    }

    public static async Task<IResult> Show([AsParameters] Subject subject, HttpContext http, Me me, CityDb db) =>
        await Read(subject, me, db, http, null) is { } model ? View.Page<ReviewReports, Shown>(model) : View.NotFound();

    public static async Task<IResult> Post([AsParameters] Subject subject, Form form, HttpContext http, Me me, CityDb db)
    {
        var (kind, id) = subject;
        var what = form.Choice<Decision>(nameof(Draft.What), QueueText.WhatNowMissing);
        var clause = (await http.Service<Rulebook>().Read(db)).Chosen(form, nameof(Draft.Reason), what == Decision.Uphold);
        var explanation = form.Text(nameof(Draft.Explanation)).Max(500);
        if (what == Decision.Reject)
        {
            explanation.Required(QueueText.ExplanationMissing);
        }

        if (await Read(subject, me, db, http, new(form.Raw(nameof(Draft.What)), form.Raw(nameof(Draft.Reason)), explanation)) is not { } model)
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

        var now = http.Service<TimeProvider>().GetUtcNow();
        var texts = http.Service<Subjects>().Reportable(kind)!;
        var removal = new Removal(me, clause!, explanation, now);
        await (what == Decision.Uphold ? texts.Remove(db, id, removal) : texts.Release(db, id));
        open.ForEach(r => r.Decide(what == Decision.Uphold, what == Decision.Uphold ? ReportItem.Cut(removal.Reason) : explanation, now));
        await QueueRows.Close(db, subject, now, what == Decision.Uphold ? [QueueKind.Report, QueueKind.NewComment] : [QueueKind.Report]);
        return await db.Because(explanation).TrySave()
            ? View.SeeOther(await QueueRows.Next(db, me, subject))
            : View.Stale<ReviewReports, Shown>((await Read(subject, me, db, http, model.Draft))!);
    }

    private static async Task<Shown?> Read(Subject subject, Me me, CityDb db, HttpContext http, Draft? draft)
    {
        if (await http.Service<Subjects>().Reported(db, me, subject) is not { } target)
        {
            return null;
        }

        var reports = await db.Reports.AsNoTracking().Where(r => r.SubjectKind == subject.Kind && r.SubjectId == subject.Id).OrderBy(r => r.At).ToListAsync();
        var clauses = await http.Service<Rulebook>().Read(db);
        return new(subject, target, reports, await QueueRows.Column(db, me, QueueKind.Report, subject, http.Service<TimeProvider>().GetUtcNow()), draft ?? new(null, clauses.Find(reports.FirstOrDefault()?.Reason.ToString())?.Key, null)) { Clauses = clauses };
    }
}
