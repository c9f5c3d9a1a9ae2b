using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words of bodies and their sittings. German on pages: plain, "Sie".</summary>
public static class MeetingText
{
    public static readonly Text AsFile = new("Als Textdatei (DOCX)", "As a text file (DOCX)");
    public static readonly Text FileStanding = new("Stand: {0}. {1}.", "As of {0}. {1}.");
    public static readonly Text Title = new("Sitzungen", "Meetings");
    public static readonly Text Note = new("Gremien: {0}. Nächste Sitzungen: {1}.", "Bodies: {0}. Meetings ahead: {1}.");
    public static readonly Text Bodies = new("Gremien", "Bodies");
    public static readonly Text Body = new("Gremium", "Body");
    public static readonly Text NewBody = new("Gremium anlegen", "Add a body");
    public static readonly Text EditBody = new("Gremium bearbeiten", "Edit the body");
    public static readonly Text SaveBody = new("Gremium speichern", "Save the body");
    public static readonly Text NoBody = new("Sie sind noch in keinem Gremium.", "You are in no body yet.");
    public static readonly Text NoBodyDetail = new("Sobald Sie Mitglied sind, stehen hier die Sitzungen.", "Once you are a member, its meetings stand here.");
    public static readonly Text NameDe = new("Name", "Name");
    public static readonly Text NameEn = new("Name auf Englisch", "Name in English");
    public static readonly Text NameMissing = new("Bitte geben Sie dem Gremium einen Namen.", "Please give the body a name.");
    public static readonly Text Short = new("Kürzel", "Short name");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie eine Art.", "Please choose a kind.");
    public static readonly Text Purpose = new("Aufgabe", "Purpose");
    public static readonly Text Standing = new("Ständige Punkte", "Standing points");
    public static readonly Text StandingHint = new("Ein Punkt je Zeile. Sie stehen auf jeder Tagesordnung.", "One point a line. They stand on every agenda.");
    public static readonly Text StandingLong = new("Ein Punkt hat höchstens 200 Zeichen.", "A point has at most 200 characters.");
    public static readonly Text NoStanding = new("Keine ständigen Punkte.", "No standing points.");
    public static readonly Text EveryWeeks = new("Abstand in Wochen", "Weeks between meetings");
    public static readonly Text EveryWeeksHint = new("Für den Vorschlag des nächsten Tages. Leer: kein fester Abstand.", "For suggesting the next day. Empty: no rhythm.");
    public static readonly Text EveryWeeksWrong = new("Bitte geben Sie eine Zahl von 1 bis 52 an.", "Please give a number from 1 to 52.");
    public static readonly Text EveryWeeksFact = new("alle {0} Wochen", "every {0} weeks");
    public static readonly Text IsClosed = new("Das Gremium tagt nicht mehr", "The body meets no more");
    public static readonly Text Closed = new("tagt nicht mehr", "meets no more");
    public static readonly Text Source = new("Quelle", "Source");
    public static readonly Text FromPaper = new("Strategiepapier, {0}", "Strategy paper, {0}");
    public static readonly Text Members = new("Mitglieder", "Members");
    public static readonly Text EditMembers = new("Mitglieder ändern", "Change the members");
    public static readonly Text NoMembers = new("Noch keine Mitglieder.", "No members yet.");
    public static readonly Text MemberNote = new("Mitglieder lesen Sitzungen, Protokolle und Entscheidungen. Leitung und Schriftführung bereiten vor und schreiben.", "Members read meetings, minutes and decisions. Chair and clerk prepare and write.");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text PersonMissing = new("Bitte wählen Sie eine Person aus der Liste.", "Please choose a person from the list.");
    public static readonly Text Duty = new("Funktion", "Duty");
    public static readonly Text DutyMissing = new("Bitte wählen Sie eine Funktion.", "Please choose a duty.");
    public static readonly Text AddMember = new("Aufnehmen", "Add");
    public static readonly Text RemoveMember = new("{0} herausnehmen", "Remove {0}");
    public static readonly Text HowChosen = new("Wie die Mitglieder ausgewählt werden", "How the members are chosen");
    public static readonly Text HowChosenHint = new("Für die öffentliche Seite, zum Beispiel „vom Gemeinderat benannt, zwei je Fraktion“.", "For the public page, for example “named by the council, two for each group”.");
    public static readonly Text IsPublished = new("Zusammensetzung öffentlich zeigen", "Show in public who sits in it");
    public static readonly Text IsPublishedHint = new("Aufgabe, Auswahl und Bereiche der Mitglieder stehen dann unter „Gremien“. Namen nur von Mitgliedern, die selbst zustimmen.", "Purpose, choice and sectors of the members then stand under “Bodies”. Names only of members who agree themselves.");
    public static readonly Text Publicity = new("Öffentlich", "In public");
    public static readonly Text Published = new("Zusammensetzung steht auf der öffentlichen Seite der Gremien", "who sits in it stands on the public page of bodies");
    public static readonly Text NotPublished = new("nein", "no");
    public static readonly Text Sector = new("Bereich", "Sector");
    public static readonly Text SectorUnknown = new("Bitte wählen Sie einen Bereich aus der Liste.", "Please choose a sector from the list.");
    public static readonly Text AppointedBy = new("Benannt durch", "Appointed by");
    public static readonly Text AppointedByHint = new("Wer hat die Person benannt, und wie?", "Who appointed the person, and how?");
    public static readonly Text Appointed = new("benannt durch {0}", "appointed by {0}");
    public static readonly Text Until = new("Amtszeit bis", "Term until");
    public static readonly Text UntilHint = new("Nach diesem Tag liest die Person im Gremium nichts mehr. Leer: ohne Ende.", "After this day the person reads nothing of the body any more. Empty: without end.");
    public static readonly Text UntilWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 31.12.2027.", "Please give a day, for example 31/12/2027.");
    public static readonly Text UntilPast = new("Das Ende der Amtszeit liegt vor ihrem Beginn.", "The end of the term lies before its beginning.");
    public static readonly Text UntilDay = new("bis {0}", "until {0}");
    public static readonly Text YourName = new("Ihr Name auf der öffentlichen Seite", "Your name on the public page");
    public static readonly Text YourNameNote = new("Das Gremium zeigt öffentlich, wer in ihm sitzt. Ihr Name steht dort nur, wenn Sie zustimmen. Sie können das jederzeit ändern.", "The body shows in public who sits in it. Your name stands there only if you agree. You can change that at any time.");
    public static readonly Text NameMayStand = new("Mein Name darf dort stehen", "My name may stand there");
    public static readonly Text SaveName = new("Auswahl speichern", "Save the choice");
    public static readonly Text NameAgreed = new("{0} stimmt zu, öffentlich genannt zu werden", "{0} agrees to be named in public");
    public static readonly Text NameTakenBack = new("{0} möchte nicht öffentlich genannt werden", "{0} does not want to be named in public");
    public static readonly Text PublicBodies = new("Wer sitzt wo?", "Who sits where?");
    public static readonly Text PublicBodiesLead = new("Gremien und Runden der Digitalen Agenda: wozu es sie gibt, wie ihre Mitglieder ausgewählt wurden, und wer darin sitzt.", "Bodies and panels of the Digital Agenda: what they are for, how their members were chosen, and who sits in them.");
    public static readonly Text PublicBodiesNone = new("Noch ist keine Zusammensetzung veröffentlicht.", "No composition is published yet.");
    public static readonly Text PublicBodiesNoneDetail = new("Die Koordination gibt sie je Gremium frei. Wer bewertet, steht bei jeder Bewertungsrunde.", "The coordination releases it for each body. Who scores stands with each scoring round.");
    public static readonly Text NotSaid = new("Nicht angegeben. Fragen Sie die Koordination.", "Not said. Ask the coordination.");
    public static readonly Text MembersCount = new("Mitglieder: {0}", "Members: {0}");
    public static readonly Text NoSector = new("Bereich nicht angegeben", "sector not given");
    public static readonly Text NotNamed = new("Weitere Mitglieder ohne veröffentlichten Namen: {0}", "Further members without a published name: {0}");
    public static readonly Text BodiesCsv = new("Gremien als CSV (ohne Namen)", "Bodies as CSV (without names)");
    public static readonly Text Since = new("seit {0}", "since {0}");
    public static readonly Text Joined = new("Mitglied aufgenommen: {0} ({1})", "Member added: {0} ({1})");
    public static readonly Text Left = new("Mitglied herausgenommen: {0}", "Member removed: {0}");
    public static readonly Text YouJoined = new("Sie sind jetzt Mitglied: {0}", "You are a member now: {0}");

