using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>A measure happens in this district; none at all means the whole city.</summary>
public sealed class MeasureDistrict
{
    private MeasureDistrict()
    {
    }

    public MeasureDistrict(Guid measureId, Guid districtId) => (MeasureId, DistrictId) = (measureId, districtId);

    public Guid MeasureId { get; private set; }

    public Guid DistrictId { get; private set; }
}

public sealed partial class Measure
{
    public const int PlaceMax = 200;

    public ICollection<MeasureDistrict> Districts { get; private set; } = [];

    /// <summary>Street, square or area, in words.</summary>
    public string Place { get; private set; } = "";

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    public GeoPoint? Point => Latitude is { } latitude && Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null;

    public void Lie(string place, GeoPoint? point) => (Place, Latitude, Longitude) = (place, point?.Latitude, point?.Longitude);
}
