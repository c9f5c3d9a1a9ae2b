using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the conditions with which a gate lets a project go on.</summary>
public static class ConditionText
{
    public static readonly Text Conditions = new("Bedingungen", "Conditions");
    public static readonly Text Lines = new("Bedingungen einzeln eintragen, mit Namen und Tag", "Enter conditions one by one, with name and day");
    public static readonly Text LinesNote = new("Nur bei „weiter mit Bedingungen“. Leere Zeilen zählen nicht; weitere Bedingungen ergänzen Sie später auf der Seite der Freigabe. Wer sich kümmert, bekommt eine Nachricht und liest das Projekt, bis die Bedingung erfüllt ist.", "Only with “go on with conditions”. Empty lines do not count; you add further conditions later on the page of the gate. Whoever sees to it gets a message and reads the project until the condition is met.");
    public static readonly Text Line = new("Bedingung {0}", "Condition {0}");
    public static readonly Text Body = new("Was muss noch geschehen?", "What still has to happen?");
    public static readonly Text BodyMissing = new("Bitte schreiben Sie, was noch geschehen muss.", "Please write what still has to happen.");
    public static readonly Text OnlyWithConditions = new("Bedingungen gehören zu „weiter mit Bedingungen“. Wählen Sie das, oder leeren Sie die Zeilen.", "Conditions belong to “go on with conditions”. Choose that, or empty the lines.");
    public static readonly Text Owner = new("Wer kümmert sich?", "Who sees to it?");
    public static readonly Text Nobody = new("noch niemand", "nobody yet");
    public static readonly Text Due = new("Bis wann?", "By when?");
    public static readonly Text NoDue = new("kein Tag genannt", "no day given");
    public static readonly Text Add = new("Bedingung ergänzen", "Add a condition");
    public static readonly Text Edit = new("Bedingung der Freigabe", "Condition of the gate");
    public static readonly Text Save = new("Bedingung speichern", "Save the condition");
    public static readonly Text Done = new("Erfüllt am", "Met on");
    public static readonly Text DoneHint = new("Leer, solange die Bedingung offen ist.", "Empty as long as the condition is open.");
    public static readonly Text Note = new("Woran sieht man es?", "How does one see it?");
    public static readonly Text NoteHint = new("Nötig, wenn die Bedingung erfüllt ist.", "Needed when the condition is met.");
    public static readonly Text NoteMissing = new("Bitte schreiben Sie, woran man sieht, dass die Bedingung erfüllt ist.", "Please write how one sees that the condition is met.");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Open = new("offen", "open");
    public static readonly Text MetOn = new("erfüllt am {0}", "met on {0}");
    public static readonly Text By = new("gemeldet von {0}", "reported by {0}");
    public static readonly Text Caption = new("Bedingungen der Freigabe mit Stand", "Conditions of the gate with their state");
    public static readonly Text Next = new("{0} von {1} Bedingungen erfüllt.", "{0} of {1} conditions met.");
    public static readonly Text Files = new("Alle Bedingungen dieses Projekts:", "All conditions of this project:");
    public static readonly Text AsCsv = new("Bedingungen als CSV", "Conditions as CSV");
    public static readonly Text AsXlsx = new("Bedingungen als Tabelle (XLSX)", "Conditions as a spreadsheet (XLSX)");
    public static readonly Text Cockpit = new("Bedingung der Freigabe „{0}“ ({1}): {2}", "Condition of the gate “{0}” ({1}): {2}");

    /// <summary>"erfüllt am 3. März 2027", "offen" or "überfällig seit …".</summary>
    public static string Stands(GateCondition condition, DateOnly today) => condition.DoneOn is { } done ? MetOn.With(Format.ShortDate(done))
        : condition.IsOverdue(today) ? ResultText.Overdue.With(Format.ShortDate(condition.DueOn!.Value)) : Open.ToString();
}
