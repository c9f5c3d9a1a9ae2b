using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words of the office where rounds are prepared, sealed, closed and lead projects chosen.</summary>
public static class RoundsText
{
    public static readonly Text Rounds = new("Bewertungsrunden", "Scoring rounds");
    public static readonly Text Intro = new("Eine Runde beginnt mit einer Vorlage. Sie legen Kriterien, Gewichte, Maßnahmen und Bewertende fest und versiegeln alles. Erst dann kann jemand bewerten.", "A round starts from a template. You fix criteria, weights, measures and evaluators and seal everything. Only then can anybody score.");
    public static readonly Text NoneTitle = new("Noch keine Runde", "No round yet");
    public static readonly Text NoneBody = new("Legen Sie unten die erste an.", "Create the first one below.");
    public static readonly Text New = new("Neue Runde", "New round");
    public static readonly Text Create = new("Runde anlegen", "Create the round");
    public static readonly Text TitleDe = new("Name der Runde", "Name of the round");
    public static readonly Text TitleEn = new("Name auf Englisch", "Name in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie der Runde einen Namen.", "Please give the round a name.");
    public static readonly Text EndsOn = new("Abgabe bis", "Submit by");
    public static readonly Text EndsWrong = new("Bitte nennen Sie den letzten Tag der Abgabe.", "Please state the last day for submitting.");
    public static readonly Text Threshold = new("Punkte, die ein Leitprojekt braucht (0 bis 100)", "Points a lead project needs (0 to 100)");
    public static readonly Text ThresholdWrong = new("Bitte eine Zahl von 0 bis 100.", "Please enter a number from 0 to 100.");
    public static readonly Text Most = new("Höchstens so viele Leitprojekte", "At most this many lead projects");
    public static readonly Text MostWrong = new("Bitte eine ganze Zahl von 1 bis 100.", "Please enter a whole number from 1 to 100.");
    public static readonly Text GroupsFrom = new("Gruppen statt Plätze: mittlere Gruppe ab so vielen Punkten", "Groups instead of ranks: middle group from this many points");
    public static readonly Text GroupsFromHint = new("Leer lassen für Plätze. Mit einer Zahl zeigt die Rangliste drei Gruppen: vorn (ab der Wasserlinie), Mitte (ab dieser Zahl), dahinter.", "Leave empty for ranks. With a number the ranking shows three groups: ahead (from the waterline), middle (from this number), behind.");
    public static readonly Text Reasons = new("Wann braucht ein Wert eine Begründung?", "When does a value need a reason?");
    public static readonly Text Template = new("Vorlage", "Template");
    public static readonly Text TemplateMissing = new("Bitte wählen Sie eine Vorlage.", "Please choose a template.");
    public static readonly Text NoTemplate = new("Es gibt noch keine Vorlage. Sie kommt mit den Inhalten der Stadt (criteria.yaml).", "There is no template yet. It comes with the city's content (criteria.yaml).");

