using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Where a measure belongs besides its fields: task areas, keywords, user groups; and how long it lasts.</summary>
public partial class ClassifyMeasure
{
    /// <param name="Measure">As it stands in the database.</param>
    /// <param name="City">Task areas.</param>
    /// <param name="Groups">Those in use, and those the measure is linked to already.</param>
    /// <param name="Typed">What the form shows.</param>
    public sealed record Draft(Measure Measure, Catalog.Content City, IReadOnlyList<UserGroup> Groups, ClassForm Typed)
    {
        /// <summary>The present state, when somebody else was faster.</summary>
        public ClassForm? Present { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog) =>
        await Load(number, me, db) is not { } measure ? View.NotFound()
        : MeasureAccess.MayEdit(me, measure) ? View.Page<ClassifyMeasure, Draft>(await Fresh(measure, db, catalog)) : View.Forbidden();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, Catalog catalog)
    {
        if (await Load(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        if (!MeasureAccess.MayEdit(me, measure))
        {
            return View.Forbidden();
        }

        var page = await Fresh(measure, db, catalog);
        page = page with { Typed = ClassForm.Of(form, page.Groups) };
        ClassForm.Write(form, page.City, page.Groups, db, measure);
        if (form.HasErrors)
        {
            return View.Invalid<ClassifyMeasure, Draft>(page, form.Errors);
        }

        db.StartedFrom(measure, page.Typed.Version);
        if (await db.TrySave())
        {
            return View.SeeOther(Paths.OfficeMeasure(number));
        }

        var fresh = await Fresh((await Load(number, me, db))!, db, catalog);
        return View.Stale<ClassifyMeasure, Draft>(fresh with { Typed = page.Typed with { Version = fresh.Typed.Version }, Present = fresh.Typed });
    }

    private static Task<Measure?> Load(int number, Me me, CityDb db) => MeasureAccess.VisibleTo(me, db.Measures)
        .Include(m => m.Areas).Include(m => m.Districts).Include(m => m.Tags).Include(m => m.Groups).AsSplitQuery().SingleOrDefaultAsync(m => m.Number == number);

    private static async Task<Draft> Fresh(Measure measure, CityDb db, Catalog catalog)
    {
        var (city, linked) = (await catalog.Read(db), measure.Groups.Select(g => g.GroupId).ToList());
        var groups = await db.UserGroups.AsNoTracking().Where(g => !g.IsRetired || linked.Contains(g.Id)).OrderBy(g => g.Number).ToListAsync();
        return new(measure, city, groups, ClassForm.Of(measure, city, groups));
    }
}
