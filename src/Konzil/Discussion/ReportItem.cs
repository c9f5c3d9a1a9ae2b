using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Konzil.Discussion;

/// <summary>Somebody tells the moderation that a text breaks the house rules, once for each text.</summary>
public partial class ReportItem
{
    public sealed record Shown(Subject Subject, ReportTarget? Target, bool SignedIn, Report? Earlier, string? Reason, string? Explanation)
    {
        public IReadOnlyList<Clause> Clauses { get; init; } = [];
    }

    public static async Task<IResult> Show([AsParameters] Subject subject, Me me, CityDb db, Subjects subjects, Rulebook rules)
    {
        var (target, earlier) = (await subjects.Reported(db, me, subject), await Earlier(db, me, subject));

        // Whoever reported it may still read the decision when the text is gone.
        return target is null && earlier is null ? View.NotFound() : View.Page<ReportItem, Shown>(new(subject, target, me.SignedIn, earlier, null, null) { Clauses = await rules.Read(db) });
    }

    public static async Task<IResult> Post([AsParameters] Subject subject, Form form, HttpContext http, Me me, CityDb db)
    {
        var (kind, id) = subject;
        var subjects = http.Service<Subjects>();
        if (await subjects.Reported(db, me, subject) is not { } target)
        {
            return View.NotFound();
        }

        var clauses = await http.Service<Rulebook>().Read(db);
        var clause = clauses.Chosen(form, nameof(Shown.Reason));
        var explanation = form.Text(nameof(Shown.Explanation)).Max(2000);
        if (form.HasErrors)
        {
            return View.Invalid<ReportItem, Shown>(new(subject, target, true, null, form.Raw(nameof(Shown.Reason)), explanation) { Clauses = clauses }, form.Errors);
        }

        var now = http.Service<TimeProvider>().GetUtcNow();
        await db.Together(async () =>
        {
            if (!await db.TryInsert(new Report(subject, me, clause!.Reason, explanation, now)))
            {
                return;
            }

            if (!await db.Queue.AnyAsync(q => q.Kind == QueueKind.Report && q.SubjectKind == kind && q.SubjectId == id && q.DoneAt == null))
            {
                var title = string.Format(System.Globalization.CultureInfo.InvariantCulture, QueueText.ReportTitle.De, target.Title);
                db.Queue.Add(new QueueItem(QueueKind.Report, subject, title, $"/buero/meldungen/{kind}/{id}", now).Marked(target.Words));
            }

            await db.SaveChangesAsync();
        });
        await HoldIfMany(db, subjects.Reportable(kind)!, id, http.Service<IConfiguration>(), now);
        return View.SeeOther(Paths.Report(kind, id));
    }

    /// <summary>So many open reports take a text off the page until somebody has looked; 0 never does.</summary>
    public const int HoldAfter = 3;

    /// <summary>An answer as long as the table holds.</summary>
    internal static string Cut(string answer) => answer.Length > 500 ? answer[..499] + "…" : answer;

    private static async Task HoldIfMany(CityDb db, IReportable texts, Guid id, IConfiguration settings, DateTimeOffset now)
    {
        var many = int.TryParse(settings["Moderation:HoldAfterReports"], System.Globalization.CultureInfo.InvariantCulture, out var set) ? set : HoldAfter;
        if (many > 0 && await db.Reports.CountAsync(r => r.SubjectKind == texts.Kind && r.SubjectId == id && r.DecidedAt == null) >= many)
        {
            // Somebody else's report may hold it at the same instant; then it is held already.
            await texts.Hold(db, id, now);
            await db.TrySave();
        }
    }

    private static async Task<Report?> Earlier(CityDb db, Me me, Subject subject) => me.Id is not { } person ? null
        : await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.SubjectKind == subject.Kind && r.SubjectId == subject.Id && r.ReporterId == person);
}