    public static readonly Text Upcoming = new("Nächste Sitzungen", "Meetings ahead");
    public static readonly Text NoneAhead = new("Keine Sitzung ist geplant.", "No meeting is planned.");
    public static readonly Text Past = new("Vergangene Sitzungen", "Past meetings");
    public static readonly Text NotRecorded = new("Der Tag ist vorbei, das Protokoll fehlt noch. Leitung oder Schriftführung tragen die Sitzung als gehalten ein und schreiben es, oder sie verlegen die Sitzung.", "The day has passed, the minutes are still missing. The chair or the clerk record that the meeting took place and write them, or move the meeting.");
    public static readonly Text NonePast = new("Noch keine.", "None yet.");
    public static readonly Text PlanNext = new("Nächste Sitzung anlegen", "Plan the next meeting");
    public static readonly Text PlanNote = new("Ständige Punkte und offene Punkte kommen von selbst auf die Tagesordnung.", "Standing points and open points come onto the agenda by themselves.");
    public static readonly Text Edit = new("Termin ändern", "Change the date");
    public static readonly Text Save = new("Termin speichern", "Save the date");
    public static readonly Text Create = new("Sitzung anlegen", "Create the meeting");
    public static readonly Text Meeting = new("Sitzung {0}", "Meeting {0}");
    public static readonly Text Topic = new("Anlass", "Occasion");
    public static readonly Text TopicHint = new("Nur wenn es mehr zu sagen gibt als der Name des Gremiums, zum Beispiel „Vorgespräch mit der Amtsleitung“.", "Only where the body's name does not say it all, for example “talk with the head of the office”.");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text StartField = new("Beginn", "Begins");
    public static readonly Text EndField = new("Ende", "Ends");
    public static readonly Text TimeWrong = new("Bitte geben Sie eine Uhrzeit an, zum Beispiel 14:30.", "Please give a time, for example 14:30.");
    public static readonly Text EndBeforeStart = new("Das Ende muss nach dem Beginn liegen.", "The end must be after the beginning.");
    public static readonly Text Hours = new("{0}, {1} bis {2} Uhr", "{0}, {1} to {2}");
    public static readonly Text FromHour = new("{0}, {1} Uhr", "{0}, {1}");
    public static readonly Text DayIn = new("{0:d. MMMM yyyy}", "{0:d MMMM yyyy}");
    public static readonly Text Place = new("Ort", "Place");
    public static readonly Text When = new("Wann", "When");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Over = new("Diese Sitzung ist abgeschlossen. Daran wird nichts mehr geändert.", "This meeting is closed. Nothing is changed any more.");
    public static readonly Text NotYet = new("Diese Sitzung hat noch nicht stattgefunden.", "This meeting has not taken place yet.");
    public static readonly Text NotHeldYet = new("Bitte tragen Sie zuerst ein, dass die Sitzung stattgefunden hat.", "Please first record that the meeting took place.");
    public static readonly Text Cancel = new("Sitzung absagen", "Cancel the meeting");
    public static readonly Text CancelReason = new("Warum fällt sie aus?", "Why is it cancelled?");
    public static readonly Text CancelNeedsReason = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text CancelNote = new("Die Mitglieder bekommen eine Nachricht mit dem Grund.", "The members get a notice with the reason.");

