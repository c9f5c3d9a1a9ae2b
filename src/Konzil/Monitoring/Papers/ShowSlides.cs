using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>Slides for a body, from the data of the day.</summary>
public partial class ShowSlides
{
    public sealed record Shown(IReadOnlyList<Slide> Slides, string Agenda, DateOnly Today, bool MayReadPaper);

    public static async Task<IResult> Show(Me me, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var city = (await catalog.Read(db)).City;
        return View.Page<ShowSlides, Shown>(new(await new SlideDeck(db, catalog).Write(cancellation), city.AgendaName + " " + city.CityName, Format.Day(db.Now), me.May(Permission.ReadAnalyses)));
    }
}
