namespace Konzil.Platform;

/// <summary>Maps. The data of a map is the same in every language.</summary>
public static partial class Paths
{
    public static string BaseMap => "/karte/grund.geojson";
    public static string IdeasMap => Link("/ideen/karte");
    public static string MeasurePoints => "/massnahmen/karte.geojson";
    public static string IdeaPoints => "/ideen/karte.geojson";

    public static string MapTile(int z, int x, int y) => $"/karte/kacheln/{z}/{x}/{y}.png";
}
