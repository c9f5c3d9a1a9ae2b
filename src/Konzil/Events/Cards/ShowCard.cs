using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>What became of a card, for whoever holds its code. No account, no trace in any cache.</summary>
public partial class ShowCard
{
    /// <param name="Code">The code; null when nobody has it.</param>
    /// <param name="Idea">What the card became; null while it is not typed in.</param>
    /// <param name="Steps">The road so far.</param>
    /// <param name="DueOn">Until when a printed card will be typed in.</param>
    /// <param name="Today">To say honestly when that has passed.</param>
    public sealed record Shown(string? Code, Idea? Idea, IReadOnlyList<IdeaStep> Steps, DateOnly DueOn, DateOnly Today);

    public static async Task<IResult> Show(string code, HttpResponse response, CityDb db, TimeProvider clock)
    {
        response.Headers.CacheControl = "private, no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        var today = Format.Day(clock.GetUtcNow());
        var known = CardCode.Read(code);
        if (known is not null && await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.Code == known) is { } card)
        {
            var idea = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == card.IdeaId);
            return View.Page<ShowCard, Shown>(new(known, idea, await db.IdeaSteps.AsNoTracking().Where(s => s.IdeaId == idea.Id).OrderBy(s => s.At).ThenBy(s => s.Stage).ToListAsync(), today, today));
        }

        if (known is not null && await db.IssuedCodes.AsNoTracking().SingleOrDefaultAsync(c => c.Code == known && c.PrintedAt != null) is { } printed)
        {
            var day = await db.Events.Where(e => e.Id == printed.EventId).Select(e => e.Date).SingleOrDefaultAsync() ?? Format.Day(printed.PrintedAt!.Value);
            return View.Page<ShowCard, Shown>(new(known, null, [], day.AddDays(IssuedCode.PromisedDays), today));
        }

        return View.Missing<ShowCard, Shown>(new(null, null, [], today, today));
    }
}
