using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of packages that repeat.</summary>
public static class TurnText
{
    public static readonly Text Label = new("Wiederholt sich", "Repeats");
    public static readonly Text Hint = new("Vom Beginn bis zum Ende des Pakets, am Tag des Beginns zum ersten Mal. Das Paket ist fertig, wenn Sie es fertig melden.", "From the start to the end of the package, on the day of the start for the first time. The package is done when you report it done.");
    public static readonly Text Once = new("nein, es läuft einmal", "no, it runs once");
    public static readonly Text RuleWrong = new("Bitte wählen Sie aus der Liste.", "Please choose from the list.");
    public static readonly Text NotAMilestone = new("Ein Meilenstein hat nur einen Tag und wiederholt sich nicht.", "A milestone has one day only and does not repeat.");
    public static readonly Text TooMany = new("Zwischen Beginn und Ende lägen mehr als {0} Termine. Bitte wählen Sie einen größeren Abstand oder ein früheres Ende.", "There would be more than {0} days between start and end. Please choose a longer interval or an earlier end.");
    public static readonly Text ReportedStay = new("Diese Termine sind schon erledigt gemeldet und fielen weg: {0}. Nehmen Sie die Meldung zurück, oder legen Sie für die anderen Tage ein eigenes Paket an.", "These days were reported done already and would be lost: {0}. Take the report back, or add a package of its own for the other days.");
    public static readonly Text NoSuchDay = new("Einer der Tage ist kein Termin dieses Pakets oder liegt zu weit in der Zukunft.", "One of the days is no day of this package or lies too far ahead.");

    public static readonly Text Title = new("Termine melden", "Report days");
    public static readonly Text Which = new("Welche Termine sind erledigt?", "Which days are done?");
    public static readonly Text WhichHint = new("Nicht angekreuzte Tage, die vorbei sind, gelten als verspätet. Den nächsten Termin können Sie schon vorher melden.", "Days that are over and not ticked count as late. The next day can be reported early.");
    public static readonly Text Save = new("Meldung speichern", "Save the report");
    public static readonly Text DayLate = new("vorbei, nicht gemeldet", "over, not reported");
    public static readonly Text DayAhead = new("als Nächstes", "next");
    public static readonly Text Later = new("Danach: {0}.", "After that: {0}.");

    public static readonly Text Reported = new("{0}, {1} von {2} Terminen erledigt", "{0}, {1} of {2} days done");
    public static readonly Text NextOn = new(", als Nächstes {0}", ", next {0}");
    public static readonly Text LateSince = new(", offen seit {0}", ", open since {0}");
    public static readonly Text NoDays = new("{0}; die Tage folgen aus Beginn und Ende", "{0}; the days follow from start and end");
    public static readonly Text OpenDays = new("{0}, {1} Termine offen", "{0}, {1} days open");
    public static readonly Text TableLabel = new("Erledigte Termine", "Days done");
    public static readonly Text Broken = new("{0}: Die erledigten Termine von „{1}“ stehen nicht vollständig in der Datei und bleiben, wie sie sind.", "{0}: the days done of “{1}” are not complete in the file and stay as they are.");
    public static readonly Text FileRule = new("Bitte schreiben Sie eines davon: {0}.", "Please write one of these: {0}.");
    public static readonly Text FileDays = new("Bitte schreiben Sie Tage so: 2026-10-05; 2026-10-12.", "Please write days like this: 2026-10-05; 2026-10-12.");

    public static Text Of(RepeatEvery every) => every switch
    {
        RepeatEvery.Week => new("jede Woche", "every week"),
        RepeatEvery.TwoWeeks => new("alle zwei Wochen", "every two weeks"),
        RepeatEvery.Month => new("jeden Monat", "every month"),
        _ => new("jedes Quartal", "every quarter"),
    };

    /// <summary>"jede Woche, 3 von 12 Terminen erledigt, als Nächstes 05.10.2026"; empty where it does not repeat.</summary>
    public static string Words(WorkPackage package, DateOnly today)
    {
        if (package.Repeats is not { } every)
        {
            return "";
        }

        var turns = package.Turns();
        return turns.Days.Count == 0 ? NoDays.With(Of(every))
            : Reported.With(Of(every), turns.Count, turns.Days.Count) + (package.Done is null && turns.Next is { } next ? (next < today ? LateSince : NextOn).With(Format.ShortDate(next)) : "");
    }
}