    public static readonly Text Agenda = new("Tagesordnung", "Agenda");
    public static readonly Text AgendaNone = new("Noch kein Punkt.", "No point yet.");
    public static readonly Text AddItem = new("Punkt anlegen", "Add a point");
    public static readonly Text EditItem = new("Punkt bearbeiten", "Edit the point");
    public static readonly Text SaveItem = new("Punkt speichern", "Save the point");
    public static readonly Text ItemStruck = new("Punkt gestrichen: {0}", "Point struck: {0}");
    public static readonly Text RemoveItem = new("Punkt streichen", "Strike the point");
    public static readonly Text ItemTitle = new("Worum geht es?", "What is it about?");
    public static readonly Text ItemTitleHint = new("Leer: der Titel der Maßnahme, der Idee oder des Beschlusses.", "Empty: the title of the measure, the idea or the resolution.");
    public static readonly Text ItemTitleMissing = new("Bitte schreiben Sie, worum es geht, oder wählen Sie einen Bezug.", "Please write what it is about, or choose a subject.");
    public static readonly Text ItemNote = new("Vorbereitung", "Preparation");
    public static readonly Text Position = new("Stelle auf der Tagesordnung", "Place on the agenda");
    public static readonly Text PositionWrong = new("Bitte geben Sie eine Zahl von 1 bis 99 an.", "Please give a number from 1 to 99.");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text NoMeasure = new("Keine Maßnahme", "No measure");
    public static readonly Text Idea = new("Nummer einer Idee", "Number of an idea");
    public static readonly Text IdeaWord = new("Idee {0}: {1}", "Idea {0}: {1}");
    public static readonly Text IdeaUnknown = new("Eine öffentliche Idee mit dieser Nummer gibt es nicht.", "There is no public idea of this number.");
    public static readonly Text Resolution = new("Beschluss", "Resolution");
    public static readonly Text NoResolution = new("Kein Beschluss", "No resolution");
    public static readonly Text OneSubject = new("Bitte wählen Sie nur einen Bezug: Maßnahme, Idee, Beschluss, Projekt oder Arbeitspaket.", "Please choose one subject only: measure, idea, resolution, project or work package.");
    public static readonly Text PlanSubject = new("Projekt oder Arbeitspaket", "Project or work package");
    public static readonly Text PlanSubjectHint = new("Ohne eigenen Titel steht sein Name auf der Tagesordnung. Den Plan öffnet nur, wer ihn lesen darf.", "Without a title of its own its name stands on the agenda. Only who may read the plan opens it.");
    public static readonly Text NoPlan = new("Kein Projekt", "No project");
    public static readonly Text SubjectUnknown = new("Bitte wählen Sie aus der Liste.", "Please choose from the list.");
    public static readonly Text Hints = new("Vorschläge für die Tagesordnung", "Suggestions for the agenda");
    public static readonly Text HintsNote = new("Öffentliche Maßnahmen, die nicht im Plan sind oder über die ein Bericht fehlt. Nichts davon steht von selbst auf der Tagesordnung.", "Public measures that are not on track or that lack a report. None of them is on the agenda by itself.");
    public static readonly Text TakeHint = new("Auf die Tagesordnung", "Onto the agenda");
    public static readonly Text HintLight = new("Bericht vom {0}: {1}. {2}", "Report of {0}: {1}. {2}");
    public static readonly Text HintLate = new("Meilenstein „{0}“ überfällig seit {1}.", "Milestone “{0}” overdue since {1}.");
    public static readonly Text HintNoReport = new("Bericht fehlt seit {0}.", "Report missing since {0}.");
    public static readonly Text Confidential = new("Nicht öffentlich behandeln", "Deal with it behind closed doors");
    public static readonly Text ConfidentialHint = new("Punkt, Protokoll, Entscheidungen und Aufgaben lesen dann nur die Mitglieder des Gremiums, beim Gemeinderat und seinen Ausschüssen auch die Geschäftsstelle. Alle anderen lesen nur, wie viele solche Punkte es gibt.", "Point, minutes, decisions and tasks are then read by the members of the body only, of the council and its committees by the council's office too. Everybody else only reads how many such points there are.");
    public static readonly Text ConfidentialIsOut = new("Eine Entscheidung zu diesem Punkt ist schon für andere freigegeben. Nehmen Sie die Freigabe zuerst auf der Seite der Entscheidung zurück.", "A decision on this point is released for others already. First take the release back on the page of the decision.");
    public static readonly Text IsConfidential = new("nicht öffentlich", "confidential");
    public static readonly Text ConfidentialPart = new("Nichtöffentlicher Teil", "Confidential part");
    public static readonly Text ConfidentialReaders = new("Nur für die Mitglieder des Gremiums, beim Gemeinderat und seinen Ausschüssen auch für die Geschäftsstelle.", "For the members of the body only, of the council and its committees for the council's office too.");
    public static readonly Text PublicPartOf = new("{0}, öffentlicher Teil", "{0}, public part");
    public static readonly Text ConfidentialPartOf = new("{0}, nichtöffentlicher Teil", "{0}, confidential part");
    public static readonly Text WhichPart = new("Welcher Teil?", "Which part?");
    public static readonly Text BothParts = new("Beide Teile", "Both parts");
    public static readonly Text OnlyPublic = new("Nur der öffentliche Teil", "The public part only");
    public static readonly Text OnlyConfidential = new("Nur der nichtöffentliche Teil", "The confidential part only");
    public static readonly Text HiddenOne = new("Nichtöffentlicher Teil: 1 Punkt", "Confidential part: 1 point");
    public static readonly Text HiddenMany = new("Nichtöffentlicher Teil: {0} Punkte", "Confidential part: {0} points");
    public static readonly Text ConfidentialStruck = new("Nichtöffentlicher Punkt gestrichen", "Confidential point struck");
    public static readonly Text ConfidentialCarried = new("Offener nichtöffentlicher Punkt übernommen", "Open confidential point carried over");
    public static readonly Text IsStanding = new("ständig", "standing");
    public static readonly Text CarriedFrom = new("Übernommen aus der Sitzung vom {0}", "Carried over from the meeting of {0}");
    public static readonly Text CarriedNote = new("Offener Punkt übernommen: {0}", "Open point carried over: {0}");
    public static readonly Text ComesBack = new("Kommt wieder in der Sitzung vom {0}", "Comes back in the meeting of {0}");
    public static readonly Text ComesBackNext = new("Kommt in die nächste Sitzung", "Comes into the next meeting");
    public static readonly Text OnlyPlanned = new("Nur solange die Sitzung geplant ist.", "Only while the meeting is planned.");
    public static readonly Text ItemInUse = new("Zu diesem Punkt gibt es schon etwas im Protokoll.", "The minutes already say something on this point.");

