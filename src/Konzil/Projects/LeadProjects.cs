using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>What a lead project has in the project office, for the check before it starts.</summary>
internal static class LeadProjects
{
    /// <summary>Somebody works in a project that carries out the measure.</summary>
    public static Task<bool> HasTeam(CityDb db, Guid measure, CancellationToken cancellation)
    {
        var projects = db.Projects.Where(p => p.MeasureId == measure);
        return db.ProjectMembers.AnyAsync(m => m.Until == null && projects.Any(p => p.Id == m.ProjectId), cancellation);
    }
}
