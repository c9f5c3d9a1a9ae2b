using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the page where the coordination opens ways of taking part for a phase.</summary>
public static class PartsText
{
    public static readonly Text Title = new("Beteiligung in dieser Phase", "Taking part in this phase");
    public static readonly Text Link = new("Beteiligung", "Taking part");
    public static readonly Text Lead = new("Legen Sie fest, was zwischen den Tagen dieser Phase geöffnet ist. Alles andere ist dann geschlossen: Die Seiten bleiben lesbar und sagen, ab wann es weitergeht. An Tagen, zu denen keine Phase etwas festlegt, ist alles geöffnet. Überschneiden sich Phasen, genügt eine, die öffnet.", "Choose what is open between the days of this phase. Everything else is closed then: the pages stay readable and say from when on it continues. On days about which no phase says anything, all is open. Where phases overlap, one that opens is enough.");
    public static readonly Text Says = new("Legt diese Phase etwas fest?", "Does this phase say anything?");
    public static readonly Text SaysNothing = new("Nein, alles bleibt geöffnet", "No, everything stays open");
    public static readonly Text SaysList = new("Ja, nur das Angekreuzte ist geöffnet", "Yes, only what is ticked is open");
    public static readonly Text Open = new("Geöffnet", "Open");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text ChoiceMissing = new("Bitte wählen Sie aus.", "Please choose.");
    public static readonly Text NeedsDays = new("Diese Phase hat noch keinen ersten und letzten Tag. Tragen Sie beide zuerst im Plan ein.", "This phase has no first and last day yet. Enter both in the plan first.");
    public static readonly Text OpenNow = new("Beteiligung: {0}", "Taking part: {0}");
    public static readonly Text Nothing = new("nichts geöffnet", "nothing open");
}
