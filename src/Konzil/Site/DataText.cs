using Konzil.Platform;

namespace Konzil.Site;

public static class DataText
{
    public static readonly Text Title = new("Offene Daten", "Open data");
    public static readonly Text Lead = new("Alles Öffentliche auch als Tabelle. Sie dürfen die Daten nutzen, weitergeben und weiterverarbeiten, wenn Sie die Quelle nennen.", "Everything public as a table, too. You may use, pass on and process the data if you name the source.");
    public static readonly Text Licence = new("Lizenz", "Licence");
    public static readonly Text Catalogue = new("Katalog", "Catalogue");
    public static readonly Text CatalogueNote = new("Alle Datensätze nach DCAT-AP.de, zum Einsammeln durch Datenportale:", "All datasets after DCAT-AP.de, for data portals to collect:");
    public static readonly Text AsTurtle = new("Turtle", "Turtle");
    public static readonly Text AsJsonLd = new("JSON-LD", "JSON-LD");
    public static readonly Text ApiTitle = new("Schnittstelle", "Interface");
    public static readonly Text ApiLead = new("Jeden Datensatz gibt es auch als JSON, in Seiten zu höchstens 1000 Zeilen. Die Werte sind dieselben wie in der CSV-Datei. Nur lesend, ohne Anmeldung, von jeder Website aus.", "Each dataset is available as JSON too, in pages of at most 1000 rows. The values are the same as in the CSV file. Read only, without signing in, from any website.");
    public static readonly Text ApiStart = new("Liste aller Datensätze", "List of all datasets");
    public static readonly Text ApiDescription = new("Beschreibung (OpenAPI)", "Description (OpenAPI)");
    public static readonly Text AsJson = new("als JSON", "as JSON");
    public static readonly Text EmbedTitle = new("Einbetten", "Embedding");
    public static readonly Text EmbedNote = new("Maßnahmen, Handlungsfelder und die Übersicht lassen sich auf anderen Websites der Stadt zeigen. Die Zeile dafür steht auf jeder Maßnahme und jedem Handlungsfeld.", "Measures, fields of action and the overview can be shown on other websites of the city. The line for it stands on each measure and each field of action.");
    public static readonly Text Format = new("Format", "Format");
    public static readonly Text FormatText = new("CSV mit Semikolon, UTF-8, Datum als 2026-10-14, Dezimalkomma", "CSV with semicolons, UTF-8, dates as 2026-10-14, decimal comma");
    public static readonly Text Updated = new("Stand", "As of");
    public static readonly Text UpdatedText = new("Bei jedem Abruf der heutige Stand: {0}", "The present state at each download: {0}");
    public static readonly Text None = new("Noch keine Datensätze.", "No datasets yet.");
    public static readonly Text Download = new("{0} herunterladen", "Download {0}");
    public static readonly Text ColumnsOf = new("Spalten von „{0}“", "Columns of “{0}”");
    public static readonly Text Column = new("Spalte", "Column");
    public static readonly Text Meaning = new("Bedeutung", "Meaning");
}
