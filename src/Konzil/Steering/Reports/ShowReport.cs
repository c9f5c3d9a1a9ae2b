using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>One report with all it says to the office, and what the coordination asked back.</summary>
public partial class ShowReport
{
    public const string AnswerField = "Antwort";

    public sealed record Shown(Measure Measure, StatusReport Report, IReadOnlyList<ReportQuestion> Questions, bool MayReport, bool MayAsk)
    {
        /// <summary>The refused form, and the question it answers.</summary>
        public Form? Typed { get; init; }

        public Guid? AnswerTo { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db) => await Load(number, id, me, db) is { } shown ? View.Page<ShowReport, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Ask(int number, Guid id, Form form, Me me, CityDb db)
    {
        if (await Load(number, id, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        string question = form.Text(nameof(ReportQuestion.Question)).Required(ReportingText.QuestionMissing).Max(ReportQuestion.TextMax);
        if (form.HasErrors)
        {
            return View.Invalid<ShowReport, Shown>(shown with { Typed = form }, form.Errors);
        }

        var asked = new ReportQuestion(id, question, me, db.Now);
        db.ReportQuestions.Add(asked);
        db.Say(new ReportQuestioned(asked.Id));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.StatusReport(number, id));
    }

    public static async Task<IResult> Answer(int number, Guid id, Guid question, Form form, Me me, CityDb db)
    {
        if (await Load(number, id, me, db) is not { } shown || await db.ReportQuestions.SingleOrDefaultAsync(q => q.Id == question && q.ReportId == id) is not { } asked)
        {
            return View.NotFound();
        }

        if (!shown.MayReport)
        {
            return View.Forbidden();
        }

        string answer = form.Text(AnswerField).Required(ReportingText.AnswerMissing).Max(ReportQuestion.TextMax);
        form.Try(() => asked.Reply(answer, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<ShowReport, Shown>(shown with { Typed = form, AnswerTo = question }, form.Errors);
        }

        db.Say(new QuestionAnswered(question));
        return await db.TrySave() ? View.SeeOther(Paths.StatusReport(number, id)) : View.Stale<ShowReport, Shown>((await Load(number, id, me, db))! with { Typed = form, AnswerTo = question });
    }

    public static async Task<IResult> Release(int number, Guid id, Form form, Me me, CityDb db)
    {
        if (await Load(number, id, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        if (!shown.MayReport)
        {
            return View.Forbidden();
        }

        var report = await db.StatusReports.SingleAsync(r => r.Id == id);
        form.Try(report.Release);
        if (form.HasErrors)
        {
            return View.Invalid<ShowReport, Shown>(shown, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.StatusReport(number, id)) : View.Stale<ShowReport, Shown>(shown);
    }

    private static async Task<Shown?> Load(int number, Guid id, Me me, CityDb db)
    {
        if (await SteeringAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number) is not { } measure || await db.StatusReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.MeasureId == measure.Id) is not { } report)
        {
            return null;
        }

        return new(measure, report, await db.ReportQuestions.AsNoTracking().Where(q => q.ReportId == id).OrderBy(q => q.AskedAt).ToListAsync(), SteeringAccess.MayReport(me, measure), me.May(Permission.SetReportDuties));
    }
}
