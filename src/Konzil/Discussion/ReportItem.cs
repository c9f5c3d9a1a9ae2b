using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>Somebody tells the moderation that a text breaks the house rules, once for each text.</summary>
public partial class ReportItem
{
    public sealed record Shown(Subject Subject, ReportTarget? Target, bool SignedIn, Report? Earlier, string? Reason, string? Explanation);

    public static async Task<IResult> Show([AsParameters] Subject subject, Me me, CityDb db, Subjects subjects)
    {
        var (target, earlier) = (await subjects.Reported(db, me, subject), await Earlier(db, me, subject));

        // Whoever reported it may still read the decision when the text is gone.
        return target is null && earlier is null ? View.NotFound() : View.Page<ReportItem, Shown>(new(subject, target, me.SignedIn, earlier, null, null));
    }

    public static async Task<IResult> Post([AsParameters] Subject subject, Form form, Me me, CityDb db, Subjects subjects, TimeProvider clock)
    {
        var (kind, id) = subject;
        if (await subjects.Reported(db, me, subject) is not { } target)
        {
            return View.NotFound();
        }

        var reason = form.Choice<HidingReason>(nameof(Shown.Reason), DiscussionText.ReasonMissing);
        var explanation = form.Text(nameof(Shown.Explanation)).Max(2000);
        if (form.HasErrors)
        {
            return View.Invalid<ReportItem, Shown>(new(subject, target, true, null, form.Raw(nameof(Shown.Reason)), explanation), form.Errors);
        }

        var now = clock.GetUtcNow();
        await db.Together(async () =>
        {
            if (!await db.TryInsert(new Report(subject, me, reason!.Value, explanation, now)))
            {
                return;
            }

            if (!await db.Queue.AnyAsync(q => q.Kind == QueueKind.Report && q.SubjectKind == kind && q.SubjectId == id && q.DoneAt == null))
            {
                var title = string.Format(System.Globalization.CultureInfo.InvariantCulture, QueueText.ReportTitle.De, target.Title);
                db.Queue.Add(new QueueItem(QueueKind.Report, subject, title, $"/buero/meldungen/{kind}/{id}", now));
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.Report(kind, id));
    }

    private static async Task<Report?> Earlier(CityDb db, Me me, Subject subject) => me.Id is not { } person ? null
        : await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.SubjectKind == subject.Kind && r.SubjectId == subject.Id && r.ReporterId == person);
}
