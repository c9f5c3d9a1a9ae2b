using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Where a measure can be seen: place, pictures, days to visit, whom to ask.</summary>
public sealed class MeasureSite : Entity, IHaveHistory
{
    public const int TextMax = 1000;

    private MeasureSite()
    {
    }

    public MeasureSite(Guid measureId) => MeasureId = measureId;

    public Guid MeasureId { get; private set; }

    public string Address { get; private set; } = "";

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    /// <summary>What there is to see and how to get there, without steps if possible.</summary>
    public string About { get; private set; } = "";

    /// <summary>An office, an address, a number; never a private person.</summary>
    public string Contact { get; private set; } = "";

    public ICollection<SiteVisit> Visits { get; private set; } = [];

    public GeoPoint? Point => Latitude is { } latitude && Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null;

    public void Write(string address, GeoPoint? point, string about, string contact)
    {
        if (address.Length == 0 && point is null)
        {
            throw new Refusal(OnSiteText.PlaceMissing, nameof(Address));
        }

        (Address, Latitude, Longitude, About, Contact) = (address, point?.Latitude, point?.Longitude, about, contact);
    }

    internal static void Table(ModelBuilder model)
    {
        model.Entity<MeasureSite>(e =>
        {
            e.ToTable("MeasureSites").HasIndex(x => x.MeasureId).IsUnique();
            e.Ignore(x => x.Point);
            e.Property(x => x.About).HasMaxLength(TextMax);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasMany(x => x.Visits).WithOne().HasForeignKey(x => x.SiteId);
        });
        model.Entity<SiteVisit>(e => e.ToTable("SiteVisits"));
    }
}

/// <summary>A day on which everybody may come and look.</summary>
public sealed class SiteVisit : Entity, IHaveHistory
{
    public const int HoursMax = 60;

    private SiteVisit()
    {
    }

    public SiteVisit(Guid siteId, DateOnly day, string hours, string note, DateOnly today)
    {
        if (day < today)
        {
            throw new Refusal(OnSiteText.DayPast, nameof(Day));
        }

        (SiteId, Day, Hours, Note) = (siteId, day, hours, note);
    }

    public Guid SiteId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>"14 bis 16 Uhr".</summary>
    public string Hours { get; private set; } = "";

    public string Note { get; private set; } = "";
}
