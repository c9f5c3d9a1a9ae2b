using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>The start of the office: what waits for me, and everything my roles open.</summary>
public partial class OfficeHome
{
    public sealed record Shown(IReadOnlyList<Tile> Waiting, IReadOnlyList<IGrouping<OfficeGroupKind, Tile>> All);

    public sealed record Tile(OfficeGroupKind Group, Text Title, string Href, int? Count);

    public static async Task<IResult> Show(Me me, CityDb db, ModuleList modules, WaitingCounts waiting)
    {
        var entries = modules.All.SelectMany(m => m.OfficeEntries).Where(e => me.May(e.Permission)).ToList();
        var counts = await waiting.Of(me, entries, db);
        var tiles = entries.ConvertAll(e => new Tile(e.Group, e.Title, Paths.Link(e.Path), counts.TryGetValue(e.Path, out var count) ? count : null));
        return View.Page<OfficeHome, Shown>(new([.. tiles.Where(t => t.Count > 0)], [.. tiles.GroupBy(t => t.Group).OrderBy(g => g.Key)]));
    }
}
