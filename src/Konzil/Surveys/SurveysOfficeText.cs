using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>Words for those who prepare surveys.</summary>
public static class SurveysOfficeText
{
    public static readonly Text StaffNameless = new("Umfragen unter Beschäftigten sind immer ohne Namen, und Zahlen gibt es erst am Ende und ab {0} Antworten.", "Surveys of the staff are always without names, and there are numbers only at the end and from {0} answers on.");
    public static readonly Text Repeat = new("Dieselben Fragen noch einmal stellen", "Ask the same questions again");
    public static readonly Text RepeatNote = new("Es entsteht ein Entwurf mit denselben Fragen. Das Ergebnis zeigt dann auch den Verlauf.", "A draft with the same questions is made. The result then also shows how answers moved over time.");
    public static readonly Text Sealed = new("Die ersten Antworten sind da oder die Umfrage ist beendet. Fragen und Regeln ändern sich nicht mehr. Legen Sie für andere Fragen eine neue Umfrage an.", "The first answers are in, or the survey has ended. Questions and rules no longer change. For other questions, begin a new survey.");
    public static readonly Text AlreadyReleased = new("Diese Umfrage ist schon freigegeben.", "This survey has been released already.");
    public static readonly Text NotReleased = new("Diese Umfrage läuft nicht.", "This survey is not running.");
    public static readonly Text OverAlready = new("Die Umfrage wäre schon vorbei. Bitte wählen Sie einen letzten Tag, der noch kommt.", "The survey would be over already. Please choose a last day to come.");
    public static readonly Text NoQuestion = new("Eine Umfrage braucht mindestens eine Frage.", "A survey needs at least one question.");
    public static readonly Text TooManyQuestions = new("Mehr als 60 Fragen beantwortet niemand. Bitte teilen Sie die Umfrage.", "Nobody answers more than 60 questions. Please split the survey.");
    public static readonly Text OthersDepend = new("Eine andere Frage hängt von dieser ab. Ändern Sie zuerst deren Bedingung.", "Another question depends on this one. Change its condition first.");
    public static readonly Text MustPointBack = new("Die Bedingung muss auf eine Auswahlfrage einer früheren Seite zeigen. Sonst könnten zwei Fragen aufeinander warten.", "The condition must point to a choice question on an earlier page. Otherwise two questions could wait for each other.");
    public static readonly Text NoSuchOption = new("Diese Antwort gibt es in der Frage nicht. Zählen Sie die Antworten von 1 an.", "The question has no such answer. Count the answers from 1.");
    public static readonly Text OptionsMissing = new("Bitte schreiben Sie 2 bis 30 Antworten, jede in eine eigene Zeile.", "Please write 2 to 30 answers, each in a line of its own.");
    public static readonly Text OptionsUneven = new("Die englischen Antworten brauchen genauso viele Zeilen wie die deutschen.", "The English answers need as many lines as the German ones.");
    public static readonly Text OptionTwice = new("„{0}“ steht zweimal da, Groß- und Kleinschreibung nicht gerechnet. Zwei gleiche Antworten könnte niemand auseinanderhalten.", "“{0}” is there twice, apart from capitals. Nobody could tell two equal answers apart.");
    public static readonly Text ScaleWrong = new("Eine Skala braucht zwei Zeilen (was der kleinste und was der größte Wert bedeutet) und höchstens elf Werte.", "A scale needs two lines (what the smallest and the largest value mean) and at most eleven values.");
    public static readonly Text RangeWrong = new("Die größte Zahl muss über der kleinsten liegen.", "The largest number must be above the smallest.");
    public static readonly Text EndBeforeStart = new("Der letzte Tag liegt vor dem ersten.", "The last day is before the first.");

