using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>One report with all it says to the office, and what the coordination asked back.</summary>
public partial class ShowReport
{
    public const string AnswerField = "Antwort";

    public sealed record Shown(ReportSubject Subject, StatusReport Report, IReadOnlyList<ReportQuestion> Questions, bool MayReport, bool MayAsk)
    {
        /// <summary>The refused form, and the question it answers.</summary>
        public Form? Typed { get; init; }

        public Guid? AnswerTo { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db) => Page(await Load(number, id, me, db));

    public static async Task<IResult> Ask(int number, Guid id, Form form, Me me, CityDb db) => await AskOn(await Load(number, id, me, db), form, me, db);

    public static async Task<IResult> Answer(int number, Guid id, Guid question, Form form, Me me, CityDb db) => await AnswerOn(await Load(number, id, me, db), question, form, me, db);

    public static async Task<IResult> Release(int number, Guid id, Form form, Me me, CityDb db) => await ReleaseOf(await Load(number, id, me, db), form, db);

    internal static IResult Page(Shown? shown) => shown is null ? View.NotFound() : View.Page<ShowReport, Shown>(shown);

    internal static async Task<IResult> AskOn(Shown? shown, Form form, Me me, CityDb db)
    {
        if (shown is null)
        {
            return View.NotFound();
        }

        string question = form.Text(nameof(ReportQuestion.Question)).Required(ReportingText.QuestionMissing).Max(ReportQuestion.TextMax);
        if (form.HasErrors)
        {
            return View.Invalid<ShowReport, Shown>(shown with { Typed = form }, form.Errors);
        }

        var asked = new ReportQuestion(shown.Report.Id, question, me, db.Now);
        db.ReportQuestions.Add(asked);
        db.Say(new ReportQuestioned(asked.Id));
        await db.SaveChangesAsync();
        return View.SeeOther(shown.Subject.Report(shown.Report.Id));
    }

    internal static async Task<IResult> AnswerOn(Shown? shown, Guid question, Form form, Me me, CityDb db)
    {
        if (shown is null || await db.ReportQuestions.SingleOrDefaultAsync(q => q.Id == question && q.ReportId == shown.Report.Id) is not { } asked)
        {
            return View.NotFound();
        }

        if (!shown.MayReport)
        {
            return View.Forbidden(ReportingText.LeadReports);
        }

        string answer = form.Text(AnswerField).Required(ReportingText.AnswerMissing).Max(ReportQuestion.TextMax);
        form.Try(() => asked.Reply(answer, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<ShowReport, Shown>(shown with { Typed = form, AnswerTo = question }, form.Errors);
        }

        db.Say(new QuestionAnswered(question));
        return await db.TrySave() ? View.SeeOther(shown.Subject.Report(shown.Report.Id)) : View.Stale<ShowReport, Shown>((await Load(shown.Subject, shown.Report.Id, me, db))! with { Typed = form, AnswerTo = question });
    }

    internal static async Task<IResult> ReleaseOf(Shown? shown, Form form, CityDb db)
    {
        if (shown is null)
        {
            return View.NotFound();
        }

        if (!shown.MayReport)
        {
            return View.Forbidden(ReportingText.LeadReports);
        }

        var report = await db.StatusReports.SingleAsync(r => r.Id == shown.Report.Id);
        form.Try(() => report.Release(shown.Subject));
        if (form.HasErrors)
        {
            return View.Invalid<ShowReport, Shown>(shown, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(shown.Subject.Report(report.Id)) : View.Stale<ShowReport, Shown>(shown);
    }

    /// <summary>For whoever may read the subject; null where it has no such report.</summary>
    internal static async Task<Shown?> Load(ReportSubject subject, Guid id, Me me, CityDb db)
    {
        var about = subject.About;
        return await db.StatusReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.MeasureId == about.MeasureId && r.ProjectId == about.ProjectId) is { } report
            ? new(subject, report, await db.ReportQuestions.AsNoTracking().Where(q => q.ReportId == id).OrderBy(q => q.AskedAt).ToListAsync(), subject.MayReport(me), me.May(Permission.SetReportDuties))
            : null;
    }

    private static async Task<Shown?> Load(int number, Guid id, Me me, CityDb db) =>
        await SteeringAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number) is { } measure ? await Load(ReportSubject.Of(measure), id, me, db) : null;
}
