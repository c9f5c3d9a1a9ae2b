using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of the registration for events.</summary>
public static class RegistrationText
{
    public static readonly Text Title = new("Anmeldung", "Registration");
    public static readonly Text Register = new("Zum Termin anmelden", "Register for the event");
    public static readonly Text NotYet = new("Die Anmeldung öffnet am {0}.", "Registration opens on {0}.");
    public static readonly Text OpenUntil = new("Sie können sich bis {0} anmelden.", "You can register until {0}.");
    public static readonly Text Closed = new("Die Anmeldung ist seit {0} beendet.", "Registration ended on {0}.");
    public static readonly Text Over = new("Eine Anmeldung ist nicht mehr möglich.", "Registration is no longer possible.");
    public static readonly Text FreeOf = new("{0} von {1} Plätzen frei", "{0} of {1} places free");
    public static readonly Text FullNow = new("Alle {0} Plätze vergeben. Warteliste: {1}", "All {0} places taken. Waiting list: {1}");
    public static readonly Text NoLimit = new("Plätze sind nicht begrenzt.", "There is no limit of places.");
    public static readonly Text GroupFree = new("{0}: {1} von {2} frei", "{0}: {1} of {2} free");
    public static readonly Text GroupFull = new("{0}: alle {1} Plätze vergeben, Warteliste möglich", "{0}: all {1} places taken, waiting list possible");
    public static readonly Text WaitingHint = new("Wenn Sie sich jetzt anmelden, kommen Sie auf die Warteliste. Wird ein Platz frei, rücken Sie der Reihe nach nach und bekommen eine Nachricht.", "If you register now you are put on the waiting list. When a place is free you move up in order and get a message.");
    public static readonly Text Mine = new("Ihre Anmeldung ansehen", "See your registration");

    public static readonly Text FormLead = new("Ein Konto ist nicht nötig. Ohne Konto bestätigen Sie die Anmeldung mit einem Link in einer E-Mail.", "You do not need an account. Without one you confirm by a link in an e-mail.");
    public static readonly Text Group = new("Ich komme als", "I come as");
    public static readonly Text GroupMissing = new("Bitte wählen Sie, als was Sie kommen.", "Please choose as what you come.");
    public static readonly Text Name = new("Ihr Name", "Your name");
    public static readonly Text NameHint = new("So stehen Sie auf der Liste am Eingang.", "This is how you are on the list at the entrance.");
    public static readonly Text NameMissing = new("Bitte geben Sie einen Namen an. Es darf auch ein Rufname sein.", "Please give a name. It may be a nickname.");
    public static readonly Text Email = new("Ihre E-Mail-Adresse", "Your e-mail address");
    public static readonly Text EmailHint = new("Dorthin schicken wir den Link zum Bestätigen.", "We send the link for confirming there.");
    public static readonly Text EmailWrong = new("Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.org.", "Please enter a complete e-mail address, for example name@example.org.");
    public static readonly Text Needs = new("Was brauchen Sie, um gut teilnehmen zu können?", "What do you need to take part well?");
    public static readonly Text NeedsHint = new("Nur das Organisationsteam sieht das.", "Only the organisers see this.");
    public static readonly Text NeedsMore = new("Etwas anderes", "Something else");
    public static readonly Text Privacy = new("Wir nutzen Ihre Angaben nur für diesen Termin. {0} Tage danach werden sie gelöscht, nach einer Rücknahme sofort.", "We use what you enter for this event only. It is deleted {0} days afterwards, and at once if you withdraw.");
    public static readonly Text PrivacyLink = new("Datenschutz", "Privacy");
    public static readonly Text Submit = new("Verbindlich anmelden", "Register");

    public static readonly Text SentTitle = new("Bitte sehen Sie in Ihr Postfach", "Please look into your mailbox");
    public static readonly Text Sent = new("Wir haben Ihnen einen Link geschickt. Öffnen Sie ihn und drücken Sie auf „Anmeldung bestätigen“. Erst dann sind Sie angemeldet oder, wenn alles belegt ist, auf der Warteliste.", "We sent you a link. Open it and press “Confirm registration”. Only then are you registered or, if all places are taken, on the waiting list.");
    public static readonly Text SentNothing = new("Nichts angekommen? Sehen Sie im Ordner für Werbung nach. Nach einer Stunde können Sie sich noch einmal anmelden, dann kommt eine neue E-Mail. Nach zwei Tagen ohne Bestätigung löschen wir Ihre Angaben.", "Nothing arrived? Look into the folder for junk mail. After an hour you can register again and get another mail. After two days without confirmation we delete what you entered.");
    public static readonly Text ToEvents = new("Zu den Terminen", "To the events");

