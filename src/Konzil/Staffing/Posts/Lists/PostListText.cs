using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of the list of posts as a file.</summary>
public static class PostListText
{
    public static readonly Text Named = new("{0}. {1}", "{0}. {1}");
    public static readonly Text FigureOf = new("Zahl zu {0}. {1}", "Figure of {0}. {1}");
    public static readonly Text InRules = new("Bedarf, vorhanden und zusätzlich bleiben getrennt. Eine andere Zahl gilt vom Stichtag der Zeile an; was vorher galt, endet am Tag davor. Eine Zahl berichtigen Sie auf dem zweiten Blatt der XLSX-Tabelle: Dort steht jede mit ihren Tagen. „Bewilligt“ und „abgelehnt“ brauchen vor dem Übernehmen einen Grund.", "Need, existing and additional stay apart. Another figure holds from the day of the row on; what held before ends the day before. Correct a figure on the second sheet of the XLSX table: each stands there with its days. “Granted” and “refused” need a reason before taking over.");
    public static readonly Text SeveralFigures = new("An diesem Tag gelten mehrere Zahlen dieser Art. Bitte ändern Sie sie einzeln auf dem Blatt „Zahlen“ oder im Stellenplan.", "Several figures of this kind hold on this day. Please change them one by one on the sheet “Zahlen” or in the list of posts.");
    public static readonly Text RemoveByHand = new("Eine Zahl, die an diesem Tag beginnt, nimmt eine Datei nicht weg. Streichen Sie sie im Stellenplan.", "A file does not take away a figure that begins on this day. Remove it in the list of posts.");
    public static readonly Text OnBothSheets = new("Diese Zahl ändern Sie auch auf dem Blatt „Zahlen“. Bitte nur an einer Stelle.", "You change this figure on the sheet “Zahlen” as well. Please in one place only.");
    public static readonly Text FromThatDay = new("{0} ändert sich ab dem {1}; bis zum Tag davor bleibt {2}.", "{0} changes from {1} on; until the day before it stays {2}.");
    public static readonly Text StateDayStays = new("Dieser Tag gehört zum Stand und ändert sich nur mit ihm.", "This day belongs to the state and changes only with it.");
    public static readonly Text UnitUnknown = new("„{0}“ ist keine Stelle der Stadt, oder mehrere heißen so.", "“{0}” is no unit of the city, or several have this name.");
    public static readonly Text ProjectUnknown = new("Bitte schreiben Sie die Nummer eines Projekts, das Sie sehen.", "Please write the number of a project you can see.");
    public static readonly Text PlanUnknown = new("Diesen Stellenbedarf gibt es nicht, oder mehrere heißen so. Schreiben Sie seine Kennung in die Spalte „bedarf“.", "This need of posts does not exist, or several have this name. Write its identifier into the column “bedarf”.");
    public static readonly Text FigureHalf = new("Zu einer Zahl gehören Art, MAK und der erste Tag.", "A figure has a kind, posts and its first day.");
}
