using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words of minutes that others than the body read.</summary>
public static class MinutesText
{
    public static readonly Text Title = new("Protokolle der Gremien", "Minutes of the bodies");
    public static readonly Text Lead = new("Freigegebene Protokolle: Punkte, Ergebnisse und Entscheidungen. Wer dabei war, Notizen und Aufgaben stehen nicht darin.", "Released minutes: points, results and decisions. Who was there, notes and tasks are not in them.");
    public static readonly Text None = new("Noch ist kein Protokoll freigegeben.", "No minutes have been released yet.");
    public static readonly Text NoneDetail = new("Ein Gremium gibt sein Protokoll frei, wenn es fertig ist. Dann steht es hier.", "A body releases its minutes when they are finished. Then they stand here.");
    public static readonly Text One = new("Protokoll: {0}", "Minutes: {0}");
    public static readonly Text OneLead = new("Sitzung vom {0}. Wer dabei war, Notizen und Aufgaben sind nicht öffentlich.", "Meeting of {0}. Who was there, notes and tasks are not public.");
    public static readonly Text NoPoints = new("Die Sitzung hatte keine Punkte.", "The meeting had no points.");
    public static readonly Text AsCsv = new("Alle öffentlichen Protokolle als Tabelle (CSV)", "All public minutes as a table (CSV)");
    public static readonly Text ToDecisions = new("Entscheidungen der Gremien", "Decisions of the bodies");
    public static readonly Text ToPublicPage = new("Zur öffentlichen Seite", "To the public page");
    public static readonly Text Readers = new("Wer darf das Protokoll lesen?", "Who may read the minutes?");
    public static readonly Text ReadersNote = new("Das Gremium liest es immer ganz. Alle anderen lesen Punkte, Ergebnisse und freigegebene Entscheidungen. Namen, die im Text der Ergebnisse stehen, werden mit gezeigt: Lesen Sie ihn vorher.", "The body always reads all of it. Everybody else reads points, results and released decisions. Names in the text of the results are shown too: read it first.");
    public static readonly Text IsPublic = new("Protokoll öffentlich zeigen", "Show the minutes in public");
    public static readonly Text SaveReaders = new("Leserkreis speichern", "Save who reads it");
    public static readonly Text NotReleasedYet = new("Erst das fertige Protokoll bekommt einen Leserkreis.", "Only finished minutes get readers.");
    public static readonly Text PublicNews = new("Das Protokoll ist jetzt öffentlich: {0}, {1}", "The minutes are public now: {0}, {1}");
    public static readonly Text Points = new("Punkte: {0}", "Points: {0}");
}
