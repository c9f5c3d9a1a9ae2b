using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Enters a finding and changes it: what it says, to which fields it belongs, which measures answer it.</summary>
public partial class EditFinding
{
    /// <param name="Finding">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Finding? Finding, Form? Typed)
    {
        public required IReadOnlyList<Option> Fields { get; init; }

        public required IReadOnlyList<Option> Measures { get; init; }

        public required IReadOnlyList<Option> Projects { get; init; }

        /// <summary>The phases of these projects.</summary>
        public required IReadOnlyList<Phase> Phases { get; init; }

        /// <summary>A lesson of this project, where the plan led here.</summary>
        public Guid? From { get; init; }

        public required DateOnly Today { get; init; }
    }

    /// <summary>Number of the project whose lesson is to be kept.</summary>
    public const string ProjectKey = "projekt";

    public static async Task<IResult> New(HttpRequest request, Me me, CityDb db, Catalog catalog)
    {
        var from = request.Number(ProjectKey) is { } number
            ? await ProjectAccess.VisibleTo(me, db).Where(p => p.Number == number).Select(p => (Guid?)p.Id).SingleOrDefaultAsync() : null;
        return View.Page<EditFinding, Draft>(await Page(null, null, me, db, catalog) with { From = from });
    }

    public static async Task<IResult> Create(Form form, Me me, CityDb db, Catalog catalog)
    {
        var page = await Page(null, form, me, db, catalog);
        var (words, release) = (await FindingForm.Read(form, page, db), Release.Read(form));
        form.Try(() => new Finding(0).Write(words!, page.Today));
        if (form.HasErrors)
        {
            return View.Invalid<EditFinding, Draft>(page, form.Errors);
        }

        Finding finding = null!;
        await db.Together(async () =>
        {
            finding = new Finding(await NumberSeries.Take(db, Finding.Series));
            finding.Write(words!, page.Today);
            Show(finding, release, page.Today, db);
            db.Findings.Add(finding);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeFinding(finding.Number));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog) => await Find(number, db) is { } finding ? View.Page<EditFinding, Draft>(await Page(finding, null, me, db, catalog)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, Catalog catalog)
    {
        if (await Find(number, db) is not { } finding)
        {
            return View.NotFound();
        }

        var page = await Page(finding, form, me, db, catalog);
        var (words, release) = (await FindingForm.Read(form, page, db), Release.Read(form));
        form.Try(() => finding.Write(words!, page.Today));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditFinding, Draft>(page with { Finding = await Find(number, db) }, form.Errors);
        }

        Show(finding, release, page.Today, db);
        db.StartedFrom(finding, form.Version());

        // A change of links alone counts as one of the finding, so that two of them cannot cross.
        db.Entry(finding).Property(f => f.Title).IsModified = true;
        return await db.TrySave() ? View.SeeOther(Paths.OfficeFinding(number)) : View.Stale<EditFinding, Draft>(page with { Finding = await Find(number, db) });
    }

    private static void Show(Finding finding, Release release, DateOnly today, CityDb db)
    {
        finding.ShowTo(release, today);
        CarryOutPublication.Plan(db, finding);
    }

    private static Task<Finding?> Find(int number, CityDb db) => db.Findings.Include(f => f.Fields).Include(f => f.Measures).AsSplitQuery().SingleOrDefaultAsync(f => f.Number == number);

    private static async Task<Draft> Page(Finding? finding, Form? typed, Me me, CityDb db, Catalog catalog) => new(finding, typed)
    {
        Fields = [.. (await catalog.Read(db)).Fields.Select(f => new Option(f.Id.ToString(), f.Name))],
        Measures = [.. (await db.Measures.AsNoTracking().OrderBy(m => m.Number).Select(m => new { m.Id, m.Number, m.Title }).ToListAsync()).Select(m => new Option(m.Id.ToString(), Measure.CodeOf(m.Number) + " " + m.Title))],
        Projects = [.. (await Taught(finding?.ProjectId, me, db)).Select(p => new Option(p.Id.ToString(), p.Title))],
        Phases = await FindingForm.Phases((await Taught(finding?.ProjectId, me, db)).ConvertAll(p => p.Id), finding?.PhaseId, db),
        Today = Format.Day(db.Now),
    };

    /// <summary>The projects the person may read, and the one the lesson names already.</summary>
    private static Task<List<Project>> Taught(Guid? named, Me me, CityDb db)
    {
        var visible = ProjectAccess.VisibleTo(me, db).Select(p => p.Id);
        return db.Projects.AsNoTracking().Where(p => visible.Contains(p.Id) || p.Id == named).OrderBy(p => p.Number).ToListAsync();
    }
}
