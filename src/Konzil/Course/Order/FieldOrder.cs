using Konzil.Platform;

namespace Konzil.Course;

/// <summary>
/// The fields of action in an order, with the method it came from. A draft of the office until a body has decided; then public and
/// never changed. A later order does not replace it: all of them together are the history.
/// </summary>
public sealed class FieldOrder : Entity, IHaveHistory
{
    public const int NoteMax = 2000;
    public const int ReasonMax = 500;

    private FieldOrder()
    {
    }

    public int Number { get; private set; }

    public OrderMethod Method { get; private set; }

    /// <summary>How it was done: who took part, how the points were given.</summary>
    public string MethodNote { get; private set; } = "";

    public OrderState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public string? Body { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? Reason { get; private set; }

    public int? Resolution { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<FieldPlace> Places { get; private set; } = [];

    public IEnumerable<FieldPlace> InOrder => Places.OrderBy(p => p.Place ?? int.MaxValue).ThenBy(p => p.Name, StringComparer.Ordinal);

    public Ruling? Ruling => DecidedOn is { } day ? new(Body!, day, Reason!, Resolution) : null;

    public int? PlaceOf(Guid field) => Places.FirstOrDefault(p => p.FieldId == field)?.Place;

    public static FieldOrder Begin(int number, IEnumerable<PlaceText> fields, DateTimeOffset now)
    {
        var order = new FieldOrder { Number = number, CreatedAt = now, ChangedAt = now };
        foreach (var field in fields)
        {
            order.Places.Add(new FieldPlace(order.Id, field));
        }

        return order;
    }

    public void Write(OrderMethod method, string note, IReadOnlyList<PlaceText> places, DateTimeOffset now)
    {
        MustBeDraft();
        (Method, MethodNote) = (method, note);
        foreach (var text in places)
        {
            if (Places.FirstOrDefault(p => p.FieldId == text.FieldId) is { } known)
            {
                known.Write(text);
            }
            else
            {
                Places.Add(new FieldPlace(Id, text));
            }
        }

        foreach (var gone in Places.Where(p => places.All(t => t.FieldId != p.FieldId)).ToList())
        {
            Places.Remove(gone);
        }

        // Also moves the version when only rows below change.
        ChangedAt = now > ChangedAt ? now : ChangedAt.AddTicks(10);
    }

    /// <summary>Everything that still stands in the way of the decision, in words.</summary>
    public IReadOnlyList<Text> Obstacles() =>
    [
        .. InOrder.Where(p => p.Place is null).Select(p => OrderText.PlaceMissing.Filled(p.Name)),
        .. InOrder.Where(p => p.Place is { } place && place != Right(place)).Take(1).Select(p => OrderText.Gap.Filled(p.Name, p.Place!.Value, Right(p.Place.Value))),
        .. MethodNote.Length == 0 ? new[] { OrderText.NoteMissing } : [],
    ];

    /// <param name="ruling">Who decided, when, why.</param>
    /// <param name="before">The order that stood until then; its places are kept beside the new ones.</param>
    /// <param name="now">When it was entered.</param>
    public void Decide(Ruling ruling, FieldOrder? before, DateTimeOffset now)
    {
        MustBeDraft();
        if (Obstacles() is [var first, ..])
        {
            throw new Refusal(first);
        }

        if (before?.DecidedOn > ruling.Day)
        {
            throw new Refusal(OrderText.BeforeLast.Filled(before.DecidedOn!.Value), RulingForm.Day);
        }

        foreach (var place in Places)
        {
            place.Remember(before?.PlaceOf(place.FieldId));
        }

        (State, Body, DecidedOn, Reason, Resolution, ChangedAt) = (OrderState.Decided, ruling.Body, ruling.Day, ruling.Reason, ruling.Resolution, now);
    }

    public FieldOrder AsExample()
    {
        IsExample = true;
        return this;
    }

    // Equal places are allowed: 1, 2, 2, 4.
    private int Right(int place) => 1 + Places.Count(p => p.Place < place);

    private void MustBeDraft()
    {
        if (State != OrderState.Draft)
        {
            throw new Refusal(OrderText.Fixed);
        }
    }
}

public enum OrderState
{
    Draft,
    Decided,
}

public enum OrderMethod
{
    /// <summary>Talked over until everybody could live with it.</summary>
    Talk,

    /// <summary>Points given by everybody in the room.</summary>
    Points,

    /// <summary>Each against each.</summary>
    Pairs,

    /// <summary>Criteria with weights.</summary>
    Criteria,

    Vote,
}

/// <summary>What is said of one field: its place, and why.</summary>
public sealed record PlaceText(Guid FieldId, string Name, int? Place, string Reason);

/// <summary>A field in an order, as it was called then.</summary>
public sealed class FieldPlace
{
    private FieldPlace()
    {
    }

    public FieldPlace(Guid orderId, PlaceText text)
    {
        (OrderId, FieldId) = (orderId, text.FieldId);
        Write(text);
    }

    public Guid OrderId { get; private set; }

    public Guid FieldId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Null while the draft has none.</summary>
    public int? Place { get; private set; }

    /// <summary>In the order that stood before; null where there was none.</summary>
    public int? Before { get; private set; }

    public string Reason { get; private set; } = "";

    internal void Write(PlaceText text) => (Name, Place, Reason) = (text.Name, text.Place, text.Reason);

    internal void Remember(int? before) => Before = before;
}
