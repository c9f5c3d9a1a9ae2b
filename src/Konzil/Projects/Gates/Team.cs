using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Said when somebody was taken into a team by somebody else.</summary>
public sealed record TeamJoined(Guid MemberId);

/// <summary>The one way into a team, from whatever page.</summary>
public static class Team
{
    public static void Join(CityDb db, ProjectMember member, Me by)
    {
        db.ProjectMembers.Add(member);
        if (member.PersonId != by.Id)
        {
            db.Say(new TeamJoined(member.Id));
        }
    }

    /// <summary>Who works in a phase now: its own team, and whoever was taken in for the whole project.</summary>
    public static IQueryable<ProjectMember> Of(CityDb db, Phase phase)
    {
        var (project, id) = (phase.ProjectId, phase.Id);
        return db.ProjectMembers.Where(m => m.ProjectId == project && m.Until == null && (m.PhaseId == id || m.PhaseId == null));
    }
}

/// <summary>The person learns of it, with the way to the plan.</summary>
public sealed class TellOfTeam(CityDb db, Tell tell) : IHandle<TeamJoined>
{
    public async Task Do(TeamJoined news, CancellationToken cancellation)
    {
        if (await db.ProjectMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == news.MemberId, cancellation) is not { } member)
        {
            return;
        }

        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == member.ProjectId, cancellation);
        var text = new Text(GateText.JoinedNews.Filled(project.TitleDe, member.Function).De, GateText.JoinedNews.Filled(project.Title.En, member.Function).En);
        await tell.People([member.PersonId], new News(NewsKind.Work, text, PlanPaths.Office(project.Number), "team-joined/" + member.Id.ToString("N")));
    }
}
