using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Resolutions may rest on sources.</summary>
public sealed class SourcedResolutions : ISourced
{
    public static string Item(int number) => number.ToString(CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<SourcedThing>> All(CityDb db, CancellationToken cancellation) =>
    [
        .. (await db.Resolutions.AsNoTracking().OrderByDescending(r => r.Year).ThenByDescending(r => r.Number).Select(r => new { r.Number, r.Title, r.Year }).ToListAsync(cancellation))
            .Select(r => new SourcedThing(SourcedKind.Resolution, Item(r.Number), r.Title + " (" + Item(r.Year) + ")", Paths.Neutral(Paths.Resolution(r.Number)))),
    ];
}
