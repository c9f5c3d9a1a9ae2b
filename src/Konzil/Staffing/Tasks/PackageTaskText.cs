using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of the tasks of a package.</summary>
public static class PackageTaskText
{
    public static readonly Text Note = new("Wer das Paket leitet oder das Projekt plant, überträgt sie. Wer sie bekommt, nimmt sie an und meldet sie als erledigt.", "Whoever leads the package or plans the project gives them. Whoever gets one accepts it and reports it as done.");
    public static readonly Text None = new("Noch keine Aufgabe in diesem Paket.", "No task in this package yet.");
}
