using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of the office's pages about rounds.</summary>
public static class RoundOfficeText
{
    public static readonly Text Title = new("Ideensammlungen", "Idea rounds");
    public static readonly Text New = new("Sammlung anlegen", "Add a round");
    public static readonly Text Edit = new("Sammlung bearbeiten", "Edit round");
    public static readonly Text None = new("Noch keine Sammlung.", "No round yet.");
    public static readonly Text NoneDetail = new("Legen Sie eine an: Frage, Tage, Regeln. Öffentlich wird sie erst, wenn Sie sie veröffentlichen.", "Add one: question, days, rules. It becomes public only when you publish it.");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Where = new("Stand", "Status");
    public static readonly Text Actions = new("Handlung", "Action");
    public static readonly Text Change = new("Bearbeiten", "Edit");
    public static readonly Text ToQuestions = new("Eigene Angaben", "Own questions");
    public static readonly Text ToResult = new("Ergebnis", "Result");
    public static readonly Text ResultMissing = new("Ergebnis fehlt", "Result missing");
    public static readonly Text Waiting = new("Ergebnis fehlt bei {0}", "Result missing for {0}");
    public static readonly Text Present = new("Heutiger Stand: „{0}“, {1}.", "Present state: “{0}”, {1}.");
    public static readonly Text ToPage = new("Öffentliche Seite ansehen", "See the public page");

    public static readonly Text NameHint = new("Kurz, steht in der Adresse. Zum Beispiel „Mobil in den Ortsteilen“.", "Short, part of the address. For example “Getting around the villages”.");
    public static readonly Text NameMissing = new("Bitte geben Sie der Sammlung einen Namen.", "Please give the round a name.");
    public static readonly Text Question = new("Frage an die Menschen", "Question to the people");
    public static readonly Text QuestionHint = new("Ein Satz mit Fragezeichen.", "One sentence with a question mark.");
    public static readonly Text QuestionMissing = new("Bitte stellen Sie eine Frage.", "Please ask a question.");
    public static readonly Text Intro = new("Worum es geht", "What it is about");
    public static readonly Text Open = new("Was die Ideen beeinflussen können", "What the ideas can influence");
    public static readonly Text OpenHint = new("Seien Sie genau. Wer hier etwas verspricht, wird daran gemessen.", "Be precise. What is promised here will be remembered.");
    public static readonly Text Fixed = new("Was schon feststeht", "What is settled already");
    public static readonly Text FixedHint = new("Zum Beispiel Geld, Gesetze, frühere Beschlüsse.", "For example money, laws, earlier decisions.");
    public static readonly Text Fields = new("Handlungsfelder", "Fields of action");
    public static readonly Text FieldsHint = new("Keines angekreuzt heißt: alle.", "None ticked means all.");
    public static readonly Text FieldWrong = new("Bitte wählen Sie Handlungsfelder aus der Liste.", "Please choose fields of action from the list.");
    public static readonly Text Days = new("Tage", "Days");
    public static readonly Text DaysNote = new("Am ersten Tag öffnet sich die Sammlung von selbst, nach dem letzten schließt sie sich.", "On the first day the round opens by itself, after the last day it closes.");
    public static readonly Text CollectFrom = new("Sammeln ab", "Collect from");
    public static readonly Text CollectUntil = new("Sammeln bis, einschließlich", "Collect until, included");
    public static readonly Text DiscussUntil = new("Diskutieren bis, einschließlich", "Discuss until, included");
    public static readonly Text ResultBy = new("Ergebnis zugesagt bis", "Result promised by");
    public static readonly Text DayMissing = new("Bitte geben Sie den Tag ein.", "Please enter the day.");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag wie 14.10.2027 ein.", "Please enter a day such as 14/10/2027.");
    public static readonly Text Rules = new("Regeln", "Rules");
    public static readonly Text Audience = new("Wer mitmachen und lesen kann", "Who can take part and read");
    public static readonly Text AudienceMissing = new("Bitte wählen Sie, wer mitmachen kann.", "Please choose who can take part.");
    public static readonly Text Moderation = new("Wann die Moderation liest", "When the moderation reads");
    public static readonly Text ModerationMissing = new("Bitte wählen Sie, wann die Moderation liest.", "Please choose when the moderation reads.");
    public static readonly Text RightsIn = new("Erlaubt in „{0}“", "Allowed in “{0}”");
    public static readonly Text RightsWrong = new("Bitte wählen Sie aus der Liste.", "Please choose from the list.");
    public static readonly Text English = new("Englische Fassung", "English version");
    public static readonly Text InEnglish = new("{0} auf Englisch", "{0} in English");
    public static readonly Text Save = new("Sammlung speichern", "Save round");
    public static readonly Text NextSteps = new("Weitere Schritte", "Further steps");

