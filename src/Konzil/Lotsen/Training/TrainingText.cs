using Konzil.Platform;

namespace Konzil.Lotsen;

/// <summary>Words of the training of the Digital Lotsen.</summary>
public static class TrainingText
{
    public static readonly Text Cohorts = new("Lehrgänge", "Training rounds");
    public static readonly Text None = new("Noch kein Lehrgang.", "No training round yet.");
    public static readonly Text NoneDetail = new("Die Koordination plant Lehrgänge mit Modulen und Terminen.", "The coordination plans training rounds with modules and dates.");
    public static readonly Text New = new("Neuer Lehrgang", "New training round");
    public static readonly Text Edit = new("Lehrgang bearbeiten", "Edit training round");
    public static readonly Text Title = new("Titel", "Title");
    public static readonly Text TitleMissing = new("Bitte geben Sie einen Titel ein.", "Please enter a title.");
    public static readonly Text Aim = new("Ziel", "Aim");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text Modules = new("Module", "Modules");
    public static readonly Text ModulesNone = new("Noch kein Modul.", "No module yet.");
    public static readonly Text Module = new("Modul", "Module");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text DayMissing = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text Hours = new("Stunden", "Hours");
    public static readonly Text HoursWrong = new("Bitte geben Sie Stunden zwischen 0,5 und 40 an.", "Please give hours between 0.5 and 40.");
    public static readonly Text Place = new("Ort", "Place");
    public static readonly Text AddModule = new("Modul hinzufügen", "Add module");
    public static readonly Text Present = new("Anwesend", "Present");
    public static readonly Text NobodyPresent = new("niemand eingetragen", "nobody entered");
    public static readonly Text SaveVisits = new("Anwesenheit speichern", "Save attendance");
    public static readonly Text VisitsOf = new("Anwesenheit: {0}", "Attendance: {0}");
    public static readonly Text VisitsAhead = new("Anwesenheit lässt sich ab dem Tag des Moduls eintragen.", "Attendance can be entered from the day of the module on.");
    public static readonly Text PersonWrong = new("Bitte wählen Sie nur Personen des Lehrgangs.", "Please choose only people of the training round.");
    public static readonly Text Members = new("Teilnehmende", "Participants");
    public static readonly Text MembersNone = new("Noch niemand.", "Nobody yet.");
    public static readonly Text AddMember = new("Person aufnehmen", "Take in a person");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text Attended = new("Besucht", "Attended");
    public static readonly Text AttendedOf = new("{0} von {1} Modulen, {2} Stunden", "{0} of {1} modules, {2} hours");
    public static readonly Text Certificate = new("Teilnahmebescheinigung", "Certificate of attendance");
    public static readonly Text CertificateAhead = new("nach allen Modulen", "after all modules");
    public static readonly Text CertificateFor = new("{0} hat an allen Modulen des Lehrgangs „{1}“ teilgenommen, zusammen {2} Stunden.", "{0} took part in all modules of the training round “{1}”, {2} hours in all.");
    public static readonly Text PrintHow = new("Drucken Sie diese Seite mit dem Browser (Strg + P).", "Print this page with your browser (Ctrl + P).");
    public static readonly Text Signature = new("Koordination für Digitalisierung", "Coordination of digitalisation");
    public static readonly Text JoinedNotice = new("Sie nehmen am Lehrgang „{0}“ teil. Die Termine stehen auf der Seite des Lehrgangs.", "You take part in the training round “{0}”. The dates stand on its page.");
}
