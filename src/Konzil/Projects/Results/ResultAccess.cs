using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// Who does what with a result. Whoever plans the project names it; that person, the lead of the package and whoever is responsible
/// hand in; the lead of the project or the coordination accepts, but never an edition of their own.
/// </summary>
internal static class ResultAccess
{
    public static async Task<(Project Project, WorkPackage Package, Deliverable Result)?> ToRead(int number, Guid package, Guid id, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project
            || await db.WorkPackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == package && p.ProjectId == project.Id) is not { } owner
            || await db.Deliverables.Include(d => d.Editions).SingleOrDefaultAsync(d => d.Id == id && d.PackageId == package) is not { } result)
        {
            return null;
        }

        return (project, owner, result);
    }

    public static bool MaySubmit(Me me, Project project, WorkPackage package, Deliverable result) => project.ClosedOn is null && package.DroppedOn is null && result.State != DeliverableState.Submitted
        && (ProjectAccess.MayPlan(me, project) || (me.Id is { } id && (package.LeadPersonId == id || result.ResponsibleId == id)));

    public static bool MayCheck(Me me, Project project, Deliverable result) => project.ClosedOn is null && result.State == DeliverableState.Submitted
        && (ProjectAccess.MayPlan(me, project) || me.May(Permission.OpenProjects)) && Newest(result)?.SubmittedById != me.Id;

    public static DeliverableEdition? Newest(Deliverable result) => result.Editions.FirstOrDefault(e => e.Number == result.Edition);

    /// <summary>"Fassung 2, angenommen von … am …"; before that its state.</summary>
    public static string Evidence(Deliverable result) => result.State == DeliverableState.Accepted && Newest(result) is { DecidedByName: { } name, DecidedAt: { } at }
        ? ResultText.EvidenceAccepted.With(result.Edition, name, Format.ShortDate(Format.Day(at))) : ResultText.Of(result.State).ToString();

    /// <summary>Pages of this platform a result can be, without their language.</summary>
    public static IReadOnlyList<Option> Pages(Project project, WorkPackage package) =>
    [
        .. new (string Path, Text Name)[]
        {
            (Paths.Principles, new("Leitsätze", "Guiding principles")), (Paths.Strategy, new("Ziele und Strategie", "Goals and strategy")), (Paths.Fields, new("Handlungsfelder", "Fields of action")),
            (Paths.CommunicationPlan, new("Kommunikationsplan", "Communication plan")), (Paths.PublicFindings, new("Ist-Analyse", "Analysis of the starting point")), (Paths.Stakeholders, new("Beteiligte und ihre Erwartungen", "Stakeholders and their expectations")),
            (Paths.PrivacySheets, new("Blätter zum Datenschutz mit Folgenabschätzung", "Privacy sheets with impact assessment")), (Paths.Record, new("Verzeichnis der Verarbeitungen", "Record of processing")), (Paths.Evaluations, new("Evaluierungen", "Evaluations")),
            (Paths.Charter(project.Number), CharterWordsText.Charter), (Paths.ProjectTeam(project.Number), GateText.Team), (Paths.OfficeProject(project.Number), new("Plan des Projekts", "Plan of the project")), (Paths.Handbook(project.Number, package.PhaseId), HandbookText.Handbook),
        }.Select(p => new Option(Paths.Neutral(p.Path), p.Name)),
    ];

    /// <summary>Who can be responsible: whoever works for the city.</summary>
    public static Task<IReadOnlyList<Option>> People(CityDb db) => ProjectAccess.Staff(db);

    /// <summary>Results of a package that are not accepted yet.</summary>
    public static async Task<IReadOnlyList<string>> Missing(CityDb db, Guid package) =>
        [.. (await db.Deliverables.AsNoTracking().Where(d => d.PackageId == package && d.State != DeliverableState.Accepted).OrderBy(d => d.Order).ToListAsync()).Select(d => d.Title.ToString())];

    /// <summary>An address on the web, or a page of this platform.</summary>
    public static bool IsPlace(string text) => text.StartsWith('/') ? LocalPath.Of(text) is not null : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}

/// <summary>The files of an edition are seen by whoever reads the project.</summary>
public sealed class FilesOfResults : IHoldFiles
{
    public string Kind => nameof(DeliverableEdition);

    public async Task<bool> MaySee(CityDb db, Me me, Guid itemId)
    {
        var (projects, packages, results) = (ProjectAccess.VisibleTo(me, db), db.WorkPackages, db.Deliverables);
        return await db.DeliverableEditions.AnyAsync(e => e.Id == itemId && results.Any(d => d.Id == e.DeliverableId && packages.Any(p => p.Id == d.PackageId && projects.Any(x => x.Id == p.ProjectId))));
    }

    public IQueryable<Guid> Existing(CityDb db) => db.DeliverableEditions.Select(e => e.Id);
}