    public static readonly Text Publish = new("Sammlung veröffentlichen", "Publish round");
    public static readonly Text PublishIntro = new("Danach steht „{0}“ auf den öffentlichen Seiten. Sammeln: {1} bis {2}, ganz von selbst. Zurücknehmen lässt sich das nicht; Texte und Tage können Sie weiter ändern.", "After that “{0}” stands on the public pages. Collecting: {1} to {2}, all by itself. This cannot be taken back; you can still change texts and days.");
    public static readonly Text Archive = new("Sammlung ins Archiv legen", "Put round into the archive");
    public static readonly Text ArchiveIntro = new("„{0}“ bleibt mit allen Ideen lesbar. Zustimmen und mitreden kann dann niemand mehr.", "“{0}” stays readable with all its ideas. Nobody can support or discuss any more.");

    public static readonly Text ResultTitle = new("Ergebnis von „{0}“", "Result of “{0}”");
    public static readonly Text ResultNote = new("Das Ergebnis ist öffentlich, sobald Sie speichern. Alle, die folgen, bekommen beim ersten Mal eine Nachricht.", "The result is public as soon as you save. All followers get a message the first time.");
    public static readonly Text Result = new("Was kam heraus?", "What came of it?");
    public static readonly Text ResultNeeded = new("Bitte schreiben Sie, was herauskam.", "Please write what came of it.");
    public static readonly Text TakenOver = new("Was wurde übernommen, was nicht, und warum?", "What was taken over, what was not, and why?");
    public static readonly Text TakenOverHint = new("Ideen, die in Maßnahmen eingegangen sind, stehen von selbst darunter.", "Ideas that became part of measures are listed below by themselves.");
    public static readonly Text SaveResult = new("Ergebnis veröffentlichen", "Publish result");

    public static readonly Text QuestionsTitle = new("Eigene Angaben von „{0}“", "Own questions of “{0}”");
    public static readonly Text QuestionsNote = new("Was die Stadt zu jeder Idee dieser Sammlung wissen will. Höchstens zwölf; jede Frage kostet Beiträge.", "What the city wants to know about each idea of this round. At most twelve; each question costs contributions.");
    public static readonly Text QuestionsFrozen = new("Die erste Idee ist da. Vorhandene Fragen bleiben, wie sie sind; neue können Sie nur freiwillig stellen.", "The first idea has arrived. Existing questions stay as they are; new ones can only be optional.");
    public static readonly Text QuestionsFixed = new("In dieser Sammlung gibt es schon Ideen. Die Fragen bleiben deshalb, wie sie sind.", "This round has ideas already, so the questions stay as they are.");
    public static readonly Text OnlyOptionalNow = new("In dieser Sammlung gibt es schon Ideen. Eine neue Frage kann deshalb nur freiwillig sein.", "This round has ideas already, so a new question can only be optional.");
    public static readonly Text TooManyQuestions = new("Mehr als zwölf eigene Fragen hat keine Sammlung.", "No round has more than twelve questions of its own.");
    public static readonly Text NoQuestions = new("Noch keine eigene Frage.", "No question of its own yet.");
    public static readonly Text AddQuestion = new("Frage hinzufügen", "Add a question");
    public static readonly Text ChangeQuestion = new("Frage ändern", "Change the question");
    public static readonly Text DropQuestion = new("Entfernen", "Remove");
    public static readonly Text Label = new("Frage", "Question");
    public static readonly Text LabelMissing = new("Bitte schreiben Sie die Frage.", "Please write the question.");
    public static readonly Text QuestionKindField = new("Antwort", "Answer");
    public static readonly Text KindMissing = new("Bitte wählen Sie, wie geantwortet wird.", "Please choose how people answer.");
    public static readonly Text Hint = new("Hilfe zur Frage", "Help for the question");
    public static readonly Text Required = new("Muss beantwortet werden", "Must be answered");
    public static readonly Text RequiredMark = new("Pflicht", "required");
    public static readonly Text OptionalMark = new("freiwillig", "optional");
    public static readonly Text Options = new("Auswahl, eine je Zeile", "Choices, one a line");
    public static readonly Text OptionsHint = new("Nur bei „Auswahl“. Englisch nach einem senkrechten Strich: „Fahrrad | Bicycle“.", "For “choice” only. English after a vertical bar: “Fahrrad | Bicycle”.");
    public static readonly Text OptionsMissing = new("Bitte nennen Sie mindestens zwei verschiedene Möglichkeiten, jede in einer eigenen Zeile.", "Please give at least two different choices, each on its own line.");
    public static readonly Text OptionsTooLong = new("Höchstens 30 Möglichkeiten mit je 120 Zeichen.", "At most 30 choices with 120 characters each.");

