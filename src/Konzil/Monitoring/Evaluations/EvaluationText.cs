using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words of evaluations, adjustments and the report of a gate. German on pages: plain, "Sie".</summary>
public static class EvaluationText
{
    public static readonly Text Title = new("Evaluierungen", "Evaluations");
    public static readonly Text Note = new("Zu jeder Phase: Fragen, Antworten, Befunde, und was sich dadurch ändert.", "For each phase: questions, answers, findings, and what changes because of them.");
    public static readonly Text None = new("Noch keine Evaluierung", "No evaluation yet");
    public static readonly Text NoneDetail = new("Am Ende einer Phase lohnt sich der Blick zurück.", "At the end of a phase it is worth looking back.");
    public static readonly Text New = new("Evaluierung beginnen", "Begin an evaluation");
    public static readonly Text Begin = new("Evaluierung beginnen", "Begin the evaluation");
    public static readonly Text Phase = new("Phase", "Phase");
    public static readonly Text PhaseMissing = new("Bitte wählen Sie eine Phase.", "Please choose a phase.");
    public static readonly Text TitleLabel = new("Name der Evaluierung", "Name of the evaluation");
    public static readonly Text TitleMissing = new("Bitte geben Sie der Evaluierung einen Namen.", "Please give the evaluation a name.");
    public static readonly Text Questions = new("Fragen", "Questions");
    public static readonly Text QuestionsHint = new("Eine Frage je Zeile. Weitere können später dazukommen.", "One question a line. More can be added later.");
    public static readonly Text QuestionsMissing = new("Bitte stellen Sie mindestens eine Frage.", "Please ask at least one question.");
    public static readonly Text TooMany = new("Bitte höchstens {0} Fragen, jede mit höchstens {1} Zeichen.", "Please at most {0} questions of at most {1} characters each.");
    public static readonly Text UsualQuestions = new("Was hat gut funktioniert?\nWas hat gefehlt oder gestört?\nWurden die Ziele der Phase erreicht?\nWas machen wir in der nächsten Phase anders?", "What worked well?\nWhat was missing or in the way?\nWere the goals of the phase reached?\nWhat shall we do otherwise in the next phase?");
    public static readonly Text Answer = new("Antwort auf Frage {0}", "Answer to question {0}");
    public static readonly Text Question = new("Frage", "Question");
    public static readonly Text AnswerTerm = new("Antwort", "Answer");
    public static readonly Text FoundTerm = new("Befund", "Finding");
    public static readonly Text ChangeTerm = new("Was sich ändert", "What changes");
    public static readonly Text Unanswered = new("noch keine Antwort", "no answer yet");
    public static readonly Text SaveAnswers = new("Antworten speichern", "Save the answers");
    public static readonly Text MoreQuestions = new("Weitere Fragen", "More questions");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text IsOpen = new("läuft", "under way");
    public static readonly Text ClosedOn = new("abgeschlossen am {0}", "closed on {0}");
    public static readonly Text IsClosed = new("Diese Evaluierung ist abgeschlossen.", "This evaluation is closed.");
    public static readonly Text Close = new("Evaluierung abschließen", "Close the evaluation");
    public static readonly Text Conclusion = new("Ergebnis in wenigen Sätzen", "Result in a few sentences");
    public static readonly Text ConclusionMissing = new("Bitte fassen Sie das Ergebnis zusammen.", "Please sum up the result.");
    public static readonly Text AnswersMissing = new("Bitte beantworten Sie zuerst alle Fragen.", "Please answer all questions first.");
    public static readonly Text ToProject = new("Zum Projekt", "To the project");
    public static readonly Text All = new("Alle Evaluierungen", "All evaluations");

