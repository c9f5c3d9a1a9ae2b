using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the stakeholder register.</summary>
public static class StakeholderText
{
    public static readonly Text Stakeholders = new("Beteiligte", "Stakeholders");
    public static readonly Text Note = new("Wer ein berechtigtes Interesse an der Digitalen Agenda hat. {0} Einträge.", "Who has a justified interest in the Digital Agenda. {0} entries.");
    public static readonly Text Protected = new("Was hier über Personen steht, sehen nur die Koordination und die verantwortliche Person. Es wird nie öffentlich und lässt sich vollständig löschen.", "What stands here about persons is seen only by the coordination and the owner. It never becomes public and can be erased completely.");
    public static readonly Text None = new("Noch keine Beteiligten", "No stakeholders yet");
    public static readonly Text NoneDetail = new("Tragen Sie zuerst ein, wen die Digitale Agenda angeht. Danach schätzen Sie Einfluss und Interesse ein.", "First enter whom the Digital Agenda concerns. Then assess influence and interest.");
    public static readonly Text New = new("Beteiligte eintragen", "Add a stakeholder");
    public static readonly Text Edit = new("Eintrag bearbeiten", "Edit the entry");
    public static readonly Text Save = new("Eintrag speichern", "Save the entry");
    public static readonly Text Kind = new("Person oder Gruppe", "Person or group");
    public static readonly Text KindMissing = new("Bitte wählen Sie: Gruppe oder Person.", "Please choose: group or person.");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text NameMissing = new("Bitte geben Sie einen Namen an.", "Please give a name.");
    public static readonly Text Strategy = new("Wie die Stadt mit ihnen zusammenarbeitet", "How the city works with them");
    public static readonly Text Owner = new("Verantwortlich", "Owner");
    public static readonly Text ContactEvery = new("Kontakt alle … Tage", "Contact every … days");
    public static readonly Text ContactEveryTerm = new("Kontakt", "Contact");
    public static readonly Text ContactEveryValue = new("alle {0} Tage, zuletzt {1}", "every {0} days, last {1}");
    public static readonly Text ContactWrong = new("Bitte geben Sie eine Zahl von 1 bis 730 an.", "Please give a number from 1 to 730.");
    public static readonly Text ContactNeedsOwner = new("Für regelmäßigen Kontakt braucht es eine verantwortliche Person.", "Regular contact needs an owner.");
    public static readonly Text LastContact = new("Letzter Kontakt", "Last contact");
    public static readonly Text NoContact = new("noch keiner", "none yet");
    public static readonly Text ContactDue = new("Kontakt fällig", "Contact due");
    public static readonly Text Today = new("Gespeichert ist", "Stored is");

    public static readonly Text Influence = new("Einfluss", "Influence");
    public static readonly Text Interest = new("Interesse", "Interest");
    public static readonly Text Attitude = new("Haltung", "Attitude");
    public static readonly Text NotAssessed = new("nicht eingeschätzt", "not assessed");
    public static readonly Text Map = new("Beteiligte nach Einfluss und Interesse", "Stakeholders by influence and interest");
    public static readonly Text MapNote = new("Stand der Analyse vom {0}.", "As of the analysis of {0}.");
    public static readonly Text MapDescription = new("{0} Beteiligte mit Nummern. Waagerecht der Einfluss, senkrecht das Interesse, je von 1 bis 5. Die Tabelle darunter nennt alle Werte.", "{0} stakeholders with numbers. Influence is horizontal, interest vertical, each from 1 to 5. The table below names all values.");
    public static readonly Text List = new("Liste", "List");
    public static readonly Text AsXlsx = new("Liste als XLSX", "List as XLSX");
    public static readonly Text AsCsv = new("Liste als CSV", "List as CSV");

    public static readonly Text NewAnalysis = new("Neue Analyse", "New analysis");
    public static readonly Text NewAnalysisIntro = new("Vorbelegt ist die letzte Analyse. Wer ohne Einfluss und Interesse bleibt, gehört nicht zu dieser Analyse.", "The last analysis is filled in. Whoever has no influence and interest is not part of this analysis.");
    public static readonly Text AnalysisDay = new("Tag der Analyse", "Day of the analysis");
    public static readonly Text AnalysisNote = new("Anmerkung", "Note");
    public static readonly Text AnalysisNoteHint = new("Wer hat eingeschätzt, auf welcher Grundlage? Bitte keine Namen von Personen.", "Who assessed, on which grounds? Please no names of persons.");
    public static readonly Text DayMissing = new("Bitte geben Sie einen Tag an, nicht nach heute.", "Please give a day, not after today.");
    public static readonly Text DayTaken = new("Für diesen Tag gibt es schon eine Analyse. Bitte wählen Sie einen anderen Tag.", "There is an analysis of this day already. Please choose another day.");
    public static readonly Text HalfAssessed = new("{0}: Bitte geben Sie Einfluss, Interesse und Haltung an oder nichts davon.", "{0}: please give influence, interest and attitude or none of them.");
    public static readonly Text NobodyAssessed = new("Bitte schätzen Sie mindestens einen Eintrag ein.", "Please assess at least one entry.");
    public static readonly Text StepWrong = new("Bitte wählen Sie eine Stufe.", "Please choose a step.");
    public static readonly Text SaveAnalysis = new("Analyse speichern", "Save the analysis");
    public static readonly Text Analysis = new("Analyse", "Analysis");
    public static readonly Text Compare = new("Zwei Analysen vergleichen", "Compare two analyses");
    public static readonly Text CompareTitle = new("Analysen vergleichen", "Compare analyses");
    public static readonly Text CompareNeedsTwo = new("Zum Vergleichen braucht es zwei Analysen.", "Comparing needs two analyses.");
    public static readonly Text From = new("Von", "From");
    public static readonly Text Until = new("Bis", "Until");
    public static readonly Text ShowComparison = new("Vergleich zeigen", "Show the comparison");
    public static readonly Text Moved = new("{0} von {1} haben sich bewegt.", "{0} of {1} have moved.");
    public static readonly Text Change = new("Veränderung", "Change");
    public static readonly Text Same = new("gleich", "same");
    public static readonly Text OnlyThen = new("nur am ersten Tag eingeschätzt", "assessed on the first day only");
    public static readonly Text OnlyNow = new("neu eingeschätzt", "newly assessed");
    public static readonly Text Step = new("{0}: {1} → {2}", "{0}: {1} → {2}");
    public static readonly Text OverTime = new("Einschätzungen im Lauf der Zeit", "Assessments over time");

