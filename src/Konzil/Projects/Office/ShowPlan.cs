using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
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

        public required bool MayEnd { get; init; }

        /// <summary>Plans go out and in with the permission to plan projects; members without a role only read.</summary>
        public required bool MayOpenOffice { get; init; }

        public required Resolution? Start { get; init; }

        /// <summary>What was handed over to this programme, each with the project it came from.</summary>
        public required IReadOnlyList<(Project From, HandOver Record)> Received { get; init; }

        /// <summary>The programme that took this project over.</summary>
        public required Project? Successor { get; init; }

        public required ILookup<Guid, Deliverable> Results { get; init; }

        public required IReadOnlyList<RenderFragment> Parts { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock, IEnumerable<PlanPart> parts, CancellationToken cancellation)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        var plan = await PlanData.Read(db, project, cancellation);
        var leads = plan.Packages.Select(p => p.LeadPersonId).Append(project.LeadPersonId).OfType<Guid>().Distinct().ToList();
        var packages = plan.Packages.Select(p => p.Id).ToList();
        var mayPlan = ProjectAccess.MayPlan(me, project);
        return View.Page<ShowPlan, Shown>(new(plan, Format.Day(clock.GetUtcNow()), mayPlan, project.ClosedOn is null && (mayPlan || me.May(Permission.OpenProjects)))
        {
            Names = await db.People.Where(p => leads.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation),
            MayOpen = project.IsAgenda && me.May(Permission.OpenProjects),
            MayEnd = project.ClosedOn is null && me.May(Permission.DecideProjects),
            MayOpenOffice = me.May(Permission.PlanProjects),
            Start = await db.Resolutions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == project.StartResolutionId, cancellation),
            Received = await Received(db, project),
            Successor = project.ClosedOn is null ? null : await db.HandOvers.Where(h => h.FromId == project.Id).Select(h => h.ToId).SingleOrDefaultAsync(cancellation) is var to && to != Guid.Empty ? await db.Projects.AsNoTracking().SingleAsync(p => p.Id == to, cancellation) : null,
            Results = (await db.Deliverables.AsNoTracking().Where(d => packages.Contains(d.PackageId)).ToListAsync(cancellation)).ToLookup(d => d.PackageId),
            Parts = await Shows(parts, project, me, db, cancellation),
            Follows = await db.Follows.AnyAsync(f => f.PersonId == me.KnownId && f.Kind == Project.Kind && f.ItemId == project.Id, cancellation),
        });
    }

    private static async Task<IReadOnlyList<RenderFragment>> Shows(IEnumerable<PlanPart> parts, Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        var shown = new List<RenderFragment>();
        foreach (var part in parts)
        {
            if (await part.Show(project, me, db, cancellation) is { } fragment)
            {
                shown.Add(fragment);
            }
        }

        return shown;
    }

    private static async Task<IReadOnlyList<(Project, HandOver)>> Received(CityDb db, Project project)
    {
        var records = await db.HandOvers.AsNoTracking().Include(h => h.Items).Where(h => h.ToId == project.Id && h.GivenAt != null).OrderBy(h => h.Day).ToListAsync();
        var ids = records.Select(h => h.FromId).ToList();
        var from = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        return [.. records.Select(h => (from[h.FromId], h))];
    }
}

/// <summary>A section of a project's plan that a later module brings, as the person may see it; null when there is nothing to show.</summary>
public sealed record PlanPart(Func<Project, Me, CityDb, CancellationToken, Task<RenderFragment?>> Show);