    public static readonly Text Adjustments = new("Befunde und Anpassungen", "Findings and adjustments");
    public static readonly Text AdjustmentsNote = new("Planen, umsetzen, prüfen, übernehmen. Hat eine Änderung nicht geholfen, geht sie zurück in die Planung.", "Plan, do, check, act. A change that did not help goes back to planning.");
    public static readonly Text NoAdjustments = new("Noch kein Befund.", "No finding yet.");
    public static readonly Text NewAdjustment = new("Befund eintragen", "Enter a finding");
    public static readonly Text EditAdjustment = new("Befund bearbeiten", "Edit the finding");
    public static readonly Text SaveAdjustment = new("Befund speichern", "Save the finding");
    public static readonly Text Found = new("Was wurde festgestellt?", "What was found?");
    public static readonly Text FoundMissing = new("Bitte schreiben Sie, was festgestellt wurde.", "Please write what was found.");
    public static readonly Text Change = new("Was wird geändert?", "What is changed?");
    public static readonly Text ChangeMissing = new("Bitte schreiben Sie, was geändert wird.", "Please write what is changed.");
    public static readonly Text MeasuredBy = new("Woran erkennt man, dass es geholfen hat?", "By what does one see that it helped?");
    public static readonly Text MeasuredByMissing = new("Bitte schreiben Sie, woran man es erkennt.", "Please write by what one sees it.");
    public static readonly Text Owner = new("Verantwortlich", "Owner");
    public static readonly Text OwnerMissing = new("Bitte wählen Sie eine Person aus der Liste.", "Please choose a person from the list.");
    public static readonly Text Due = new("Bis wann?", "By when?");
    public static readonly Text DueMissing = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text Round = new("Durchgang {0}", "Round {0}");
    public static readonly Text NextStep = new("Nächster Schritt", "Next step");
    public static readonly Text StepMissing = new("Bitte wählen Sie den nächsten Schritt.", "Please choose the next step.");
    public static readonly Text NoteLabel = new("Was wurde getan oder festgestellt?", "What was done or found?");
    public static readonly Text NoteMissing = new("Bitte schreiben Sie, was getan oder festgestellt wurde.", "Please write what was done or found.");
    public static readonly Text SaveStep = new("Schritt festhalten", "Record the step");
    public static readonly Text NoSuchStep = new("Dieser Schritt ist jetzt nicht möglich. Bitte laden Sie die Seite neu.", "This step is not possible now. Please load the page again.");
    public static readonly Text NotPlanned = new("Nur was in Planung ist, kann geändert werden.", "Only what is being planned can be changed.");
    public static readonly Text Overdue = new("überfällig", "overdue");
    public static readonly Text ToldOwner = new("Sie sind verantwortlich für eine Anpassung aus der Evaluierung „{0}“: {1}", "You are the owner of an adjustment from the evaluation “{0}”: {1}");
    public static readonly Text NextAtEnd = new("Die Koordination kann sie auch danach noch abschließen.", "The coordination can still finish it afterwards.");
    public static readonly Text NextOfAdjustment = new("Die Koordination führt sie weiter oder verwirft sie.", "The coordination goes on with it or drops it.");
    public static readonly Text ToldDue = new("Heute fällig, aus der Evaluierung „{0}“: {1}", "Due today, from the evaluation “{0}”: {1}");

    public static readonly Text Feedback = new("Rückmeldungen", "Feedback");
    public static readonly Text FeedbackNote = new("Eine kurze Umfrage mit drei Fragen. Sie wird als Entwurf angelegt; unter „Umfragen“ prüfen Sie die Fragen und geben sie frei.", "A short survey of three questions. It is made as a draft; check the questions under “Surveys” and release it.");
    public static readonly Text NoFeedback = new("Noch keine Rückmeldung eingeholt.", "No feedback asked for yet.");
    public static readonly Text AskFeedback = new("Rückmeldung einholen", "Ask for feedback");
    public static readonly Text Group = new("Bei wem?", "From whom?");
    public static readonly Text GroupMissing = new("Bitte wählen Sie eine Gruppe.", "Please choose a group.");
    public static readonly Text Until = new("Antworten bis", "Answers by");
    public static readonly Text UntilPast = new("Bitte wählen Sie einen Tag ab morgen.", "Please choose a day from tomorrow on.");
    public static readonly Text FeedbackTitle = new("Ihre Rückmeldung: {0}", "Your feedback: {0}");
    public static readonly Text FeedbackIntro = new("Drei kurze Fragen zu dieser Phase. Ihre Antworten helfen, die nächste besser zu machen.", "Three short questions about this phase. Your answers help to make the next one better.");
    public static readonly Text FeedbackScale = new("Wie zufrieden sind Sie mit dieser Phase?", "How satisfied are you with this phase?");
    public static readonly Text FeedbackEnds = new("sehr unzufrieden\nsehr zufrieden", "very dissatisfied\nvery satisfied");
    public static readonly Text FeedbackGood = new("Was war gut?", "What was good?");
    public static readonly Text FeedbackBetter = new("Was sollten wir ändern?", "What should we change?");
    public static readonly Text SurveyLine = new("Umfrage {0}: {1}", "Survey {0}: {1}");
    public static readonly Text AnswerCount = new("{0} Antworten", "{0} answers");

