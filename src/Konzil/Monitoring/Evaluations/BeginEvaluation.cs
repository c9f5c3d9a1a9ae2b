using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>An evaluation of a phase begins with its questions.</summary>
public partial class BeginEvaluation
{
    public const int MostQuestions = 30;
    public const string QuestionsField = "Fragen";

    public sealed record Draft(IReadOnlyList<Option> Phases, Form? Typed);

    public static async Task<IResult> Show(Me me, CityDb db) => await Choices(me, db) is { Count: > 0 } phases ? View.Page<BeginEvaluation, Draft>(new(phases, null)) : View.NotFound();

    public static async Task<IResult> Post(Form form, Me me, CityDb db)
    {
        var page = new Draft(await Choices(me, db), form);
        if (page.Phases.Count == 0)
        {
            return View.NotFound();
        }

        var phase = form.Choice(nameof(Evaluation.PhaseId), page.Phases.Select(p => p.Value), EvaluationText.PhaseMissing);
        string title = form.Text(nameof(Evaluation.Title)).Required(EvaluationText.TitleMissing).Max(Conventions.Line);
        var questions = Questions(form, required: true);
        if (form.HasErrors)
        {
            return View.Invalid<BeginEvaluation, Draft>(page, form.Errors);
        }

        Evaluation evaluation = null!;
        await db.Together(async () =>
        {
            evaluation = new Evaluation(await NumberSeries.Take(db, Evaluation.Series), Guid.Parse(phase!), title, db.Now);
            questions.ForEach(evaluation.Ask);
            db.Evaluations.Add(evaluation);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Evaluation(evaluation.Number));
    }

    /// <summary>One question a line.</summary>
    internal static List<string> Questions(Form form, bool required)
    {
        var lines = form.Raw(QuestionsField).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        if (required && lines.Count == 0)
        {
            form.Errors.Add(QuestionsField, EvaluationText.QuestionsMissing);
        }

        if (lines.Count > MostQuestions || lines.Exists(l => l.Length > Adjustment.TextMax))
        {
            form.Errors.Add(QuestionsField, EvaluationText.TooMany.Filled(MostQuestions, Adjustment.TextMax));
        }

        return lines;
    }

    /// <summary>Phases of projects one plans; the coordination: of all.</summary>
    internal static async Task<List<Option>> Choices(Me me, CityDb db)
    {
        var projects = (await ProjectAccess.VisibleTo(me, db).AsNoTracking().OrderBy(p => p.Number).ToListAsync()).Where(p => EvaluationAccess.MayWrite(me, p)).ToDictionary(p => p.Id);
        var ids = projects.Keys.ToList();
        return [.. (await db.Phases.AsNoTracking().Where(p => ids.Contains(p.ProjectId)).OrderBy(p => p.Order).ToListAsync()).OrderBy(p => projects[p.ProjectId].Number).ThenBy(p => p.Order).Select(p => new Option(p.Id.ToString(), projects[p.ProjectId].Title + ": " + p.Title))];
    }
}
