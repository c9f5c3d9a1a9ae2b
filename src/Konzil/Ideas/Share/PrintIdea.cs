using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>An idea on one sheet for the notice board, with its QR code.</summary>
public partial class PrintIdea
{
    public sealed record Shown(Idea Idea, Catalog.Content Names);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog) =>
        await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is { } idea
            ? View.Page<PrintIdea, Shown>(new(idea, await catalog.Read(db)))
            : View.NotFound();
}
