using Konzil.Platform;

namespace Konzil.Lotsen;

/// <summary>Words of the Digital Lotsen: who they are, what they collect, what concerns a unit.</summary>
public static class LotsenText
{
    public static readonly Text Title = new("Digital Lotsen", "Digital Lotsen");
    public static readonly Text Lead = new("Ihre Ansprechpersonen für Digitales in den Ämtern und Eigenbetrieben. Diese Seite sehen nur Beschäftigte der Stadt.", "Your contacts for digital matters in the offices and municipal enterprises. Only the city's staff sees this page.");
    public static readonly Text Coverage = new("{0} Digital Lotsen in {1} von {2} Stellen", "{0} Digital Lotsen in {1} of {2} units");
    public static readonly Text Search = new("Stelle oder Name", "Unit or name");
    public static readonly Text Find = new("Suchen", "Search");
    public static readonly Text YourUnit = new("Ihre Stelle", "Your unit");
    public static readonly Text YourNone = new("Ihre Stelle „{0}“ hat noch keine Digital Lotsin und keinen Digital Lotsen. Wenden Sie sich bis dahin an die Koordination.", "Your unit “{0}” has no Digital Lotse yet. Until then please turn to the coordination.");
    public static readonly Text Unit = new("Stelle", "Unit");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text Contact = new("Erreichbar", "How to reach");
    public static readonly Text Since = new("Seit", "Since");
    public static readonly Text FindTitle = new("Digital Lotsen finden", "Find a Digital Lotse");
    public static readonly Text DigestNotice = new("Neu für {0}: Meldungen {1}, Entscheidungen {2}, nahe Termine {3}.", "New for {0}: news {1}, decisions {2}, dates ahead {3}.");
    public static readonly Text Digest = new("Was uns betrifft", "What concerns us");
    public static readonly Text DigestOf = new("Was uns betrifft: {0}", "What concerns us: {0}");
    public static readonly Text NothingFound = new("Dazu gibt es keinen Eintrag.", "There is no entry for this.");
    public static readonly Text NoneYet = new("Noch ist niemand eingetragen.", "Nobody is entered yet.");
    public static readonly Text NoneYetDetail = new("Die Koordination benennt die Digital Lotsen der Stellen.", "The coordination names the Digital Lotsen of the units.");
    public static readonly Text Vacant = new("Noch ohne Digital Lotsen", "Without a Digital Lotse yet");
    public static readonly Text VacantNone = new("Jede Stelle hat mindestens eine Person.", "Each unit has at least one person.");
    public static readonly Text AsCsv = new("Liste als CSV", "List as CSV");
    public static readonly Text OfAll = new("Alle Stellen", "All units");

    public static readonly Text Space = new("Kreis der Digital Lotsen", "Circle of the Digital Lotsen");
    public static readonly Text Manage = new("Digital Lotsen benennen", "Name Digital Lotsen");
    public static readonly Text ManageNote = new("Wer hier steht, ist für Beschäftigte als Ansprechperson zu finden. Die Rolle „Digital Lotse“ vergibt die Administration.", "Whoever stands here can be found by staff as a contact. The role “Digital Lotse” is granted by the administration.");
    public static readonly Text Name = new("Eintragen", "Enter");
    public static readonly Text ContactHint = new("Raum und Telefon, zum Beispiel: Zimmer 12, Telefon 123.", "Room and telephone, for example: room 12, telephone 123.");
    public static readonly Text UnitMissing = new("Bitte wählen Sie eine Stelle der Liste.", "Please choose a unit of the list.");
    public static readonly Text PersonMissing = new("Bitte wählen Sie eine Person der Liste.", "Please choose a person of the list.");
    public static readonly Text End = new("Beenden", "End");
    public static readonly Text SeatEnded = new("Der Eintrag ist schon beendet.", "The entry has ended already.");
    public static readonly Text WithoutRole = new("ohne die Rolle", "without the role");
    public static readonly Text Group = new("Gruppe und Sitzungen", "Group and meetings");
    public static readonly Text GroupNote = new("Sitzungen, Aufgaben und Entwürfe des Kreises führt ein Gremium. Alle eingetragenen Digital Lotsen werden mit dem Knopf Mitglieder.", "Meetings, tasks and drafts of the circle are run by a body. With the button all entered Digital Lotsen become members.");
    public static readonly Text GroupNone = new("Noch ist kein Gremium gewählt. Das macht die Koordination.", "No body is chosen yet. The coordination does this.");
    public static readonly Text Body = new("Gremium", "Body");
    public static readonly Text BodyMissing = new("Bitte wählen Sie ein Gremium der Liste.", "Please choose a body of the list.");
    public static readonly Text SaveGroup = new("Gremium festlegen und Mitglieder aufnehmen", "Choose the body and take in members");
    public static readonly Text ToGroup = new("Zu Sitzungen, Aufgaben und Entwürfen", "To meetings, tasks and drafts");
    public static readonly Text GroupNotMember = new("Sie sind noch kein Mitglied des Gremiums; wenden Sie sich an die Koordination.", "You are no member of the body yet; please turn to the coordination.");
    public static readonly Text Drafts = new("Meldungen, bevor sie öffentlich sind", "News before it is public");
    public static readonly Text MyUnits = new("Ihre Stellen", "Your units");
    public static readonly Text MyUnitsNone = new("Sie sind bei keiner Stelle als Digital Lotsin oder Digital Lotse eingetragen.", "You are entered with no unit as a Digital Lotse.");