    public static readonly Text Hold = new("Sitzung als gehalten eintragen", "Record that it took place");
    public static readonly Text SaveHeld = new("Eintragen", "Record");
    public static readonly Text ChangePresent = new("Anwesende ändern", "Change who was there");
    public static readonly Text Present = new("Anwesend", "Present");
    public static readonly Text PresentHint = new("Ein Name je Zeile. Streichen Sie, wer nicht da war, und ergänzen Sie Gäste.", "One name a line. Strike who was not there and add guests.");
    public static readonly Text PresentMissing = new("Bitte nennen Sie, wer da war.", "Please name who was there.");
    public static readonly Text Minutes = new("Protokoll", "Minutes");
    public static readonly Text WriteMinutes = new("Protokoll schreiben", "Write the minutes");
    public static readonly Text WriteMinutesOf = new("Protokoll zu Punkt {0} schreiben", "Write the minutes of point {0}");
    public static readonly Text SaveMinutes = new("Protokoll speichern", "Save the minutes");
    public static readonly Text MinutesBody = new("Was wurde besprochen?", "What was discussed?");
    public static readonly Text MinutesMissing = new("Bitte schreiben Sie, was besprochen wurde.", "Please write what was discussed.");
    public static readonly Text MinutesNone = new("Noch nichts im Protokoll.", "Nothing in the minutes yet.");
    public static readonly Text Outcome = new("Wie geht es weiter?", "What next?");
    public static readonly Text OutcomeMissing = new("Bitte wählen Sie, wie es weitergeht.", "Please choose what comes next.");
    public static readonly Text Release = new("Protokoll freigeben", "Release the minutes");
    public static readonly Text ReleaseNote = new("Danach wird daran nichts mehr geändert. Die Mitglieder bekommen eine Nachricht. Was offen blieb, kommt auf die nächste Tagesordnung.", "After that nothing is changed. The members get a notice. What stayed open comes onto the next agenda.");
    public static readonly Text Print = new("Protokoll zum Drucken", "Minutes to print");
    public static readonly Text PrintAgenda = new("Tagesordnung zum Drucken", "Agenda to print");
    public static readonly Text DraftMinutes = new("Entwurf, noch nicht freigegeben", "Draft, not released yet");
    public static readonly Text StoredNow = new("Gespeichert ist", "Stored is");
    public static readonly Text ItemNumber = new("Punkt {0}", "Point {0}");

