using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>The personal data of data protection itself.</summary>
internal static class PrivacyData
{
    /// <summary>A copy that waits goes with its owner.</summary>
    public static readonly BeforeErasure DropPackages = new(async (db, person, cancellation) =>
    {
        foreach (var id in await db.Set<DataPackage>().Where(p => p.PersonId == person).Select(p => p.Id).ToListAsync(cancellation))
        {
            db.Say(new PackageOver(id));
        }
    });

    public static IEnumerable<DataClass> All =>
    [
        new("auskunft", new("Kopien und Löschanträge", "Copies and requests for deletion"), new("Ihr Recht auf Auskunft und Löschung erfüllen", "Fulfilling your right to a copy and to deletion"))
        {
            Basis = LegalBasis.Duty,
            Recipients = new("niemand außer Ihnen", "nobody but you"),
            Kept = new("Kopien zwei Tage, Löschanträge bis zur Löschung", "copies two days, requests for deletion until it is done"),
            Traces = [Trace.Gone<DataPackage>(nameof(DataPackage.PersonId)), Trace.Gone<ErasureRequest>(nameof(ErasureRequest.PersonId))],
        },
    ];
}
