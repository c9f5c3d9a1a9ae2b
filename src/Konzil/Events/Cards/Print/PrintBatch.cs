using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The sheets of a batch, ready for the printer: four A6 cards on an A4 page, nothing else.</summary>
public partial class PrintBatch
{
    public const string BackKey = "rueckseite";

    /// <summary>An empty card: its receipt and where it will lie.</summary>
    public sealed record Blank(string Code, int? Table, int Number);

    /// <param name="Event">Where it will be written.</param>
    /// <param name="Batch">What it asks.</param>
    /// <param name="Sheets">Four cards each; laid so that four cut piles on top of each other are in order.</param>
    /// <param name="BothSides">A back page after each sheet.</param>
    /// <param name="Fields">To tick.</param>
    /// <param name="Site">"https://agenda.konstanz.example".</param>
    public sealed record Shown(Event Event, CardBatch Batch, IReadOnlyList<Blank[]> Sheets, bool BothSides, IReadOnlyList<ActionField> Fields, string Site);

    public static async Task<IResult> Show(Guid id, HttpRequest request, CityDb db, Catalog catalog, Tell site)
    {
        if (await db.CardBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id) is not { } batch)
        {
            return View.NotFound();
        }

        var happening = await db.Events.AsNoTracking().SingleAsync(e => e.Id == batch.EventId);
        var cards = await db.IssuedCodes.Where(i => i.BatchId == id).OrderBy(i => i.TableNumber).ThenBy(i => i.Number).ThenBy(i => i.Code).Select(i => new Blank(i.Code, i.TableNumber, i.Number ?? 0)).ToListAsync();
        return View.Page<PrintBatch, Shown>(new(happening, batch, Lay(cards), request.Query.ContainsKey(BackKey), (await catalog.Read(db)).Fields, site.Site));
    }

    /// <summary>Cutting gives four piles, one for each place on the sheet: each pile holds cards that follow each other.</summary>
    private static IReadOnlyList<Blank[]> Lay(List<Blank> cards)
    {
        var sheets = cards.Count / PrintSheet.CardsOnASheet;
        return [.. Enumerable.Range(0, sheets).Select(s => Enumerable.Range(0, PrintSheet.CardsOnASheet).Select(place => cards[(place * sheets) + s]).ToArray())];
    }

    /// <summary>Turned over its long edge, a sheet shows its columns the other way round.</summary>
    private static Blank[] Turned(Blank[] sheet) => [sheet[1], sheet[0], sheet[3], sheet[2]];
}
