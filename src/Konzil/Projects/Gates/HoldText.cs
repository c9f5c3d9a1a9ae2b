using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of gates that hold or stopped, and of what follows.</summary>
public static class HoldText
{
    public static readonly Text Until = new("Angehalten bis", "Held until");
    public static readonly Text UntilHint = new("Nur bei „anhalten“: An diesem Tag wird neu entschieden. Ohne neue Entscheidung geht es nicht weiter.", "Only with “hold”: on this day it is decided anew. Without a new decision it does not go on.");
    public static readonly Text UntilTerm = new("Neu entschieden wird bis", "To be decided anew by");
    public static readonly Text NoDay = new("kein Tag genannt", "no day given");
    public static readonly Text UntilOnlyOfHold = new("Einen Tag, bis zu dem angehalten wird, gibt es nur bei „anhalten“.", "Only “hold” has a day until which it is held.");
    public static readonly Text UntilBeforeDay = new("Dieser Tag liegt vor dem Tag der Entscheidung.", "This day lies before the day of the decision.");
    public static readonly Text AlreadyStopped = new("Die Phase ist schon beendet. Mit „anhalten“ öffnen Sie sie wieder, mit „weiter“ kann die nächste beginnen.", "The phase has been stopped already. “Hold” opens it again, with “go on” the next one can begin.");
    public static readonly Text WhatFollows = new("Bei „anhalten“ und „beenden“ kann in den Phasen dahinter nichts begonnen werden, bis neu entschieden ist. Nach „beenden“ öffnet „anhalten“ die Phase wieder; das Team der Phase wird dann neu aufgenommen.", "With “hold” and “stop” nothing can begin in the phases behind until it is decided anew. After “stop”, “hold” opens the phase again; the team of the phase then has to be taken in anew.");

    public static readonly Text HeldTitle = new("Die Freigabe „{0}“ ist angehalten", "The gate “{0}” is on hold");
    public static readonly Text StoppedTitle = new("Die Phase „{0}“ ist beendet: Es geht nicht weiter", "The phase “{0}” was stopped: it does not go on");
    public static readonly Text DecidedOn = new("Entschieden am {0}:", "Decided on {0}:");
    public static readonly Text HeldNext = new("In den Phasen dahinter kann erst nach einer neuen Entscheidung etwas beginnen. Es entscheidet: {0}, {1}.", "Nothing can begin in the phases behind before a new decision. To decide: {0}, {1}.");
    public static readonly Text ByDay = new("bis {0}", "by {0}");
    public static readonly Text ByNoDay = new("ein Tag ist noch nicht genannt", "no day has been given yet");
    public static readonly Text StoppedNext = new("In dieser Phase und in den Phasen dahinter beginnt nichts mehr. Als Nächstes wird das Projekt geschlossen: mit dem Übergabeprotokoll, wenn ein Programm weitermacht, sonst mit „Projekt abschließen“ beim Plan. Soll es doch weitergehen, wird neu entschieden. Es entscheidet: {0}.", "Nothing begins any more in this phase and in those behind. Next, the project is closed: with the hand-over record if a programme goes on, otherwise with “Close the project” beside the plan. If it is to go on after all, it is decided anew. To decide: {0}.");
    public static readonly Text ToGate = new("Zur Freigabe", "To the gate");

    public static readonly Text Held = new("Freigabe angehalten", "gate on hold");
    public static readonly Text Stopped = new("beendet am {0}, ohne Freigabe", "stopped on {0}, not released");
    public static readonly Text StoppedShort = new("Phase beendet, ohne Freigabe", "phase stopped, not released");
    public static readonly Text DecideBy = new("neue Entscheidung bis {0}", "new decision by {0}");
    public static readonly Text WaitsForGate = new("kann erst nach der Freigabe „{0}“ beginnen", "can begin only after the gate “{0}”");
    public static readonly Text NeverBegins = new("beginnt nicht, weil „{0}“ beendet ist", "does not begin, because “{0}” was stopped");

    public static readonly Text RefusedHold = new("Hier kann noch nichts beginnen: Die Freigabe „{0}“ ist angehalten. Es entscheidet: {1}, {2}.", "Nothing can begin here yet: the gate “{0}” is on hold. To decide: {1}, {2}.");
    public static readonly Text RefusedStop = new("Hier beginnt nichts mehr: Die Phase „{0}“ ist am {1} beendet worden. Nur eine neue Entscheidung hebt das auf. Es entscheidet: {2}.", "Nothing begins here any more: the phase “{0}” was stopped on {1}. Only a new decision lifts that. To decide: {2}.");
    public static readonly Text ToldDue = new("Die Freigabe „{0}“ ({1}) war bis {2} angehalten. Bitte tragen Sie die neue Entscheidung ein.", "The gate “{0}” ({1}) was on hold until {2}. Please record the new decision.");
    public static readonly Text HandbookUntil = new("Angehalten bis {0}.", "On hold until {0}.");

    public static Text Refused(GateBlock block) => block.IsStop
        ? RefusedStop.Filled(block.Gate.Title.ToString(), Format.Date(block.Decision.Day), block.Decision.Decider)
        : RefusedHold.Filled(block.Gate.Title.ToString(), block.Decision.Decider, By(block));

    /// <summary>Until when it is decided anew.</summary>
    public static string By(GateBlock block) => block.Decision.HoldUntil is { } until ? ByDay.With(Format.Date(until)) : ByNoDay.ToString();

    /// <summary>What a gate says of its own phase, in short.</summary>
    public static string Own(GateBlock block) => block.IsStop ? Stopped.With(Format.ShortDate(block.Decision.Day))
        : block.Decision.HoldUntil is { } until ? Held + ", " + DecideBy.With(Format.ShortDate(until)) : Held.ToString();

    /// <summary>What a gate says of a phase behind it, in short.</summary>
    public static string Behind(GateBlock block) => (block.IsStop ? NeverBegins : WaitsForGate).With(block.Gate.Title);
}
