using Konzil.Platform;

namespace Konzil.Partners;

/// <summary>What a partner owes to a work package by a day: handed in by the guest, accepted or returned by the city.</summary>
public sealed class Supply : Entity, IHaveHistory
{
    public const int TextMax = 2000;
    public const int LinkMax = 500;

    private Supply()
    {
    }

    public Guid PartnerId { get; private set; }

    public Guid PackageId { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly Due { get; private set; }

    public SupplyState State { get; private set; }

    /// <summary>What the partner says about it.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Where it lies.</summary>
    public string Link { get; private set; } = "";

    public DateOnly? DeliveredOn { get; private set; }

    public string DeliveredBy { get; private set; } = "";

    /// <summary>What the city says: why it was returned, or a remark with the acceptance.</summary>
    public string Review { get; private set; } = "";

    public DateOnly? ReviewedOn { get; private set; }

    public static Supply Agree(Guid partnerId, Guid packageId, string title, DateOnly due) => new() { PartnerId = partnerId, PackageId = packageId, Title = title, Due = due };

    public bool IsOwed => State is SupplyState.Owed or SupplyState.Returned;

    public void Deliver(HandedIn what, Me guest, DateOnly today)
    {
        var (note, link, hasFile) = what;
        if (!IsOwed)
        {
            throw new Refusal(GuestText.AlreadyDelivered);
        }

        if (note.Length == 0 && link.Length == 0 && !hasFile)
        {
            throw new Refusal(GuestText.NothingDelivered, GuestText.NoteField);
        }

        if (link.Length > 0 && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            throw new Refusal(PartnerText.WebsiteWrong, GuestText.LinkField);
        }

        (State, Note, Link, DeliveredBy, DeliveredOn) = (SupplyState.Delivered, note, link, guest.Name, today);
        Say(new SupplyMoved(Id, State));
    }

    public void Accept(string remark, DateOnly today) => Decide(SupplyState.Accepted, remark, today);

    public void Return(string reason, DateOnly today) =>
        Decide(SupplyState.Returned, reason.Length > 0 ? reason : throw new Refusal(GuestText.ReturnNeedsReason, GuestText.ReviewField), today);

    private void Decide(SupplyState state, string words, DateOnly today)
    {
        if (State != SupplyState.Delivered)
        {
            throw new Refusal(GuestText.NotDelivered);
        }

        (State, Review, ReviewedOn) = (state, words, today);
        Say(new SupplyMoved(Id, State));
    }
}

/// <summary>What comes with a delivery: some words, an address, a file.</summary>
public sealed record HandedIn(string Note, string Link, bool HasFile);

public enum SupplyState
{
    Owed,
    Delivered,
    Accepted,
    Returned,
}

public sealed record SupplyMoved(Guid SupplyId, SupplyState State);
