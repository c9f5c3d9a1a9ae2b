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
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        var plan = await PlanData.Read(db, project);
        var leads = plan.Packages.Select(p => p.LeadPersonId).Append(project.LeadPersonId).OfType<Guid>().Distinct().ToList();
        var mayPlan = ProjectAccess.MayPlan(me, project);
        return View.Page<ShowPlan, Shown>(new(plan, Format.Day(clock.GetUtcNow()), mayPlan, mayPlan || me.May(Permission.OpenProjects))
        {
            Names = await db.People.Where(p => leads.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName),
            MayOpen = project.IsAgenda && me.May(Permission.OpenProjects),
            MayOpenOffice = me.May(Permission.PlanProjects),
            Follows = await db.Follows.AnyAsync(f => f.PersonId == me.KnownId && f.Kind == Project.Kind && f.ItemId == project.Id),
        });
    }
}