    public static readonly Text GateReport = new("Bericht zur Freigabe", "Report for the gate");
    public static readonly Text GateReportNote = new("Aus dem Plan berechnet: was vom Ziel der Phase abweicht, und was dagegen getan wird.", "Computed from the plan: what departs from the aim of the phase, and what is done about it.");
    public static readonly Text Deviations = new("Abweichungen", "Deviations");
    public static readonly Text NoDeviations = new("Keine Abweichung: alle Kriterien sind erfüllt, alle Pakete im Plan.", "No deviation: all criteria are met, all packages on track.");
    public static readonly Text CriterionOpen = new("Kriterium nicht geprüft: {0}", "Criterion not checked: {0}");
    public static readonly Text ConditionLate = new("Bedingung der Freigabe offen: {0} (bis {1})", "Condition of the gate open: {0} (by {1})");
    public static readonly Text CriterionNotMet = new("Kriterium nicht erfüllt: {0}", "Criterion not met: {0}");
    public static readonly Text PackageLate = new("{0}: seit {1} überfällig", "{0}: overdue since {1}");
    public static readonly Text PackageMoved = new("{0}: um {1} Tage verschoben, zuletzt weil: {2}", "{0}: moved by {1} days, last because: {2}");
    public static readonly Text PhaseLate = new("Die Phase sollte am {0} enden und ist nicht freigegeben.", "The phase should have ended on {0} and is not released.");
    public static readonly Text Actions = new("Was dagegen getan wird", "What is done about it");
    public static readonly Text NoActions = new("Noch keine Maßnahme dagegen.", "No action yet.");
    public static readonly Text NewAction = new("Gegenmaßnahme als Aufgabe geben", "Give a corrective action as a task");
    public static readonly Text Against = new("Gegen welche Abweichung?", "Against which deviation?");
    public static readonly Text AgainstMissing = new("Bitte wählen Sie eine Abweichung.", "Please choose a deviation.");
    public static readonly Text WhatToDo = new("Was ist zu tun?", "What is to be done?");
    public static readonly Text WhatMissing = new("Bitte schreiben Sie, was zu tun ist.", "Please write what is to be done.");
    public static readonly Text Body = new("In welchem Gremium wird sie verfolgt?", "Which body follows it up?");
    public static readonly Text BodyMissing = new("Bitte wählen Sie ein Gremium.", "Please choose a body.");
    public static readonly Text GiveTask = new("Aufgabe geben", "Give the task");
    public static readonly Text DuePast = new("Bitte wählen Sie einen Tag ab heute.", "Please choose a day from today on.");
    public static readonly Text NoBodies = new("Sie führen kein Gremium. Aufgaben gibt, wer ein Gremium führt, oder die Koordination.", "You run no body. Tasks are given by whoever runs a body, or the coordination.");
    public static readonly Text ToGate = new("Zur Freigabe der Phase", "To the gate of the phase");

    public static Text Of(LoopState state) => state switch
    {
        LoopState.Planned => new("geplant", "planned"),
        LoopState.Done => new("umgesetzt", "done"),
        LoopState.Checked => new("geprüft", "checked"),
        LoopState.Kept => new("bewährt und übernommen", "worked and was kept"),
        _ => new("verworfen", "dropped"),
    };

    public static Text Step(LoopState state) => state switch
    {
        LoopState.Planned => new("Hat nicht geholfen: neu planen", "Did not help: plan anew"),
        LoopState.Done => new("Ist umgesetzt", "Is done"),
        LoopState.Checked => new("Wirkung ist geprüft", "Effect was checked"),
        LoopState.Kept => new("Hat geholfen: übernehmen", "Helped: keep it"),
        _ => new("Verwerfen", "Drop it"),
    };
}
