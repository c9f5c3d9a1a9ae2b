using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

internal static class ProjectsInTheCity
{
    extension(City city)
    {
        public Task<Project> TheAgendasProject() => city.Do(db => db.Projects.AsNoTracking().SingleAsync(p => p.IsAgenda));

        /// <summary>A package of the first project by its number ("AP 2").</summary>
        public Task<WorkPackage> PackageOf(string number) => city.Do(db => db.WorkPackages.AsNoTracking().SingleAsync(p => p.Number == number));

        public Task<PlanState> StateOf(Project project) => city.Do(db => db.PlanStates.AsNoTracking().SingleAsync(s => s.ProjectId == project.Id));

        /// <summary>The package waits for another one until it is done.</summary>
        public async Task<Seen> Waits(Actor planner, string package, string other, int lag = 0, string kind = "FinishToStart") =>
            await planner.Posts($"/buero/projekte/{(await city.TheAgendasProject()).Number}/pakete/{(await city.PackageOf(package)).Id}/abhaengigkeiten", ("FromId", (await city.PackageOf(other)).Id.ToString()), ("Kind", kind), ("Lag", lag.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        /// <summary>Somebody leads a package; everything else of it stays.</summary>
        public async Task<Seen> Leads(Actor planner, string package, Actor lead)
        {
            var known = await city.PackageOf(package);
            return await planner.Posts($"/buero/projekte/{(await city.TheAgendasProject()).Number}/pakete/{known.Id}/bearbeiten", ("PhaseId", known.PhaseId.ToString()), ("Number", known.Number ?? ""), ("TitleDe", known.TitleDe), ("TitleEn", known.TitleEn ?? ""), ("LeadPersonId", lead.Id.ToString()!), ("IsPublic", "true"), ("Version", known.Version.ToString()));
        }

        public async Task<Seen> Moves(Actor planner, string package, int days, string reason = "Die Vergabe dauert länger.", Guid? version = null)
        {
            var known = await city.PackageOf(package);
            return await planner.Posts($"/buero/projekte/{(await city.TheAgendasProject()).Number}/pakete/{known.Id}/termin", ("Start", Format.Iso(known.Start!.Value.AddDays(days))), ("End", Format.Iso(known.End!.Value.AddDays(days))), ("Reason", reason), ("Version", (version ?? known.Version).ToString()));
        }
    }
}
