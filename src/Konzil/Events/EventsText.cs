using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of events.</summary>
public static class EventsText
{
    public static readonly Text Name = new("Termine", "Events");
    public static readonly Text Title = new("Termine", "Events");
    public static readonly Text Lead = new("Workshops, Dialoge und Sitzungen zur Digitalen Agenda. Auch ohne Internet können Sie hier mitwirken.", "Workshops, dialogues and meetings on the Digital Agenda. You can take part here without internet, too.");
    public static readonly Text Upcoming = new("Kommende Termine", "Upcoming events");
    public static readonly Text Past = new("Gewesen", "Past");
    public static readonly Text PastNote = new("Mit Ergebnissen, soweit sie vorliegen.", "With results, as far as they are available.");
    public static readonly Text PageOf = new("Seite {0} von {1}", "Page {0} of {1}");
    public static readonly Text SeriesHeading = new("Reihen", "Series");
    public static readonly Text NoneUpcoming = new("Zurzeit ist kein Termin geplant.", "No event is planned at the moment.");
    public static readonly Text NoneUpcomingDetail = new("Neue Termine stehen zuerst hier und im Kalender-Abo.", "New events appear here first and in the calendar subscription.");
    public static readonly Text Subscribe = new("Kalender abonnieren (ICS)", "Subscribe to the calendar (ICS)");
    public static readonly Text ToCalendar = new("In den eigenen Kalender (ICS)", "Add to your calendar (ICS)");
    public static readonly Text PlannedRange = new("Geplant: {0} bis {1}", "Planned: {0} to {1}");
    public static readonly Text SeriesCount = new("Hier verzeichnet: {0}", "Listed here: {0}");
    public static readonly Text Wording = new("Wortlaut im Strategiepapier:", "Wording of the strategy paper:");

    public static readonly Text When = new("Wann", "When");
    public static readonly Text Where = new("Wo", "Where");
    public static readonly Text Access = new("Barrierefreiheit", "Accessibility");
    public static readonly Text Places = new("Plätze", "Places");
    public static readonly Text Attended = new("Teilgenommen", "Attended");
    public static readonly Text Series = new("Reihe", "Series");
    public static readonly Text Edition = new("{0}. Ausgabe", "Edition {0}");
    public static readonly Text About = new("Worum es geht", "What it is about");
    public static readonly Text Programme = new("Ablauf", "Programme");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text OpenItems = new("Offen geblieben", "Left open");
    public static readonly Text CardsHere = new("Karten von diesem Termin", "Cards from this event");
    public static readonly Text CardsNote = new("Übertragene Karten: {0}. Jede steht mit ihrem Wortlaut bei den Ideen.", "Cards transferred: {0}. Each stands among the ideas with its wording.");
    public static readonly Text CardLink = new("Was wurde aus meiner Karte?", "What became of my card?");
    public static readonly Text Cancelled = new("Abgesagt", "Cancelled");
    public static readonly Text CancelledBecause = new("Dieser Termin ist abgesagt: {0}", "This event is cancelled: {0}");
    public static readonly Text Held = new("Hat stattgefunden", "Took place");
    public static readonly Text YearUnknown = new("{0}, Jahr nicht überliefert", "{0}, year not recorded");
    public static readonly Text FromTo = new("{0} bis {1} Uhr", "{0} to {1}");
    public static readonly Text From = new("ab {0} Uhr", "from {0}");
    public static readonly Text KindEdition = new("{0} {1}", "{0} {1}");

