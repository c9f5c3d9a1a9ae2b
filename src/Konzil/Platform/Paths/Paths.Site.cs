namespace Konzil.Platform;

public static partial class Paths
{
    public static string Media(string name) => Link("/medien/" + name);
    public static string OpenData => Link("/daten");
    public static string ThemeSheet => "/thema.css";
    public static string Logo => "/logo.svg";
    public static string MeasurePicture(int number) => Link($"/massnahmen/{number}/bild.png");
    public static string FieldPicture(string slug) => Link($"/handlungsfelder/{slug}/bild.png");
    public static string TemplateBundle => Link("/buero/vorlagenpaket");
    public static string BundleFile => Link("/buero/vorlagenpaket/vorlagen.zip");
    public static string TakeBundle => Link("/buero/vorlagenpaket/uebernahme");
    public static string Help => Link("/handbuch");
    public static string HelpChapter(string name) => Link("/handbuch/" + name);
    public static string Methods => Link("/methoden");
    public static string MethodPage(string method) => Link("/methoden/" + method);
    public static string DataCatalogue => "/daten/katalog.ttl";
    public static string DataCatalogueJson => "/daten/katalog.jsonld";
    public static string Api => "/api/v1";
    public static string ApiDescription => "/api/v1/openapi.json";
    public static string ApiDataset(string key) => $"/api/v1/{key}";
    public static string EmbedBoard => Link("/einbetten/tafel");
    public static string EmbedMeasure(int number) => Link($"/einbetten/massnahmen/{number}");
    public static string EmbedField(string slug) => Link($"/einbetten/handlungsfelder/{slug}");
    public static string Operation => Link("/buero/betrieb");

    public static string SearchFor(string question, string? kind = null) =>
        Link("/suche?q=" + Uri.EscapeDataString(question) + (kind is null ? "" : "&art=" + Uri.EscapeDataString(kind)));

    public static string RetryJob(Guid id) => Link($"/buero/betrieb/auftraege/{id}/neu");
}
