using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Released evidence may rest on sources.</summary>
public sealed class SourcedEvidence : ISourced
{
    public static string Item(int number) => number.ToString(CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<SourcedThing>> All(CityDb db, CancellationToken cancellation) =>
    [
        .. (await EvidenceAccess.VisibleTo(Me.Stranger, db).AsNoTracking().OrderBy(e => e.Number).ToListAsync(cancellation))
            .Select(e => new SourcedThing(SourcedKind.Evidence, Item(e.Number), e.Title, Paths.Neutral(Paths.Evidence(e.Number)))),
    ];
}
