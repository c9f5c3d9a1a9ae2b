using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Papers on cuts before the council: what waits, and what the decision does to the measures.</summary>
internal static class CutDesk
{
    public static readonly PaperDesk Desk = new(Find, Decide);

    private static async Task<LaidPaper?> Find(CityDb db, int number)
    {
        if (await db.CutPapers.AsNoTracking().Include(p => p.Variants).SingleOrDefaultAsync(p => p.Number == number && p.State == CutPaperState.Released) is not { } paper)
        {
            return null;
        }

        var ids = paper.ScenarioIds;
        var measures = await db.Set<CutChoice>().Where(c => ids.Contains(c.ScenarioId)).Select(c => c.MeasureId).ToListAsync();
        return new(number, $"/kuerzungen/{number}", paper.Title, paper.Motion, paper.Effects!.Select((e, i) => (e, i + 1)).ToDictionary(v => v.Item2, v => CutWords.Name(v.Item2, v.e)), paper.Proposed) { Measures = measures.ToHashSet() };
    }

    /// <summary>Closes the paper; an adopted variant stops, pauses or cuts its measures at once.</summary>
    private static async Task Decide(CityDb db, PaperVote vote)
    {
        var paper = await db.CutPapers.Include(p => p.Variants).SingleAsync(p => p.Number == vote.Number);
        if (vote.Resolution.Result == ResolutionResult.Deferred)
        {
            paper.Defer(vote.Resolution.DeferredUntil, vote.Resolution.Id, vote.Now);
            await db.Because(vote.Resolution.Title).SaveChangesAsync();
            return;
        }

        paper.Decide(vote.Resolution.Result, vote.Variant, vote.Resolution.Id, vote.Now);
        var of = paper.Adopted is { } adopted ? await Choices(db, paper.Variants.Single(v => v.Order == adopted).ScenarioId) : [];
        var choices = of.Where(c => Carried(vote.Resolution, c.Choice.MeasureId)).ToList();
        var ids = choices.Select(c => c.Choice.MeasureId).ToList();
        var measures = await db.Measures.Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id);
        foreach (var (choice, _) in choices.Where(c => Changes(c.Choice, measures[c.Choice.MeasureId])))
        {
            measures[choice.MeasureId].Deliver(choice.Kind == CutKind.Stop ? DeliveryStatus.Stopped : DeliveryStatus.Paused, choice.Reason, vote.Now);
        }

        var changed = choices.Where(c => c.Choice.Kind == CutKind.Shrink || db.Entry(measures[c.Choice.MeasureId]).State == EntityState.Modified).ToList();
        await db.Because(vote.Resolution.Title).SaveChangesAsync();
        foreach (var (choice, from) in changed)
        {
            await Lineage.Record(db, choice.Kind == CutKind.Shrink
                ? new MeasureStep(choice.MeasureId, StationKind.Delivery, CutWords.ShrinkStep.Filled(choice.Amount!.Value, from, choice.Reason), $"/kuerzungen/{paper.Number}", $"cut/{paper.Number}", vote.Now)
                : ChangeStatus.Step(measures[choice.MeasureId], vote.Now));
        }

        await db.SaveChangesAsync();
    }

    // In part: only the measures the council said yes to.
    private static bool Carried(Resolution resolution, Guid measure) => resolution.Result == ResolutionResult.Adopted || resolution.Items.Any(i => i.MeasureId == measure && i.Result.Carries());

    private static async Task<IReadOnlyList<(CutChoice Choice, DateOnly From)>> Choices(CityDb db, Guid scenario)
    {
        var found = await db.CutScenarios.AsNoTracking().Include(s => s.Choices).SingleAsync(s => s.Id == scenario);
        return [.. found.InOrder.Select(c => (c, found.FromDay))];
    }

    // What was finished or stopped since the paper was written stays as it is.
    private static bool Changes(CutChoice choice, Measure measure) => choice.Kind switch
    {
        CutKind.Stop => measure.Delivery is not (DeliveryStatus.Done or DeliveryStatus.Stopped),
        CutKind.Pause => measure.Delivery is not (DeliveryStatus.Done or DeliveryStatus.Stopped or DeliveryStatus.Paused),
        _ => false,
    };
}