    public static readonly Text Intro = new("Kurze Fragen und Umfragen für Bürgerinnen und Bürger oder für Beschäftigte. Ergebnisse sieht vor dem Ende niemand, außer Sie legen es vor Beginn anders fest.", "Short questions and surveys for citizens or for staff. Nobody sees results before the end unless you decide otherwise before the beginning.");
    public static readonly Text None = new("Noch keine Umfrage.", "No survey yet.");
    public static readonly Text New = new("Neue Umfrage", "New survey");
    public static readonly Text TitleDe = new("Titel", "Title");
    public static readonly Text TitleEn = new("Titel auf Englisch", "Title in English");
    public static readonly Text EnglishHint = new("Bleibt das Feld leer, steht auch auf der englischen Seite der deutsche Text.", "If it stays empty, the English page shows the German text.");
    public static readonly Text IntroDe = new("Worum geht es?", "What is it about?");
    public static readonly Text IntroEn = new("Worum geht es? Auf Englisch", "What is it about? In English");
    public static readonly Text AudienceLabel = new("Wer kann antworten?", "Who can answer?");
    public static readonly Text PerPersonLabel = new("Antworten mit dem Konto speichern", "Keep answers with the account");
    public static readonly Text PerPersonHint = new("Dann kann man zwischenspeichern. Ohne Haken sind die Antworten anonym. Bei Umfragen für alle sind sie immer anonym.", "Then people can save for later. Without the tick, answers are anonymous. Surveys for everyone are always anonymous.");
    public static readonly Text RunningLabel = new("Laufendes Ergebnis öffentlich zeigen", "Show the running result publicly");
    public static readonly Text RunningHint = new("Gilt ab der ersten Antwort und lässt sich danach nicht ändern. Ohne Haken sieht vor dem Ende niemand ein Ergebnis, auch Sie nicht.", "Applies from the first answer on and cannot be changed after it. Without the tick nobody sees a result before the end, not even you.");
    public static readonly Text HomeLabel = new("Auf der Startseite zeigen", "Show on the home page");
    public static readonly Text PageKindLabel = new("Auch auf der Seite von", "Also on the page of");
    public static readonly Text PageKindHint = new("Solange die Umfrage läuft, steht sie auf der Seite dieser Idee oder Maßnahme, danach der Weg zum Ergebnis.", "While the survey runs, it stands on the page of this idea or measure; afterwards the way to its result does.");
    public static readonly Text NoPage = new("keiner Idee oder Maßnahme", "no idea or measure");
    public static readonly Text PageOfIdea = new("Idee", "Idea");
    public static readonly Text PageOfMeasure = new("Maßnahme", "Measure");
    public static readonly Text PageNumberLabel = new("Nummer der Idee oder Maßnahme", "Number of the idea or measure");
    public static readonly Text NoSuchPage = new("Diese Nummer gibt es nicht öffentlich.", "There is no public one with this number.");
    public static readonly Text OpensOn = new("Erster Tag", "First day");
    public static readonly Text ClosesOn = new("Letzter Tag", "Last day");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag ein, zum Beispiel 14.10.2026.", "Please enter a day, for example 14/10/2026.");
    public static readonly Text TitleMissing = new("Bitte geben Sie einen Titel ein.", "Please enter a title.");
    public static readonly Text Missing = new("Bitte wählen Sie aus.", "Please choose.");
    public static readonly Text Create = new("Umfrage anlegen", "Create survey");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text Settings = new("Titel, Regeln und Zeitraum", "Title, rules and period");
    public static readonly Text Questions = new("Fragen", "Questions");
    public static readonly Text NewQuestion = new("Neue Frage", "New question");
    public static readonly Text AddQuestion = new("Frage hinzufügen", "Add question");
    public static readonly Text SaveQuestion = new("Frage speichern", "Save question");
    public static readonly Text Edit = new("Bearbeiten", "Edit");
    public static readonly Text DropQuestion = new("Frage löschen", "Delete question");
    public static readonly Text PageLabel = new("Seite", "Page");
    public static readonly Text KindLabel = new("Art der Frage", "Kind of question");
    public static readonly Text QuestionDe = new("Frage", "Question");
    public static readonly Text QuestionEn = new("Frage auf Englisch", "Question in English");
    public static readonly Text RequiredLabel = new("Muss beantwortet werden", "Must be answered");
    public static readonly Text OptionsDe = new("Antworten, eine je Zeile", "Answers, one for each line");
    public static readonly Text OptionsHint = new("Bei einer Skala zwei Zeilen: was der kleinste und was der größte Wert bedeutet. Bei Zahl und Text leer.", "For a scale two lines: what the smallest and the largest value mean. Empty for number and text.");
    public static readonly Text OptionsEn = new("Antworten auf Englisch", "Answers in English");
    public static readonly Text Min = new("Kleinster Wert", "Smallest value");
    public static readonly Text Max = new("Größter Wert", "Largest value");
    public static readonly Text RangeHint = new("Nur bei Skala und Zahl.", "For scale and number only.");
    public static readonly Text OnlyIf = new("Nur fragen, wenn", "Only ask if");
    public static readonly Text Always = new("immer fragen", "always ask");
    public static readonly Text OnlyIfOption = new("Nummer der Antwort", "Number of the answer");
    public static readonly Text OnlyIfOptionHint = new("1 für die erste Antwort.", "1 for the first answer.");
    public static readonly Text WholeWrong = new("Bitte geben Sie eine ganze Zahl von {0} bis {1} ein.", "Please enter a whole number from {0} to {1}.");
    public static readonly Text QuestionMissing = new("Bitte schreiben Sie die Frage.", "Please write the question.");
    public static readonly Text Release = new("Umfrage freigeben", "Release survey");
    public static readonly Text ReleaseNote = new("Mit der Freigabe ist die Umfrage ab dem {0} für „{1}“ offen. Fragen lassen sich noch ändern, bis die erste Antwort da ist.", "Once released, the survey is open from {0} for “{1}”. Questions can still be changed until the first answer is in.");
    public static readonly Text Close = new("Jetzt beenden", "End now");
    public static readonly Text CloseNote = new("Die Umfrage endet sonst am {0} von selbst. Nach dem Ende sind die Ergebnisse öffentlich und es gibt kein Zurück.", "Otherwise the survey ends by itself on {0}. After the end the results are public and there is no way back.");
    public static readonly Text Preview = new("Vorschau", "Preview");
    public static readonly Text OnSite = new("Auf der Seite ansehen", "See it on the site");
    public static readonly Text Results = new("Ergebnis ansehen", "See the result");
    public static readonly Text Remarks = new("Freie Texte prüfen", "Check free texts");
    public static readonly Text RemarksNote = new("{0} warten", "{0} waiting");
    public static readonly Text RemarksIntro = new("Texte werden nach dem Ende öffentlich, wenn Sie sie hier freigeben. Geben Sie nichts frei, woran jemand zu erkennen ist.", "Texts become public after the end if you release them here. Release nothing that identifies somebody.");
    public static readonly Text NoRemarks = new("Kein Text wartet.", "No text is waiting.");
    public static readonly Text Tick = new("Auswählen", "Select");
    public static readonly Text ShowTicked = new("Ausgewählte freigeben", "Release selected");
    public static readonly Text HideTicked = new("Ausgewählte nicht zeigen", "Do not show selected");
    public static readonly Text NothingTicked = new("Bitte wählen Sie mindestens einen Text aus.", "Please select at least one text.");
    public static readonly Text State = new("{0}, {1}", "{0}, {1}");
    public static readonly Text SealedTitle = new("Fragen und Regeln stehen fest", "Questions and rules are fixed");

    public static Text Of(Audience audience) => audience switch
    {
        Audience.Everyone => new("alle, auch ohne Konto", "everyone, without an account too"),
        Audience.Residents => new("alle mit bestätigtem Wohnsitz, jede Person einmal", "everyone with a confirmed residence, each person once"),
        Audience.Accounts => new("alle mit Konto, jede Person einmal", "everyone with an account, each person once"),
        _ => new("Beschäftigte, jede Person einmal", "staff, each person once"),
    };

    public static Text Of(QuestionKind kind) => kind switch
    {
        QuestionKind.Single => new("eine Antwort", "one answer"),
        QuestionKind.Multiple => new("mehrere Antworten", "several answers"),
        QuestionKind.Scale => new("Skala", "scale"),
        QuestionKind.Number => new("Zahl", "number"),
        QuestionKind.ShortText => new("kurzer Text", "short text"),
        _ => new("langer Text", "long text"),
    };
}
