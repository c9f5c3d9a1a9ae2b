using Konzil.Platform;

namespace Konzil.Privacy;

/// <summary>Words of the register of those who process data for the city.</summary>
public static class ProcessorText
{
    public static readonly Text Title = new("Auftragsverarbeitung", "Processing by others");
    public static readonly Text Note = new("Wer für die Stadt personenbezogene Daten verarbeitet, nach Art. 28 DSGVO", "who processes personal data for the city, by Art. 28 GDPR");
    public static readonly Text None = new("Noch ist keine Vereinbarung eingetragen.", "No agreement is entered yet.");
    public static readonly Text NoneDetail = new("Verarbeitet jemand außerhalb der Stadt Daten dieser Plattform, zum Beispiel ein Rechenzentrum, tragen Sie die Vereinbarung hier ein.", "If somebody outside the city processes data of this platform, for example a data centre, enter the agreement here.");
    public static readonly Text New = new("Vereinbarung eintragen", "Enter an agreement");
    public static readonly Text Edit = new("Vereinbarung {0} zur Auftragsverarbeitung", "Agreement {0} on processing by others");
    public static readonly Text AsCsv = new("Auftragsverarbeitung als CSV", "Processing by others as CSV");
    public static readonly Text Processor = new("Wer verarbeitet?", "Who processes?");
    public static readonly Text ProcessorHint = new("Firma oder Stelle, keine Person.", "Company or body, no person.");
    public static readonly Text ProcessorMissing = new("Bitte nennen Sie die Firma oder Stelle.", "Please name the company or body.");
    public static readonly Text Subject = new("Was macht sie für die Stadt?", "What does it do for the city?");
    public static readonly Text SubjectMissing = new("Bitte schreiben Sie, was die Stelle für die Stadt macht.", "Please write what the body does for the city.");
    public static readonly Text Place = new("Wo liegen die Daten?", "Where do the data lie?");
    public static readonly Text PlaceHint = new("Land; außerhalb der EU auch, worauf Sie sich dabei stützen.", "Country; outside the EU also on what you rely for it.");
    public static readonly Text PlaceMissing = new("Bitte nennen Sie das Land.", "Please name the country.");
    public static readonly Text Kinds = new("Welche Daten des Verzeichnisses?", "Which data of the record?");
    public static readonly Text KindsMissing = new("Bitte wählen Sie mindestens eine Art von Daten.", "Please choose at least one kind of data.");
    public static readonly Text Since = new("Gilt seit", "In force since");
    public static readonly Text Until = new("Gilt bis", "In force until");
    public static readonly Text UntilHint = new("Leer lassen, wenn kein Ende vereinbart ist.", "Leave empty if no end is agreed.");
    public static readonly Text ReviewedOn = new("Zuletzt geprüft am", "Reviewed last on");
    public static readonly Text NextReview = new("Nächste Prüfung bis", "Next review by");
    public static readonly Text NextReviewHint = new("30 Tage und 7 Tage vorher bekommt der Datenschutz eine Nachricht.", "Data protection gets a message 30 days and 7 days before.");
    public static readonly Text DayMissing = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text UntilBefore = new("Das Ende liegt vor dem Beginn.", "The end is before the begin.");
    public static readonly Text ReviewBefore = new("Die nächste Prüfung liegt nicht nach der letzten oder dem Beginn.", "The next review is not after the last one or the begin.");
    public static readonly Text InFuture = new("Dieser Tag liegt in der Zukunft.", "This day lies in the future.");
    public static readonly Text File = new("Vereinbarung als Datei", "Agreement as a file");
    public static readonly Text FileHint = new("PDF oder Bild, höchstens 10 MB. Nur der Datenschutz sieht sie.", "PDF or picture, at most 10 MB. Only data protection sees it.");
    public static readonly Text FileAlt = new("Was ist das für eine Datei?", "What file is it?");
    public static readonly Text Files = new("Dateien", "Files");
    public static readonly Text NoFiles = new("Noch keine Datei. Die unterschriebene Vereinbarung gehört hierher.", "No file yet. The signed agreement belongs here.");
    public static readonly Text Remove = new("Entfernen", "Remove");
    public static readonly Text Save = new("Vereinbarung speichern", "Save the agreement");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text ReviewLate = new("Prüfung überfällig seit {0}", "Review overdue since {0}");
    public static readonly Text ReviewBy = new("Prüfung bis {0}", "review by {0}");
    public static readonly Text Ahead = new("gilt ab {0}", "in force from {0}");
    public static readonly Text Ended = new("beendet am {0}", "ended on {0}");
    public static readonly Text DueTold = new("Die Vereinbarung zur Auftragsverarbeitung mit {0} ist bis {1} zu prüfen.", "The agreement on processing with {0} is to be reviewed by {1}.");
    public static readonly Text InRecord = new("Auftragsverarbeiter", "Processors");
    public static readonly Text NobodyOutside = new("niemand außerhalb der Stadt", "nobody outside the city");
    public static readonly Text PublicTitle = new("Wer im Auftrag der Stadt verarbeitet", "Who processes on behalf of the city");
    public static readonly Text PublicLead = new("Alle Arten von personenbezogenen Daten, die diese Plattform speichert. Wer sie außerhalb der Stadt in deren Auftrag verarbeitet, steht unten.", "All kinds of personal data that this platform keeps. Who outside the city processes them on its behalf stands below.");

    public static Text StateOf(ProcessingAgreement agreement, DateOnly today) => agreement switch
    {
        { Until: { } end } when end < today => Ended.Filled(Format.ShortDate(end)),
        _ when agreement.Since > today => Ahead.Filled(Format.ShortDate(agreement.Since)),
        _ when agreement.IsReviewLate(today) => ReviewLate.Filled(Format.ShortDate(agreement.NextReview)),
        _ => ReviewBy.Filled(Format.ShortDate(agreement.NextReview)),
    };
}
