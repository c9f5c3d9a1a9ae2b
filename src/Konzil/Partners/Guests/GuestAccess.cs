using Konzil.Platform;

namespace Konzil.Partners;

/// <summary>
/// Somebody of a partner sees some work packages with what is to be delivered, until a day, and nothing else. The account itself
/// is an ordinary one without a role; the access ends by itself.
/// </summary>
public sealed class GuestAccess : Entity, IHaveHistory
{
    /// <summary>Longer needs a new decision.</summary>
    public const int MostDays = 366;

    /// <summary>So long before the end those who keep the register are told.</summary>
    public const int WarnDays = 14;

    private GuestAccess()
    {
    }

    public Guid PartnerId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateOnly Until { get; private set; }

    /// <summary>Ended before its day.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string GivenBy { get; private set; } = "";

    public ICollection<GuestPackage> Packages { get; private set; } = [];

    public bool IsOpen(DateOnly today) => EndedOn is null && Until >= today;

    public static GuestAccess Give(Guid partnerId, Guid personId, Me by)
    {
        var access = new GuestAccess { PartnerId = partnerId, PersonId = personId, GivenBy = by.Name };
        access.Say(new GuestAdmitted(access.Id));
        return access;
    }

    /// <summary>Until when, and for which packages. An access that ended can be given again.</summary>
    public void Set(DateOnly until, IReadOnlyCollection<Guid> packages, DateOnly today)
    {
        if (until < today || until > today.AddDays(MostDays))
        {
            throw new Refusal(GuestText.UntilWrong.Filled(MostDays), GuestText.UntilField);
        }

        if (packages.Count == 0)
        {
            throw new Refusal(GuestText.PackagesMissing, GuestText.PackagesField);
        }

        (Until, EndedOn) = (until, null);
        foreach (var gone in Packages.Where(p => !packages.Contains(p.PackageId)).ToList())
        {
            Packages.Remove(gone);
        }

        foreach (var added in packages.Where(p => Packages.All(x => x.PackageId != p)).ToList())
        {
            Packages.Add(new GuestPackage(Id, added));
        }

        Say(new GuestTermSet(Id, until));
    }

    /// <summary>Presses twice: the second finds it ended.</summary>
    public void End(DateOnly today) => EndedOn ??= today;
}

public sealed class GuestPackage
{
    private GuestPackage()
    {
    }

    public GuestPackage(Guid guestId, Guid packageId) => (GuestId, PackageId) = (guestId, packageId);

    public Guid GuestId { get; private set; }

    public Guid PackageId { get; private set; }
}

public sealed record GuestAdmitted(Guid GuestId);

public sealed record GuestTermSet(Guid GuestId, DateOnly Until);

/// <summary>Two weeks before the end, and the day after it.</summary>
public sealed record GuestTermDue(Guid GuestId, DateOnly Until, bool Over);