    public static readonly Text Calendar = new("Kalender", "Calendar");
    public static readonly Text Slides = new("Folien zum Vorstellen: Stand der Agenda heute", "Slides for a presentation: the agenda as it stands today");
    public static readonly Text CalendarNote = new("Ihre Sitzungen als Kalender. Wer die Adresse kennt, sieht Tag, Ort und Gremium. Geben Sie sie nicht weiter.", "Your meetings as a calendar. Whoever knows the address sees day, place and body. Do not pass it on.");
    public static readonly Text CalendarAddress = new("Adresse für Ihr Kalenderprogramm", "Address for your calendar program");
    public static readonly Text CalendarHow = new("Eine Adresse für Ihr Kalenderprogramm legen Sie unter „Meine Termine“ an.", "You make an address for your calendar program under “My events”.");
    public static readonly Text ToMyEvents = new("Zu „Meine Termine“", "To “My events”");
    public static readonly Text CalendarOnce = new("Kalenderdatei herunterladen", "Download the calendar file");
    public static readonly Text CalendarOne = new("Diesen Termin herunterladen", "Download this date");
    public static readonly Text CalendarName = new("Meine Sitzungen", "My meetings");

    public static readonly Text Invited = new("Neue Sitzung: {0}, {1}", "New meeting: {0}, {1}");
    public static readonly Text Moved = new("Sitzung verlegt: {0}, jetzt {1}", "Meeting moved: {0}, now {1}");
    public static readonly Text CancelledNews = new("Sitzung abgesagt: {0}, {1}. {2}", "Meeting cancelled: {0}, {1}. {2}");
    public static readonly Text MinutesNews = new("Das Protokoll liegt vor: {0}, {1}", "The minutes are there: {0}, {1}");

