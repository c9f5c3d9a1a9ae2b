using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The town hall writes the profile of a measure.</summary>
public partial class EditMeasure
{
    /// <param name="Measure">As it stands in the database.</param>
    /// <param name="City">Fields and goals.</param>
    /// <param name="Typed">What the form shows.</param>
    public sealed record Draft(Measure Measure, Catalog.Content City, MeasureForm Typed)
    {
        /// <summary>The present state, when somebody else was faster.</summary>
        public MeasureForm? Present { get; init; }

        public IReadOnlyList<Option> Leads { get; init; } = [];

        /// <summary>The sides that are missing for the publication, with what was typed.</summary>
        public IReadOnlyDictionary<string, string> Sides { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

        public required bool MayPublish { get; init; }

        public required int Origins { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog)
    {
        if (await Load(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        return MeasureAccess.MayEdit(me, measure) ? View.Page<EditMeasure, Draft>(await Page(measure, me, db, catalog)) : View.Forbidden();
    }

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

        var city = await catalog.Read(db);
        var page = await Page(measure, me, db, catalog);
        var typed = MeasureForm.Of(form, city);
        MeasureForm.Write(form, city, db, measure);
        await LeadUnits.Tie(measure, db);
        if (page.Leads.Count > 0)
        {
            var lead = form.Choice(nameof(MeasureForm.Lead), page.Leads.Select(l => l.Value), AgendaText.LeadMissing, required: false);
            measure.Lead(lead is null ? null : Guid.Parse(lead));
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditMeasure, Draft>(page with { Typed = typed }, form.Errors);
        }

        db.StartedFrom(measure, typed.Version);
        if (await db.TrySave())
        {
            return View.SeeOther(Paths.OfficeMeasure(number));
        }

        var fresh = MeasureForm.Of((await Load(number, me, db))!, city);
        return View.Stale<EditMeasure, Draft>(page with { Typed = typed with { Version = fresh.Version }, Present = fresh });
    }

    internal static Task<Measure?> Load(int number, Me me, CityDb db) => MeasureAccess.VisibleTo(me, db.Measures)
        .Include(m => m.Goals).Include(m => m.Fields).Include(m => m.Activities).Include(m => m.Assessment).Include(m => m.Variants).AsSplitQuery().SingleOrDefaultAsync(m => m.Number == number);

    internal static async Task<Draft> Page(Measure measure, Me me, CityDb db, Catalog catalog)
    {
        var city = await catalog.Read(db);
        return new Draft(measure, city, MeasureForm.Of(measure, city))
        {
            Leads = me.May(Permission.PublishMeasures) ? await Leads(db) : [],
            Sides = measure.MissingSides.ToDictionary(s => s, _ => "", StringComparer.Ordinal),
            MayPublish = me.May(Permission.PublishMeasures),
            Origins = await db.MeasureOrigins.CountAsync(o => o.MeasureId == measure.Id),
        };
    }

    private static async Task<List<Option>> Leads(CityDb db) =>
        [.. (await db.People.Where(p => p.Grants.Any(g => g.Role == Role.FieldLead)).OrderBy(p => p.DisplayName).Select(p => new { p.Id, p.DisplayName }).ToListAsync())
            .Select(p => new Option(p.Id.ToString(), p.DisplayName))];
}
