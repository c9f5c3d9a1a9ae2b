using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Words of the moderation's public figures.</summary>
public static class FiguresText
{
    public static readonly Text Title = new("Moderation in Zahlen", "Moderation in figures");
    public static readonly Text Lead = new("Wie oft die Moderation eingreift, warum, wie lange es dauert und wie Widersprüche ausgehen. Ausgeblendete Texte stehen hier nicht.", "How often the moderation intervenes, why, how long it takes and how objections end. Hidden texts are not repeated here.");
    public static readonly Text ReasonsCaption = new("Eingriffe nach Grund, seit Beginn", "Interventions by reason, since the start");
    public static readonly Text Banned = new("Sperren", "Bans");
    public static readonly Text HeldNow = new("Gerade angehalten", "Held just now");
    public static readonly Text Appeals = new("Widersprüche entschieden", "Objections decided");
    public static readonly Text Granted = new("mit Erfolg: {0}", "successful: {0}");
    public static readonly Text Reports = new("Meldungen entschieden", "Reports decided");
    public static readonly Text Upheld = new("bestätigt: {0}", "upheld: {0}");
    public static readonly Text TimesCaption = new("So lange dauert es, letzte zwölf Monate", "How long it takes, last twelve months");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text Handled = new("Entschieden", "Decided");
    public static readonly Text Median = new("Mittlere Dauer (Median)", "Middle duration (median)");
    public static readonly Text MedianNote = new("Die Hälfte der Einträge war schneller entschieden als die mittlere Dauer.", "Half of the entries were decided faster than the middle duration.");
    public static readonly Text Note = new("Ein Beitrag, der nach einem Widerspruch wieder erschien, zählt als Eingriff mit.", "A comment that was shown again after an objection counts as an intervention.");
    public static readonly Text File = new("Diese Zahlen als Datei (CSV)", "These figures as a file (CSV)");
    public static readonly Text Minutes = new("{0} Minuten", "{0} minutes");
    public static readonly Text Hours = new("{0} Stunden", "{0} hours");
    public static readonly Text Days = new("{0} Tage", "{0} days");

    public static string Duration(int minutes) => minutes switch
    {
        < 120 => Minutes.With(minutes),
        < 2880 => Hours.With(minutes / 60),
        _ => Days.With(minutes / 1440),
    };

    /// <summary>The word in the file, the same in every language.</summary>
    public static string Word(FigureKind kind) => kind switch
    {
        FigureKind.Hidden => "ausgeblendet",
        FigureKind.ReportUpheld => "meldung_bestaetigt",
        FigureKind.ReportRejected => "meldung_zurueckgewiesen",
        FigureKind.AppealGranted => "widerspruch_mit_erfolg",
        FigureKind.AppealRefused => "widerspruch_ohne_erfolg",
        FigureKind.Banned => "gesperrt",
        _ => "vertrauen_gegeben",
    };
}