    public static readonly Text ToIdeas = new("Beiträge zuordnen", "Assign contributions");
    public static readonly Text AssignTitle = new("Beiträge von „{0}“", "Contributions to “{0}”");
    public static readonly Text AssignNote = new("Karten aus Workshops, Briefe, Anrufe und Ideen, die neben der Sammlung ankamen.", "Cards from workshops, letters, calls and ideas that came in beside the round.");
    public static readonly Text Numbers = new("Nummern der Beiträge", "Numbers of the contributions");
    public static readonly Text NumbersHint = new("Zum Beispiel: 57, 58, 61", "For example: 57, 58, 61");
    public static readonly Text NumbersMissing = new("Bitte geben Sie mindestens eine Nummer ein.", "Please enter at least one number.");
    public static readonly Text NumbersUnknown = new("Diese Nummern gibt es hier nicht: {0}", "These numbers do not exist here: {0}");
    public static readonly Text TakeOut = new("Aus dieser Sammlung herausnehmen (ständige Ideensammlung)", "Take out of this round (ideas at any time)");
    public static readonly Text StaffStays = new("Idee {0}: Was nur die Verwaltung sieht, bleibt dort, und Öffentliches wird nicht verborgen.", "Idea {0}: what only the staff sees stays there, and what is public is not hidden.");

    public static readonly Text IntakeTitle = new("Ständige Ideensammlung", "Ideas at any time");
    public static readonly Text IntakeOpen = new("Offen", "Open");
    public static readonly Text IntakeClosed = new("Geschlossen", "Closed");
    public static readonly Text IntakeState = new("Nimmt die Stadt Ideen auch außerhalb der Sammlungen an?", "Does the city take ideas outside the rounds?");
    public static readonly Text IntakeMissing = new("Bitte wählen Sie „Offen“ oder „Geschlossen“.", "Please choose “open” or “closed”.");
    public static readonly Text IntakeFrom = new("Geschlossen ab", "Closed from");
    public static readonly Text IntakeReason = new("Grund, öffentlich", "Reason, public");
    public static readonly Text IntakeReasonMissing = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text IntakeSave = new("Speichern", "Save");

    public static Text Of(QuestionKind kind) => kind switch
    {
        QuestionKind.Line => new("Eine Zeile", "One line"),
        QuestionKind.Long => new("Mehrere Zeilen", "Several lines"),
        QuestionKind.Choice => new("Auswahl, eine Antwort", "Choice, one answer"),
        QuestionKind.Choices => new("Auswahl, mehrere Antworten", "Choice, several answers"),
        QuestionKind.File => new("Bild oder Dokument", "Picture or document"),
        _ => new("Ort (Stadtteil)", "Place (district)"),
    };

    public static Text Of(RoundRights right) => right switch
    {
        RoundRights.Support => new("Zustimmen", "Support"),
        RoundRights.Comment => new("Mitreden", "Discuss"),
        RoundRights.ShowSupports => new("Zahl der Zustimmungen zeigen", "Show the number of supports"),
        _ => new("Ideen einreichen", "Submit ideas"),
    };
}
