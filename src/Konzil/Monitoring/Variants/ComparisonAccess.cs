using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>
/// Who sees and who writes which comparison. Readers are those of <see cref="Readers"/>; the office reads all but what is about a project
/// somebody does not see. The coordination and the project office write all, whoever leads the project or the measure writes theirs.
/// </summary>
public static class ComparisonAccess
{
    private const string Agenda = "agenda";
    private const string OfProject = "projekt-";
    private const string OfMeasure = "massnahme-";

    public static IQueryable<VariantComparison> VisibleTo(Me me, CityDb db)
    {
        var (read, projects) = (db.VariantComparisons.ReadBy(me), ProjectAccess.VisibleTo(me, db));
        var all = db.VariantComparisons;
        return me.May(Permission.ReadAnalyses) ? all.Where(c => c.ProjectId == null || projects.Any(p => p.Id == c.ProjectId) || read.Any(r => r.Id == c.Id)) : read;
    }

    public static IQueryable<VariantComparison> Public(CityDb db) => db.VariantComparisons.Where(c => c.IsPublic);

    public static IQueryable<VariantComparison> WrittenBy(Me me, CityDb db)
    {
        var (comparisons, projects, measures, id) = (VisibleTo(me, db), db.Projects, db.Measures, me.Id);
        return WritesAll(me) ? comparisons : comparisons.Where(c => id != null && (projects.Any(p => p.Id == c.ProjectId && p.LeadPersonId == id) || measures.Any(m => m.Id == c.MeasureId && m.LeadPersonId == id)));
    }

    public static Task<bool> MayWrite(Me me, VariantComparison comparison, CityDb db) => WrittenBy(me, db).AnyAsync(c => c.Id == comparison.Id);

    /// <summary>What a new one may be about.</summary>
    public static async Task<IReadOnlyList<Option>> Subjects(Me me, CityDb db)
    {
        var (all, id) = (WritesAll(me), me.Id);
        var projects = await ProjectAccess.VisibleTo(me, db).AsNoTracking().Where(p => all || p.LeadPersonId == id).OrderBy(p => p.Number).ToListAsync();
        var measures = await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().Where(m => all || m.LeadPersonId == id).OrderBy(m => m.Number).ToListAsync();
        return
        [
            .. all ? [new Option(Agenda, ComparisonText.WholeAgenda)] : Array.Empty<Option>(),
            .. projects.Select(p => new Option(OfProject + p.Id, ComparisonText.ProjectNamed.With(p.Title))),
            .. measures.Select(m => new Option(OfMeasure + m.Id, ComparisonText.MeasureNamed.With(m.Code + " " + m.Title))),
        ];
    }

    public static string Subject(Guid? projectId, Guid? measureId) => projectId is { } project ? OfProject + project : measureId is { } measure ? OfMeasure + measure : Agenda;

    public static (Guid? ProjectId, Guid? MeasureId) Subject(string choice) =>
        choice.StartsWith(OfProject, StringComparison.Ordinal) ? (Guid.Parse(choice[OfProject.Length..]), null)
        : choice.StartsWith(OfMeasure, StringComparison.Ordinal) ? (null, Guid.Parse(choice[OfMeasure.Length..])) : (null, null);

    /// <summary>One to be changed with all of its rows, or the answer to give instead.</summary>
    internal static async Task<(VariantComparison? Comparison, IResult Refused)> ToWrite(int number, Me me, CityDb db)
    {
        if (!await VisibleTo(me, db).AnyAsync(c => c.Number == number))
        {
            return (null, View.NotFound());
        }

        var found = await Whole(WrittenBy(me, db)).SingleOrDefaultAsync(c => c.Number == number);
        return (found, View.Forbidden());
    }

    /// <summary>As <see cref="ToWrite"/>, for a form: what was decided has none, so it leads to the page that says so.</summary>
    internal static async Task<(VariantComparison? Comparison, IResult Refused)> ToFill(int number, Me me, CityDb db)
    {
        var (found, refused) = await ToWrite(number, me, db);
        return found is { IsDecided: true } ? (null, View.SeeOther(Paths.OfficeComparison(number))) : (found, refused);
    }

    internal static IQueryable<VariantComparison> Whole(IQueryable<VariantComparison> comparisons) =>
        comparisons.Include(c => c.Variants.OrderBy(v => v.Order)).Include(c => c.Criteria.OrderBy(x => x.Order)).ThenInclude(x => x.Values).AsSplitQuery();

    /// <summary>
    /// Saves a change of a comparison or of a row below it. A row counts as a change of the whole, so that nothing is added to what
    /// somebody decided in the same moment.
    /// </summary>
    internal static Task<bool> Save(CityDb db, VariantComparison comparison, Form form)
    {
        db.StartedFrom(comparison, form.Version());
        db.Entry(comparison).Property(c => c.TitleDe).IsModified = true;
        return db.TrySave();
    }

    private static bool WritesAll(Me me) => me.May(Permission.WriteAnalyses) || me.May(Permission.OpenProjects);
}
