using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The plan of one project: a table first, with the same as bars; what follows from it stands above.</summary>
public partial class ShowPlan
{
    public sealed record Shown(PlanData Plan, DateOnly Today, bool MayPlan, bool MayEdit)
    {
        public required IReadOnlyDictionary<Guid, string> Names { get; init; }

        public required bool Follows { get; init; }

        public required bool MayOpen { get; init; }

        /// <summary>Plans go out and in with the permission to plan projects; members without a role only read.</summary>
        public required bool MayOpenOffice { get; init; }

        public required Resolution? Start { get; init; }

        /// <summary>What was handed over to this programme, each with the project it came from.</summary>
        public required IReadOnlyList<(Project From, HandOver Record)> Received { get; init; }

        /// <summary>The programme that took this project over.</summary>
        public required Project? Successor { get; init; }

        public required ILookup<Guid, Deliverable> Results { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        var plan = await PlanData.Read(db, project);
        var leads = plan.Packages.Select(p => p.LeadPersonId).Append(project.LeadPersonId).OfType<Guid>().Distinct().ToList();
        var packages = plan.Packages.Select(p => p.Id).ToList();
        var mayPlan = ProjectAccess.MayPlan(me, project);
        return View.Page<ShowPlan, Shown>(new(plan, Format.Day(clock.GetUtcNow()), mayPlan, project.ClosedOn is null && (mayPlan || me.May(Permission.OpenProjects)))
        {
            Names = await db.People.Where(p => leads.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName),
            MayOpen = project.IsAgenda && me.May(Permission.OpenProjects),
            MayOpenOffice = me.May(Permission.PlanProjects),
            Start = await db.Resolutions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == project.StartResolutionId),
            Received = await Received(db, project),
            Successor = project.ClosedOn is null ? null : await db.HandOvers.Where(h => h.FromId == project.Id).Select(h => h.ToId).SingleOrDefaultAsync() is var to && to != Guid.Empty ? await db.Projects.AsNoTracking().SingleAsync(p => p.Id == to) : null,
            Results = (await db.Deliverables.AsNoTracking().Where(d => packages.Contains(d.PackageId)).ToListAsync()).ToLookup(d => d.PackageId),
            Follows = await db.Follows.AnyAsync(f => f.PersonId == me.KnownId && f.Kind == Project.Kind && f.ItemId == project.Id),
        });
    }

    private static async Task<IReadOnlyList<(Project, HandOver)>> Received(CityDb db, Project project)
    {
        var records = await db.HandOvers.AsNoTracking().Include(h => h.Items).Where(h => h.ToId == project.Id && h.GivenAt != null).OrderBy(h => h.Day).ToListAsync();
        var ids = records.Select(h => h.FromId).ToList();
        var from = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        return [.. records.Select(h => (from[h.FromId], h))];
    }
}
