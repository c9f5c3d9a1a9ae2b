using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A condition with the name of who sees to it.</summary>
public sealed record ConditionRow(GateCondition Condition, string? Owner)
{
    public static async Task<IReadOnlyList<ConditionRow>> Read(IQueryable<GateCondition> conditions, CityDb db, CancellationToken cancellation = default)
    {
        var found = await conditions.AsNoTracking().OrderBy(c => c.Order).ToListAsync(cancellation);
        var ids = found.Select(c => c.OwnerId).OfType<Guid>().Distinct().ToList();
        var names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation);
        return [.. found.Select(c => new ConditionRow(c, c.OwnerId is { } owner ? names.GetValueOrDefault(owner) : null))];
    }

    /// <summary>Adds what was typed with a decision; whoever sees to it hears it, with the save.</summary>
    public static void Add(CityDb db, (Phase Phase, Guid Decision) of, IReadOnlyList<ConditionLine> lines, Me by)
    {
        foreach (var (place, line) in lines.Index())
        {
            Add(db, new GateCondition(of.Phase, of.Decision, place + 1), line, by);
        }
    }

    public static void Add(CityDb db, GateCondition condition, ConditionLine line, Me by)
    {
        condition.Write(line);
        ResultNews.Entrust(db, (condition.Id, null, null), (line.OwnerId, line.DueOn), by);
        db.GateConditions.Add(condition);
    }
}
