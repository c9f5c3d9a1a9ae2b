using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the gates: checked and decided at the end of a phase.</summary>
public static class GateText
{
    public static readonly Text Gate = new("Freigabe am Ende der Phase", "Gate at the end of the phase");
    public static readonly Text GateOf = new("Freigabe: {0}", "Gate: {0}");
    public static readonly Text Intro = new("Vor dem Ende einer Phase wird geprüft: Ist sie ordentlich abgeschlossen, und kann die nächste beginnen?", "Before a phase ends it is checked: is it finished properly, and can the next one begin?");
    public static readonly Text Criteria = new("Kriterien", "Criteria");
    public static readonly Text NoCriteria = new("Legen Sie zuerst fest, woran Sie die Freigabe messen.", "First say by what the gate is measured.");
    public static readonly Text NewCriterion = new("Neues Kriterium", "New criterion");
    public static readonly Text EditCriterion = new("Kriterium prüfen oder ändern", "Check or change the criterion");
    public static readonly Text SaveCriterion = new("Kriterium speichern", "Save the criterion");
    public static readonly Text TitleLabel = new("Was muss erfüllt sein?", "What has to be true?");
    public static readonly Text TitleHint = new("Zum Beispiel „Die Handlungsfelder sind beschlossen“.", "For example “The fields of action are adopted”.");
    public static readonly Text KindLabel = new("Wofür?", "What for?");
    public static readonly Text KindMissing = new("Bitte wählen Sie, wofür das Kriterium gilt.", "Please choose what the criterion is for.");
    public static readonly Text StandingLabel = new("Stand", "Standing");
    public static readonly Text StandingMissing = new("Bitte wählen Sie den Stand.", "Please choose the standing.");
    public static readonly Text Evidence = new("Nachweis", "Evidence");
    public static readonly Text EvidenceHint = new("Woran sieht man es: ein Dokument, eine Zahl, ein Beschluss.", "By what one sees it: a document, a number, a resolution.");
    public static readonly Text EvidenceMissing = new("Ein erfülltes Kriterium braucht einen Nachweis: Worte, eine Adresse oder eine Datei.", "A criterion that is met needs evidence: words, an address or a file.");
    public static readonly Text CheckedBy = new("geprüft von {0} am {1}", "checked by {0} on {1}");
    public static readonly Text Decisions = new("Entscheidungen", "Decisions");
    public static readonly Text NoDecision = new("Es wurde noch nichts entschieden.", "Nothing has been decided yet.");
    public static readonly Text ToReport = new("Abweichungen und Gegenmaßnahmen", "Deviations and corrective actions");
    public static readonly Text Decide = new("Entscheidung eintragen", "Record a decision");
    public static readonly Text SaveDecision = new("Entscheidung speichern", "Save the decision");
    public static readonly Text StaysForEver = new("Die Entscheidung wird mit dem Stand aller Kriterien festgehalten und nicht mehr geändert.", "The decision is kept with the standing of all criteria and is not changed any more.");
    public static readonly Text OutcomeLabel = new("Entscheidung", "Decision");
    public static readonly Text OutcomeMissing = new("Bitte wählen Sie, wie entschieden wurde.", "Please choose what was decided.");
    public static readonly Text Day = new("Tag der Entscheidung", "Day of the decision");
    public static readonly Text Decider = new("Wer hat entschieden?", "Who decided?");
    public static readonly Text DeciderHint = new("Person oder Gremium, zum Beispiel „Lenkungskreis“.", "A person or a body, for example “steering group”.");
    public static readonly Text DeciderMissing = new("Bitte geben Sie an, wer entschieden hat.", "Please enter who decided.");
    public static readonly Text Reason = new("Bedingungen oder Begründung", "Conditions or reason");
    public static readonly Text Because = new("Begründung", "Reason");
    public static readonly Text ReasonHint = new("Bei „anhalten“ und „beenden“ nötig. Bedingungen lassen sich unten einzeln eintragen.", "Needed with “hold” and “stop”. Conditions can be entered one by one below.");
    public static readonly Text ConditionsMissing = new("Bitte schreiben Sie die Bedingungen auf.", "Please write down the conditions.");
    public static readonly Text ReasonMissing = new("Bitte begründen Sie, warum es nicht weitergeht.", "Please say why it does not go on.");
    public static readonly Text Minutes = new("Niederschrift", "Minutes");
    public static readonly Text MinutesHint = new("Was besprochen wurde, oder wo die Niederschrift liegt.", "What was discussed, or where the minutes are.");
    public static readonly Text Money = new("Freigegebenes Geld in Euro", "Money released, in euros");
    public static readonly Text MoneyWrong = new("Bitte geben Sie einen Betrag ab 0 ein, zum Beispiel 40.000.", "Please enter an amount from 0, for example 40,000.");
    public static readonly Text Posts = new("Freigegebene Stellen", "Posts released");
    public static readonly Text PostsWrong = new("Bitte geben Sie eine Zahl ab 0 ein, zum Beispiel 1,5.", "Please enter a number from 0, for example 1.5.");
    public static readonly Text Nothing = new("nichts gesagt", "nothing said");
    public static readonly Text ReleasedSoFar = new("Bisher freigegeben", "Released so far");
    public static readonly Text ReleasedNote = new("Aus allen Freigaben dieses Projekts.", "From all gates of this project.");
    public static readonly Text ReleasedMoney = new("Geld", "Money");
    public static readonly Text ReleasedPosts = new("Stellen", "Posts");
    public static readonly Text BookedTerm = new("Gebunden und ausgegeben", "Bound and spent");
    public static readonly Text NotBooked = new("keine Buchungen möglich: Das Projekt führt keine Maßnahme aus", "no bookings possible: the project carries out no measure");
    public static readonly Text ReleasedLeft = new("Davon übrig", "Left of it");
    public static readonly Text Exceeded = new("{0} mehr gebucht als freigegeben. Die Leitung klärt das mit dem Auftraggeber; die nächste Freigabe kann den Betrag nachholen.", "{0} more booked than released. The lead settles this with the client; the next gate can make up for the amount.");
    public static readonly Text Unchecked = new("Es sind noch nicht alle Kriterien geprüft.", "Not all criteria have been checked yet.");
    public static readonly Text NotAllMet = new("Nicht alle Kriterien sind erfüllt. Möglich ist „weiter mit Bedingungen“.", "Not all criteria are met. “Go on with conditions” is possible.");
    public static readonly Text AlreadyEnded = new("Diese Phase ist schon beendet.", "This phase has ended already.");
    public static readonly Text EndedOn = new("Die Phase ist am {0} beendet worden.", "The phase ended on {0}.");
    public static readonly Text EndsTeam = new("Mit „weiter“ und mit „beenden“ endet die Phase. Wer nur für diese Phase im Team ist, gehört dann nicht mehr dazu und sieht den Plan nicht mehr.", "With “go on” and with “stop” the phase ends. Who is on the team for this phase only then no longer belongs to it and no longer sees the plan.");
    public static readonly Text CountMet = new("{0} von {1} Kriterien erfüllt.", "{0} of {1} criteria met.");
    public static readonly Text Told = new("Freigabe „{0}“ ({1}): {2}.", "Gate “{0}” ({1}): {2}.");

