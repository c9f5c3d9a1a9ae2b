using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of plans as templates.</summary>
public static class TemplateText
{
    public static readonly Text Title = new("Plan als Vorlage", "The plan as a template");
    public static readonly Text Out = new("Diesen Plan als Vorlage mitnehmen", "Take this plan along as a template");
    public static readonly Text OutNote = new("Phasen, Pakete, Abhängigkeiten, Rollen mit ihren Zuständigkeiten, Größe und Plätze der Teams und die Berichtspflicht, ohne Personen und Stellen. Tage zählen vom Beginn an, damit der Plan an jedem Tag anfangen kann.", "Phases, packages, dependencies, roles with their responsibilities, size and places of the teams and the duty to report, without people and units. Days count from the beginning, so that the plan can start on any day.");
    public static readonly Text Download = new("Vorlage herunterladen (YAML)", "Download the template (YAML)");
    public static readonly Text In = new("Mit einer Vorlage beginnen", "Begin with a template");
    public static readonly Text InNote = new("Die Vorlage füllt den leeren Plan. Danach ändern Sie ihn wie jeden anderen. Personen benennen Sie selbst. Eine Berichtspflicht gilt für die Maßnahme des Projekts, ohne Maßnahme für das Projekt selbst; eine bestehende bleibt.", "The template fills the empty plan. After that you change it like any other. You name the people yourself. A duty to report is for the measure of the project, without a measure for the project itself; an existing one stays.");
    public static readonly Text OnlyEmpty = new("Mit einer Vorlage beginnen kann nur ein leerer Plan. Dieser hat schon Phasen; nutzen Sie „Plan als Datei“.", "Only an empty plan can begin with a template. This one has phases already; use “The plan as a file”.");
    public static readonly Text Source = new("Vorlage", "Template");
    public static readonly Text SourceHint = new("Ein Projekt, das Sie lesen dürfen, oder der öffentliche Plan der Digitalen Agenda.", "A project you may read, or the public plan of the Digital Agenda.");
    public static readonly Text SourceFile = new("eigene Datei", "own file");
    public static readonly Text SourceWrong = new("Bitte wählen Sie eine Vorlage aus der Liste oder eine Datei.", "Please choose a template from the list or a file.");
    public static readonly Text FileHint = new("Nur für „eigene Datei“: YAML, höchstens 250 KB.", "Only for “own file”: YAML, at most 250 KB.");
    public static readonly Text TooLarge = new("Die Datei ist größer als 250 KB.", "The file is larger than 250 KB.");
    public static readonly Text Begin = new("Erster Tag", "First day");
    public static readonly Text Save = new("Plan aus der Vorlage anlegen", "Make the plan from the template");
    public static readonly Text Made = new("Aus einer Vorlage angelegt", "Made from a template");
    public static readonly Text Line = new("Zeile {0}: {1}", "Line {0}: {1}");
    public static readonly Text TooDeep = new("Die Datei ist zu tief verschachtelt.", "The file is nested too deeply.");
    public static readonly Text KeyTwice = new("Dieser Schlüssel kommt zweimal vor.", "This key occurs twice.");
    public static readonly Text DaysWrong = new("Tage sind ganze Zahlen ab 0, Dauern ab 1.", "Days are whole numbers from 0, durations from 1.");
    public static readonly Text RemindTooLong = new("Erinnert wird höchstens 60 Tage vorher.", "Reminders come at most 60 days before.");
    public static readonly Text ReportsWanted = new("Die Vorlage des Projekts „{0}“ sieht alle {1} Monate einen Bericht vor. Bitte legen Sie die Berichtspflicht fest.", "The template of the project “{0}” plans a report every {1} months. Please set the duty to report.");
    public static readonly Text PublicPlan = new("{0} (öffentlicher Teil)", "{0} (public part)");
}
