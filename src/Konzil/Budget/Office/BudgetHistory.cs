using System.Globalization;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Who changed what of the programme's money, readable: the history's rows in the words of the table.</summary>
internal static class BudgetHistory
{
    public const string Removed = "removed";
    public const int Most = 200;

    private static readonly string[] Kinds = [nameof(BudgetPosition), nameof(BudgetBooking), nameof(BudgetCategory)];

    public static async Task<IReadOnlyList<HistoryRow>> Read(CityDb db, CancellationToken cancellation)
    {
        var entries = await db.History.AsNoTracking().Where(h => Kinds.Contains(h.Kind)).OrderByDescending(h => h.At).Take(Most).ToListAsync(cancellation);
        var categories = await db.BudgetCategories.AsNoTracking().ToDictionaryAsync(c => c.Id, cancellation);
        var names = (await db.BudgetPositions.AsNoTracking().ToListAsync(cancellation)).ToDictionary(p => p.Id, p => BudgetText.PositionOf.With(categories[p.CategoryId].Title, p.Year));
        foreach (var booking in await db.BudgetBookings.AsNoTracking().ToListAsync(cancellation))
        {
            names[booking.Id] = BudgetText.BookingNumbered.With(booking.Number);
        }

        return [.. entries.Select(e => new HistoryRow(e.At, e.ByName, e.Kind == nameof(BudgetCategory) ? BudgetText.CategoryNamed.With(categories.GetValueOrDefault(e.ItemId)?.Title) : names.GetValueOrDefault(e.ItemId) ?? Gone(e, categories), e.Why ?? "", e.What == Removed, [.. e.Changes.Where(c => BudgetText.OfField(c.Field).De.Length > 0 && (c.Old ?? "") != (c.New ?? "")).Select(c => new FieldChange(BudgetText.OfField(c.Field), Words(c.Field, c.Old), Words(c.Field, c.New)))]))];
    }

    // What was removed is named by the words it was created with.
    private static string Gone(HistoryEntry entry, Dictionary<Guid, BudgetCategory> categories) =>
        Guid.TryParse(entry.Changes.FirstOrDefault(c => c.Field == nameof(BudgetPosition.CategoryId))?.New, out var id) && categories.TryGetValue(id, out var category)
            ? BudgetText.PositionOf.With(category.Title, entry.Changes.FirstOrDefault(c => c.Field == nameof(BudgetPosition.Year))?.New)
            : BudgetText.RemovedEntry;

    private static string Words(string field, string? value) => value is null ? ""
        : field is nameof(BudgetPosition.Amount) or BudgetText.OldAmount && decimal.TryParse(value, CultureInfo.InvariantCulture, out var amount) ? DeliveryWords.Number(amount)
        : Enum.TryParse<Funding>(value, out var funding) && Enum.GetName(funding) == value ? BudgetText.Of(funding)
        : Enum.TryParse<PositionState>(value, out var state) && Enum.GetName(state) == value ? BudgetText.Of(state)
        : value == bool.TrueString ? BudgetText.Yes
        : value == bool.FalseString ? BudgetText.No
        : Enum.TryParse<BudgetUnit>(value, out var unit) && Enum.GetName(unit) == value ? BudgetText.Of(unit)
        : Enum.TryParse<BookingKind>(value, out var kind) && Enum.GetName(kind) == value ? BookingText.Of(kind)
        : value;
}

public sealed record HistoryRow(DateTimeOffset At, string Who, string What, string Why, bool Removed, IReadOnlyList<FieldChange> Changes);

public sealed record FieldChange(string Field, string Before, string After);
