using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Projects;

/// <summary>What an approved request does to the plan of its project; saved together with the decision.</summary>
internal static class ApprovedChange
{
    public static void Move(ChangeRequest asked, Project project, Phase? phase)
    {
        if (asked.DayAfter is not { } day)
        {
            return;
        }

        if (phase is null)
        {
            project.LimitTo(day);
            return;
        }

        // The form has one field to stand beside.
        if (phase.Ended is not null || phase.DroppedOn is not null || day < phase.Start)
        {
            throw new Refusal(day < phase.Start ? ProjectText.EndBeforeStart : ProjectChangeText.PhaseGone, DecideChange.Decision);
        }

        phase.EndOn(day);
    }

    public static async Task<bool> Save(CityDb db, ChangeRequest asked, Project project, Phase? phase, DateOnly? limit, Me me)
    {
        if (asked is not { State: ChangeState.Approved, DayAfter: not null })
        {
            return await db.TrySave();
        }

        if (phase is null)
        {
            await ProjectNews.SayIfLate(db, project, limit);
            return await db.TrySave();
        }

        db.Say(new PhaseMoved(phase.Id, asked.Id, asked.Code + ": " + asked.Reason, me.Id));
        return await PlanData.Save(db, project, phase);
    }
}
