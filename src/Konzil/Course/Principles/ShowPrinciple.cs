using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>One principle: the wording that stands, the one in progress, all versions, who follows it, the discussion.</summary>
public partial class ShowPrinciple
{
    public sealed record Shown(Principle Principle, ThreadView Thread, CommentTarget Target)
    {
        /// <summary>Adopted ones for everybody, all for those who may read drafts; the newest first.</summary>
        public required IReadOnlyList<PrincipleVersion> Versions { get; init; }

        public required IReadOnlyList<Following> Measures { get; init; }

        public required IReadOnlyList<Goal> Goals { get; init; }

        /// <summary>The position paper that stands rests on it.</summary>
        public required bool InPosition { get; init; }

        public required bool ReadsDraft { get; init; }

        public required bool MayEdit { get; init; }
    }

    public sealed record Following(Measure Measure, string Reason);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await PrincipleAccess.VisibleTo(me, db.Principles.AsNoTracking().Include(p => p.Versions)).SingleOrDefaultAsync(p => p.Number == number) is not { } principle)
        {
            return View.NotFound();
        }

        var (now, drafts) = (clock.GetUtcNow(), PrincipleAccess.MayReadDraft(me, principle));
        var links = await db.MeasurePrinciples.AsNoTracking().Where(l => l.PrincipleId == principle.Id).ToDictionaryAsync(l => l.MeasureId, l => l.Reason);
        var ids = links.Keys.ToList();
        var goals = await db.GoalPrinciples.AsNoTracking().Where(g => g.PrincipleId == principle.Id).Select(g => g.GoalId).ToListAsync();
        return View.Page<ShowPrinciple, Shown>(new(principle, await ThreadItems.Read(db, me, principle.Subject, null, now), PrincipleComments.Target(principle, me, Format.Day(now)))
        {
            Versions = [.. principle.Versions.Where(v => drafts || v.AdoptedOn is not null).OrderByDescending(v => v.Number)],
            Measures = [.. (await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Number).ToListAsync()).Select(m => new Following(m, links[m.Id]))],
            Goals = [.. (await catalog.Read(db)).Goals.Where(g => goals.Contains(g.Id))],
            InPosition = await PositionAccess.Standing(db.PositionPapers).AnyAsync(p => p.Principles.Any(l => l.PrincipleId == principle.Id)),
            ReadsDraft = drafts && principle.HasDraft,
            MayEdit = me.May(Permission.ShapeAgenda),
        });
    }
}
