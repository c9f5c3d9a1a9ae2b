using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Words of the desk: filters, many at once, keys, the morning's summary.</summary>
public static class DeskText
{
    public static readonly Text EveryKind = new("Jede Art", "Every kind");
    public static readonly Text Next = new("Weitere Einträge", "More entries");
    public static readonly Text UnknownTitle = new("Diese Auswahl gibt es nicht", "There is no such selection");
    public static readonly Text UnknownBody = new("Nicht angewendet: {0}", "Not applied: {0}");

    public static readonly Text ManyHeading = new("Mit den ausgewählten Einträgen", "With the selected entries");
    public static readonly Text ManyIntro = new("Jeder Eintrag wird einzeln geprüft. Danach lesen Sie, was geklappt hat und was nicht.", "Each entry is checked on its own. Afterwards you read what worked and what did not.");
    public static readonly Text ActionMissing = new("Bitte wählen Sie, was mit den Einträgen geschehen soll.", "Please choose what should become of the entries.");
    public static readonly Text NothingChosen = new("Bitte wählen Sie mindestens einen und höchstens 50 Einträge aus.", "Please select at least one and at most 50 entries.");
    public static readonly Text ReasonIfRefused = new("Ziffer der Hausregeln, wenn ausgeblendet wird", "Clause of the house rules, if it is hidden");
    public static readonly Text SentenceHint = new("Wenn Sie nichts schreiben, steht dort der Satz zur Ziffer.", "If you write nothing, the clause's own sentence stands there.");
    public static readonly Text AssignTo = new("Übergeben an", "Hand over to");
    public static readonly Text MySelf = new("mich selbst", "myself");
    public static readonly Text DoIt = new("Mit allen ausgewählten ausführen", "Do it with all selected");

    public static readonly Text ResultTitle = new("Ergebnis", "Result");
    public static readonly Text ResultNote = new("{0}, am {1} durch {2}", "{0}, on {1} by {2}");
    public static readonly Text ResultCount = new("Erledigt: {0}. Nicht erledigt: {1}.", "Done: {0}. Not done: {1}.");
    public static readonly Text NotDone = new("Nicht erledigt", "Not done");
    public static readonly Text Done = new("Erledigt", "Done");
    public static readonly Text BackToDesk = new("Zurück zur Moderation", "Back to the moderation");
    public static readonly Text Gone = new("Diesen Eintrag gibt es nicht mehr.", "This entry is no longer there.");
    public static readonly Text Faster = new("Jemand anderes war schneller. Bitte sehen Sie nach, was entschieden wurde.", "Somebody else was faster. Please look what was decided.");
    public static readonly Text OnItsPage = new("Darüber wird auf der eigenen Seite entschieden.", "This is decided on its own page.");
    public static readonly Text NoBreach = new("Die Moderation hat den Text geprüft und sieht keinen Verstoß gegen die Hausregeln.", "The moderation has checked the text and sees no breach of the house rules.");
    public static readonly Text NeedsHeadline = new("Diese Karte braucht erst eine Überschrift.", "This card needs a heading first.");
    public static readonly Text YouBanned = new("Sie haben selbst gesperrt. Bitte übergeben Sie den Eintrag.", "You banned the person yourself. Please hand over the entry.");

    public static readonly Text HeldSince = new("Nach mehreren Meldungen angehalten, seit {0}", "Held after several reports, since {0}");

    public static readonly Text KeysButton = new("Tastatur", "Keyboard");
    public static readonly Text KeysTitle = new("Tasten der Moderation", "Keys of the moderation");
    public static readonly Text KeysNote = new("Die Tasten wirken nur, wenn kein Feld zum Schreiben aktiv ist. Ohne sie geht alles mit Tabulator, Leertaste und Eingabe.", "The keys work only while no field to write in is active. Without them everything works with tab, space and enter.");
    public static readonly Text KeysClose = new("Schließen", "Close");
    public static readonly Text KeysOff = new("Tasten ausschalten", "Turn keys off");
    public static readonly Text KeysOn = new("Tasten einschalten", "Turn keys on");
    public static readonly IReadOnlyList<(string Key, Text What)> Keys =
    [
        ("j", new("zum nächsten Eintrag", "to the next entry")),
        ("k", new("zum vorigen Eintrag", "to the entry before")),
        ("x", new("Eintrag auswählen oder abwählen", "select or deselect the entry")),
        ("o", new("Eintrag öffnen", "open the entry")),
        ("p", new("Auswahl veröffentlichen oder stehen lassen", "publish or keep the selection")),
        ("h", new("Auswahl ausblenden oder ablehnen, weiter zur Ziffer", "hide or decline the selection, on to the clause")),
        ("a", new("Auswahl übergeben, weiter zur Person", "hand over the selection, on to the person")),
        ("?", new("diese Hilfe", "this help")),
    ];

    public static readonly Text Overdue = new("In der Moderation sind {0} Einträge überfällig. Der älteste wartet seit dem {1}.", "In the moderation {0} entries are overdue. The oldest has been waiting since {1}.");
    public static readonly Text OverdueOne = new("In der Moderation ist 1 Eintrag überfällig. Er wartet seit dem {1}.", "In the moderation 1 entry is overdue. It has been waiting since {1}.");

    public static Text Of(DeskShow show) => show switch
    {
        DeskShow.Mine => QueueText.Mine,
        DeskShow.Free => new("Noch niemand", "Nobody yet"),
        DeskShow.Overdue => QueueText.Overdue,
        DeskShow.Marked => new("Mit Hinweis", "With a hint"),
        DeskShow.Waiting => new("Wartet auf Antwort", "Waiting for an answer"),
        _ => new("Alles Offene", "All that is open"),
    };

    public static Text Of(DeskAction action) => action switch
    {
        DeskAction.Approve => new("Veröffentlichen oder stehen lassen", "Publish or keep"),
        DeskAction.Refuse => new("Ausblenden oder ablehnen", "Hide or decline"),
        _ => new("Übergeben", "Hand over"),
    };

    public static Text Hint(DeskAction action) => action switch
    {
        DeskAction.Approve => new("Neue Ideen erscheinen, neue Beiträge bleiben, Meldungen werden zurückgewiesen.", "New ideas appear, new comments stay, reports are rejected."),
        DeskAction.Refuse => new("Mit einer Ziffer für alle. Wer den Text geschrieben hat, erfährt sie.", "With one clause for all. The authors are told."),
        _ => new("Die Einträge bleiben offen und gehören dann einer Person.", "The entries stay open and belong to one person."),
    };
}
