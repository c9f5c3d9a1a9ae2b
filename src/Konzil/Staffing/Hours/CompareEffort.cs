using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Planned and booked effort of the phases of a project side by side.</summary>
public partial class CompareEffort
{
    public sealed record Shown(Project Project, IReadOnlyList<EffortFigures> Phases, StaffSettings Settings)
    {
        /// <summary>More or less than in the phase before; phases inside others are no step of the row.</summary>
        public decimal? Change(EffortFigures figures)
        {
            var row = Phases.Where(p => p.Phase.InsideId is null).ToList();
            var at = row.IndexOf(figures);
            return at < 1 ? null : figures.Planned - row[at - 1].Planned;
        }

        public bool IsFirst(EffortFigures figures) => Phases.FirstOrDefault(p => p.Phase.InsideId is null) == figures;
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        var settings = await StaffSettings.Read(db, cancellation);
        var figures = new List<EffortFigures>();
        foreach (var phase in await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id).OrderBy(p => p.Order).ToListAsync(cancellation))
        {
            figures.Add(await EffortFigures.Read(db, phase, settings, StaffAccess.MayStaff(me, project), cancellation));
        }

        return View.Page<CompareEffort, Shown>(new(project, figures, settings));
    }
}
