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
        var dropped = found.IsWeighedByBody ? [.. found.Points.Select(c => c.Key).Except(form.RawMany("Kept"), StringComparer.Ordinal)] : Weights(form, found, now);
        var conditions = form.RawMany("Conditions");
        var minimums = found.Points.Where(c => form.Has("Minimum-" + c.Key) && !dropped.Contains(c.Key)).ToDictionary(c => c.Key, c => form.Whole("Minimum-" + c.Key, c.Min, c.Max, ScoringText.OffScale.Filled(c.Short)), StringComparer.Ordinal);
        var total = form.Has("MinimumTotal") ? form.Number("MinimumTotal", 0, 100, RoundsText.ThresholdWrong) : found.MinimumTotal;
        form.Try(() =>
        {
            foreach (var key in dropped.Concat(found.KnockOuts.Select(c => c.Key).Except(conditions, StringComparer.Ordinal)).ToList())
            {
                found.Drop(key, now);
            }

            foreach (var ready in CriterionText.Ready.Where(r => conditions.Contains(r.Key, StringComparer.Ordinal) && found.KnockOuts.All(c => c.Key != r.Key)))
            {
                found.Add(ready, now);
            }

            if (!found.IsWeighedByBody && found.WeightSum != Round.WholeWeight)
            {
                throw new Refusal(ScoringText.WeightsMustSum.Filled(Round.Shown(found.WeightSum)), WeightsText.Group);
            }

            found.SetMinimums(total, minimums, now);
            db.Note(found, "CriteriaChanged");
        });
    });

    /// <summary>Takes the weights of the fields; an emptied one names a criterion to drop.</summary>
    private static List<string> Weights(Form form, Round found, DateTimeOffset now)
    {
        var weights = found.Points.ToDictionary(c => c.Key, c => form.Number("Weight-" + c.Key, 0, Round.WholeWeight, RoundsText.WeightWrong.Filled(c.Title)), StringComparer.Ordinal);
        foreach (var (key, weight) in weights)
        {
            form.Try(() => found.Weigh(key, weight ?? 0, now));
        }

        return [.. weights.Where(w => w.Value is null).Select(w => w.Key)];
    }

    public static Task<IResult> PostNew(int round, Form form, Me me, CityDb db, TimeProvider clock) => EditRound.Change(new(round, form, me, db), found =>
    {
        var kind = form.Choice<CriterionKind>("Kind", RoundsText.Missing);
        var title = Both(form, "CriterionTitle", Conventions.Line);
        var brief = form.Text("CriterionShort").Required(RoundsText.Missing).Max(40);
        var question = Both(form, "CriterionQuestion", 500);
        var (min, max) = kind == CriterionKind.Points ? ScaleOf(found) : (SheetScore.No, SheetScore.Yes);
        var anchors = kind == CriterionKind.Points ? Anchors(form, max - min + 1) : [];
        form.Try(() =>
        {
            found.Add(new CriterionText(Paths.Slug(brief), kind!.Value, title, new Text(brief, brief), question, 0, min, max, anchors), clock.GetUtcNow());
            db.Note(found, "CriterionAdded", title.De);
        });
    });

    /// <summary>One scale for all criteria of a round, as the first one has it.</summary>
    internal static (int Min, int Max) ScaleOf(Round round) => round.Points.FirstOrDefault() is { } first ? (first.Min, first.Max) : (0, ScaleMax);

    private static Text Both(Form form, string name, int max) =>
        new(form.Text(name + "De").Required(RoundsText.Missing).Max(max), form.Text(name + "En").Required(RoundsText.Missing).Max(max));

    private static List<Text> Anchors(Form form, int steps)
    {
        var (de, en) = (Lines(form, "AnchorsDe", steps), Lines(form, "AnchorsEn", steps));
        return form.HasErrors ? [] : [.. de.Zip(en, (d, e) => new Text(d, e))];
    }

    private static string[] Lines(Form form, string name, int steps)
    {
        var lines = ((string)form.Text(name).Max(1500)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length != steps)
        {
            form.Errors.Add(name, RoundsText.AnchorsWrong.Filled(steps));
        }

        return lines;
    }
}
