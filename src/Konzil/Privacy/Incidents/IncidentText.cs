using Konzil.Platform;

namespace Konzil.Privacy;

/// <summary>The words of incidents.</summary>
public static class IncidentText
{
    public static readonly Text Title = new("Datenschutzvorfälle", "Data breaches");
    public static readonly Text Note = new("Ein Risiko für Menschen wird innerhalb von 72 Stunden gemeldet", "a risk to people is reported within 72 hours");
    public static readonly Text New = new("Vorfall aufnehmen", "Write down an incident");
    public static readonly Text None = new("Es wurde noch kein Vorfall aufgenommen.", "No incident was written down yet.");
    public static readonly Text NoneDetail = new("Gehen Daten verloren, sehen sie die Falschen oder werden sie verändert, nehmen Sie es hier sofort auf. Die Uhr läuft ab der Entdeckung.", "If data are lost, seen by the wrong people or changed, write it down here at once. The clock runs from its discovery.");
    public static readonly Text AsCsv = new("Vorfälle als CSV", "Incidents as CSV");
    public static readonly Text Incident = new("Vorfall", "Incident");
    public static readonly Text Number = new("Vorfall {0}", "Incident {0}");
    public static readonly Text Discovered = new("Entdeckt", "Discovered");
    public static readonly Text Clock = new("Uhr", "Clock");
    public static readonly Text DueAt = new("Meldung spätestens", "Report at the latest");
    public static readonly Text Decision = new("Meldung an die Aufsicht", "Report to the authority");
    public static readonly Text EditTitle = new("Vorfall {0} ergänzen", "Complete incident {0}");
    public static readonly Text Edit = new("Ergänzen", "Complete");
    public static readonly Text TitleLabel = new("Kurz gesagt", "In short");
    public static readonly Text TitleHint = new("Ohne Namen von Betroffenen.", "Without names of those affected.");
    public static readonly Text TitleMissing = new("Bitte sagen Sie kurz, was passiert ist.", "Please say in short what happened.");
    public static readonly Text DiscoveredHint = new("Ab wann wusste jemand bei der Stadt davon? Ab dann laufen die 72 Stunden.", "Since when did somebody at the city know? The 72 hours run from then.");
    public static readonly Text DiscoveredDay = new("Entdeckt am", "Discovered on");
    public static readonly Text DiscoveredTime = new("Entdeckt um", "Discovered at");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag ein.", "Please give a day.");
    public static readonly Text ClockWrong = new("Bitte geben Sie eine Uhrzeit ein, zum Beispiel 14:30.", "Please give a time, for example 14:30.");
    public static readonly Text Future = new("Diese Zeit liegt in der Zukunft.", "This time lies in the future.");
    public static readonly Text Happened = new("Was ist passiert?", "What happened?");
    public static readonly Text HappenedHint = new("Welche Daten, wodurch, seit wann. Was Sie noch nicht wissen, ergänzen Sie später.", "Which data, by what, since when. What you do not know yet you add later.");
    public static readonly Text HappenedMissing = new("Bitte schreiben Sie, was passiert ist.", "Please write what happened.");
    public static readonly Text Affected = new("Betroffene", "Those affected");
    public static readonly Text AffectedHint = new("Welche Gruppen und ungefähr wie viele, ohne Namen.", "Which groups and about how many, without names.");
    public static readonly Text Risk = new("Folgen für die Betroffenen", "Consequences for those affected");
    public static readonly Text Measures = new("Was wurde getan, was kommt noch?", "What was done, what comes next?");
    public static readonly Text Save = new("Vorfall speichern", "Save incident");
    public static readonly Text NotKnown = new("noch nicht bekannt", "not known yet");
    public static readonly Text NotYet = new("noch nicht", "not yet");

