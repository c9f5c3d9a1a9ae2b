using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Security, privacy and digital sovereignty of a measure, question by question.</summary>
public partial class EditChecks
{
    /// <param name="Measure">The measure.</param>
    /// <param name="Lines">Each question with what stands in the form.</param>
    public sealed record Draft(Measure Measure, IReadOnlyList<Line> Lines);

    /// <summary>A question with its typed answer; the version says where the typing began.</summary>
    public sealed record Line(CheckQuestion Question, string Answer, string Note, Guid Version)
    {
        /// <summary>What somebody else answered meanwhile.</summary>
        public MeasureCheck? Theirs { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await EditAssessment.Load(number, me, db) is not { } measure ? View.NotFound()
        : MeasureAccess.MayEdit(me, measure) ? View.Page<EditChecks, Draft>(new(measure, [.. Fresh(await Known(db, measure))])) : View.Forbidden();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await EditAssessment.Load(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        if (!MeasureAccess.MayEdit(me, measure))
        {
            return View.Forbidden();
        }

        var known = await Known(db, measure);
        var typed = Enum.GetValues<CheckQuestion>().Select(q => new Line(q, form.Raw(CheckFields.Answer(q)), form.Raw(CheckFields.Note(q)), form.Id(CheckFields.Version(q)) ?? Guid.Empty)).ToList();
        foreach (var line in typed)
        {
            Write(form, db, measure, line, known.GetValueOrDefault(line.Question));
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditChecks, Draft>(new(measure, typed), form.Errors);
        }

        if (await db.TrySave())
        {
            return View.SeeOther(Paths.OfficeMeasure(number));
        }

        var present = await Known(db, measure);
        return View.Stale<EditChecks, Draft>(new(measure, [.. typed.Select(t => present.TryGetValue(t.Question, out var theirs) && theirs.Version != t.Version ? t with { Theirs = theirs, Version = theirs.Version } : t)]));
    }

    // Only what was changed is written, so two people may work on different questions.
    private static void Write(Form form, CityDb db, Measure measure, Line line, MeasureCheck? known)
    {
        var note = form.Text(CheckFields.Note(line.Question)).Max(Assessment.TextMax).Value;
        if (form.Choice<CheckAnswer>(CheckFields.Answer(line.Question), AssessmentText.AnswerMissing) is not { } answer || (answer, note) == (known?.Answer ?? CheckAnswer.Open, known?.Note ?? ""))
        {
            return;
        }

        var check = known ?? new MeasureCheck(measure.Id, line.Question);
        try
        {
            check.Say(answer, note);
        }
        catch (Refusal refusal)
        {
            form.Errors.Add(CheckFields.Note(line.Question), refusal.Reason);
            return;
        }

        if (known is null)
        {
            db.MeasureChecks.Add(check);
        }
        else
        {
            db.StartedFrom(check, line.Version);
        }
    }

    private static IEnumerable<Line> Fresh(Dictionary<CheckQuestion, MeasureCheck> known) =>
        Enum.GetValues<CheckQuestion>().Select(q => known.TryGetValue(q, out var check) ? new Line(q, check.Answer.ToString(), check.Note, check.Version) : new Line(q, nameof(CheckAnswer.Open), "", Guid.Empty));

    private static Task<Dictionary<CheckQuestion, MeasureCheck>> Known(CityDb db, Measure measure) => db.MeasureChecks.Where(c => c.MeasureId == measure.Id).ToDictionaryAsync(c => c.Question);
}
