using Konzil.Platform;

namespace Konzil.People;

/// <summary>A page for people with some work or access, which a later module owns: its name, its address, and whether somebody has anything there.</summary>
public sealed record AccountPlace(Text Name, Func<string> Href, Func<CityDb, Me, CancellationToken, Task<bool>> Has)
{
    /// <summary>Those where the person has something, and all others, each in the order of the modules.</summary>
    internal static async Task<ILookup<bool, AccountPlace>> Of(IEnumerable<AccountPlace> places, CityDb db, Me me, CancellationToken cancellation)
    {
        var found = new List<(AccountPlace Place, bool Has)>();
        foreach (var place in places)
        {
            found.Add((place, await place.Has(db, me, cancellation)));
        }

        return found.ToLookup(f => f.Has, f => f.Place);
    }
}
