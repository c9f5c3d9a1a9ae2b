using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;

namespace Konzil.Course;

/// <summary>On a goal's page, for those who shape the agenda: texts of bodies that wait for an answer.</summary>
public sealed class WordingsOfGoal(CityDb db) : IGoalPart
{
    public int Order => 5;

    public Task<RenderFragment?> Show(Goal goal, Me me, CancellationToken cancellation) =>
        me.May(Permission.ShapeAgenda) ? WaitingWording.Section(db.TextDrafts.Where(d => d.GoalId == goal.Id), db, cancellation) : Task.FromResult<RenderFragment?>(null);
}
