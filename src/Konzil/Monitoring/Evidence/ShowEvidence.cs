using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>One piece of evidence, for everybody, with what stands on it.</summary>
public partial class ShowEvidence
{
    public sealed record Shown(EvidenceItem Item, IReadOnlyList<Citation> Citations, IReadOnlyList<StoredFile> Files, SourceNotes Notes);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog) =>
        await db.Evidence.ReadBy(me).AsNoTracking().Include(e => e.Links).SingleOrDefaultAsync(e => e.Number == number) is { } item
            ? View.Page<ShowEvidence, Shown>(new(item, await Citation.Read(item, office: false, db, catalog), await Files(item, db), await SourceNotes.Of(db, SourcedKind.Evidence, SourcedEvidence.Item(number), CancellationToken.None)))
            : View.NotFound();

    internal static async Task<IReadOnlyList<StoredFile>> Files(EvidenceItem item, CityDb db) => await db.Files.AsNoTracking().Where(f => f.Kind == nameof(EvidenceItem) && f.ItemId == item.Id).OrderBy(f => f.CreatedAt).ToListAsync();
}
