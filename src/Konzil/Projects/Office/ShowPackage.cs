using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>One package: what it is about, its dates and how they changed, what it waits for and what waits for it.</summary>
public partial class ShowPackage
{
    /// <param name="Plan">The whole plan, as dates follow from each other.</param>
    /// <param name="Package">The one shown, with its shifts.</param>
    /// <param name="Typed">A refused new dependency.</param>
    public sealed record Shown(PlanData Plan, WorkPackage Package, Form? Typed)
    {
        public required bool MayPlan { get; init; }

        public required bool MayResume { get; init; }

        /// <summary>Whoever leads the package works on its drafts, too.</summary>
        public required bool MayDraft { get; init; }

        public required LogicalOrder Order { get; init; }

        public required IReadOnlyList<PlanDraft> Drafts { get; init; }

        public required IReadOnlyDictionary<Guid, string> Names { get; init; }

        public required DateOnly Today { get; init; }

        /// <summary>Gates that keep it from beginning.</summary>
        public IReadOnlyList<GateBlock> Blocks => Package is { Started: null, Done: null, DroppedOn: null } ? Plan.BlocksOf(Package) : [];

        public IReadOnlyList<Deliverable> Results => [.. Order.Results.Where(d => d.PackageId == Package.Id)];

        public required string? Lead { get; init; }

        public required IReadOnlyDictionary<Guid, WorkshopSource> Sources { get; init; }

        public IReadOnlyList<RenderFragment> Parts { get; init; } = [];
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db, IEnumerable<PackagePart> parts, CancellationToken cancellation)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project || await Page(project, id, null, me, db) is not { } page)
        {
            return View.NotFound();
        }

        var shown = new List<RenderFragment>();
        foreach (var part in parts)
        {
            if (await part.Show(project, page.Package, me, db, cancellation) is { } fragment)
            {
                shown.Add(fragment);
            }
        }

        return View.Page<ShowPackage, Shown>(page with { Parts = shown });
    }

    internal static async Task<Shown?> Page(Project project, Guid id, Form? typed, Me me, CityDb db)
    {
        var package = await db.WorkPackages.AsNoTracking().Include(p => p.Activities).Include(p => p.Shifts).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id);
        if (package is null)
        {
            return null;
        }

        var plan = await PlanData.Read(db, project);
        // Of a package that was given up its results are read, too.
        var order = await LogicalOrder.Read(plan with { Packages = [.. plan.Packages, .. plan.DroppedPackages.Where(p => p.Id == id)] }, db);
        var people = order.Results.Where(d => d.PackageId == id).Select(d => d.ResponsibleId).Append(package.LeadPersonId).OfType<Guid>().Distinct().ToList();
        return new(plan, package, typed)
        {
            MayPlan = ProjectAccess.MayPlan(me, project) && package.DroppedOn is null,
            MayResume = ProjectAccess.MayPlan(me, project) && package.DroppedOn is not null,
            MayDraft = Projects.Drafts.MayWrite(me, project, package) && me.May(Permission.PlanProjects),
            Order = order,
            Drafts = await db.PlanDrafts.AsNoTracking().Where(d => d.PackageId == id).OrderBy(d => d.Id).ToListAsync(),
            Names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName),
            Today = Format.Day(db.Now),
            Sources = await WorkshopSource.Read(me, db, [package.EventId, .. package.Shifts.Select(s => s.EventId)]),
            Lead = package.LeadPersonId is { } lead ? await db.People.Where(p => p.Id == lead).Select(p => p.DisplayName).SingleOrDefaultAsync() : null,
        };
    }
}

/// <summary>A section of a package's page that a later module brings, as the person may see it; null when there is nothing to show.</summary>
public sealed record PackagePart(Func<Project, WorkPackage, Me, CityDb, CancellationToken, Task<RenderFragment?>> Show);
