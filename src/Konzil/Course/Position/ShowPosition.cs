using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The position paper: the version that stands, or another one by its number. One document, so no file of open data beside it.</summary>
public partial class ShowPosition
{
    public const string EditionKey = "fassung";

    /// <param name="Paper">Null while none is released.</param>
    /// <param name="All">All versions the reader may read, the newest first.</param>
    public sealed record Shown(PositionPaper? Paper, IReadOnlyList<PositionPaper> All, bool MayEdit)
    {
        public IReadOnlyList<Principle> Principles { get; init; } = [];

        public IReadOnlyList<Goal> Goals { get; init; } = [];
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var all = await PositionAccess.VisibleTo(me, db.PositionPapers.AsNoTracking().Include(p => p.Principles).Include(p => p.Goals)).AsSplitQuery().OrderByDescending(p => p.Number).ToListAsync(cancellation);
        var (asked, mayEdit) = (request.Query[EditionKey].ToString(), me.May(Permission.ShapeAgenda));
        var paper = asked.Length == 0 ? all.Find(p => p.State == PositionState.Released) : all.Find(p => p.Number.ToString(CultureInfo.InvariantCulture) == asked);
        if (paper is null)
        {
            return asked.Length == 0 ? View.Page<ShowPosition, Shown>(new(null, all, mayEdit)) : View.NotFound();
        }

        var (principles, goals) = (paper.Principles.Select(p => p.PrincipleId).ToList(), paper.Goals.Select(g => g.GoalId).ToHashSet());
        return View.Page<ShowPosition, Shown>(new(paper, all, mayEdit)
        {
            Principles = await db.Principles.AsNoTracking().Include(p => p.Versions).Where(p => p.Standing != null && principles.Contains(p.Id)).OrderBy(p => p.Number).ToListAsync(cancellation),
            Goals = [.. (await catalog.Read(db)).AllGoals.Where(g => !g.IsHidden && goals.Contains(g.Id)).OrderBy(g => g.Number)],
        });
    }
}
