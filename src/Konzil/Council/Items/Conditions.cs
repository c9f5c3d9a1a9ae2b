using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>A condition with a day is a mandate: followed, reminded of and late like every other one.</summary>
internal static class Conditions
{
    /// <summary>Call it inside the transaction that saves the resolution.</summary>
    /// <param name="db">Where.</param>
    /// <param name="resolution">As it stands now.</param>
    /// <param name="before">What it said about its measures until now.</param>
    /// <param name="me">Who recorded it.</param>
    /// <param name="why">The reason of the correction.</param>
    public static async Task Follow(CityDb db, Resolution resolution, IReadOnlyDictionary<Guid, ItemDecision> before, Me me, string why)
    {
        var now = resolution.Items.ToDictionary(i => i.MeasureId, i => i.Own);
        foreach (var id in now.Keys.Union(before.Keys).Where(id => Part(now, id) != Part(before, id)).ToList())
        {
            var open = await db.Mandates.SingleOrDefaultAsync(m => m.ResolutionId == resolution.Id && m.MeasureId == id && (m.State == MandateState.Open || m.State == MandateState.Running));
            if (Part(now, id) is not var (condition, day, unit))
            {
                if (open is not null)
                {
                    open.Drop(Short(ItemWords.Gone.Filled(why).De, Mandate.TextMax), Format.Day(db.Now));
                    db.MandateSteps.Add(new MandateStep(open, MandateStepKind.Dropped, open.Reason, db.Now));
                }

                continue;
            }

            var measure = await db.Measures.AsNoTracking().Where(m => m.Id == id).Select(m => new { m.Number, m.Title }).SingleAsync();
            var words = new MandateWords(Short(ItemWords.ConditionTitle.Filled(Measure.CodeOf(measure.Number), measure.Title).De, Mandate.TitleMax), condition, unit, open?.OwnerId, day, open?.EveryMonths);
            var due = open?.Due;
            if (open is null)
            {
                open = Mandate.Give(await NumberSeries.Take(db, Mandate.Series), resolution.Id, words, db.Now).For(id);
                db.Mandates.Add(open);
            }
            else
            {
                open.Change(words);
            }

            db.MandateSteps.Add(new MandateStep(open, due is null ? MandateStepKind.Given : MandateStepKind.Changed, why, db.Now));
            MandateNews.Tell(db, open, open.OwnerId, due, me);
        }

        await db.SaveChangesAsync();
    }

    private static (string Condition, DateOnly Day, string Unit)? Part(IReadOnlyDictionary<Guid, ItemDecision> all, Guid id) =>
        all.TryGetValue(id, out var own) && own.ConditionDay is { } day ? (own.Condition, day, own.ConditionUnit) : null;

    private static string Short(string words, int max) => words.Length <= max ? words : words[..(max - 1)] + "…";
}
