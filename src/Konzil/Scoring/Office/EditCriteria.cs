using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Scoring;

/// <summary>Weights are changed together; an emptied field drops its criterion; one more can be added.</summary>
public static class EditCriteria
{
    private const int ScaleMax = 5;

    public static Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock) => EditRound.Change(new(round, form, me, db), found =>
    {
        var now = clock.GetUtcNow();
        var weights = found.Points.ToDictionary(c => c.Key, c => form.Number("Weight-" + c.Key, 0, Round.WholeWeight, RoundsText.WeightWrong.Filled(c.Title)), StringComparer.Ordinal);
        var conditions = form.RawMany("Conditions");
        form.Try(() =>
        {
            foreach (var (key, weight) in weights)
            {
                if (weight is { } known)
                {
                    found.Weigh(key, known, now);
                }
                else
                {
                    found.Drop(key, now);
                }
            }

            foreach (var dropped in found.KnockOuts.Where(c => !conditions.Contains(c.Key, StringComparer.Ordinal)).ToList())
            {
                found.Drop(dropped.Key, now);
            }

            db.Note(found, "CriteriaChanged");
        });
    });

    public static Task<IResult> PostNew(int round, Form form, Me me, CityDb db, TimeProvider clock) => EditRound.Change(new(round, form, me, db), found =>
    {
        var kind = form.Choice<CriterionKind>("Kind", RoundsText.Missing);
        var title = Both(form, "CriterionTitle", Conventions.Line);
        var brief = form.Text("CriterionShort").Required(RoundsText.Missing).Max(40);
        var question = Both(form, "CriterionQuestion", 500);
        var anchors = kind == CriterionKind.Points ? Anchors(form) : [];
        form.Try(() =>
        {
            var max = kind == CriterionKind.Points ? ScaleMax : SheetScore.Yes;
            found.Add(new CriterionText(Paths.Slug(brief), kind!.Value, title, new Text(brief, brief), question, 0, 0, max, anchors), clock.GetUtcNow());
            db.Note(found, "CriterionAdded", title.De);
        });
    });

    private static Text Both(Form form, string name, int max) =>
        new(form.Text(name + "De").Required(RoundsText.Missing).Max(max), form.Text(name + "En").Required(RoundsText.Missing).Max(max));

    private static List<Text> Anchors(Form form)
    {
        var (de, en) = (Lines(form, "AnchorsDe"), Lines(form, "AnchorsEn"));
        return form.HasErrors ? [] : [.. de.Zip(en, (d, e) => new Text(d, e))];
    }

    private static string[] Lines(Form form, string name)
    {
        var lines = ((string)form.Text(name).Max(1500)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length != ScaleMax + 1)
        {
            form.Errors.Add(name, RoundsText.AnchorsWrong);
        }

        return lines;
    }
}
