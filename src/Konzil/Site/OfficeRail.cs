using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>The rail of the office: what my roles open, in groups. A long one is folded up but for the group one is in.</summary>
public sealed class OfficeRail(ModuleList modules, WaitingCounts waiting)
{
    /// <summary>So many entries one still looks over; nobody should have to open a group for the one page they work on all day.</summary>
    private const int Flat = 20;

    public async Task<IReadOnlyList<OfficeGroup>> Of(Me me, CityDb db, PathString here)
    {
        var entries = modules.All.SelectMany(m => m.OfficeEntries).Where(e => me.May(e.Permission)).ToList();
        var counts = await waiting.Of(me, entries, db);
        var nearest = entries.Where(e => here.StartsWithSegments(e.Path, StringComparison.Ordinal)).MaxBy(e => e.Path.Length);
        OfficeLink Link(OfficeEntry entry) => new(
            entry.Title,
            Paths.Link(entry.Path),
            counts.TryGetValue(entry.Path, out var count) ? count : null,
            entry != nearest ? OfficePlace.Elsewhere : here == entry.Path ? OfficePlace.Here : OfficePlace.Below);
        return [.. entries.GroupBy(e => e.Group).OrderBy(g => g.Key).Select(g => new OfficeGroup(SiteText.Of(g.Key), [.. g.Select(Link)], entries.Count <= Flat || g.Key == nearest?.Group))];
    }
}