    public static readonly Text Rules = new("Name und Ende", "Name and end");
    public static readonly Text SaveRules = new("Angaben speichern", "Save");
    public static readonly Text Criteria = new("Kriterien und Gewichte", "Criteria and weights");
    public static readonly Text CriteriaHint = new("Alle Gewichte zusammen ergeben 100. Leeren Sie ein Feld, um das Kriterium zu streichen.", "All weights together make 100. Empty a field to drop the criterion.");
    public static readonly Text WeightWrong = new("{0}: Bitte ein Gewicht von 0 bis 100.", "{0}: please enter a weight from 0 to 100.");
    public static readonly Text SumIs = new("Summe zurzeit: {0} von 100", "Total at present: {0} of 100");
    public static readonly Text Many = new("Das sind mehr als zehn Kriterien. So viele lassen sich kaum gegeneinander abwägen, und sie überschneiden sich leicht.", "That is more than ten criteria. So many can hardly be weighed against each other, and they overlap easily.");
    public static readonly Text Minimum = new("Mindestwert ({0} bis {1})", "Minimum ({0} to {1})");
    public static readonly Text MinimumHint = new("Im Mittel mindestens so viel, sonst kein Platz. Leer: kein Mindestwert.", "At least this mean, otherwise no rank. Empty: no minimum.");
    public static readonly Text MinimumTotal = new("Mindestpunktzahl von 100", "Minimum total of 100");
    public static readonly Text SaveWeights = new("Gewichte speichern", "Save weights");
    public static readonly Text KeepConditions = new("Bedingungen, die gelten (Ja oder Nein)", "Conditions that apply (yes or no)");
    public static readonly Text AddCriterion = new("Kriterium hinzufügen", "Add a criterion");
    public static readonly Text CriterionTitle = new("Kriterium", "Criterion");
    public static readonly Text CriterionTitleEn = new("Kriterium auf Englisch", "Criterion in English");
    public static readonly Text CriterionShort = new("Kurzname", "Short name");
    public static readonly Text CriterionQuestion = new("Leitfrage", "Question");
    public static readonly Text CriterionQuestionEn = new("Leitfrage auf Englisch", "Question in English");
    public static readonly Text CriterionAnchors = new("Was die Stufen {0} bis {1} bedeuten", "What the steps {0} to {1} mean");
    public static readonly Text AnchorsHint = new("Eine Zeile je Stufe ({0} Zeilen), die niedrigste zuerst. Für eine Bedingung leer lassen.", "One line a step ({0} lines), the lowest first. Leave empty for a condition.");
    public static readonly Text AnchorsWrong = new("Bitte schreiben Sie genau {0} Zeilen.", "Please write exactly {0} lines.");
    public static readonly Text AnchorsEn = new("Stufen auf Englisch", "Steps in English");
    public static readonly Text Missing = new("Diese Angabe fehlt.", "This is missing.");
    public static readonly Text KindLabel = new("Art", "Kind");
    public static readonly Text KindPoints = new("Punkte auf der Skala", "Points on the scale");
    public static readonly Text KindCondition = new("Bedingung, Ja oder Nein", "Condition, yes or no");

    public static readonly Text Measures = new("Maßnahmen", "Measures");
    public static readonly Text MeasuresHint = new("Zur Wahl stehen veröffentlichte Maßnahmen, die mindestens ausgearbeitet sind.", "Only published measures that have been worked out can be chosen.");
    public static readonly Text SaveMeasures = new("Auswahl speichern", "Save the choice");
    public static readonly Text NoMeasures = new("Es gibt noch keine ausgearbeitete Maßnahme.", "There is no measure that has been worked out yet.");
    public static readonly Text Evaluators = new("Bewertende", "Evaluators");
    public static readonly Text EvaluatorsHint = new("Zur Wahl stehen Personen mit der Rolle „Bewertung“. Veröffentlicht wird nur die Gruppe.", "People with the role “evaluator” can be chosen. Only the group is published.");
    public static readonly Text NotInvited = new("bewertet nicht mit", "does not score");
    public static readonly Text NoEvaluators = new("Noch niemand hat die Rolle „Bewertung“.", "Nobody has the role “evaluator” yet.");
    public static readonly Text SaveEvaluators = new("Bewertende speichern", "Save evaluators");

