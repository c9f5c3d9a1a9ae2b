using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The order that stands, or an earlier one, with all others; and all of them as a file.</summary>
public partial class ShowOrder
{
    /// <param name="Order">Null while none was decided.</param>
    /// <param name="Others">All others, the newest first.</param>
    /// <param name="Present">The order that stands, when another one is shown.</param>
    public sealed record Shown(FieldOrder? Order, IReadOnlyList<FieldOrder> Others, FieldOrder? Present, IReadOnlyList<ActionField> Fields);

    public static readonly Dataset All = new(
        new("Rangfolge der Handlungsfelder", "Order of the fields of action"),
        new("Je Zeile ein Handlungsfeld in einer beschlossenen Rangfolge, auch in früheren.", "One field of action in a decided order a row, earlier orders too."),
        "/feldrangfolge/rangfolge.csv",
        [
            new("rangfolge", new("Nummer der Rangfolge", "Number of the order")), new("beschlossen_am", new("Tag der Entscheidung", "Day of the decision")), new("gremium", new("Wer entschieden hat", "Who decided")), new("verfahren", new("Wie die Reihenfolge gefunden wurde", "How the order was found, in German")),
            new("handlungsfeld", new("Name damals", "Name at that time")), new("platz", new("Platz", "Place")), new("platz_vorher", new("Platz in der Rangfolge davor", "Place in the order before")), new("grund", new("Grund für den Platz", "Reason for the place")),
            new("begruendung", new("Begründung der Entscheidung", "Reason for the decision")), new("beschluss", new("Nummer des Beschlusses auf dieser Website", "Number of the resolution on this website")), new("gilt", new("ja: gilt heute", "ja: stands today")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var all = await FieldOrders.Decided(db, cancellation);
        return View.Page<ShowOrder, Shown>(new(all.Count == 0 ? null : all[0], [.. all.Skip(1)], null, (await catalog.Read(db)).Fields));
    }

    public static async Task<IResult> One(int number, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var all = await FieldOrders.Decided(db, cancellation);
        return all.FirstOrDefault(o => o.Number == number) is { } found
            ? View.Page<ShowOrder, Shown>(new(found, [.. all.Where(o => o != found)], found == all[0] ? null : all[0], (await catalog.Read(db)).Fields))
            : View.NotFound();
    }

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var (all, csv) = (await FieldOrders.Decided(db, cancellation), new Csv(All));
        foreach (var order in all.Reverse())
        {
            foreach (var place in order.InOrder)
            {
                csv.Row(order.Number, order.DecidedOn, order.Body, OrderText.Of(order.Method).De, place.Name, place.Place, place.Before, place.Reason, order.Reason, order.Resolution, order == all[0], order.IsExample);
            }
        }

        return csv.Download("feldrangfolge.csv");
    }
}
