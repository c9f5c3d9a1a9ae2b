using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of the tasks of a package.</summary>
public static class PackageTaskText
{
    public static readonly Text Note = new("Wer das Paket leitet oder das Projekt plant, überträgt sie. Wer sie bekommt, nimmt sie an und meldet sie als erledigt.", "Whoever leads the package or plans the project gives them. Whoever gets one accepts it and reports it as done.");
    public static readonly Text PointOn = new("{0}, Sitzung am {1}", "{0}, sitting on {1}");
    public static readonly Text NextOfPoint = new("Der Punkt bleibt auf der Tagesordnung. Leitung oder Schriftführung des Gremiums nehmen ihn herunter, wenn er nicht mehr gebraucht wird.", "The point stays on the agenda. The chair or the clerk of the body takes it off if it is not needed any more.");
    public static readonly Text NextOfTask = new("Die Aufgabe bleibt bei der Person, die sie hat. Was davon noch gebraucht wird, gehört in das Übergabeprotokoll.", "The task stays with the person who has it. What of it is still needed belongs into the hand-over record.");
    public static readonly Text None = new("Noch keine Aufgabe in diesem Paket.", "No task in this package yet.");
}
