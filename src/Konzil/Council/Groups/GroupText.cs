using Konzil.Platform;

namespace Konzil.Council;

/// <summary>Words of votes by group.</summary>
public static class GroupText
{
    public static readonly Text Title = new("Wer hat wie gestimmt?", "Who voted how?");
    public static readonly Text Note = new("Nach Fraktionen und Gruppen, soweit öffentlich abgestimmt wurde.", "By groups of the council, where the vote was public.");
    public static readonly Text Enter = new("Stimmen nach Fraktionen eintragen", "Enter votes by group");
    public static readonly Text Lead = new("Nur öffentliche Abstimmungen. Die Summen müssen zum eingetragenen Ergebnis passen. Jede Änderung bleibt in der Geschichte des Beschlusses lesbar.", "Public votes only. The sums must fit the recorded result. Each change stays readable in the history of the resolution.");
    public static readonly Text Lines = new("Eine Zeile je Fraktion oder Gruppe", "One line for each group");
    public static readonly Text LinesHint = new("Name; Ja; Nein; Enthaltungen. Zum Beispiel: Fraktion Beispiel; 7; 1; 0.", "Name; yes; no; abstentions. For example: Group Example; 7; 1; 0");
    public static readonly Text Missing = new("Bitte tragen Sie mindestens eine Fraktion oder Gruppe ein.", "Please enter at least one group.");
    public static readonly Text LineWrong = new("Zeile {0} lässt sich nicht lesen: „{1}“. Nötig sind Name und drei ganze Zahlen, getrennt durch Semikolon.", "Line {0} cannot be read: “{1}”. A name and three whole numbers are needed, separated by semicolons.");
    public static readonly Text LineTwice = new("Zeile {0}: Diese Fraktion steht schon da: „{1}“.", "Line {0}: this group is there already: “{1}”.");
    public static readonly Text TooMany = new("Bitte höchstens {0} Zeilen.", "Please at most {0} lines.");
    public static readonly Text SumWrong = new("{0}: Die Zeilen ergeben {1}, beim Beschluss steht {2}. Bitte korrigieren Sie eine der beiden Angaben.", "{0}: the lines add up to {1}, the resolution says {2}. Please correct one of them.");
    public static readonly Text WhyLabel = new("Warum wird geändert?", "Why is it changed?");
    public static readonly Text WhyHint = new("Nötig, wenn schon Stimmen eingetragen sind.", "Needed once votes are entered.");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text Group = new("Fraktion oder Gruppe", "Group");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text No = new("Nein", "No");
    public static readonly Text Abstentions = new("Enthaltungen", "Abstentions");
    public static readonly Text Caption = new("Stimmen nach Fraktionen und Gruppen", "Votes by group");
    public static readonly Text AsCsv = new("Stimmen nach Fraktionen als CSV", "Votes by group as CSV");
    public static readonly Text FileName = new("Stimmen nach Fraktionen", "Votes by group");
    public static readonly Text FileAbout = new("Eine Zeile je Beschluss und Fraktion oder Gruppe, soweit öffentlich abgestimmt wurde.", "One row for each resolution and group, where the vote was public.");
}