    public static readonly Text OnlyPlannedCancel = new("Nur ein geplanter Termin kann abgesagt werden.", "Only a planned event can be cancelled.");
    public static readonly Text NotYetHeld = new("Ein Termin in der Zukunft kann noch nicht stattgefunden haben.", "An event in the future cannot have taken place yet.");
    public static readonly Text OfficeTitle = new("Termine", "Events");
    public static readonly Text New = new("Termin anlegen", "Add an event");
    public static readonly Text Edit = new("Termin ändern", "Edit event");
    public static readonly Text Change = new("Ändern", "Edit");
    public static readonly Text Next = new("Nächste Ausgabe anlegen", "Add the next edition");
    public static readonly Text EditionOf = new("Ausgabe anlegen: {0}", "Add an edition: {0}");
    public static readonly Text NextNote = new("Ablauf und offene Punkte sind von der letzten Ausgabe übernommen.", "Programme and open items were taken over from the last edition.");
    public static readonly Text Save = new("Termin speichern", "Save event");
    public static readonly Text CancelEvent = new("Termin absagen", "Cancel the event");
    public static readonly Text CancelIntro = new("Der Termin bleibt auf der Seite stehen, mit „Abgesagt“ und Ihrem Grund. Abonnierte Kalender erfahren es.", "The event stays on the page, marked “Cancelled” with your reason. Subscribed calendars are told.");
    public static readonly Text CancelReason = new("Grund, öffentlich", "Reason, public");
    public static readonly Text CancelReasonMissing = new("Bitte nennen Sie den Grund der Absage.", "Please give the reason of the cancellation.");
    public static readonly Text Cards = new("Karten", "Cards");
    public static readonly Text None = new("Noch kein Termin.", "No event yet.");
    public static readonly Text KindField = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie die Art des Termins.", "Please choose the kind of event.");
    public static readonly Text TitleField = new("Titel", "Title");
    public static readonly Text TitleMissing = new("Bitte geben Sie dem Termin einen Titel.", "Please give the event a title.");
    public static readonly Text NoSeries = new("keine Reihe", "no series");
    public static readonly Text EditionField = new("Nummer in der Reihe", "Number in the series");
    public static readonly Text NumberWrong = new("Bitte geben Sie eine ganze Zahl ein.", "Please enter a whole number.");
    public static readonly Text DateField = new("Tag", "Day");
    public static readonly Text DateMissing = new("Bitte geben Sie den Tag ein.", "Please enter the day.");
    public static readonly Text StartField = new("Beginn", "Start");
    public static readonly Text EndField = new("Ende", "End");
    public static readonly Text TimeWrong = new("Bitte geben Sie eine Uhrzeit wie 18:30 ein.", "Please enter a time such as 18:30.");
    public static readonly Text EndBeforeStart = new("Das Ende liegt vor dem Beginn.", "The end is before the start.");
    public static readonly Text PlaceField = new("Ort", "Place");
    public static readonly Text DistrictField = new("Stadtteil", "District");
    public static readonly Text WholeCity = new("Ganze Stadt", "Whole city");
    public static readonly Text ListWrong = new("Bitte wählen Sie einen Eintrag aus der Liste.", "Please choose an entry from the list.");
    public static readonly Text ProgrammeHint = new("Gilt auch als Vorlage für die nächste Ausgabe der Reihe.", "Also the template for the next edition of the series.");
    public static readonly Text OpenItemsHint = new("Was beim nächsten Mal wieder auf den Tisch kommt.", "What comes back to the table next time.");
    public static readonly Text HeldField = new("Der Termin hat stattgefunden", "The event took place");
    public static readonly Text English = new("Englische Fassung", "English version");
    public static readonly Text InEnglish = new("{0} auf Englisch", "{0} in English");
    public static readonly Text PresentState = new("Heutiger Stand: „{0}“, {1}.", "Present state: “{0}”, {1}.");

