using Konzil.Platform;

namespace Konzil.Lotsen;

/// <summary>Somebody is the Digital Lotse of a unit. A unit may have several, and somebody may serve several units.</summary>
public sealed class LotseSeat : Entity, IHaveHistory
{
    private LotseSeat()
    {
    }

    public Guid UnitId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateOnly Since { get; private set; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Room and telephone, as colleagues need it.</summary>
    public string Contact { get; private set; } = "";

    public static LotseSeat Of(Guid unitId, Guid personId) => new() { UnitId = unitId, PersonId = personId };

    /// <summary>Takes the seat, or changes how to reach the one who has it.</summary>
    public void Take(DateOnly since, string contact)
    {
        if (Since == default || Until is not null)
        {
            Since = since;
            Say(new LotseNamed(Id, since));
        }

        (Until, Contact) = (null, contact);
    }

    public void Leave(DateOnly on)
    {
        if (Until is not null)
        {
            throw new Refusal(LotsenText.SeatEnded);
        }

        Until = on;
    }
}

/// <summary>The circle of the Digital Lotsen meets as this body.</summary>
public sealed class LotsenGroup : Entity, IHaveHistory
{
    /// <summary>There is one circle in a city.</summary>
    public const string TheOne = "lotsen";

    private LotsenGroup()
    {
    }

    public string Key { get; private set; } = TheOne;

    public Guid BodyId { get; private set; }

    public static LotsenGroup New() => new();

    public void MeetAs(Guid bodyId) => BodyId = bodyId;
}

/// <summary>Somebody became Lotse of a unit.</summary>
public sealed record LotseNamed(Guid SeatId, DateOnly Since);
