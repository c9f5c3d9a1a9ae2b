using Konzil.Platform;

namespace Konzil.Lotsen;

/// <summary>Words of what the circle has in common: sittings, tasks, material, drafts.</summary>
public static class CircleText
{
    public const string FileField = "Datei";

    public static readonly Text Ahead = new("Nächste Treffen", "Next meetings");
    public static readonly Text AheadNone = new("Zurzeit ist kein Treffen geplant.", "No meeting is planned at present.");
    public static readonly Text Tasks = new("Offene Aufgaben des Kreises", "Open tasks of the circle");
    public static readonly Text Material = new("Material", "Material");
    public static readonly Text MaterialNote = new("Unterlagen und Bilder für Ihre Arbeit in der Stelle. Nur für die Digital Lotsen und die Koordination.", "Documents and pictures for your work in the unit. For the Digital Lotsen and the coordination only.");
    public static readonly Text MaterialNone = new("Noch kein Material. Die Koordination stellt es hier ein.", "No material yet. The coordination puts it here.");
    public static readonly Text MaterialFirst = new("Bitte zuerst ein Gremium festlegen, dann Material einstellen.", "Please choose a body first, then add material.");
    public static readonly Text Add = new("Material einstellen", "Add material");
    public static readonly Text Remove = new("Entfernen", "Remove");
    public static readonly Text MeasureDrafts = new("Maßnahmen Ihrer Stellen im Entwurf", "Measures of your units as drafts");
    public static readonly Text MeasureDraftsNote = new("Noch nicht öffentlich. Bitte nicht weitergeben; sagen Sie, was Ihrer Stelle fehlt.", "Not public yet. Please do not pass on; say what your unit misses.");
    public static readonly Text Feedback = new("Rückmeldung geben", "Give feedback");
    public static readonly Text FeedbackOn = new("Rückmeldung zu {0}", "Feedback on {0}");
}
