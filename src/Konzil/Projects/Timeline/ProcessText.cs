using Konzil.Platform;

namespace Konzil.Projects;

public static class ProcessText
{
    public static readonly Text Title = new("Der ganze Prozess", "The whole process");
    public static readonly Text TitleOf = new("Der ganze Prozess: {0}", "The whole process: {0}");
    public static readonly Text Lead = new("Phasen, Arbeitspakete, Zeiten zum Mitmachen und Entscheidungen auf einem Bild, aus dem öffentlichen Plan.", "Phases, work packages, times to take part and decisions on one picture, from the public plan.");
    public static readonly Text AsSvg = new("Bild herunterladen (SVG)", "Download the picture (SVG)");
    public static readonly Text PrintHint = new("Zum Drucken oder für ein PDF nutzen Sie die Druckfunktion Ihres Browsers, quer auf A4 oder A3.", "To print it or make a PDF, use the print function of your browser, landscape on A4 or A3.");
    public static readonly Text AsList = new("Dasselbe als Liste", "The same as a list");
    public static readonly Text ToPicture = new("Der ganze Prozess auf einem Bild", "The whole process on one picture");
    public static readonly Text Packages = new("Arbeitspakete", "Work packages");
    public static readonly Text NoPackages = new("noch keine", "none yet");
    public static readonly Text TakePart = new("Mitmachen", "Take part");
    public static readonly Text NoPart = new("in dieser Phase nicht vorgesehen", "not provided for in this phase");
    public static readonly Text NotSaid = new("der Plan sagt nichts dazu", "the plan does not say");
    public static readonly Text Decisions = new("Entscheidungen", "Decisions");
    public static readonly Text NoDecisions = new("noch keine", "none yet");
    public static readonly Text Done = new("fertig", "done");
    public static readonly Text Running = new("läuft", "under way");
    public static readonly Text Ahead = new("kommt noch", "still to come");
    public static readonly Text Late = new("verspätet", "late");
    public static readonly Text RunsNow = new("läuft jetzt", "under way now");
    public static readonly Text EndedOn = new("beendet am {0}", "ended on {0}");
    public static readonly Text PastEnd = new("geplant bis {0}, noch nicht abgeschlossen", "planned until {0}, not finished yet");

    public static readonly Text WhereHeading = new("Wo wir stehen", "Where we are");
    public static readonly Text NowTerm = new("Jetzt", "Now");
    public static readonly Text NothingNow = new("Heute läuft keine Phase des Plans.", "No phase of the plan is under way today.");
    public static readonly Text NextTerm = new("Als Nächstes", "Next");
    public static readonly Text NothingNext = new("Kein weiterer Schritt ist geplant.", "No further step is planned.");
    public static readonly Text NextLine = new("{0}: {1}", "{0}: {1}");
    public static readonly Text LateTerm = new("Verspätet", "Late");
    public static readonly Text NothingLate = new("Kein Arbeitspaket ist über seinem Termin.", "No work package is past its date.");
    public static readonly Text LateLine = new("{0}, geplant bis {1}", "{0}, planned until {1}");
    public static readonly Text MovedTerm = new("Verschoben und warum", "What moved and why");
    public static readonly Text NothingMoved = new("Kein Termin wurde verschoben.", "No date was moved.");
    public static readonly Text MovedLine = new("{0}: von {1} auf {2}. {3}", "{0}: from {1} to {2}. {3}");
    public static readonly Text ShiftWillBePublic = new("Dieses Arbeitspaket steht ab {0} im öffentlichen Zeitplan: Ihr Grund wird dort gezeigt.", "This work package is in the public timeline from {0}: your reason is shown there.");
    public static readonly Text ShiftIsPublic = new("Dieses Arbeitspaket steht im öffentlichen Zeitplan: Ihr Grund wird dort gezeigt.", "This work package is in the public timeline: your reason is shown there.");
}
