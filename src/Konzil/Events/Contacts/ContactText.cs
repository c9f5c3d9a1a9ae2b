using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of the contacts participants share with each other.</summary>
public static class ContactText
{
    public static readonly Text Title = new("Kontakte untereinander", "Contacts among participants");
    public static readonly Text OfficeTitle = new("Kontakte der Teilnehmenden", "Contacts of participants");
    public static readonly Text Lead = new("Möchten Sie mit anderen von diesem Termin in Verbindung bleiben? Was Sie hier eintragen, sehen nur Teilnehmende, die sich selbst eingetragen haben, und das Organisationsteam. Es steht in keiner Suche und in keinen offenen Daten.", "Would you like to stay in touch with others from this event? What you enter here is seen only by participants who entered themselves, and by the organisers. It stands in no search and in no open data.");
    public static readonly Text Until = new("Am {0} wird alles gelöscht. Austragen können Sie sich jederzeit mit einem Klick.", "On {0} everything is deleted. You can take yourself out at any time with one click.");
    public static readonly Text Name = new("Ihr Name", "Your name");
    public static readonly Text Words = new("Was interessiert Sie, was können Sie anbieten?", "What are you interested in, what can you offer?");
    public static readonly Text Way = new("Wie erreicht man Sie?", "How can one reach you?");
    public static readonly Text WayHint = new("Zum Beispiel E-Mail-Adresse, Telefonnummer oder Verein. Nur das, was die anderen sehen sollen.", "For example e-mail address, phone number or association. Only what the others should see.");
    public static readonly Text NameMissing = new("Bitte schreiben Sie einen Namen.", "Please write a name.");
    public static readonly Text WayMissing = new("Bitte schreiben Sie, wie man Sie erreicht.", "Please write how one can reach you.");
    public static readonly Text Agree = new("Ja, die anderen, die sich hier eintragen, dürfen das sehen.", "Yes, the others who enter themselves here may see this.");
    public static readonly Text AgreeMissing = new("Ohne Ihr Ja können wir nichts weitergeben. Bitte kreuzen Sie es an.", "Without your yes we cannot pass anything on. Please tick it.");
    public static readonly Text Share = new("Eintragen", "Enter me");
    public static readonly Text ToList = new("Kontaktliste ansehen oder sich austragen", "See the contact list or take yourself out");
    public static readonly Text GuestLink = new("Kontakte mit anderen austauschen", "Share contacts with others");
    public static readonly Text OnlyYou = new("Bisher stehen nur Sie in der Liste.", "So far only you stand in the list.");
    public static readonly Text You = new("Das sind Sie", "This is you");
    public static readonly Text End = new("Mich austragen", "Take me out");
    public static readonly Text EndNote = new("Ihr Eintrag ist dann sofort gelöscht. Sie sehen die Liste nicht mehr.", "Your entry is then deleted at once. You no longer see the list.");
    public static readonly Text EndedTitle = new("Sie sind ausgetragen", "You are taken out");
    public static readonly Text Ended = new("Ihr Eintrag ist gelöscht.", "Your entry is deleted.");
    public static readonly Text GoneTitle = new("Keine Kontaktliste", "No contact list");
    public static readonly Text Gone = new("Die Liste gibt es nicht mehr, oder Ihr Eintrag ist gelöscht.", "The list no longer exists, or your entry is deleted.");
    public static readonly Text NotOpen = new("Zu diesem Termin gibt es keine Kontaktliste, oder sie ist beendet.", "There is no contact list for this event, or it has ended.");

    public static readonly Text MailSubject = new("Ihr Eintrag in der Kontaktliste: {0}", "Your entry in the contact list: {0}");
    public static readonly Text MailBody = new("Guten Tag {0},\n\nSie stehen jetzt in der Kontaktliste zu „{1}“. Die Liste ansehen oder sich austragen:\n{2}\n\nGeben Sie den Link nicht weiter: Er gehört nur Ihnen. Am {3} wird alles gelöscht.\n", "Hello {0},\n\nyou now stand in the contact list of “{1}”. See the list or take yourself out:\n{2}\n\nPlease do not pass the link on: it belongs to you only. On {3} everything is deleted.\n");

    public static readonly Text OfficeLead = new("Teilnehmende können einander Name, Interesse und Kontakt zeigen. Jede Person entscheidet selbst und kann sich jederzeit austragen. Sehen können die Liste nur, wer selbst darin steht, und wer Termine plant.", "Participants can show each other name, interest and contact. Each person decides for themselves and can leave at any time. The list is seen only by those who stand in it and by whoever plans events.");
    public static readonly Text Off = new("Die Liste ist noch nicht eröffnet.", "The list is not open yet.");
    public static readonly Text YourWords = new("Ihr Eintrag wurde nicht gespeichert. Das haben Sie geschrieben:", "Your entry was not stored. This is what you wrote:");
    public static readonly Text KeepDays = new("So viele Tage nach dem Termin löschen", "Delete so many days after the event");
    public static readonly Text KeepDaysHint = new("Üblich sind 180 Tage.", "180 days are usual.");
    public static readonly Text KeepDaysWrong = new("Bitte geben Sie eine Zahl von 1 bis 730 ein.", "Please enter a number from 1 to 730.");
    public static readonly Text NeedsDate = new("Der Termin hat noch kein Datum. Ohne Datum steht nicht fest, wann die Einträge enden.", "The event has no date yet. Without a date it is not certain when the entries end.");
    public static readonly Text Open = new("Kontaktliste eröffnen", "Open the contact list");
    public static readonly Text Save = new("Frist speichern", "Save the period");
    public static readonly Text Stored = new("Gespeichert sind {0} Tage.", "Stored are {0} days.");
    public static readonly Text Count = new("Einträge: {0}", "Entries: {0}");
    public static readonly Text DeletedOn = new("Am {0} wird alles gelöscht.", "On {0} everything is deleted.");
    public static readonly Text None = new("Noch kein Eintrag.", "No entry yet.");
    public static readonly Text OnPaper = new("auf Papier", "on paper");
    public static readonly Text Remove = new("Löschen", "Delete");
    public static readonly Text Paper = new("Zeile von Papier übertragen", "Type in a line from paper");
    public static readonly Text PaperNote = new("Nur, was die Person selbst auf die Liste geschrieben und unterschrieben hat. Bewahren Sie das Blatt bis zum Löschtag auf.", "Only what the person wrote on the list and signed. Keep the sheet until the day of deletion.");
    public static readonly Text PaperAgree = new("Die Unterschrift mit der Einwilligung liegt vor.", "The signature with the consent is there.");
    public static readonly Text PaperAgreeMissing = new("Ohne Unterschrift darf die Zeile nicht in die Liste.", "Without a signature the line must not go into the list.");
    public static readonly Text PaperName = new("Name", "Name");
    public static readonly Text PaperWords = new("Interesse oder Angebot", "Interest or offer");
    public static readonly Text PaperWay = new("Kontakt", "Contact");
    public static readonly Text PaperSave = new("Zeile eintragen", "Enter the line");
    public static readonly Text EndList = new("Kontaktliste beenden und alles löschen", "End the contact list and delete everything");
}