    public static Text Of(BodyKind kind) => kind switch
    {
        BodyKind.JourFixe => new("Jour fixe", "Jour fixe"),
        BodyKind.Steering => new("Steuerungsgruppe", "Steering group"),
        BodyKind.DepartmentHeads => new("Amtsleitungsrunde", "Conference of department heads"),
        BodyKind.Retreat => new("Klausurtagung", "Retreat"),
        BodyKind.Committee => new("Ausschuss", "Committee"),
        BodyKind.Council => new("Rat", "Council"),
        BodyKind.ExpertPanel => new("Expertengremium", "Panel of experts"),
        BodyKind.WorkingGroup => new("Arbeitsgruppe", "Working group"),
        _ => new("Gespräche", "Talks"),
    };

    public static Text Of(BodyDuty duty) => duty switch
    {
        BodyDuty.Chair => new("Leitung", "Chair"),
        BodyDuty.Clerk => new("Schriftführung", "Clerk"),
        _ => new("Mitglied", "Member"),
    };

    public static Text Of(MeetingState state) => state switch
    {
        MeetingState.Planned => new("geplant", "planned"),
        MeetingState.Held => new("gehalten, Protokoll in Arbeit", "held, minutes being written"),
        MeetingState.Released => new("Protokoll freigegeben", "minutes released"),
        _ => new("abgesagt", "cancelled"),
    };

    public static Text Of(ItemOutcome outcome) => outcome switch
    {
        ItemOutcome.Settled => new("erledigt", "settled"),
        ItemOutcome.Open => new("offen, kommt wieder", "open, comes back"),
        _ => new("nicht behandelt", "not dealt with"),
    };
}
