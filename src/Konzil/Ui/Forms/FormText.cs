using Konzil.Platform;

namespace Konzil.Ui;

/// <summary>The words that form components bring along.</summary>
internal static class FormText
{
    public static readonly Text Optional = new("– optional", "– optional");
    public static readonly Text AtMost = new("höchstens {0} Zeichen", "at most {0} characters");
    public static readonly Text CheckOne = new("Bitte prüfen Sie eine Angabe", "Please check one entry");
    public static readonly Text CheckMany = new("Bitte prüfen Sie {0} Angaben", "Please check {0} entries");
    public static readonly Text Kept = new("Ihre Eingaben stehen weiter in den Feldern.", "What you entered is still in the fields.");
    public static readonly Text Lost = new("Gespeichert ist davon nichts, und das Feld dafür steht nicht mehr auf dieser Seite. Hier ist, was Sie geschrieben haben. Kopieren Sie, was Sie noch brauchen:", "None of it is saved, and its field is no longer on this page. Here is what you wrote. Copy what you still need:");
    public static readonly Text Error = new("Fehler: ", "Error: ");
    public static readonly Text PleaseChoose = new("Bitte wählen", "Please choose");
    public static readonly Text Cancel = new("Abbrechen", "Cancel");
}
