using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>A section of a goal's page that a later module brings.</summary>
public interface IGoalPart
{
    int Order { get; }

    /// <summary>Null when there is nothing to show.</summary>
    Task<RenderFragment?> Show(Goal goal, Me me, CancellationToken cancellation);
}

/// <summary>One goal: its wording, what the city means to do, what follows from it, what it rests on.</summary>
public partial class ShowGoal
{
    public sealed record Shown(Goal Goal, bool MayEdit)
    {
        public required IReadOnlyList<(ActionField Field, FieldGoal Why)> Fields { get; init; }

        public required IReadOnlyList<Measure> Measures { get; init; }

        public required Goal? Successor { get; init; }

        /// <summary>Goals it took the place of.</summary>
        public required IReadOnlyList<Goal> Former { get; init; }

        /// <summary>Sections that later modules bring.</summary>
        public required IReadOnlyList<RenderFragment> Parts { get; init; }

        /// <summary>Changes with a reason, the newest first.</summary>
        public required IReadOnlyList<HistoryEntry> Changes { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog, IEnumerable<IGoalPart> parts, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        // One that only the administration sees does not exist for anybody else.
        if (city.AllGoals.FirstOrDefault(g => g.Number == number && (!g.IsHidden || me.May(Permission.EnterOffice))) is not { } goal)
        {
            return View.NotFound();
        }

        var why = await db.FieldGoals.AsNoTracking().Where(g => g.GoalId == goal.Id).ToListAsync(cancellation);
        var sections = new List<RenderFragment>();
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            if (await part.Show(goal, me, cancellation) is { } section)
            {
                sections.Add(section);
            }
        }

        return View.Page<ShowGoal, Shown>(new(goal, me.May(Permission.ShapeAgenda))
        {
            Fields = [.. city.Fields.Join(why, f => f.Id, w => w.FieldId, (f, w) => (f, w))],
            Measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.Goals.Any(g => g.GoalId == goal.Id)).OrderBy(m => m.Number).ToListAsync(cancellation),
            Successor = city.AllGoals.FirstOrDefault(g => g.Id == goal.SuccessorId && (!g.IsHidden || me.May(Permission.EnterOffice))),
            Former = [.. city.AllGoals.Where(g => g.SuccessorId == goal.Id && (!g.IsHidden || me.May(Permission.EnterOffice)))],
            Parts = sections,
            Changes = await db.History.AsNoTracking().Where(h => h.Kind == nameof(Goal) && h.ItemId == goal.Id && h.Why != null).OrderByDescending(h => h.At).ToListAsync(cancellation),
        });
    }
}