    public static readonly Text ClosedBadge = new("Nicht öffentlich", "Not public");
    public static readonly Text ClosedNote = new("Diesen Termin sehen nur Eingeladene und alle, die Termine planen. Geben Sie Inhalte nicht weiter.", "Only invited people and those who plan events can see this event. Please keep its content to yourself.");
    public static readonly Text ClosedField = new("Nicht öffentlich: nur für Eingeladene", "Not public: only for invited people");
    public static readonly Text ClosedHint = new("Der Termin und sein Protokoll stehen dann in keiner Liste, keinem Kalender, keiner Suche und keinen offenen Daten.", "The event and its minutes are then in no list, calendar, search or open data.");
    public static readonly Text InvitedRoles = new("Eingeladene Rollen", "Invited roles");
    public static readonly Text InvitedPeople = new("Eingeladene Personen", "Invited people");
    public static readonly Text InvitedPeopleHint = new("E-Mail-Adressen von Konten, eine je Zeile.", "E-mail addresses of accounts, one a line.");
    public static readonly Text InviteLater = new("Stellen oder Personen lade ich unter „Einladungen“ ein", "I invite units or people under “Invitations”");
    public static readonly Text InviteLaterHint = new("Bis dahin sehen einen nicht öffentlichen Termin nur Menschen, die Termine planen.", "Until then a closed event is seen only by people who plan events.");
    public static readonly Text NobodyInvited = new("Bitte laden Sie mindestens eine Rolle oder Person ein, sonst sieht niemand den Termin.", "Please invite at least one role or person, or nobody will see the event.");
    public static readonly Text FeedbackField = new("Rückmeldung nach dem Termin", "Feedback after the event");
    public static readonly Text FeedbackHint = new("Angemeldete bekommen am Tag danach vier kurze Fragen. Antworten sind anonym.", "Registered people get four short questions the day after. Answers are anonymous.");
    public static readonly Text ToEvent = new("Zum Termin", "To the event");
    public static readonly Text Full = new("alle {0} Plätze vergeben, Warteliste möglich", "all {0} places taken, waiting list possible");
    public static readonly Text DateUnknown = new("Tag nicht überliefert", "day not recorded");

    public static Text Of(EventState state) => state switch
    {
        EventState.Held => new("gewesen", "held"),
        EventState.Cancelled => new("abgesagt", "cancelled"),
        _ => new("geplant", "planned"),
    };

    public static Text Of(FeedbackUse use) => use switch
    {
        FeedbackUse.Office => new("fragen, nur für die Stadt auswerten", "ask, results for the city only"),
        FeedbackUse.Public => new("fragen und das Ergebnis veröffentlichen", "ask and publish the results"),
        _ => new("nicht fragen", "do not ask"),
    };

    public static Text Of(EventKind kind) => kind switch
    {
        EventKind.Workshop => new("Workshop", "Workshop"),
        EventKind.Dialogue => new("Dialog", "Dialogue"),
        EventKind.Consultation => new("Sprechstunde", "Consultation hour"),
        EventKind.Council => new("Gemeinderat", "City council"),
        _ => new("Veranstaltung", "Event"),
    };

    public static readonly Text Followed = new("Termine", "Events");
    public static readonly Text FeedTitle = new("Termine der Digitalen Agenda {0}", "Events of the Digital Agenda of {0}");
    public static readonly Text Feed = new("Termine als Feed (Atom)", "Events as a feed (Atom)");

    /// <summary>"14. Oktober 2021, 18:00 bis 21:00 Uhr", or without the year where it is unknown.</summary>
    public static string WhenIs(Event happening)
    {
        if (happening.Date is not { } day)
        {
            return happening is { UndatedMonth: { } month, UndatedDay: { } d }
                ? YearUnknown.With(new DateOnly(2000, month, d).ToString(Language.IsEnglish ? "d MMMM" : "d. MMMM", System.Globalization.CultureInfo.CurrentCulture)) : DateUnknown;
        }

        return Format.Date(day) + (Hours(happening) is { Length: > 0 } hours ? ", " + hours : "");
    }

    /// <summary>"18:00 bis 21:00 Uhr", or nothing where no time is known.</summary>
    public static string Hours(Event happening) => happening switch
    {
        { Start: { } start, End: { } end } => FromTo.With(Time(start), Time(end)),
        { Start: { } start } => From.With(Time(start)),
        _ => "",
    };

    private static string Time(TimeOnly time) => time.ToString("H:mm", System.Globalization.CultureInfo.CurrentCulture);
}
