using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the short lane.</summary>
public static class LaneText
{
    public const string ConditionsField = "Bedingungen";

    public static readonly Text Title = new("Schnellspur", "Short lane");
    public static readonly Text Heading = new("{0} auf der Schnellspur", "{0} on the short lane");
    public static readonly Text Intro = new("Die Schnellspur ist für Kleines, das bald sichtbar wird. Eine einzige Freigabe ersetzt Projektplan und Phasen. Fehlt eine der vier Bedingungen, geht die Maßnahme den langen Weg mit Projekt und Freigaben.", "The short lane is for small things that soon can be seen. One single gate replaces project plan and phases. If one of the four conditions is missing, the measure takes the long way with a project and gates.");
    public static readonly Text Gate = new("Vereinfachte Freigabe", "Simplified gate");
    public static readonly Text ConditionMissing = new("Für die Schnellspur müssen alle vier Bedingungen erfüllt sein. Sonst ist der lange Weg mit einem Projekt der richtige.", "The short lane needs all four conditions. Otherwise the long way with a project is the right one.");
    public static readonly Text Result = new("Was dann zu sehen oder zu benutzen ist", "What can be seen or used then");
    public static readonly Text ResultMissing = new("Bitte schreiben Sie, was dann zu sehen oder zu benutzen ist.", "Please write what can be seen or used then.");
    public static readonly Text Due = new("Bis wann", "Until when");
    public static readonly Text DueHint = new("Ein Tag in den nächsten drei Monaten.", "A day within the next three months.");
    public static readonly Text DueWrong = new("Bitte wählen Sie einen Tag ab morgen und innerhalb von drei Monaten.", "Please choose a day from tomorrow on and within three months.");
    public static readonly Text Take = new("Freigeben und auf die Schnellspur setzen", "Release and put on the short lane");
    public static readonly Text Is = new("Auf der Schnellspur seit {0}, freigegeben von {1}. Ergebnis bis {2}:", "On the short lane since {0}, released by {1}. Result until {2}:");
    public static readonly Text Public = new("Auf der Schnellspur, Ergebnis bis {0}:", "On the short lane, result until {0}:");
    public static readonly Text Overdue = new("Der Tag ist vorbei. Melden Sie die Maßnahme als umgesetzt, oder geben Sie sie auf den langen Weg.", "The day is over. Report the measure as carried out, or give it to the long way.");
    public static readonly Text Leave = new("Auf den langen Weg geben", "Give to the long way");
    public static readonly Text LeaveReason = new("Warum nicht mehr Schnellspur", "Why no longer the short lane");
    public static readonly Text LeaveMissing = new("Bitte schreiben Sie, warum.", "Please write why.");
    public static readonly Text LeftAlready = new("Die Maßnahme ist nicht mehr auf der Schnellspur.", "The measure is no longer on the short lane.");
    public static readonly Text AlreadyOn = new("Die Maßnahme ist schon auf der Schnellspur.", "The measure is on the short lane already.");
    public static readonly Text Finished = new("Umgesetzte und eingestellte Maßnahmen kommen nicht auf die Schnellspur.", "Measures that are done or stopped do not go on the short lane.");
    public static readonly Text StepOn = new("Auf der Schnellspur: {0} Bis {1:dd.MM.yyyy}.", "On the short lane: {0} Until {1:dd/MM/yyyy}.");
    public static readonly Text StepOff = new("Nicht mehr auf der Schnellspur: {0}", "No longer on the short lane: {0}");

    public static readonly Text ToRoadmap = new("Im Fahrplan ansehen", "See it on the roadmap");

    public static Text Of(LaneCondition condition) => condition switch
    {
        LaneCondition.Soon => new("Das Ergebnis ist in höchstens drei Monaten da.", "The result is there within three months at most."),
        LaneCondition.Paid => new("Das Geld ist da; kein Gremium muss dafür beschließen.", "The money is there; no body has to decide on it."),
        LaneCondition.OneUnit => new("Eine Stelle kann es allein umsetzen.", "One unit can do it alone."),
        _ => new("Es braucht keine neue Verarbeitung personenbezogener Daten und keine Vergabe.", "It needs no new processing of personal data and no procurement."),
    };
}
