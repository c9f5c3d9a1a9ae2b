using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The principles a goal rests on, on its own page.</summary>
public sealed class GoalPrinciplesPart(CityDb db) : IGoalPart
{
    public int Order => 10;

    public async Task<RenderFragment?> Show(Goal goal, Me me, CancellationToken cancellation)
    {
        var rests = await db.GoalPrinciples.Where(g => g.GoalId == goal.Id).Select(g => g.PrincipleId).ToListAsync(cancellation);
        var principles = (await PrincipleAccess.Standing(db, cancellation)).Where(p => rests.Contains(p.Id)).ToList();
        return principles.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<PrinciplesOfGoal>(0);
            builder.AddComponentParameter(1, nameof(PrinciplesOfGoal.Principles), principles);
            builder.CloseComponent();
        };
    }
}
