using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>The team of a phase: how many, which units, which places, who is named, who is missing.</summary>
public partial class ShowPhaseTeam
{
    /// <param name="Project">Whose phase it is.</param>
    /// <param name="Standing">The team.</param>
    /// <param name="MayStaff">The reader plans it.</param>
    /// <param name="Today">For overdue places.</param>
    public sealed record Shown(Project Project, TeamStanding Standing, bool MayStaff, DateOnly Today)
    {
        /// <summary>Where the paper contradicts itself about the team (A4).</summary>
        public required IReadOnlyList<Contradiction> Notes { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db, CancellationToken cancellation)
    {
        var (project, phase) = await StaffAccess.PhaseToRead(number, id, me, db);
        if (project is null || phase is null)
        {
            return View.NotFound();
        }

        var standing = await TeamStanding.Read(db, phase, cancellation);
        var differs = standing.Plan is { Target: { } target } plan && plan.Units.Count > 0 && plan.Units.Count != target;
        return View.Page<ShowPhaseTeam, Shown>(new(project, standing, StaffAccess.MayStaff(me, project), Format.Day(db.Now))
        {
            Notes = differs && project.IsAgenda ? await ContradictionNote.At(db, "projektteam", cancellation) : [],
        });
    }
}
