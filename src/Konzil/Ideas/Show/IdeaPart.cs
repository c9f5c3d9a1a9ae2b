using Konzil.Platform;
using Microsoft.AspNetCore.Components;

namespace Konzil.Ideas;

/// <summary>A section of the idea's page that a later module brings, so that the page needs to know none of them; null when there is nothing to show.</summary>
public sealed record IdeaPart(Func<CityDb, Idea, CancellationToken, Task<RenderFragment?>> Show)
{
    internal static async Task<IReadOnlyList<RenderFragment>> All(IEnumerable<IdeaPart> parts, CityDb db, Idea idea, CancellationToken cancellation)
    {
        var shown = new List<RenderFragment>();
        foreach (var part in parts)
        {
            if (await part.Show(db, idea, cancellation) is { } fragment)
            {
                shown.Add(fragment);
            }
        }

        return shown;
    }
}
