using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>What departs from the plan of a phase, worked out from its criteria, the conditions of its gate, its packages and its own days.</summary>
public sealed record GateDeviations(IReadOnlyList<string> Lines)
{
    public static async Task<GateDeviations> Read(Phase phase, CityDb db)
    {
        var today = Format.Day(db.Now);
        var criteria = await GateCheck.Read(db, phase);
        var packages = await db.WorkPackages.AsNoTracking().Include(p => p.Shifts).Where(p => p.PhaseId == phase.Id && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync();
        List<string> lines = [.. phase is { Ended: null, End: { } end } && end < today ? [EvaluationText.PhaseLate.With(Format.Date(end))] : Array.Empty<string>()];
        lines.AddRange(criteria.Where(c => c.Standing != Standing.Met).Select(c => (c.Standing == Standing.Open ? EvaluationText.CriterionOpen : EvaluationText.CriterionNotMet).With(c.Title)));
        var conditions = await db.GateConditions.AsNoTracking().Where(c => c.PhaseId == phase.Id && c.DoneOn == null && c.DueOn < today).OrderBy(c => c.DueOn).ThenBy(c => c.Order).ToListAsync();
        lines.AddRange(conditions.Select(c => EvaluationText.ConditionLate.With(c.Brief, Format.Date(c.DueOn!.Value))));
        lines.AddRange(packages.Where(p => !p.IsOptional && p.IsLate(today)).Select(p => EvaluationText.PackageLate.With(p.Name, Format.Date(p.DueOn()!.Value))));
        lines.AddRange(packages.Where(p => p.Shifts.Count > 0).Select(p => (Package: p, First: p.Shifts.OrderBy(s => s.At).First(), Last: p.Shifts.OrderBy(s => s.At).Last()))
            .Where(x => x.First.FromEnd is { } first && x.Package.End > first)
            .Select(x => EvaluationText.PackageMoved.With(x.Package.Name, x.Package.End!.Value.DayNumber - x.First.FromEnd!.Value.DayNumber, x.Last.Reason)));
        return new([.. lines.Select(l => l.Length <= Adjustment.TextMax ? l : l[..Adjustment.TextMax])]);
    }
}
