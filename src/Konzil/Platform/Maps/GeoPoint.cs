using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Konzil.Platform;

/// <summary>A place on the earth, in degrees (WGS 84), to five decimals: about a metre.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>"47.66033, 9.17581" as maps and phones write it, also with German commas; null for anything else.</summary>
    public static GeoPoint? Read(string text) =>
        Pair().Match(text) is { Success: true } pair && Number(pair, "latitude") is var latitude && Number(pair, "longitude") is var longitude && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
            ? new GeoPoint(Math.Round(latitude, 5), Math.Round(longitude, 5)) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.00000}, {Longitude:0.00000}");

    private static double Number(Match pair, string group) => double.Parse(pair.Groups[group].Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<latitude>-?\d{1,3}([.,]\d{1,12})?)(\s*[;,]\s*|\s+)(?<longitude>-?\d{1,3}([.,]\d{1,12})?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Pair();
}
