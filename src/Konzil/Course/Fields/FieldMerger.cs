using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Scoring;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Carries everything of one field over to another, inside the transaction that merged them.</summary>
internal sealed class FieldMerger(CityDb db, ActionField from, ActionField into)
{
    /// <summary>The name of a field in the memory of loaded files.</summary>
    private const string LoadedKind = "field";

    public async Task Move(string reason, DateTimeOffset now)
    {
        var measures = await Measures(reason, now);
        await Ideas();
        await Rounds();
        await Panels();
        await Goals();
        await Followers();

        // The files may still name the old field: what they load belongs to the new one from now on.
        await db.Set<ContentKey>().Where(k => k.Kind == LoadedKind && k.ItemId == from.Id).ExecuteUpdateAsync(s => s.SetProperty(k => k.ItemId, into.Id));
        FieldSteps.Write(db, from, new FieldStep(from.Id, FieldStepKind.Merged, reason, now).Named(from.NameDe, into.NameDe).With(into.Id, measures));
        FieldSteps.Write(db, into, new FieldStep(into.Id, FieldStepKind.TookOver, reason, now).Named(from.NameDe, into.NameDe).With(from.Id, measures));
        await db.SaveChangesAsync();
    }

    private async Task<int> Measures(string reason, DateTimeOffset now)
    {
        var moved = await db.Measures.Include(m => m.Fields).Where(m => m.FieldId == from.Id || m.Fields.Any(f => f.FieldId == from.Id)).ToListAsync();
        foreach (var measure in moved)
        {
            var main = measure.FieldId == from.Id;
            if (main)
            {
                measure.MoveTo(into.Id);
            }

            foreach (var further in measure.Fields.Where(f => f.FieldId == from.Id || f.FieldId == measure.FieldId).ToList())
            {
                db.MeasureFields.Remove(further);
            }

            if (!main && measure.FieldId != into.Id && measure.Fields.All(f => f.FieldId != into.Id))
            {
                db.MeasureFields.Add(new MeasureField(measure.Id, into.Id));
            }

            // A further field alone is no column of the measure; its version has to move all the same.
            db.Entry(measure).Property(m => m.Title).IsModified = true;
        }

        await db.Because(reason).SaveChangesAsync();
        foreach (var measure in moved.Where(m => m.PublishedAt is not null))
        {
            var words = FieldText.MeasureStep.Filled(from.Name, into.Name, reason);
            await Agenda.Lineage.Record(db, new MeasureStep(measure.Id, StationKind.Measure, words, Paths.Neutral(Paths.Field(into.Slug)), "field-merged/" + from.Id.ToString("N"), now));
        }

        return moved.Count;
    }

    // Thousands of rows at once, and no word of the idea itself changes; the step of the field says it for all of them.
    private Task<int> Ideas() => db.Ideas.Where(i => i.FieldId == from.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.FieldId, into.Id));

    private async Task Rounds()
    {
        foreach (var round in (await db.Set<IdeaRound>().ToListAsync()).Where(r => r.Fields.Contains(from.Key, StringComparer.Ordinal)))
        {
            round.Follow(from.Key, into.Key);
        }
    }

    // Who scores the measures of the old field scores them in the new one, as long as the round is not closed.
    private async Task Panels()
    {
        var open = db.Rounds.Where(r => r.State != Scoring.RoundState.Closed).Select(r => r.Id);
        var seats = await db.Set<Assignment>().AsNoTracking().Where(a => open.Contains(a.RoundId) && (a.FieldId == from.Id || a.FieldId == into.Id)).ToListAsync();
        await db.Set<Assignment>().Where(a => open.Contains(a.RoundId) && a.FieldId == from.Id).ExecuteDeleteAsync();
        db.Set<Assignment>().AddRange(seats.Where(a => a.FieldId == from.Id && seats.TrueForAll(o => o.FieldId != into.Id || o.RoundId != a.RoundId || o.PersonId != a.PersonId)).Select(a => new Assignment(a.RoundId, into.Id, a.PersonId)));
    }

    private async Task Goals()
    {
        var links = await db.FieldGoals.AsNoTracking().Where(g => g.FieldId == from.Id || g.FieldId == into.Id).ToListAsync();
        db.FieldGoals.AddRange(links.Where(g => g.FieldId == from.Id && links.TrueForAll(o => o.FieldId != into.Id || o.GoalId != g.GoalId)).Select(g => new FieldGoal(into.Id, g.GoalId, g.Reason)));
    }

    private async Task Followers()
    {
        foreach (var follow in await db.Follows.AsNoTracking().Where(f => f.Kind == ActionField.KindName && f.ItemId == from.Id).ToListAsync())
        {
            await db.TryInsert(new Follow(follow.PersonId, follow.Kind, into.Id, follow.At));
        }

        await db.Follows.Where(f => f.Kind == ActionField.KindName && f.ItemId == from.Id).ExecuteDeleteAsync();
    }
}