    public static readonly Text Decide = new("Entscheiden", "Decide");
    public static readonly Text DecideNote = new("Auch die Entscheidung, nicht zu melden, braucht einen Grund. Sie können sie ändern, solange der Vorfall offen ist.", "The decision not to report needs a reason, too. You can change it while the incident is open.");
    public static readonly Text NotifyHint = new("Es gibt ein Risiko für die Betroffenen.", "There is a risk for those affected.");
    public static readonly Text NotNotifyHint = new("Ein Risiko ist unwahrscheinlich.", "A risk is unlikely.");
    public static readonly Text DecisionMissing = new("Bitte wählen Sie, ob gemeldet wird.", "Please choose whether it is reported.");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie den Grund.", "Please write the reason.");
    public static readonly Text SaveDecision = new("Entscheidung speichern", "Save decision");
    public static readonly Text DecideFirst = new("Entscheiden Sie zuerst, dass gemeldet wird.", "Decide first that it is reported.");
    public static readonly Text Notify = new("Gemeldet", "Reported");
    public static readonly Text NotifyNote = new("Die Meldung geht an den Landesbeauftragten für den Datenschutz. Tragen Sie hier ein, wann das war. Die Uhr steht dann.", "The report goes to the state commissioner for data protection. Enter here when that was. The clock then stops.");
    public static readonly Text Notified = new("Gemeldet", "Reported");
    public static readonly Text NotifiedDay = new("Gemeldet am", "Reported on");
    public static readonly Text NotifiedTime = new("Gemeldet um", "Reported at");
    public static readonly Text SaveNotified = new("Meldung eintragen", "Enter the report");
    public static readonly Text TellPeople = new("Betroffene informiert", "Those affected were told");
    public static readonly Text TellPeopleNote = new("Nötig bei einem hohen Risiko (Art. 34 DSGVO).", "Needed where the risk is high (Art. 34 GDPR).");
    public static readonly Text PeopleTold = new("Betroffene informiert", "Those affected told");
    public static readonly Text ToldDay = new("Informiert am", "Told on");
    public static readonly Text ToldTime = new("Informiert um", "Told at");
    public static readonly Text SaveTold = new("Information eintragen", "Enter that they were told");
    public static readonly Text TimeWrong = new("Diese Zeit liegt vor der Entdeckung oder in der Zukunft.", "This time lies before the discovery or in the future.");
    public static readonly Text Close = new("Vorfall abschließen", "Close the incident");
    public static readonly Text StillTicking = new("Die Uhr läuft noch. Entscheiden Sie zuerst, und tragen Sie eine Meldung ein.", "The clock is still running. Decide first, and enter the report.");
    public static readonly Text IsClosed = new("Dieser Vorfall ist abgeschlossen.", "This incident is closed.");
    public static readonly Text ClosedOn = new("Abgeschlossen am {0}.", "Closed on {0}.");
    public static readonly Text HoursLeft = new("noch {0} Stunden", "{0} hours left");
    public static readonly Text Over = new("Frist seit {0} Stunden vorbei", "deadline over for {0} hours");
    public static readonly Text Stands = new("Uhr steht", "clock stopped");

    public static readonly Text ClockNotice = new("Vorfall {0}: noch {1} Stunden für die Entscheidung und die Meldung.", "Incident {0}: {1} hours left for decision and report.");
    public static readonly Text OverNotice = new("Vorfall {0}: Die 72 Stunden sind vorbei, es bleiben {1}. Melden Sie jetzt, mit dem Grund der Verspätung.", "Incident {0}: the 72 hours are over, {1} are left. Report now, with the reason for the delay.");

    public static Text Of(IncidentDecision decision) => decision switch
    {
        IncidentDecision.Open => new("noch nicht entschieden", "not decided yet"),
        IncidentDecision.Notify => new("wird gemeldet", "is reported"),
        _ => new("wird nicht gemeldet", "is not reported"),
    };

    public static string ClockOf(Incident incident, DateTimeOffset now) => !incident.IsTicking ? Stands : incident.HoursLeft(now) is >= 0 and var left ? HoursLeft.With(left) : Over.With(-incident.HoursLeft(now));
}