    public static readonly Text Expectations = new("Erwartungen", "Expectations");
    public static readonly Text AllExpectations = new("Alle Erwartungen", "All expectations");
    public static readonly Text Expectation = new("Erwartung", "Expectation");
    public static readonly Text ExpectationsNote = new("{0} genannt. Später wird geprüft: erfüllt, teilweise oder nicht, und warum.", "{0} said. Later they are checked: met, partly or not, and why.");
    public static readonly Text ExpectationsEmpty = new("Tragen Sie bei einem Beteiligten ein, was er erwartet. Hier stehen dann alle.", "Enter at a stakeholder what is expected. All of them will stand here.");
    public static readonly Text FilterByState = new("Nach Ergebnis zeigen", "Show by result");
    public static readonly Text AllStates = new("alle", "all");
    public static readonly Text NoneInState = new("In diesem Stand ist keine.", "None in this state.");
    public static readonly Text BackToRegister = new("Zum Verzeichnis der Beteiligten", "To the register of stakeholders");
    public static readonly Text NoExpectations = new("Noch keine Erwartung eingetragen.", "No expectation entered yet.");
    public static readonly Text NewExpectation = new("Erwartung eintragen", "Add an expectation");
    public static readonly Text ExpectationBody = new("Was wird erwartet?", "What is expected?");
    public static readonly Text ExpectationMissing = new("Bitte schreiben Sie, was erwartet wird.", "Please write what is expected.");
    public static readonly Text ExpectationDay = new("Genannt am", "Said on");
    public static readonly Text SaveExpectation = new("Erwartung speichern", "Save the expectation");
    public static readonly Text Check = new("Prüfen, ob erfüllt", "Check whether met");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text ResultMissing = new("Bitte wählen Sie ein Ergebnis.", "Please choose a result.");
    public static readonly Text Why = new("Warum?", "Why?");
    public static readonly Text WhyMissing = new("Bitte schreiben Sie, warum.", "Please write why.");
    public static readonly Text SaveCheck = new("Ergebnis speichern", "Save the result");
    public static readonly Text Open = new("noch nicht geprüft", "not checked yet");
    public static readonly Text SaidOn = new("Genannt am {0}.", "Said on {0}.");
    public static readonly Text CheckedOn = new("Geprüft am {0}.", "Checked on {0}.");

    public static readonly Text Erase = new("Eintrag löschen", "Erase the entry");
    public static readonly Text EraseBody = new("Gelöscht werden der Eintrag, alle Einschätzungen und alle Erwartungen. Das lässt sich nicht rückgängig machen. Im Verlauf bleibt nur, dass ein Eintrag gelöscht wurde, ohne Namen.", "The entry, all assessments and all expectations are erased. This cannot be undone. The history keeps only that an entry was erased, without a name.");

    private static readonly Text[] Steps = [new("sehr gering", "very low"), new("gering", "low"), new("mittel", "medium"), new("hoch", "high"), new("sehr hoch", "very high")];

    /// <param name="step">1 to 5.</param>
    public static Text StepOf(int step) => Steps[step - 1];

    public static Text Of(StakeholderKind kind) => kind == StakeholderKind.Person ? new("Person", "Person") : new("Gruppe", "Group");

    public static Text Of(Attitude attitude) => attitude switch
    {
        Konzil.Steering.Attitude.Supports => new("unterstützt", "supports"),
        Konzil.Steering.Attitude.Open => new("aufgeschlossen", "open-minded"),
        Konzil.Steering.Attitude.Neutral => new("neutral", "neutral"),
        Konzil.Steering.Attitude.Sceptical => new("skeptisch", "sceptical"),
        _ => new("ablehnend", "opposed"),
    };

    public static Text Of(ExpectationResult result) => result switch
    {
        ExpectationResult.Met => new("erfüllt", "met"),
        ExpectationResult.Partly => new("teilweise erfüllt", "partly met"),
        _ => new("nicht erfüllt", "not met"),
    };
}
