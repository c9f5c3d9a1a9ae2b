using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Agenda;

/// <summary>A draft becomes public, if it has a problem, a benefit, a goal and its three sides; its ideas hear of it.</summary>
public static class PublishMeasure
{
    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await EditMeasure.Load(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        var typed = measure.MissingSides.ToDictionary(s => s, form.Raw, StringComparer.Ordinal);
        string Typed(string side) => typed.ContainsKey(side) ? form.Text(side).Max(Assessment.TextMax) : "";
        var first = measure.Assess(new MeasureSides(Typed(nameof(MeasureSides.Technical)), Typed(nameof(MeasureSides.Organisational)), Typed(nameof(MeasureSides.SocioCultural))));
        var (now, workedOut) = (clock.GetUtcNow(), !form.Ticked("StillUnderReview"));
        foreach (var missing in measure.MissingForPublication())
        {
            form.Errors.Add(missing.Field, missing.Reason);
        }

        if (!form.HasErrors)
        {
            form.Try(() => measure.Publish(now, workedOut));
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditMeasure, EditMeasure.Draft>(await EditMeasure.Page(measure, me, db, catalog) with { Sides = typed }, form.Errors);
        }

        await db.Together(async () =>
        {
            if (first is not null)
            {
                db.Assessments.Add(first);
            }

            await db.SaveChangesAsync();
            var text = workedOut ? AgendaText.StepWorkedOut : AgendaText.StepUnderReview;
            await Lineage.Record(db, new MeasureStep(measure.Id, StationKind.Measure, text.Filled(measure.Code), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), "published", now));
            await TakingUp.AnnounceAll(db, measure, now);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Measure(measure.Number, measure.Title));
    }
}