    public static readonly Text Organisation = new("Projektorganisation", "Project organisation");
    public static readonly Text Team = new("Projektteam", "Project team");
    public static readonly Text TeamNote = new("Wer im Team ist, liest den Plan. Wer nur für eine Phase dabei ist, scheidet mit deren Freigabe aus.", "Who is on the team reads the plan. Who is there for one phase only leaves with its gate.");
    public static readonly Text NoTeam = new("Noch gehört niemand zum Team.", "Nobody belongs to the team yet.");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text PersonMissing = new("Bitte wählen Sie eine Person.", "Please choose a person.");
    public static readonly Text Function = new("Aufgabe", "Task");
    public static readonly Text FunctionMissing = new("Bitte geben Sie die Aufgabe an.", "Please enter the task.");
    public static readonly Text ForPhase = new("Für", "For");
    public static readonly Text WholeProject = new("das ganze Projekt", "the whole project");
    public static readonly Text AlreadyMember = new("Diese Person gehört schon dazu.", "This person belongs to it already.");
    public static readonly Text Join = new("In das Team aufnehmen", "Take into the team");
    public static readonly Text TeamOfPhase = new("Team der Phase", "Team of the phase");
    public static readonly Text Effort = new("Aufwand der Phasen", "Effort of the phases");
    public static readonly Text Capacity = new("Kapazität", "Capacity");
    public static readonly Text Duties = new("Wer macht was", "Who does what");
    public static readonly Text JoinedNews = new("Sie gehören jetzt zum Team des Projekts „{0}“: {1}. Sie können den Plan lesen.", "You now belong to the team of the project “{0}”: {1}. You can read its plan.");
    public static readonly Text Leave = new("Scheidet aus", "Leaves");
    public static readonly Text Since = new("seit {0}", "since {0}");
    public static readonly Text FromUntil = new("{0} bis {1}", "{0} to {1}");

    public static Text Of(CriterionKind kind) => kind switch
    {
        CriterionKind.Exit => new("um die Phase abzuschließen", "to finish the phase"),
        _ => new("um die nächste Phase zu beginnen", "to begin the next phase"),
    };

    public static Text Of(Standing standing) => standing switch
    {
        Standing.Open => new("noch nicht geprüft", "not checked yet"),
        Standing.Met => new("erfüllt", "met"),
        _ => new("nicht erfüllt", "not met"),
    };

    public static Text Of(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Go => new("weiter", "go on"),
        GateOutcome.GoWithConditions => new("weiter mit Bedingungen", "go on with conditions"),
        GateOutcome.Hold => new("anhalten", "hold"),
        _ => new("beenden", "stop"),
    };
}
