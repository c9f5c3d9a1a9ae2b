using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A decision with the names a list shows. Only what the reader may see is named: in public no number of an internal one.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Body">Who decided.</param>
/// <param name="Measure">The public measure it is about.</param>
/// <param name="ReplacesNumber">The earlier one, if the reader sees it.</param>
/// <param name="ReplacedBy">The later one, if the reader sees it.</param>
/// <param name="Holds">False once it was replaced, also by one the reader does not see.</param>
public sealed record DecisionRow(MeetingDecision Decision, Body Body, Measure? Measure, int? ReplacesNumber, int? ReplacedBy, bool Holds)
{
    /// <summary>The newest first.</summary>
    public static Task<IReadOnlyList<DecisionRow>> Read(IQueryable<MeetingDecision> decisions, Me me, CityDb db) => Read(decisions, MeetingAccess.Decisions(me, db), db);

    public static async Task<IReadOnlyList<DecisionRow>> Read(IQueryable<MeetingDecision> decisions, IQueryable<MeetingDecision> visible, CityDb db)
    {
        var found = await decisions.AsNoTracking().OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.Number).ToListAsync();
        if (found.Count == 0)
        {
            return [];
        }

        var (ids, bodyIds) = (found.Select(d => d.Id).ToList(), found.Select(d => d.BodyId).Distinct().ToList());
        var (before, measureIds) = (found.Select(d => d.ReplacesId).OfType<Guid>().ToList(), found.Select(d => d.MeasureId).OfType<Guid>().Distinct().ToList());
        var bodies = await db.Bodies.AsNoTracking().Where(b => bodyIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => measureIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id);
        var later = await db.MeetingDecisions.AsNoTracking().Where(d => d.ReplacesId != null && ids.Contains(d.ReplacesId.Value)).Select(d => d.ReplacesId!.Value).ToListAsync();
        var laterSeen = await visible.AsNoTracking().Where(d => d.ReplacesId != null && ids.Contains(d.ReplacesId.Value)).ToDictionaryAsync(d => d.ReplacesId!.Value, d => d.Number);
        var earlierSeen = await visible.AsNoTracking().Where(d => before.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Number);
        return
        [
            .. found.Select(d => new DecisionRow(d, bodies[d.BodyId], d.MeasureId is { } measure ? measures.GetValueOrDefault(measure) : null,
                d.ReplacesId is { } replaced && earlierSeen.TryGetValue(replaced, out var earlier) ? earlier : null,
                laterSeen.TryGetValue(d.Id, out var by) ? by : null, !later.Contains(d.Id))),
        ];
    }
}
