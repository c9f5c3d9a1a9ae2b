using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Surveys;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>One evaluation: questions with answers, what was found, feedback of others, and in the end the result.</summary>
public partial class ShowEvaluation
{
    public sealed record Shown(Evaluation Evaluation, Project Project, Phase Phase, bool MayWrite)
    {
        public required IReadOnlyList<(Adjustment Adjustment, string? Owner)> Adjustments { get; init; }

        public required IReadOnlyList<Survey> Surveys { get; init; }

        public required DateOnly Today { get; init; }

        /// <summary>The refused form.</summary>
        public Form? Typed { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, null, me, db) is { } shown ? View.Page<ShowEvaluation, Shown>(shown) : View.NotFound();

    public static Task<IResult> Answer(int number, Form form, Me me, CityDb db) => Change(number, form, me, db, evaluation =>
    {
        foreach (var question in evaluation.Questions)
        {
            form.Text(Field(question)).Max(Evaluation.TextMax);
        }

        var more = BeginEvaluation.Questions(form, required: false);
        form.Try(() =>
        {
            foreach (var question in evaluation.Questions.ToList())
            {
                evaluation.Answer(question.Order, form.Raw(Field(question)), me, db.Now);
            }

            more.ForEach(evaluation.Ask);
        });
    });

    public static Task<IResult> Close(int number, Form form, Me me, CityDb db) => Change(number, form, me, db, evaluation =>
    {
        string conclusion = form.Text(nameof(Evaluation.Conclusion)).Required(EvaluationText.ConclusionMissing).Max(Evaluation.TextMax);
        form.Try(() => evaluation.Close(conclusion, db.Now));
    });

    internal static string Field(EvaluationQuestion question) => "Antwort-" + question.Order.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal static async Task<Shown?> Load(int number, Form? typed, Me me, CityDb db)
    {
        if (await EvaluationAccess.VisibleTo(me, db).AsNoTracking().Include(e => e.Questions).SingleOrDefaultAsync(e => e.Number == number) is not { } evaluation)
        {
            return null;
        }

        var adjustments = await db.Adjustments.AsNoTracking().Where(a => a.EvaluationId == evaluation.Id).OrderBy(a => a.Order).ToListAsync();
        var owners = adjustments.Select(a => a.OwnerId).OfType<Guid>().Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(p => owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var surveys = db.Set<EvaluationSurvey>().Where(s => s.EvaluationId == evaluation.Id).Select(s => s.SurveyNumber);
        var project = await EvaluationAccess.ProjectOf(evaluation, db);
        return new(evaluation, project, await db.Phases.AsNoTracking().SingleAsync(p => p.Id == evaluation.PhaseId), EvaluationAccess.MayWrite(me, project))
        {
            Adjustments = [.. adjustments.Select(a => (a, a.OwnerId is { } id ? names.GetValueOrDefault(id) : null))],
            Surveys = await db.Surveys.AsNoTracking().Where(s => surveys.Contains(s.Number)).OrderBy(s => s.Number).ToListAsync(),
            Today = Format.Day(db.Now),
            Typed = typed,
        };
    }

    private static async Task<IResult> Change(int number, Form form, Me me, CityDb db, Action<Evaluation> change)
    {
        var (evaluation, refused) = await EvaluationAccess.ToWrite(number, me, db);
        if (evaluation is null)
        {
            return refused;
        }

        change(evaluation);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowEvaluation, Shown>((await Load(number, form, me, db))!, form.Errors);
        }

        db.StartedFrom(evaluation, form.Version());
        db.Entry(evaluation).Property(e => e.Title).IsModified = true;
        return await db.TrySave() ? View.SeeOther(Paths.Evaluation(number)) : View.Stale<ShowEvaluation, Shown>((await Load(number, form, me, db))!);
    }
}
