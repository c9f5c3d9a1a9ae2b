using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>Words for those who prepare opinion maps.</summary>
public static class OpinionOfficeText
{
    public static readonly Text Fixed = new("Dieses Meinungsbild ist freigegeben. Titel und Regeln ändern sich nicht mehr.", "This opinion map has been released. Title and rules no longer change.");
    public static readonly Text TooFewStatements = new("Bitte schreiben Sie mindestens drei Aussagen, bevor Sie freigeben.", "Please write at least three statements before you release.");
    public static readonly Text AlreadyDecided = new("Über diese Aussage ist schon entschieden.", "This statement has been decided already.");
    public static readonly Text Intro = new("Viele kurze Aussagen, eine nach der anderen. Daraus entsteht ein Bild, welche Meinungen zusammengehören und was alle teilen.", "Many short statements, one after the other. They make a map of which opinions go together and what all share.");
    public static readonly Text None = new("Noch kein Meinungsbild.", "No opinion map yet.");
    public static readonly Text New = new("Neues Meinungsbild", "New opinion map");
    public static readonly Text Create = new("Meinungsbild anlegen", "Create opinion map");
    public static readonly Text RunningLabel = new("Bild schon während der Laufzeit öffentlich zeigen", "Show the map publicly while it runs");
    public static readonly Text RunningHint = new("Lässt sich nach der Freigabe nicht ändern. Ohne Haken sieht vor dem Ende niemand das Bild.", "Cannot be changed after the release. Without the tick nobody sees the map before the end.");
    public static readonly Text Statements = new("Aussagen", "Statements");
    public static readonly Text StatementsHint = new("Eine Aussage je Zeile, höchstens 280 Zeichen. Der Wortlaut lässt sich danach nicht ändern.", "One statement for each line, at most 280 characters. Its words cannot be changed afterwards.");
    public static readonly Text AddStatements = new("Aussagen hinzufügen", "Add statements");
    public static readonly Text LineTooLong = new("Zeile {0} ist länger als 280 Zeichen.", "Line {0} is longer than 280 characters.");
    public static readonly Text TooMany = new("Bitte höchstens 100 Aussagen auf einmal.", "At most 100 statements at a time, please.");
    public static readonly Text Release = new("Meinungsbild freigeben", "Release opinion map");
    public static readonly Text Waiting = new("Neue Aussagen prüfen", "Check new statements");
    public static readonly Text WaitingIntro = new("Vorgeschlagene Aussagen von Bürgerinnen und Bürgern. Ändern lässt sich der Wortlaut nicht: stellen Sie ihn zur Abstimmung oder lehnen Sie ihn mit Grund ab. Die Verfasserin oder der Verfasser liest den Grund.", "Statements suggested by citizens. Their words cannot be changed: put them to the vote or decline them with a reason. The author reads the reason.");
    public static readonly Text NoneWaiting = new("Keine Aussage wartet.", "No statement is waiting.");
    public static readonly Text Accept = new("Zur Abstimmung stellen", "Put to the vote");
    public static readonly Text Decline = new("Nicht zeigen", "Do not show");
    public static readonly Text Reason = new("Grund, wenn Sie sie nicht zeigen", "Reason if you do not show it");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie den Grund.", "Please write the reason.");
    public static readonly Text By = new("Zu „{0}“, von {1}, {2}", "On “{0}”, by {1}, {2}");
    public static readonly Text AcceptedNotice = new("Ihre Aussage „{0}“ steht jetzt zur Abstimmung.", "Your statement “{0}” is now put to the vote.");
    public static readonly Text HeldNotice = new("Ihre Aussage „{0}“ wurde mehrfach gemeldet und wird gerade geprüft. Sie ist nicht abgelehnt.", "Your statement “{0}” was reported several times and is being checked. It has not been declined.");
    public static readonly Text DeclinedNotice = new("Ihre Aussage „{0}“ wird nicht gezeigt. Grund: {1}", "Your statement “{0}” is not shown. Reason: {1}");
    public static readonly Text Votes = new("{0} dafür, {1} dagegen, {2} weiter", "{0} for, {1} against, {2} passed");
}
