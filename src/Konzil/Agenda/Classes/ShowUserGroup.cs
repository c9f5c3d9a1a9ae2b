using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Everything that concerns one group of people.</summary>
public partial class ShowUserGroup
{
    public sealed record Shown(UserGroup Group, Catalog.Content City, bool MayEdit)
    {
        public required IReadOnlyList<(MeasureLine Line, string Effect)> Measures { get; init; }

        public required IReadOnlyList<(int Number, string Title)> Ideas { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        if (await db.UserGroups.AsNoTracking().SingleOrDefaultAsync(g => g.Number == number, cancellation) is not { } group)
        {
            return View.NotFound();
        }

        var effects = await db.Set<MeasureUserGroup>().AsNoTracking().Where(l => l.GroupId == group.Id).ToDictionaryAsync(l => l.MeasureId, l => l.Effect, cancellation);
        var lines = await MeasureLine.Of(MeasureAccess.Public(db.Measures).Where(m => m.Groups.Any(g => g.GroupId == group.Id)).OrderBy(m => m.Number)).ToListAsync(cancellation);
        var ideas = await IdeaAccess.Public(db.Ideas).Where(i => db.Set<IdeaUserGroup>().Any(l => l.GroupId == group.Id && l.IdeaId == i.Id)).OrderBy(i => i.Number).Select(i => new { i.Number, i.Title }).ToListAsync(cancellation);
        return View.Page<ShowUserGroup, Shown>(new(group, await catalog.Read(db), me.May(Permission.ShapeAgenda))
        {
            Measures = [.. lines.Select(l => (l, effects[l.Id]))],
            Ideas = [.. ideas.Select(i => (i.Number, i.Title))],
        });
    }
}
