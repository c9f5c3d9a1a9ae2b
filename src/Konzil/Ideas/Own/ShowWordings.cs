using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Everybody sees how an idea's wording changed after others had supported or discussed it.</summary>
public partial class ShowWordings
{
    /// <summary>One change: who, when, why, what.</summary>
    public sealed record Change(IdeaWording Before, IReadOnlyList<DiffPiece> Title, IReadOnlyList<DiffPiece> Body);

    public sealed record Shown(Idea Idea, IReadOnlyList<Change> Changes);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        var changes = new List<Change>();
        var (title, body) = (idea.Title, idea.Body);
        foreach (var before in await db.IdeaWordings.AsNoTracking().Where(w => w.IdeaId == idea.Id).OrderByDescending(w => w.Number).ToListAsync())
        {
            changes.Add(new(before, WordDiff.Between(before.Title, title), WordDiff.Between(before.Body, body)));
            (title, body) = (before.Title, before.Body);
        }

        return View.Page<ShowWordings, Shown>(new(idea, changes));
    }
}
