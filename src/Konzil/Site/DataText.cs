using Konzil.Platform;

namespace Konzil.Site;

public static class DataText
{
    public static readonly Text Title = new("Offene Daten", "Open data");
    public static readonly Text Lead = new("Alles Öffentliche auch als Tabelle. Sie dürfen die Daten nutzen, weitergeben und weiterverarbeiten, wenn Sie die Quelle nennen.", "Everything public as a table, too. You may use, pass on and process the data if you name the source.");
    public static readonly Text Licence = new("Lizenz", "Licence");
    public static readonly Text LicenceName = new("Datenlizenz Deutschland, Namensnennung, Version 2.0 (dl-de/by-2-0)", "Data licence Germany, attribution, version 2.0 (dl-de/by-2-0)");
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