    public static readonly Text Ideas = new("Interne Ideen und Rückmeldungen", "Internal ideas and feedback");
    public static readonly Text IdeasNote = new("Nur für die Digital Lotsen und die Koordination.", "For the Digital Lotsen and the coordination only.");
    public static readonly Text IdeasNone = new("Noch keine Idee.", "No idea yet.");
    public static readonly Text IdeasNoneDetail = new("Tragen Sie ein, was Sie in Ihrer Stelle hören.", "Enter what you hear in your unit.");
    public static readonly Text NewIdea = new("Idee eintragen", "Enter an idea");
    public static readonly Text IdeaTitle = new("Worum es geht", "What it is about");
    public static readonly Text IdeaTitleMissing = new("Bitte sagen Sie in einer Zeile, worum es geht.", "Please say in one line what it is about.");
    public static readonly Text IdeaBody = new("Beschreibung", "Description");
    public static readonly Text IdeaBodyMissing = new("Bitte beschreiben Sie es.", "Please describe it.");
    public static readonly Text WholeCity = new("die ganze Verwaltung", "the whole administration");
    public static readonly Text Numbered = new("Eintrag {0}", "Entry {0}");
    public static readonly Text By = new("Von", "By");
    public static readonly Text On = new("Am", "On");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text StateMissing = new("Bitte wählen Sie, wie es weitergeht.", "Please choose how it goes on.");
    public static readonly Text NextStep = new("Die Koordination antwortet hier; wer es eingetragen hat, bekommt eine Nachricht.", "The coordination answers here; whoever entered it gets a message.");
    public static readonly Text Answer = new("Antwort", "Answer");
    public static readonly Text AnswerMissing = new("Bitte schreiben Sie eine Antwort.", "Please write an answer.");
    public static readonly Text SendAnswer = new("Antworten", "Answer");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text Gone = new("nicht mehr da", "no longer there");
    public static readonly Text Saved = new("Eintragen", "Enter");

    public static readonly Text DigestLead = new("Maßnahmen, die Ihre Stelle betreffen, und was dazu zuletzt entschieden und gemeldet wurde. Zum Ausdrucken und Weitergeben in der Stelle.", "Measures that concern your unit, and what was decided and reported on them last. To print and pass on in the unit.");
    public static readonly Text Measures = new("Maßnahmen der Stelle", "Measures of the unit");
    public static readonly Text MeasuresNone = new("Keine öffentliche Maßnahme betrifft diese Stelle.", "No public measure concerns this unit.");
    public static readonly Text Decisions = new("Entscheidungen dazu", "Decisions on them");
    public static readonly Text DecisionsNone = new("Dazu ist keine Entscheidung freigegeben.", "No decision on them is released.");
    public static readonly Text Reported = new("Gemeldet dazu", "Reported on them");
    public static readonly Text ReportedNone = new("Dazu gibt es keine Meldung.", "There is no news on them.");
    public static readonly Text Dates = new("Nächste Meilensteine", "Next milestones");
    public static readonly Text DatesNone = new("Kein Meilenstein steht aus.", "No milestone is ahead.");
    public static readonly Text Contacts = new("Ansprechpersonen", "Contacts");
    public static readonly Text Feedback = new("Rückmeldung an die Koordination", "Feedback to the coordination");
    public static readonly Text FeedbackNote = new("Was sagt Ihre Stelle dazu? Die Rückmeldung lesen die Koordination und die anderen Digital Lotsen.", "What does your unit say to it? The feedback is read by the coordination and the other Digital Lotsen.");
    public static readonly Text FeedbackTitle = new("Rückmeldung aus {0}", "Feedback from {0}");
    public static readonly Text SendFeedback = new("Rückmeldung senden", "Send feedback");
    public static readonly Text PrintHow = new("Drucken Sie diese Seite mit dem Browser (Strg + P).", "Print this page with your browser (Ctrl + P).");

    public static readonly Text NamedNotice = new("Sie sind jetzt als Digital Lotsin oder Digital Lotse der Stelle „{0}“ eingetragen.", "You are now entered as the Digital Lotse of the unit “{0}”.");
    public static readonly Text SaidNotice = new("Neu im Kreis der Digital Lotsen: {0}", "New in the circle of the Digital Lotsen: {0}");
    public static readonly Text AnsweredNotice = new("Die Koordination hat geantwortet: {0}", "The coordination answered: {0}");

    public static Text Of(LotsenIdeaState state) => state switch
    {
        LotsenIdeaState.New => new("Wartet auf Antwort", "Waits for an answer"),
        LotsenIdeaState.TakenUp => new("Wird aufgegriffen", "Is taken up"),
        LotsenIdeaState.Later => new("Später", "Later"),
        _ => new("Wird nicht verfolgt", "Is not pursued"),
    };

    public static Text Of(LotsenIdeaKind kind) => kind switch
    {
        LotsenIdeaKind.Idea => new("Idee", "Idea"),
        _ => new("Rückmeldung", "Feedback"),
    };

    public static Text Of(ConcernKind kind) => kind switch
    {
        ConcernKind.InCharge => new("Diese Stelle oder eine unter ihr ist zuständig.", "This unit or one below it is in charge."),
        ConcernKind.Leads => new("Jemand aus dieser Stelle leitet sie.", "Somebody from this unit leads it."),
        _ => new("Jemand aus dieser Stelle arbeitet im Projekt mit.", "Somebody from this unit works in the project."),
    };
}
