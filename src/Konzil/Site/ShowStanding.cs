using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>Impressum, Datenschutz, Leichte Sprache.</summary>
public partial class ShowStanding
{
    public sealed record Shown(string Slug, StandingPage? Page, Text Title, bool Outdated);

    public static Task<IResult> Imprint(CityDb db, TimeProvider clock) => Show(StandingPage.Imprint, SiteText.Imprint, db, clock);

    public static Task<IResult> Privacy(CityDb db, TimeProvider clock) => Show(StandingPage.Privacy, SiteText.Privacy, db, clock);

    public static Task<IResult> EasyLanguage(CityDb db, TimeProvider clock) => Show(StandingPage.EasyLanguage, SiteText.EasyLanguage, db, clock);

    // A page the city has not written yet is no wrong address: the footer leads here, so it says what is missing.
    private static async Task<IResult> Show(string slug, Text title, CityDb db, TimeProvider clock)
    {
        var page = await db.StandingPages.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug);
        return View.Page<ShowStanding, Shown>(new(slug, page, page?.Title ?? title, page?.IsOutdated(Format.Day(clock.GetUtcNow())) ?? false));
    }
}
