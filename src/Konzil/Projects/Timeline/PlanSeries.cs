using Konzil.Events;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The editions of a series of events become milestones of the plan. Each keeps the day of its event, also when that moves.</summary>
public partial class PlanSeries
{
    public const string SeriesField = "Reihe";

    public sealed record Draft(Project Project, Form? Typed)
    {
        public required IReadOnlyList<Option> Series { get; init; }

        public required IReadOnlyList<Option> Phases { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : View.Page<PlanSeries, Draft>(await Page(project, null, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var page = await Page(project, form, db);
        var series = form.Choice(SeriesField, page.Series.Select(o => o.Value), SeriesPlanText.SeriesMissing);
        var phase = form.Choice(nameof(WorkPackage.PhaseId), page.Phases.Select(o => o.Value), ProjectText.PhaseWrong);
        var editions = series is null ? [] : await Editions(Guid.Parse(series), project, me, db);
        if (!form.HasErrors && editions.Count == 0)
        {
            form.Errors.Add(SeriesField, SeriesPlanText.NothingNew);
        }

        if (form.HasErrors)
        {
            return View.Invalid<PlanSeries, Draft>(page, form.Errors);
        }

        var (order, phaseId) = (await db.WorkPackages.Where(p => p.ProjectId == project.Id).MaxAsync(p => (int?)p.Order) ?? 0, Guid.Parse(phase!));
        foreach (var edition in editions)
        {
            var milestone = new WorkPackage(project.Id, phaseId, ++order);
            // Only what everybody may see goes into the public timeline by itself.
            milestone.Write(new PackageWords(phaseId, null, edition.TitleDe, edition.TitleEn) { IsMilestone = true, IsFixed = true });
            milestone.ShowTo(edition.IsClosed ? Release.TeamOnly : Release.Everybody, Format.Day(db.Now));
            milestone.Happens(edition.Id, edition.Date);
            db.WorkPackages.Add(milestone);
        }

        return await PlanData.Save(db, project) ? View.SeeOther(Paths.OfficeProject(number)) : View.Stale<PlanSeries, Draft>(await Page(project, form, db));
    }

    /// <summary>Those with a day that the plan does not have yet.</summary>
    private static async Task<IReadOnlyList<Event>> Editions(Guid series, Project project, Me me, CityDb db)
    {
        var packages = db.WorkPackages;
        return await EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => e.SeriesId == series && e.Date != null && e.State != EventState.Cancelled && !packages.Any(p => p.ProjectId == project.Id && p.HappensId == e.Id)).OrderBy(e => e.Date).ToListAsync();
    }

    private static async Task<Draft> Page(Project project, Form? typed, CityDb db) => new(project, typed)
    {
        Series = [.. (await db.EventSeries.AsNoTracking().OrderBy(s => s.TitleDe).ToListAsync()).Select(s => new Option(s.Id.ToString(), s.Title))],
        Phases = [.. (await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id && p.DroppedOn == null && p.Ended == null).OrderBy(p => p.Order).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.Title))],
    };
}
