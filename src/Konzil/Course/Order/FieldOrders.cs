using System.Globalization;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The one rule of who sees which order: drafts are the office's, decided ones everybody's.</summary>
public static class FieldOrders
{
    public static IQueryable<FieldOrder> Public(IQueryable<FieldOrder> all) => all.Where(o => o.State == OrderState.Decided);

    /// <summary>Decided ones, the newest first.</summary>
    public static async Task<IReadOnlyList<FieldOrder>> Decided(CityDb db, CancellationToken cancellation) =>
        await Public(db.FieldOrders).AsNoTracking().Include(o => o.Places).OrderByDescending(o => o.DecidedOn).ThenByDescending(o => o.Number).ToListAsync(cancellation);

    /// <summary>The order that stands now.</summary>
    public static async Task<FieldOrder?> Present(CityDb db, CancellationToken cancellation) =>
        await Public(db.FieldOrders).AsNoTracking().Include(o => o.Places).OrderByDescending(o => o.DecidedOn).ThenByDescending(o => o.Number).FirstOrDefaultAsync(cancellation);
}

/// <summary>On a field's page: its place among the fields, and the earlier ones.</summary>
public sealed class PlacePart(CityDb db) : IFieldPart
{
    public int Order => 10;

    public async Task<RenderFragment?> Show(ActionField field, Me me, CancellationToken cancellation)
    {
        var orders = (await FieldOrders.Decided(db, cancellation)).Where(o => o.PlaceOf(field.Id) is not null).ToList();
        return orders.Count == 0 ? null : Fragment.Of<PlaceSection>((nameof(PlaceSection.Field), field), (nameof(PlaceSection.Orders), orders));
    }
}

/// <summary>Reads method, places and reasons of a draft.</summary>
internal static class OrderForm
{
    private const int Last = 99;

    public static string Place(ActionField field) => "Platz-" + field.Key;

    public static string Reason(ActionField field) => "Warum-" + field.Key;

    public static (OrderMethod? Method, string Note, IReadOnlyList<PlaceText> Places) Read(Form form, IReadOnlyList<ActionField> fields) => (
        form.Choice<OrderMethod>(nameof(FieldOrder.Method), OrderText.MethodMissing),
        form.Text(nameof(FieldOrder.MethodNote)).Max(FieldOrder.NoteMax),
        [.. fields.Select(f => new PlaceText(f.Id, f.NameDe, form.Whole(Place(f), 1, Last, OrderText.PlaceWrong), form.Text(Reason(f)).Max(FieldOrder.ReasonMax)))]);

    public static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
