using Konzil.Platform;

namespace Konzil.Staffing;

public static class ChartText
{
    public static readonly Text Title = new("Projektorganisation", "Project organisation");
    public static readonly Text TitleOf = new("Projektorganisation: {0}", "Project organisation: {0}");
    public static readonly Text Note = new("So, wie Auftrag, Gremien, Leitungen und Team heute eingetragen sind.", "As charter, bodies, leads and team are entered today.");
    public static readonly Text Described = new("Oben der Auftraggeber, darunter die Steuerung und die Koordination, darunter die Teams der Phasen und die Leitungen der Handlungsfelder. Dasselbe steht als Liste neben dem Bild.", "The client on top, below it steering and coordination, below these the teams of the phases and the leads of the fields. The same stands as a list beside the picture.");
    public static readonly Text AsList = new("Als Liste", "As a list");
    public static readonly Text AsSvg = new("Bild herunterladen (SVG)", "Download the picture (SVG)");
    public static readonly Text Client = new("Auftraggeber", "Client");
    public static readonly Text NoClient = new("noch nicht benannt; steht im Projektauftrag", "not named yet; is said in the charter");
    public static readonly Text Steering = new("Steuerung", "Steering");
    public static readonly Text Chair = new("Vorsitz: {0}", "Chair: {0}");
    public static readonly Text NoChair = new("Vorsitz noch nicht benannt", "chair not named yet");
    public static readonly Text Coordination = new("Koordination (Projektleitung)", "Coordination (project lead)");
    public static readonly Text WholeProject = new("Team des ganzen Projekts", "Team of the whole project");
    public static readonly Text TeamOf = new("Team: {0}", "Team: {0}");
    public static readonly Text NoTeam = new("noch niemand benannt", "nobody named yet");
    public static readonly Text FieldLeads = new("Leitungen der Handlungsfelder", "Leads of the fields of action");
    public static readonly Text Nobody = new("noch nicht benannt", "not named yet");
    public static readonly Text NobodyUntil = new("noch nicht benannt, bis {0} zu benennen", "not named yet, to be named by {0}");
    public static readonly Text Deputy = new("Vertretung: {0}", "Deputy: {0}");
    public static readonly Text NoDeputy = new("keine Vertretung benannt", "no deputy named");
    public static readonly Text Task = new("Aufgabe", "Task");
    public static readonly Text Who = new("Wer", "Who");
    public static readonly Text ToProject = new("Zurück zum Projektplan", "Back to the project plan");
    public static readonly Text ToLeads = new("Leitungen und Vertretungen benennen", "Name leads and deputies");
}
