using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words several pages of this module share.</summary>
public static class StaffText
{
    public static readonly Text Title = new("Personal", "Staff");
    public static readonly Text Note = new("Wer arbeitet an den Projekten, wer fehlt noch, wer entscheidet was bis wann.", "Who works on the projects, who is still missing, who decides what until when.");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text PersonMissing = new("Bitte wählen Sie eine Person.", "Please choose a person.");
    public static readonly Text Unit = new("Stelle", "Unit");
    public static readonly Text UnitMissing = new("Bitte wählen Sie eine Stelle.", "Please choose a unit.");
    public static readonly Text UnitOpen = new("noch offen", "still open");
    public static readonly Text NoUnit = new("keiner Stelle zugeordnet", "with no unit");
    public static readonly Text From = new("Von", "From");
    public static readonly Text UntilLabel = new("Bis", "Until");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please enter a day, for example 14.10.2026.");
    public static readonly Text NotInThePast = new("Dieser Tag ist schon vorbei.", "This day is already over.");
    public static readonly Text DaysOpen = new("Zeitraum noch offen", "period still open");
    public static readonly Text FromUntil = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text Since = new("ab {0}", "from {0}");
    public static readonly Text Until = new("bis {0}", "until {0}");
    public static readonly Text Period = new("Zeitraum", "Period");
    public static readonly Text Hours = new("Stunden", "Hours");
    public static readonly Text HoursWrong = new("Bitte geben Sie Stunden als Zahl an, nicht unter 0, zum Beispiel 7,5.", "Please enter hours as a number, not below 0, for example 7.5.");
    public static readonly Text TwoDecimals = new("Höchstens zwei Stellen nach dem Komma.", "At most two decimals.");
    public static readonly Text Work = new("Aufgabe im Projekt", "Task in the project");
    public static readonly Text WorkMissing = new("Bitte schreiben Sie, was die Person im Projekt tut.", "Please write what the person does in the project.");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Phase = new("Phase", "Phase");
    public static readonly Text PhaseMissing = new("Bitte wählen Sie eine Phase.", "Please choose a phase.");
    public static readonly Text Project = new("Projekt", "Project");
    public static readonly Text StoredNow = new("So ist es gespeichert", "This is what is stored");
    public static readonly Text Example = new("Beispiel", "Example");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text Sum = new("Summe", "Sum");
    public static readonly Text Change = new("Ändern", "Change");
    public static readonly Text Back = new("Zurück zu „Personal“", "Back to “Staff”");
    public static readonly Text BackToPlan = new("Zurück zum Plan", "Back to the plan");
    public static readonly Text Csv = new("Als Tabelle (CSV)", "As a table (CSV)");
    public static readonly Text Xlsx = new("Als Arbeitsmappe (XLSX)", "As a workbook (XLSX)");

    public static readonly Text Teams = new("Teams der Phasen", "Teams of the phases");
    public static readonly Text NoTeams = new("Sie planen kein Projekt und gehören zu keinem Projektteam.", "You plan no project and belong to no project team.");
    public static readonly Text NoTeamsDetail = new("Sobald eine Projektleitung Sie aufnimmt, steht das Projekt hier. Sie bekommen dann eine Nachricht.", "As soon as a project lead takes you in, the project stands here. You will get a message.");
    public static readonly Text OpenPoints = new("Offene Punkte", "Open points");
    public static readonly Text OpenPointsNote = new("Was noch zu benennen oder zu bestimmen ist, das Dringendste zuerst.", "What is still to be named or decided, the most urgent first.");
    public static readonly Text NoOpenPoints = new("Nichts ist offen.", "Nothing is open.");
    public static readonly Text Point = new("Was fehlt", "What is missing");
    public static readonly Text DueOn = new("Bis wann", "By when");
    public static readonly Text DueOpen = new("Termin noch zu bestimmen", "day still to be set");
    public static readonly Text Overdue = new("überfällig", "overdue");
    public static readonly Text Mine = new("Das betrifft Sie", "This concerns you");
    public static readonly Text Approvals = new("Warten auf Ihre Zustimmung: {0}", "Waiting for your agreement: {0}");
    public static readonly Text Answers = new("Warten auf Ihre Antwort: {0}", "Waiting for your answer: {0}");
    public static readonly Text NothingWaits = new("Von Ihnen wird gerade nichts erwartet.", "Nothing is expected from you at the moment.");
    public static readonly Text OverduePoint = new("Noch offen, fällig war {0}: {1}.", "Still open, due was {0}: {1}.");
}
