namespace Konzil.Platform;

/// <summary>The participation report.</summary>
public static partial class Paths
{
    public static string Parity => Link("/beteiligung");
    public static string ParityCsv => Link("/beteiligung/beteiligung.csv");

    public static string ParityList(string query) => Link("/beteiligung/beitraege?" + query);
}
