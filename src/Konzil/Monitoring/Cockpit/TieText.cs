using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words about ties between measures, projects and packages.</summary>
public static class TieText
{
    public static readonly Text Rests = new("ruht oder wurde gestoppt", "rests or was stopped");
    public static readonly Text Critical = new("ist nach dem letzten Bericht kritisch", "is critical by its last report");
    public static readonly Text EndsLate = new("endet nach der Prognose zu spät", "ends too late by its forecast");
    public static readonly Text GivenUp = new("wurde aufgegeben", "was given up");
    public static readonly Text Overdue = new("ist überfällig", "is overdue");
    public static readonly Text Trouble = new("{0} {1}.", "{0} {1}.");
    public static readonly Text TooEarly = new("{0} endet erst am {1}, {2} beginnt schon am {3}.", "{0} ends on {1} only, {2} begins on {3} already.");
    public static readonly Text BothRun = new("Beide laufen.", "Both are running.");
    public static readonly Text BothPlanned = new("Beide sind vom {0} bis {1} geplant.", "Both are planned from {0} to {1}.");
    public static readonly Text InsideAProject = new("Innerhalb eines Projekts stehen Abhängigkeiten im Projektplan. Bitte tragen Sie es dort ein.", "Inside one project dependencies stand in its plan. Please enter it there.");
    public static readonly Text InACircle = new("So würde sich ein Kreis schließen, in dem nichts beginnen kann: {0}. Bitte wählen Sie ein anderes Ziel oder nehmen Sie eines dieser Verhältnisse zurück.", "This would close a circle in which nothing can begin: {0}. Please choose another one or take back one of these relations.");
    public static readonly Text Unseen = new("ein Vorhaben, das Sie nicht sehen", "something you may not see");
    public static readonly Text ToldNeeded = new("Ein anderes Vorhaben braucht zuerst „{0}“. Eingetragen hat es {1}. Bitte sagen Sie dort Bescheid, wenn sich der Termin ändert.", "Something else needs “{0}” first. It was entered by {1}. Please tell them when the date changes.");
    public static readonly Text ToldConflict = new("Ein anderes Vorhaben geht nicht zugleich mit „{0}“. Eingetragen hat es {1}. Bitte stimmen Sie die Termine ab.", "Something else cannot be done together with “{0}”. It was entered by {1}. Please agree on the dates.");
    public static readonly Text Section = new("Abhängigkeiten über das Projekt hinaus", "Dependencies beyond the project");
    public static readonly Text NoneOfProject = new("Keine Abhängigkeit zu Maßnahmen oder anderen Projekten eingetragen.", "No dependency on measures or other projects entered.");
    public static readonly Text ToTies = new("Abhängigkeiten und Konflikte eintragen", "Enter dependencies and conflicts");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Project = new("Projekt", "Project");
    public static readonly Text Package = new("Arbeitspaket", "Work package");

    public static Text Of(TieEndKind kind) => kind switch
    {
        TieEndKind.Project => Project,
        TieEndKind.Package => Package,
        _ => Measure,
    };
}
