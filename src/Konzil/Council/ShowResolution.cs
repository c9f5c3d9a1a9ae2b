using Konzil.Agenda;
using Konzil.Council.Oparl;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>One resolution: votes, what it decides, and every correction of the entry.</summary>
public partial class ShowResolution
{
    public sealed record Shown(Resolution Resolution, IReadOnlyList<Item> Items, IReadOnlyList<HistoryEntry> History, int? Version)
    {
        /// <summary>Something of it was deferred and is not decided yet.</summary>
        public bool Waits { get; init; }

        public IReadOnlyList<RenderFragment> Roads { get; init; } = [];

        public SourceNotes Notes { get; init; } = SourceNotes.None;

        /// <summary>What the council's office confirmed from the council information system.</summary>
        public IReadOnlyList<OparlLink> Papers { get; init; } = [];
    }

    public sealed record Item(Measure Measure, ResolutionItem Decided);

    public static async Task<IResult> Show(int number, Me me, CityDb db, IEnumerable<ResolutionRoad> roads, CancellationToken cancellation)
    {
        if (await db.Resolutions.AsNoTracking().Include(r => r.Items).SingleOrDefaultAsync(r => r.Number == number, cancellation) is not { } found)
        {
            return View.NotFound();
        }

        var shown = new List<RenderFragment>();
        foreach (var road in roads)
        {
            if (await road.Show(me, db, found, cancellation) is { } section)
            {
                shown.Add(section);
            }
        }

        var ids = found.Items.Select(i => i.MeasureId).ToList();
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Number).ToListAsync(cancellation);
        return View.Page<ShowResolution, Shown>(new(
            found,
            [.. measures.Select(m => new Item(m, found.Items.Single(i => i.MeasureId == m.Id)))],
            await db.History.AsNoTracking().Where(h => h.Kind == nameof(Resolution) && h.ItemId == found.Id).OrderByDescending(h => h.At).ToListAsync(cancellation),
            await db.AgendaVersions.Where(v => v.ResolutionId == found.Id).Select(v => (int?)v.Number).SingleOrDefaultAsync(cancellation))
        {
            Roads = shown,
            Waits = (await Deferrals.Waiting(db, cancellation)).Any(d => d.Resolution.Id == found.Id),
            Notes = await SourceNotes.Of(db, SourcedKind.Resolution, SourcedResolutions.Item(number), cancellation),
            Papers = await db.OparlLinks.AsNoTracking().Where(l => l.ResolutionId == found.Id && l.State == OparlLinkState.Accepted).OrderBy(l => l.Paper).ToListAsync(cancellation),
        });
    }
}

/// <summary>What a later module knows of the way to a resolution: through which bodies its paper went.</summary>
public sealed record ResolutionRoad(Func<Me, CityDb, Resolution, CancellationToken, Task<RenderFragment?>> Show);

/// <summary>Resolutions can be found by their title, their words and what they decide.</summary>
public sealed class FindResolutions : ISearchable
{
    public Type Entity => typeof(Resolution);

    public Text Name => CouncilText.SearchName;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await db.Resolutions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) is { } r
            ? new SearchText(r.Title, string.Join('\n', r.Body, r.PaperNumber, r.Wording, r.NoteDe, r.ItemsText), $"/beschluesse/{r.Number}", r.RecordedAt)
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.Resolutions.Select(r => r.Id).ToListAsync(cancellation);
}
