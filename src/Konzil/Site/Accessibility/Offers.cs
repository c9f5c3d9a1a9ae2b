using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>What the home page has in Leichte Sprache and in sign language, and what is missing until when.</summary>
/// <param name="HasText">There is a text in Leichte Sprache.</param>
/// <param name="IsTested">People who need it have tested it.</param>
/// <param name="EasyUntil">By when they do.</param>
/// <param name="Video">A film on this machine.</param>
/// <param name="SignUntil">By when there is one.</param>
/// <param name="Today">Whether a promise has passed.</param>
public sealed record Offers(bool HasText, bool IsTested, DateOnly? EasyUntil, string? Video, DateOnly? SignUntil, DateOnly Today)
{
    public static async Task<Offers> Read(CityDb db, Media media, CancellationToken cancellation)
    {
        var state = await db.StandingPages.Where(p => p.Slug == StandingPage.EasyLanguage).Select(p => (StandingState?)p.State).SingleOrDefaultAsync(cancellation);
        var statement = await db.Set<AccessibilityStatement>().AsNoTracking().OrderBy(s => s.CreatedOn).FirstOrDefaultAsync(cancellation);
        return new(state is not null, state == StandingState.Final, statement?.EasyUntil, statement is not null && media.Has(statement.SignVideo) ? statement.SignVideo : null, statement?.SignUntil, Format.Day(db.Now));
    }
}
