using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;

namespace Konzil.Staffing;

/// <summary>The planned effort of a phase in steps, groups and sums, and what was booked.</summary>
public partial class ShowEffort
{
    public sealed record Shown(Project Project, EffortFigures Figures, StaffSettings Settings, bool MayStaff);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db, CancellationToken cancellation)
    {
        var (project, phase) = await StaffAccess.PhaseToRead(number, id, me, db);
        if (project is null || phase is null)
        {
            return View.NotFound();
        }

        var (settings, mayStaff) = (await StaffSettings.Read(db, cancellation), StaffAccess.MayStaff(me, project));
        return View.Page<ShowEffort, Shown>(new(project, await EffortFigures.Read(db, phase, settings, mayStaff, cancellation), settings, mayStaff));
    }

    public static async Task<IResult> Download(int number, Guid id, Me me, CityDb db, CancellationToken cancellation)
    {
        var (project, phase) = await StaffAccess.PhaseToRead(number, id, me, db);
        if (project is null || phase is null)
        {
            return View.NotFound();
        }

        // Nobody's hours are in the file, whatever the city chose.
        var figures = await EffortFigures.Read(db, phase, await StaffSettings.Read(db, cancellation), false, cancellation);
        var file = new Csv("gruppe", "schritt", "stunden_je_person", "stunden_team", "geschaetzt", "optional");
        foreach (var step in figures.Steps)
        {
            file.Row(step.Group, step.TitleDe, step.Hours, step.Hours * figures.Plan?.Target, step.IsEstimate, step.IsOptional);
        }

        return file.Download("aufwand.csv");
    }
}