    public static readonly Text ToSeal = new("Prüfen und versiegeln", "Check and seal");
    public static readonly Text SealHeading = new("Runde versiegeln", "Seal the round");
    public static readonly Text SealIntro = new("Prüfen Sie alles in Ruhe. Nach dem Versiegeln lässt sich an Kriterien, Gewichten, Maßnahmen und Bewertenden nichts mehr ändern. Die Regeln werden sofort veröffentlicht, und die Bewertenden bekommen ihre Bögen.", "Check everything calmly. After sealing, criteria, weights, measures and evaluators can no longer be changed. The rules are published at once and the evaluators receive their sheets.");
    public static readonly Text SealButton = new("Runde versiegeln und eröffnen", "Seal and open the round");
    public static readonly Text Obstacles = new("Das steht noch im Weg", "This still stands in the way");
    public static readonly Text CloseHeading = new("Runde schließen", "Close the round");
    public static readonly Text CloseIntro = new("Mit dem Schließen werden alle Punkte gezählt und veröffentlicht. Danach ändert sich kein Bogen mehr.", "Closing counts and publishes all points. No sheet changes afterwards.");
    public static readonly Text CloseButton = new("Schließen und veröffentlichen", "Close and publish");
    public static readonly Text RunsUntil = new("Abgabe bis {0}. {1} von {2} Bögen sind abgegeben, {3} von {4} Personen sind fertig.", "To be submitted by {0}. {1} of {2} sheets have been submitted, {3} of {4} people have finished.");
    public static readonly Text NoPointsYet = new("Punkte stehen hier erst, wenn die Runde geschlossen ist. Wer noch Bögen offen hat, steht unter „Runde schließen“.", "Points are shown here only once the round is closed. Who still has open sheets is listed under “Close the round”.");
    public static readonly Text DeadlineOver = new("Die Frist ist vorbei. Bögen werden noch angenommen, bis Sie die Runde schließen. Wer noch Bögen offen hat, steht unter „Runde schließen“.", "The deadline has passed. Sheets are accepted until you close the round. Who still has open sheets is listed under “Close the round”.");
    public static readonly Text AllIn = new("Alle {0} Bögen sind abgegeben.", "All {0} sheets have been submitted.");
    public static readonly Text MissingSheets = new("Diese Bögen fehlen ({0} von {1})", "These sheets are missing ({0} of {1})");
    public static readonly Text CloseReason = new("Warum endet die Runde trotzdem?", "Why is the round closed anyway?");
    public static readonly Text CloseReasonHint = new("Der Grund wird veröffentlicht.", "The reason is published.");
    public static readonly Text ToClose = new("Runde schließen", "Close the round");
    public static readonly Text ToRanking = new("Öffentliche Seite ansehen", "See the public page");
    public static readonly Text ToLeads = new("Leitprojekte auswählen", "Choose lead projects");
    public static readonly Text StaleSeal = new("Jemand hat die Runde inzwischen geändert. Prüfen Sie bitte noch einmal.", "Somebody has changed the round meanwhile. Please check again.");

    public static readonly Text LeadsHeading = new("Leitprojekte auswählen", "Choose lead projects");
    public static readonly Text LeadsIntro = new("Die Rangliste ist ein Rat. Entscheiden Sie über jede Maßnahme und nennen Sie jeweils den Grund. Alles wird sofort veröffentlicht und gilt für diese Runde endgültig.", "The ranking is advice. Decide on each measure and give the reason. Everything is published at once and is final for this round.");
    public static readonly Text LeadsSave = new("Auswahl festlegen und veröffentlichen", "Fix and publish the choice");
    public static readonly Text DeviationLabel = new("Grund der Abweichung von der Rangliste", "Reason for departing from the ranking");
    public static readonly Text DeviationHint = new("Nötig, wenn eine Maßnahme mit niedrigerem Platz gewählt ist als eine, die nicht gewählt ist, oder wenn mehr gewählt sind, als versiegelt ist.", "Needed if a measure with a lower rank is chosen while a better one is not, or if more are chosen than were sealed.");
    public static readonly Text AboveLine = new("Platz {0} mit {1} Punkten, über der Wasserlinie.", "Rank {0} with {1} points, above the waterline.");
    public static readonly Text DecisionFor = new("Entscheidung zu {0}", "Decision on {0}");
    public static readonly Text ReasonFor = new("Grund zu {0}", "Reason for {0}");
    public static readonly Text LeadsDone = new("Die Leitprojekte sind gewählt", "The lead projects have been chosen");
}
