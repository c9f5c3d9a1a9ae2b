using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Whoever writes a measure's profile says what it means and what it takes.</summary>
public partial class EditAssessment
{
    /// <param name="Measure">The measure.</param>
    /// <param name="Typed">What stands in the form, by field.</param>
    /// <param name="Version">Where the typing began; empty while there is none.</param>
    public sealed record Draft(Measure Measure, IReadOnlyDictionary<string, string> Typed, Guid Version)
    {
        /// <summary>What stands there now, when somebody else was faster.</summary>
        public IReadOnlyDictionary<string, string>? Present { get; init; }

        public string Of(string field) => Typed.GetValueOrDefault(field, "");
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await Load(number, me, db) is not { } measure ? View.NotFound()
        : MeasureAccess.MayEdit(me, measure) ? View.Page<EditAssessment, Draft>(await Fresh(db, measure)) : View.Forbidden();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        if (!MeasureAccess.MayEdit(me, measure))
        {
            return View.Forbidden();
        }

        var draft = new Draft(measure, AssessmentForm.Raw(form), form.Version());
        var (known, now) = (await db.Assessments.SingleOrDefaultAsync(a => a.MeasureId == measure.Id), new Assessment(measure.Id));
        var assessment = known ?? now;
        AssessmentForm.Write(form, assessment);
        if (form.HasErrors)
        {
            return View.Invalid<EditAssessment, Draft>(draft, form.Errors);
        }

        if (known is null)
        {
            db.Assessments.Add(assessment);
        }
        else
        {
            db.StartedFrom(assessment, draft.Version);
        }

        if (await db.TrySave())
        {
            return View.SeeOther(Paths.OfficeMeasure(number));
        }

        var fresh = await Fresh(db, measure);
        return View.Stale<EditAssessment, Draft>(draft with { Version = fresh.Version, Present = fresh.Typed });
    }

    internal static Task<Measure?> Load(int number, Me me, CityDb db) => MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number);

    private static async Task<Draft> Fresh(CityDb db, Measure measure)
    {
        var assessment = await db.Assessments.AsNoTracking().SingleOrDefaultAsync(a => a.MeasureId == measure.Id);
        return new(measure, AssessmentForm.Words(assessment ?? new Assessment(measure.Id)), assessment?.Version ?? Guid.Empty);
    }
}
