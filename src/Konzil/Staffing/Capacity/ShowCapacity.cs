using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Need minus capacity of a project, by phase, unit and month, with a warning where staff is missing and what can be done.</summary>
public partial class ShowCapacity
{
    public sealed record Shown(Project Project, IReadOnlyList<CapacityPlan> Plans, IReadOnlyDictionary<Guid, IReadOnlyList<SecondmentRow>> People, bool HasConversion)
    {
        public required IReadOnlyList<PhaseOfPeople> Phases { get; init; }
    }

    /// <summary>A phase in one line, for the comparison.</summary>
    public sealed record PhaseOfPeople(Phase Phase, int Named, decimal Need, decimal Have);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        var (project, refused) = await StaffAccess.ToStaff(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var (heads, settings) = (await UnitHeads.Read(db, cancellation), await StaffSettings.Read(db, cancellation));
        var plans = await CapacityPlan.Read(db, project, heads, settings, cancellation);
        var rows = await SecondmentRow.Read(db.Secondments.Where(s => s.ProjectId == project.Id), heads, me, db);
        var teams = await TeamStanding.Read(db, [.. plans.Select(p => p.Phase)], cancellation);
        return View.Page<ShowCapacity, Shown>(new(project, plans, rows.GroupBy(r => r.Secondment.PhaseId).ToDictionary(g => g.Key, g => (IReadOnlyList<SecondmentRow>)[.. g]), settings.HoursOfPost is not null)
        {
            Phases = [.. plans.Select(p => new PhaseOfPeople(p.Phase, teams.First(t => t.Phase.Id == p.Phase.Id).Named, p.Need, p.Have))],
        });
    }

    public static async Task<IResult> Download(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        var (project, refused) = await StaffAccess.ToStaff(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var file = new Csv("phase", "stelle", "monat", "bedarf_stunden", "kapazitaet_stunden", "fehlen_stunden");
        foreach (var plan in await CapacityPlan.Read(db, project, await UnitHeads.Read(db, cancellation), await StaffSettings.Read(db, cancellation), cancellation))
        {
            foreach (var (unit, month) in plan.Units.SelectMany(u => u.Months.Select(m => (u, m))))
            {
                file.Row(plan.Phase.TitleDe, unit.Name, month.First.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), decimal.Round(month.Need, 2), decimal.Round(month.Have, 2), decimal.Round(month.Missing, 2));
            }
        }

        return file.Download("kapazitaet.csv");
    }
}
