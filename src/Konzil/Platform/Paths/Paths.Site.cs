namespace Konzil.Platform;

public static partial class Paths
{
    public static string Media(string name) => Link("/medien/" + name);
    public static string OpenData => Link("/daten");
    public static string Operation => Link("/buero/betrieb");

    public static string SearchFor(string question, string? kind = null) =>
        Link("/suche?q=" + Uri.EscapeDataString(question) + (kind is null ? "" : "&art=" + Uri.EscapeDataString(kind)));

    public static string RetryJob(Guid id) => Link($"/buero/betrieb/auftraege/{id}/neu");
}
