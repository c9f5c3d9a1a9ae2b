using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Surveys;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site.Parity;

/// <summary>Whether paper counts as much as the internet: contributions by way at each step, and what was not taken over and why.</summary>
public partial class ShowParity
{
    public sealed record Shown(ParityCounts.Content All, ParityFilter Filter, ParityTable Table, Catalog.Content Names)
    {
        /// <summary>How those who answered a voluntary survey compare with the city; null when none is there.</summary>
        public WhoTakesPart? Mirror { get; init; }
    }

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, ParityCounts counts, CancellationToken cancellation)
    {
        var (names, all) = (await catalog.Read(db), await counts.Read(db));
        var filter = ParityFilter.Read(request.Query, names, all.Events) with { Channel = null, Reason = null, WithoutReason = false };
        return View.Page<ShowParity, Shown>(new(all, filter, new ParityTable(all.Cells, filter), names) { Mirror = filter.Any ? null : await WhoTakesPart.Read(db, cancellation) });
    }
}