    public static readonly Text MyTitle = new("Ihre Anmeldung", "Your registration");
    public static readonly Text Confirm = new("Anmeldung bestätigen", "Confirm registration");
    public static readonly Text ConfirmLead = new("Mit dem Knopf bestätigen Sie, dass Sie kommen möchten.", "With the button you confirm that you want to come.");
    public static readonly Text HasSeat = new("Sie haben einen Platz.", "You have a place.");
    public static readonly Text HasSeatNote = new("Am Tag vorher erinnern wir Sie. Sie müssen nichts ausdrucken.", "We remind you the day before. You need not print anything.");
    public static readonly Text IsWaiting = new("Sie stehen auf der Warteliste, an {0}. Stelle.", "You are on the waiting list, number {0}.");
    public static readonly Text IsWaitingNote = new("Wird ein Platz frei, rücken Sie der Reihe nach nach. Wir schreiben Ihnen dann.", "When a place becomes free you move up in order. We then write to you.");
    public static readonly Text Withdraw = new("Anmeldung zurückziehen", "Withdraw registration");
    public static readonly Text WithdrawNote = new("Sie kommen doch nicht? Ziehen Sie die Anmeldung zurück: Ihre Angaben werden sofort gelöscht, und jemand rückt nach.", "Not coming after all? Withdraw: your data are deleted at once and somebody moves up.");
    public static readonly Text GoneTitle = new("Diese Anmeldung gibt es nicht (mehr)", "There is no such registration (any more)");
    public static readonly Text Gone = new("Die Anmeldung ist zurückgezogen, nicht rechtzeitig bestätigt oder nach dem Termin gelöscht worden. Wir haben keine Angaben mehr von Ihnen.", "The registration was withdrawn, not confirmed in time or deleted after the event. We no longer hold your data.");
    public static readonly Text WithdrawnTitle = new("Ihre Anmeldung ist zurückgezogen", "Your registration is withdrawn");
    public static readonly Text Withdrawn = new("Ihre Angaben sind gelöscht. Wenn jemand wartet, rückt die Person jetzt nach.", "Your data are deleted. If somebody is waiting, that person now moves up.");

    public static readonly Text MyEventsTitle = new("Meine Termine", "My events");
    public static readonly Text MyEventsLead = new("Termine, zu denen Sie angemeldet sind oder denen Sie folgen.", "Events you registered for or follow.");
    public static readonly Text NoEvents = new("Sie sind zu keinem Termin angemeldet und folgen keinem.", "You registered for no event and follow none.");
    public static readonly Text Follow = new("Termin merken", "Follow this event");
    public static readonly Text Unfollow = new("Nicht mehr merken", "No longer follow");
    public static readonly Text Followed = new("Gemerkt", "Followed");
    public static readonly Text CalendarTitle = new("Ihr Kalender-Abo", "Your calendar subscription");
    public static readonly Text CalendarNote = new("Diese Adresse zeigt Ihre Termine in jedem Kalenderprogramm. Wer sie kennt, kann Ihre Termine lesen, aber nichts ändern. Geben Sie sie nicht weiter.", "This address shows your events in any calendar program. Whoever knows it can read your events but change nothing. Do not pass it on.");
    public static readonly Text CalendarNone = new("Sie haben noch keine Adresse für Ihr Kalenderprogramm.", "You have no address for your calendar program yet.");
    public static readonly Text CalendarMake = new("Adresse anlegen", "Create an address");
    public static readonly Text CalendarRenew = new("Neue Adresse, die alte sperren", "New address, block the old one");
    public static readonly Text Address = new("Adresse", "Address");

    public static readonly Text MovedNotice = new("„{0}“ hat einen neuen Tag, eine neue Zeit oder einen neuen Ort.", "“{0}” has a new day, time or place.");
    public static readonly Text CancelledNotice = new("„{0}“ ist abgesagt.", "“{0}” is cancelled.");

    public static readonly Text ExamplePerson = new("Beispielperson {0}", "Example person {0}");
    public static readonly Text ClosesBeforeOpens = new("Das Ende der Anmeldung liegt vor dem Beginn.", "Registration ends before it starts.");
    public static readonly Text CannotRegister = new("Die Anmeldung ist gerade nicht offen.", "Registration is not open now.");

    public static Text Of(AccessNeed need) => need switch
    {
        AccessNeed.StepFree => new("Stufenloser Zugang, Platz für einen Rollstuhl", "Step-free access, room for a wheelchair"),
        AccessNeed.HearingLoop => new("Höranlage", "Hearing loop"),
        AccessNeed.SignLanguage => new("Gebärdensprache", "Sign language"),
        AccessNeed.LargePrint => new("Unterlagen in großer Schrift", "Documents in large print"),
        AccessNeed.PlainLanguage => new("Einfache Sprache", "Plain language"),
        AccessNeed.Companion => new("Ich bringe eine Begleitperson mit", "I bring a companion"),
        _ => new("Kinderbetreuung", "Childcare"),
    };

    public static Text Of(RegistrationState state) => state switch
    {
        RegistrationState.Seated => new("Platz", "Place"),
        RegistrationState.Waiting => new("Warteliste", "Waiting list"),
        _ => new("Unbestätigt", "Unconfirmed"),
    };
}
