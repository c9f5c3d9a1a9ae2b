using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The mandate on one page, with its versions and what can be done next.</summary>
public partial class ShowCharter
{
    /// <param name="Project">Whose mandate it is.</param>
    /// <param name="Charter">The version shown; null while there is none.</param>
    /// <param name="Versions">The newest first.</param>
    /// <param name="Reason">A refused giving back.</param>
    public sealed record Shown(Project Project, Charter? Charter, IReadOnlyList<Charter> Versions, string? Reason)
    {
        public required IReadOnlyList<StoredFile> Files { get; init; }

        public required bool MayPlan { get; init; }

        public required bool MaySign { get; init; }

        /// <summary>The version this one is held against: the one before it, or one that was asked for. Null for the only one.</summary>
        public Charter? Other { get; init; }

        public bool IsNewest => Charter is null || Charter.Id == Versions[0].Id;
    }

    public const string OtherField = "mit";

    public static Task<IResult> Show(int number, HttpRequest request, Me me, CityDb db) => One(number, null, request, me, db);

    public static Task<IResult> Version(int number, int version, HttpRequest request, Me me, CityDb db) => One(number, version, request, me, db);

    internal static async Task<Shown> Page(Project project, (int? Version, int? Other) asked, string? reason, Me me, CityDb db)
    {
        var versions = await db.Charters.AsNoTracking().Include(c => c.Parts).Where(c => c.ProjectId == project.Id).OrderByDescending(c => c.Number).ToListAsync();
        var charter = asked.Version is null ? versions.FirstOrDefault() : versions.Find(c => c.Number == asked.Version);
        return new Shown(project, charter, versions, reason)
        {
            Files = charter is null ? [] : await db.FilesOf(nameof(Charter), charter.Id).AsNoTracking().ToListAsync(),
            Other = charter is null ? null : versions.Find(c => c.Number == asked.Other && c != charter) ?? versions.Find(c => c.Number < charter.Number),
            MayPlan = ProjectAccess.MayPlan(me, project),
            MaySign = project.ClosedOn is null && me.May(Permission.DecideProjects),
        };
    }

    private static async Task<IResult> One(int number, int? version, HttpRequest request, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        var other = request.Number(OtherField);
        var page = await Page(project, (version, other), null, me, db);
        var isThere = (version is null || page.Charter is not null) && (other is null || other == page.Other?.Number);
        return isThere ? View.Page<ShowCharter, Shown>(page) : View.NotFound();
    }
}

/// <summary>The signed document is seen by whoever reads the project.</summary>
public sealed class FilesOfCharters : IHoldFiles
{
    public string Kind => nameof(Charter);

    public async Task<bool> MaySee(CityDb db, Me me, Guid itemId)
    {
        var project = await db.Charters.Where(c => c.Id == itemId).Select(c => (Guid?)c.ProjectId).SingleOrDefaultAsync();
        return project is not null && await ProjectAccess.VisibleTo(me, db).AnyAsync(p => p.Id == project);
    }

    public IQueryable<Guid> Existing(CityDb db) => db.Charters.Select(c => c.Id);
}
