using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of the office's side of the registration.</summary>
public static class DeskText
{
    public static readonly Text Settings = new("Anmeldung einrichten", "Set up registration");
    public static readonly Text SettingsNote = new("Die Gesamtzahl der Plätze steht beim Termin selbst. Wird sie erhöht, rücken Wartende sofort nach.", "The total number of places is part of the event itself. If it is raised, waiting people move up at once.");
    public static readonly Text OpensOn = new("Anmeldung ab", "Registration from");
    public static readonly Text OpensHint = new("Leer: sofort.", "Empty: at once.");
    public static readonly Text ClosesOn = new("Anmeldung bis", "Registration until");
    public static readonly Text ClosesHint = new("Leer: bis zum Tag des Termins.", "Empty: until the day of the event.");
    public static readonly Text KeepDays = new("Löschen nach so vielen Tagen", "Delete after so many days");
    public static readonly Text KeepHint = new("Ab dem Termin gezählt, höchstens {0}. Dann sind alle Anmeldungen und Bedarfe gelöscht.", "Counted from the event, at most {0}. Then all registrations and needs are deleted.");
    public static readonly Text KeepWrong = new("Bitte geben Sie eine Zahl von 1 bis 365 ein.", "Please enter a number from 1 to 365.");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag wie 14.05.2027 ein.", "Please enter a day such as 14/05/2027.");
    public static readonly Text Groups = new("Plätze je Gruppe", "Places per group");
    public static readonly Text GroupsNote = new("Nur wenn Plätze für Gruppen vorgehalten werden, zum Beispiel „Bürgerinnen und Bürger“ und „Fachleute“. Jede Gruppe hat ihre eigene Warteliste.", "Only if places are kept for groups, for example “citizens” and “experts”. Each group has its own waiting list.");
    public static readonly Text GroupName = new("Gruppe {0}", "Group {0}");
    public static readonly Text GroupNameEn = new("Gruppe {0} auf Englisch", "Group {0} in English");
    public static readonly Text GroupSeats = new("Plätze der Gruppe {0}", "Places of group {0}");
    public static readonly Text GroupHalf = new("Eine Gruppe braucht einen Namen und eine Zahl von Plätzen.", "A group needs a name and a number of places.");
    public static readonly Text GroupInUse = new("Zu dieser Gruppe gibt es Anmeldungen. Sie können sie umbenennen, aber nicht entfernen.", "There are registrations for this group. You can rename it, but not remove it.");
    public static readonly Text GroupsLate = new("Es gibt schon Anmeldungen ohne Gruppe. Gruppen lassen sich jetzt nicht mehr einführen.", "There are registrations without a group already. Groups cannot be introduced any more.");
    public static readonly Text Save = new("Anmeldung speichern", "Save registration");

    public static readonly Text ListTitle = new("Anmeldungen", "Registrations");
    public static readonly Text Figures = new("{0} mit Platz, {1} auf der Warteliste, {2} unbestätigt", "{0} with a place, {1} on the waiting list, {2} unconfirmed");
    public static readonly Text Overbooked = new("Es sind {0} mehr angemeldet, als es Plätze gibt. Niemand verliert dadurch den Platz.", "{0} more people are registered than there are places. Nobody loses a place because of that.");
    public static readonly Text Empty = new("Noch niemand ist angemeldet.", "Nobody has registered yet.");
    public static readonly Text EmptyDetail = new("Der Link zur Anmeldung steht auf der Seite des Termins.", "The link to register is on the event's page.");
    public static readonly Text NotSetUp = new("Für diesen Termin gibt es keine Anmeldung.", "There is no registration for this event.");
    public static readonly Text Csv = new("Als Tabelle (CSV)", "As a table (CSV)");
    public static readonly Text Print = new("Zum Drucken: im Browser „Drucken“ wählen. Auf dem Papier stehen Name, Gruppe, Bedarf und ein Kästchen.", "To print: choose “Print” in the browser. The paper shows name, group, needs and a box.");
    public static readonly Text Number = new("Nr.", "No.");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Group = new("Gruppe", "Group");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Need = new("Bedarf", "Needs");
    public static readonly Text Email = new("E-Mail", "E-mail");
    public static readonly Text WasThere = new("War da", "Was there");
    public static readonly Text WasThereOf = new("War da: {0}", "Was there: {0}");
    public static readonly Text Walkins = new("Weitere ohne Anmeldung", "Others without registration");
    public static readonly Text WalkinsHint = new("Die Summe wird als Zahl der Teilnehmenden veröffentlicht, nie die Namen.", "The sum is published as the number of people attending, never the names.");
    public static readonly Text SaveAttendance = new("Teilnahme speichern", "Save attendance");
    public static readonly Text Remove = new("Abmelden", "Remove");
    public static readonly Text RemoveNote = new("Die Anmeldung von {0} wird gelöscht, der Platz geht an die Warteliste. Das lässt sich nicht rückgängig machen.", "The registration of {0} will be deleted and the place goes to the waiting list. This cannot be undone.");
    public static readonly Text RemoveNow = new("Ja, abmelden", "Yes, remove");
    public static readonly Text KeptUntil = new("Alle Angaben werden am {0} gelöscht.", "All of this is deleted on {0}.");

    public static readonly Text MessageTitle = new("Nachricht an Angemeldete", "Message to those registered");
    public static readonly Text MessageTo = new("An wen", "To whom");
    public static readonly Text MessageToMissing = new("Bitte wählen Sie, wer die Nachricht bekommt.", "Please choose who gets the message.");
    public static readonly Text Subject = new("Betreff", "Subject");
    public static readonly Text SubjectMissing = new("Bitte geben Sie einen Betreff ein.", "Please enter a subject.");
    public static readonly Text Body = new("Nachricht", "Message");
    public static readonly Text BodyMissing = new("Bitte schreiben Sie die Nachricht.", "Please write the message.");
    public static readonly Text SendMessage = new("Nachricht senden", "Send message");
    public static readonly Text SentBefore = new("Schon gesendet", "Sent before");

    public static Text Of(MessageTo audience) => audience switch
    {
        Konzil.Events.MessageTo.Seated => new("nur wer einen Platz hat", "only those with a place"),
        Konzil.Events.MessageTo.Waiting => new("nur die Warteliste", "only the waiting list"),
        _ => new("alle, auch die Warteliste", "all, including the waiting list"),
    };
}
