using Konzil.Platform;

namespace Konzil.Partners;

/// <summary>An organisation outside the city's own: who it is, on which level it works, what it does for measures or for the whole agenda.</summary>
public sealed class Partner : Entity, IHaveHistory, IHaveReaders
{
    public const string Series = "Partner";
    public const int TextMax = 2000;
    public const int LinkMax = 500;

    private Partner()
    {
    }

    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public PartnerKind Kind { get; private set; }

    public PartnerLevel Level { get; private set; }

    public string AboutDe { get; private set; } = "";

    public string? AboutEn { get; private set; }

    public string Website { get; private set; } = "";

    /// <summary>Whom to talk to there; never public.</summary>
    public string Contact { get; private set; } = "";

    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<PartnerRole> Roles { get; private set; } = [];

    public Text About => new(AboutDe, AboutEn ?? AboutDe);

    public static Partner Numbered(int number) => new() { Number = number };

    public void Write(PartnerWords words)
    {
        if (words.Website.Length > 0 && !(Uri.TryCreate(words.Website, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            throw new Refusal(PartnerText.WebsiteWrong, nameof(Website));
        }

        if (words.Name != Name)
        {
            Say(new PartnerNamed(Id));
        }

        (Name, Kind, Level, AboutDe, AboutEn) = (words.Name, words.Kind, words.Level, words.About, words.AboutEn.Length == 0 ? null : words.AboutEn);
        (Website, Contact) = (words.Website, words.Contact);
    }

    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today) => IsPublic = IsPublic || PublicFrom <= today;

    public Partner AsExample()
    {
        IsExample = true;
        return this;
    }
}

public sealed record PartnerNamed(Guid PartnerId);

public sealed record PartnerWords(string Name, PartnerKind Kind, PartnerLevel Level, string About)
{
    public string AboutEn { get; init; } = "";

    public string Website { get; init; } = "";

    public string Contact { get; init; } = "";
}

public enum PartnerKind
{
    Company,
    Science,
    Association,
    PublicBody,
    CivilSociety,
    Other,
}

/// <summary>Where it works; "Städtetag Baden-Württemberg" on the level of the Land.</summary>
public enum PartnerLevel
{
    City,
    Region,
    Land,
    Federal,
    Europe,
}

/// <summary>What a partner does for a measure, or for the whole agenda.</summary>
public sealed class PartnerRole
{
    public const int NoteMax = 500;

    /// <summary>The place of a measure's id where the whole agenda is meant, so that "once" holds there too.</summary>
    public const string Agenda = "agenda";

    private PartnerRole()
    {
    }

    public PartnerRole(Guid partnerId, Guid? measureId, PartnerDuty duty, string note)
    {
        (PartnerId, MeasureId, Duty, Note) = (partnerId, measureId, duty, note);
        About = measureId?.ToString("N") ?? Agenda;
    }

    public Guid Id { get; private set; } = Ids.Next();

    public Guid PartnerId { get; private set; }

    /// <summary>Null: the whole agenda.</summary>
    public Guid? MeasureId { get; private set; }

    public string About { get; private set; } = "";

    public PartnerDuty Duty { get; private set; }

    /// <summary>What exactly; public.</summary>
    public string Note { get; private set; } = "";
}

public enum PartnerDuty
{
    Initiator,
    Sponsor,
    Partner,
    Supplier,
}
