using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A package or a decision begins to wait for a decision or a result, or no longer does. A circle is refused and named.</summary>
public static class OrderThings
{
    public static async Task<IResult> AddToPackage(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        if (await ShowPackage.Page(project, id, form, me, db) is not { Package.DroppedOn: null } page)
        {
            return View.NotFound();
        }

        return await Add(project, (page.Order, id), form, db) ? View.SeeOther(Paths.OfficePackage(number, id))
            : form.HasErrors ? View.Invalid<ShowPackage, ShowPackage.Shown>(page, form.Errors)
            : View.Stale<ShowPackage, ShowPackage.Shown>((await ShowPackage.Page(project, id, form, me, db))!);
    }

    public static async Task<IResult> AddToDecision(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (page, refused) = await WriteDecision.Load((number, id), form, me, db);
        return page is null ? refused
            : await Add(page.Project, (page.Order, id), form, db) ? View.SeeOther(Paths.EditProjectDecision(number, id))
            : form.HasErrors ? View.Invalid<WriteDecision, WriteDecision.Draft>(page, form.Errors)
            : View.Stale<WriteDecision, WriteDecision.Draft>((await WriteDecision.Load((number, id), form, me, db)).Page!);
    }

    public static async Task<IResult> Drop(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        if (await db.Precedences.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id) is not { } known)
        {
            // Gone already: then the wish is fulfilled.
            return View.SeeOther(Paths.ProjectDecisions(number));
        }

        var package = await db.WorkPackages.AnyAsync(p => p.Id == known.ThenId);
        db.Precedences.Remove(known);
        db.Note(project, DecisionText.Dropped);
        await PlanData.Save(db, project);
        return View.SeeOther(package ? Paths.OfficePackage(number, known.ThenId) : Paths.EditProjectDecision(number, known.ThenId));
    }

    /// <summary>Saved with the state of the plan, so that two at the same time cannot close a circle.</summary>
    private static async Task<bool> Add(Project project, (LogicalOrder Order, Guid Then) to, Form form, CityDb db)
    {
        var first = form.Choice(nameof(Precedence.FirstId), to.Order.Choices(to.Then).Select(c => c.Id.ToString()), DecisionText.FirstMissing) is { } chosen ? Guid.Parse(chosen) : Guid.Empty;
        if (!form.HasErrors && to.Order.Before(to.Then).Any(f => f.Id == first))
        {
            form.Errors.Add(nameof(Precedence.FirstId), DecisionText.Twice);
        }

        if (!form.HasErrors && to.Order.Circle(first, to.Then) is { } circle)
        {
            form.Errors.Add(nameof(Precedence.FirstId), DecisionText.Circle.With(circle));
        }

        if (form.HasErrors)
        {
            return false;
        }

        db.Precedences.Add(new Precedence(project.Id, first, to.Then));
        return await PlanData.Save(db, project);
    }
}
