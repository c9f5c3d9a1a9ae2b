using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Writes a plan: all of it or nothing.</summary>
internal static class ImportWriter
{
    /// <exception cref="Refusal">Somebody else was faster; nothing was written.</exception>
    public static Task Write(ImportPlan plan, ImportFrame frame, Me me, CityDb db) => db.Because(ImportText.Why.Filled(frame.Portfolio).De).Together(async () =>
    {
        var (now, numbers) = (db.Now, new List<FormerNumber>());
        foreach (var row in plan.Rows.Where(r => r.Fate == ImportFate.New))
        {
            var measure = Measure.Draft(await NumberSeries.Take(db, Measure.Kind), row.Text, now).BegunBy(me.Id);
            measure.CallAlso(row.Aliases);
            measure.CameWith(row.State, row.Reason.Length == 0 ? null : row.Reason, row.Day is { } day ? Format.At(day, TimeOnly.MinValue) : now);
            await LeadUnits.Tie(measure, db);
            db.Measures.Add(measure);
            db.MeasureFields.AddRange(row.Further.Select(f => new MeasureField(measure.Id, f)));
            db.MeasureGoals.AddRange(row.Goals.Select(g => new MeasureGoal(measure.Id, g, row.GoalReason.Length > 0 ? row.GoalReason : ImportText.GoalFromPortfolio.De)));
            db.Set<Activity>().AddRange(row.Steps.Index().Select(s => new Activity(measure.Id, s.Index + 1, s.Item)));
            if (Number(measure.Id, row) is { } former)
            {
                numbers.Add(former);
            }

            if (frame.Portfolio.Length > 0)
            {
                db.MeasureOrigins.Add(new MeasureOrigin(measure.Id, OriginKind.Programme, null, Number(measure.Id, row)?.Name.De ?? frame.Portfolio, null, now));
            }
        }

        foreach (var row in plan.Rows.Where(r => r.Fate == ImportFate.Joins))
        {
            var measure = await db.Measures.SingleAsync(m => m.Id == row.Known!.Id);
            if (row.Known!.Names.All(n => ImportWords.Fold(n) != ImportWords.Fold(row.Text.Title)))
            {
                measure.CallAlso(measure.Aliases.Append(row.Text.Title));
            }

            if (Number(measure.Id, row) is { } former)
            {
                numbers.Add(former);
                db.Note(measure, former.Name.De);
            }

            // The search reads a measure again when it was saved.
            db.Entry(measure).Property(m => m.Title).IsModified = true;
        }

        await db.SaveChangesAsync();
        foreach (var number in numbers)
        {
            if (!await db.TryInsert(number))
            {
                throw new Refusal(ImportText.Meanwhile);
            }
        }

        FormerNumber? Number(Guid measure, ImportRow row) => row.Former.Length == 0 ? null : new FormerNumber(measure, frame.Portfolio, row.Former, row.Day);
    });
}
