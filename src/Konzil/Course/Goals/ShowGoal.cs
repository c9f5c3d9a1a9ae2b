using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>One goal: its wording, what the city means to do, what follows from it, what it rests on.</summary>
public partial class ShowGoal
{
    public sealed record Shown(Goal Goal, bool MayEdit)
    {
        public required IReadOnlyList<(ActionField Field, FieldGoal Why)> Fields { get; init; }

        public required IReadOnlyList<Measure> Measures { get; init; }

        public required IReadOnlyList<Principle> Principles { get; init; }

        /// <summary>Changes with a reason, the newest first.</summary>
        public required IReadOnlyList<HistoryEntry> Changes { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        if (city.Goals.FirstOrDefault(g => g.Number == number) is not { } goal)
        {
            return View.NotFound();
        }

        var why = await db.FieldGoals.AsNoTracking().Where(g => g.GoalId == goal.Id).ToListAsync(cancellation);
        var rests = await db.GoalPrinciples.Where(g => g.GoalId == goal.Id).Select(g => g.PrincipleId).ToListAsync(cancellation);
        return View.Page<ShowGoal, Shown>(new(goal, me.May(Permission.ShapeAgenda))
        {
            Fields = [.. city.Fields.Join(why, f => f.Id, w => w.FieldId, (f, w) => (f, w))],
            Measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.Goals.Any(g => g.GoalId == goal.Id)).OrderBy(m => m.Number).ToListAsync(cancellation),
            Principles = [.. (await PrincipleAccess.Standing(db, cancellation)).Where(p => rests.Contains(p.Id))],
            Changes = await db.History.AsNoTracking().Where(h => h.Kind == nameof(Goal) && h.ItemId == goal.Id && h.Why != null).OrderByDescending(h => h.At).ToListAsync(cancellation),
        });
    }
}
