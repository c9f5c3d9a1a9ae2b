using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the cycle of reports. German on pages: plain, "Sie".</summary>
public static class ReportingText
{
    public static readonly Text Intro = new("Der Bericht bleibt stehen. Ein späterer Bericht ersetzt ihn nicht. Öffentlich sind Stand, Grund, beide Texte und das erwartete Ende, außer Sie halten den Bericht zurück.", "The report stays. A later report does not replace it. Light, reason, both texts and the expected end are public unless you hold the report back.");
    public static readonly Text IntroOffice = new("Der Bericht bleibt stehen. Ein späterer Bericht ersetzt ihn nicht. Das Projekt ist nicht öffentlich: Den Bericht liest, wer das Projekt im Büro lesen darf.", "The report stays. A later report does not replace it. The project is not public: the report is read by whoever may read the project in the office.");
    public static readonly Text DutyLine = new("Erwartet bis {0}, {1}", "Awaited by {0}, {1}");
    public static readonly Text CountsFrom = new("Ein Bericht zählt für diesen Tag, wenn er frühestens am {0} abgegeben wird. Ein früherer Bericht ist willkommen und ersetzt ihn nicht.", "A report counts for this day when it is filed on {0} at the earliest. An earlier one is welcome and does not take its place.");
    public static readonly Text DraftKept = new("Entwurf vom {0}. Nur Sie sehen ihn. Der Bericht ist noch nicht abgegeben.", "Draft of {0}. Only you see it. The report is not filed yet.");
    public static readonly Text KeepDraft = new("Als Entwurf behalten", "Keep as a draft");
    public static readonly Text Save = new("Bericht abgeben", "File the report");
    public static readonly Text LightReason = new("Warum?", "Why?");
    public static readonly Text LightReasonHint = new("Nötig, wenn es Aufmerksamkeit braucht oder kritisch ist.", "Needed when it needs attention or is critical.");
    public static readonly Text LightNeedsReason = new("Bitte schreiben Sie, warum es nicht im Plan ist.", "Please write why it is not on track.");
    public static readonly Text EndOn = new("Erwartetes Ende", "Expected end");
    public static readonly Text PlanSays = new("Der Plan sagt {0}. Ein anderer Tag braucht einen Grund.", "The plan says {0}. Another day needs a reason.");
    public static readonly Text NoPlan = new("Es gibt keinen Plan mit einem Ende. Ohne Angabe bleibt es offen.", "There is no plan with an end. Without a day it stays open.");
    public static readonly Text EndReason = new("Warum ein anderes Ende als im Plan?", "Why another end than in the plan?");
    public static readonly Text EndNeedsReason = new("Bitte schreiben Sie, warum Sie ein anderes Ende erwarten als der Plan.", "Please write why you expect another end than the plan.");
    public static readonly Text TypedInstead = new("Von der Leitung angegeben, der Plan sagte {0}:", "Stated by the lead, the plan said {0}:");
    public static readonly Text Spent = new("Ausgegeben bisher", "Spent so far");
    public static readonly Text SpentHint = new("Aus den Geldzeilen der Maßnahme berechnet und mit dem Bericht festgehalten.", "Computed from the lines of money and kept with the report.");
    public static readonly Text ToMoney = new("Geldzeilen ergänzen", "Complete the lines of money");
    public static readonly Text Hours = new("Arbeitsstunden bisher", "Hours of work so far");
    public static readonly Text HoursBooked = new("{0} Stunden aus den eingereichten Wochenzetteln.", "{0} hours from the weekly sheets handed in.");
    public static readonly Text HoursTooFew = new("Aus den Wochenzetteln, aber von zu wenigen Personen: Die Summe bleibt verborgen.", "From the weekly sheets, but of too few people: the sum stays hidden.");
    public static readonly Text UntilAhead = new("Der Zeitraum endet mehr als einen Monat nach heute. Bitte prüfen Sie das Jahr; was kommt, gehört in den Ausblick.", "The period ends more than a month from today. Please check the year; what is to come belongs in the outlook.");
    public static readonly Text HoursUnknown = new("Dazu gibt es keine Wochenzettel.", "There are no weekly sheets for it.");
    public static readonly Text HoursTyped = new("{0} Stunden, von Hand: {1}", "{0} hours, by hand: {1}");
    public static readonly Text HoursField = new("Andere Stundenzahl von Hand", "Another number of hours by hand");
    public static readonly Text HoursHint = new("Leer lassen: Dann gilt die Zahl aus den Wochenzetteln. Bitte keine Zahl, aus der man auf einzelne Personen schließen kann.", "Leave empty: then the number from the weekly sheets holds. Please no number that tells on single people.");
    public static readonly Text HoursReason = new("Warum von Hand?", "Why by hand?");
    public static readonly Text HoursNeedReason = new("Bitte schreiben Sie, warum die Stunden nicht aus den Wochenzetteln kommen.", "Please write why the hours do not come from the weekly sheets.");
    public static readonly Text HoursWrong = new("Bitte geben Sie Stunden als Zahl an, zum Beispiel 120,5.", "Please give hours as a number, for example 120.5.");
    public static readonly Text Internal = new("Nur für die Koordination", "For the coordination only");
    public static readonly Text InternalHint = new("Dieser Text wird nie öffentlich.", "This text is never public.");
    public static readonly Text HoldBack = new("Noch nicht veröffentlichen", "Do not publish yet");
    public static readonly Text HoldBackProject = new("Wer das Projekt im Büro lesen darf, liest den Bericht sofort. Veröffentlichen können Sie ihn später.", "Whoever may read the project in the office reads the report at once. You can publish it later.");
    public static readonly Text HoldBackHint = new("Die Koordination liest den Bericht sofort. Veröffentlichen können Sie ihn später.", "The coordination reads the report at once. You can publish it later.");
    public static readonly Text AlreadyPublic = new("Dieser Bericht ist schon öffentlich.", "This report is public already.");
    public static readonly Text ProjectNotPublic = new("Das Projekt ist nicht öffentlich. Der Bericht kann erst veröffentlicht werden, wenn sein Plan öffentlich ist.", "The project is not public. The report can be published once its plan is public.");
    public static readonly Text Release = new("Bericht veröffentlichen", "Publish the report");
    public static readonly Text Visible = new("Sichtbarkeit", "Visibility");
    public static readonly Text HeldBack = new("nur im Arbeitsbereich", "in the office only");
    public static readonly Text IsPublic = new("öffentlich, ohne Stunden, Geld und den Text für die Koordination", "public, without hours, money and the text for the coordination");
    public static readonly Text NotSaid = new("keine Angabe", "not stated");
    public static readonly Text DueOn = new("Fällig", "Due");
    public static readonly Text NoDay = new("kein Tag gesetzt", "no day set");
    public static readonly Text Late = new("{0} Tage zu spät", "{0} days late");
    public static readonly Text Author = new("Von", "By");
    public static readonly Text ToReport = new("Ganzer Bericht", "Whole report");
    public static readonly Text BackToProject = new("Zurück zum Projekt", "Back to the project");
    public static readonly Text BackToMeasure = new("Zurück zur Umsetzung der Maßnahme", "Back to the delivery of the measure");

