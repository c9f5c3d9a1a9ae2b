using Konzil.Methods.Scheduling;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A package begins to wait for another one, or no longer does. A circle is refused and named.</summary>
public static class LinkPackages
{
    public static async Task<IResult> Add(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        if (await ShowPackage.Page(project, id, form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        var plan = page.Plan;
        var from = form.Choice(nameof(PackageLink.FromId), plan.Packages.Where(p => p.Id != id).Select(p => p.Id.ToString()), ProjectText.FromMissing);
        var kind = form.Choice<LinkKind>(nameof(PackageLink.Kind), ProjectText.KindMissing);
        var lag = form.Whole(nameof(PackageLink.Lag), -PackageLink.LagMax, PackageLink.LagMax, ProjectText.LagWrong, required: true);
        if (!form.HasErrors)
        {
            Check(form, plan, new PackageLink(project.Id, Guid.Parse(from!), id, kind!.Value, lag!.Value));
        }

        if (form.HasErrors)
        {
            return View.Invalid<ShowPackage, ShowPackage.Shown>(page, form.Errors);
        }

        db.PackageLinks.Add(new PackageLink(project.Id, Guid.Parse(from!), id, kind!.Value, lag!.Value));
        return await PlanData.Save(db, project) ? View.SeeOther(Paths.OfficePackage(number, id)) : View.Stale<ShowPackage, ShowPackage.Shown>((await ShowPackage.Page(project, id, form, me, db))!);
    }

    public static async Task<IResult> Drop(int number, Guid id, Guid link, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        // Gone already: then the wish is fulfilled.
        if (await db.PackageLinks.SingleOrDefaultAsync(l => l.Id == link && l.ProjectId == project.Id && l.ToId == id) is { } known)
        {
            db.PackageLinks.Remove(known);
            db.Note(project, ProjectText.DroppedLink);
            await PlanData.Save(db, project);
        }

        return View.SeeOther(Paths.OfficePackage(number, id));
    }

    private static void Check(Form form, PlanData plan, PackageLink link)
    {
        if (plan.Links.Any(l => l.FromId == link.FromId && l.ToId == link.ToId && l.Kind == link.Kind))
        {
            form.Errors.Add(nameof(PackageLink.FromId), ProjectText.LinkTwice);
            return;
        }

        var places = plan.Packages.Index().ToDictionary(p => p.Item.Id, p => p.Index);
        if (NetworkSchedule.FindCycle(plan.Packages.Count, [.. plan.Links.Append(link).Select(l => new NetworkLink(places[l.FromId], places[l.ToId], l.Kind, l.Lag))]) is { } circle)
        {
            form.Errors.Add(nameof(PackageLink.FromId), ProjectText.LinkCircle.With(PlanWords.Circle(circle, i => PlanWords.ShortName(plan.Packages[i]))));
            return;
        }

        // A package of an earlier phase cannot wait for one of a phase that waits for its own: the phases close the circle.
        try
        {
            _ = PlanForecast.Of(plan.Phases, plan.Packages, [.. plan.Links, link]);
        }
        catch (ScheduleCycleException)
        {
            form.Errors.Add(nameof(PackageLink.FromId), ProjectText.LinkAgainstPhases);
        }
    }
}