    public static readonly Text Questions = new("Rückfragen", "Questions asked back");
    public static readonly Text QuestionsNote = new("Die Koordination fragt, die Leitung antwortet. Beides steht nur im Arbeitsbereich.", "The coordination asks, the lead answers. Both stand in the office only.");
    public static readonly Text NoQuestions = new("Keine Rückfrage.", "No question.");
    public static readonly Text Question = new("Ihre Rückfrage", "Your question");
    public static readonly Text QuestionMissing = new("Bitte schreiben Sie Ihre Frage.", "Please write your question.");
    public static readonly Text AskBack = new("Rückfrage senden", "Send the question");
    public static readonly Text Answer = new("Ihre Antwort", "Your answer");
    public static readonly Text AnswerMissing = new("Bitte schreiben Sie eine Antwort.", "Please write an answer.");
    public static readonly Text SendAnswer = new("Antwort senden", "Send the answer");
    public static readonly Text Unanswered = new("wartet auf die Antwort der Leitung", "waits for the answer of the lead");
    public static readonly Text AlreadyAnswered = new("Diese Frage ist schon beantwortet.", "This question has been answered already.");

    public static readonly Text LeadReports = new("Berichten darf nur, wer das Vorhaben leitet; das gehört zu dieser Aufgabe, nicht zu einer Rolle. Eine andere Leitung benennt die Koordination.", "Only whoever leads this may report; that belongs to the task, not to a role. The coordination names another lead.");
    public static readonly Text Duties = new("Berichtspflichten", "Reporting duties");
    public static readonly Text DutiesNote = new("Die Koordination setzt, wer wann berichtet. Was im Bericht steht, schreibt allein die Leitung.", "The coordination sets who reports when. What a report says is written by the lead alone.");
    public static readonly Text SetDuty = new("Berichtspflicht setzen", "Set a reporting duty");
    public static readonly Text SetDutyNote = new("Eine neue Pflicht ersetzt die bisherige. Die Leitungen werden vor dem Tag, am Tag und eine Woche danach erinnert.", "A new duty replaces the former one. The leads are reminded before the day, on it and a week after it.");
    public static readonly Text SaveDuty = new("Pflicht setzen", "Set the duty");
    public static readonly Text EndDuty = new("Pflicht zurücknehmen", "Take the duty back");
    public static readonly Text WhichMeasures = new("Für welche Maßnahmen und Projekte?", "For which measures and projects?");
    public static readonly Text MeasuresMissing = new("Bitte wählen Sie mindestens eine Maßnahme oder ein Projekt.", "Please choose at least one measure or project.");
    public static readonly Text EveryMonths = new("Wie oft?", "How often?");
    public static readonly Text CycleMissing = new("Bitte wählen Sie, wie oft berichtet wird.", "Please choose how often to report.");
    public static readonly Text First = new("Erster Bericht bis", "First report by");
    public static readonly Text FirstHint = new("Von diesem Tag an wird gezählt.", "Later days are counted from this one.");
    public static readonly Text FirstPast = new("Der erste Tag liegt in der Vergangenheit. Bitte wählen Sie einen Tag ab heute.", "The first day lies in the past. Please choose a day from today on.");
    public static readonly Text RemindDays = new("Erinnerung, Tage vorher", "Reminder, days before");
    public static readonly Text RemindHint = new("Ab dann zählt ein Bericht für diesen Tag.", "From then on a report counts for this day.");
    public static readonly Text RemindWrong = new("Bitte geben Sie 1 bis 60 Tage an.", "Please give 1 to 60 days.");
    public static readonly Text DutyNote = new("Worauf soll der Bericht eingehen?", "What should the report speak about?");
    public static readonly Text Missing = new("Fehlende Berichte", "Missing reports");
    public static readonly Text NoneMissing = new("Kein Bericht ist überfällig.", "No report is overdue.");
    public static readonly Text MissingSince = new("fällig war der {0}, Leitung: {1}", "was due on {0}, lead: {1}");
    public static readonly Text NothingToReport = new("Nichts, worüber zu berichten ist", "Nothing to report on");
    public static readonly Text NothingToReportDetail = new("Sobald eine Maßnahme veröffentlicht oder ein Projekt angelegt ist, steht es hier.", "As soon as a measure is published or a project is opened it stands here.");
    public static readonly Text Subject = new("Maßnahme oder Projekt", "Measure or project");
    public static readonly Text ProjectWord = new("Projekt", "Project");
    public static readonly Text QuarterRule = new("ohne Pflicht: alle drei Monate", "without a duty: every three months");

    public static readonly Text ToldBefore = new("Für „{0}“ wird bis {1} ein Bericht erwartet. Sie können ihn jetzt schreiben.", "A report on “{0}” is awaited by {1}. You can write it now.");
    public static readonly Text ToldOn = new("Für „{0}“ ist heute, am {1}, ein Bericht fällig.", "A report on “{0}” is due today, {1}.");
    public static readonly Text ToldAfter = new("Für „{0}“ fehlt der Bericht, der am {1} fällig war.", "The report on “{0}” that was due on {1} is missing.");
    public static readonly Text ToldQuestion = new("Rückfrage zu Ihrem Bericht über {0}: {1}", "A question about your report on {0}: {1}");
    public static readonly Text ToldAnswer = new("Antwort auf Ihre Rückfrage zu {0}: {1}", "Answer to your question about {0}: {1}");

    public static string Cycle(int months) => months switch
    {
        1 => new Text("jeden Monat", "every month"),
        12 => new Text("einmal im Jahr", "once a year"),
        _ => new Text("alle {0} Monate", "every {0} months").With(months),
    };

    internal static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
