using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words of the meeting in which evaluators compare their points before the round is closed.</summary>
public static class CalibrationText
{
    public static readonly Text Heading = new("Kalibrierung", "Calibration");
    public static readonly Text Before = new("Sind alle Bögen abgegeben oder ist die Frist vorbei, kann die Bewertungsgruppe ihre Punkte vergleichen, bevor die Runde geschlossen wird. Wer seinen Wert danach ändert, schreibt dazu, warum. Der erste und der endgültige Wert bleiben beide gespeichert und werden veröffentlicht, der endgültige zählt.", "Once all sheets are in or the deadline has passed, the panel can compare its points before the round is closed. Whoever then changes a value says why. The first and the final value are both kept and published; the final one counts.");
    public static readonly Text BeforeNote = new("Ab dann sehen die Bewertenden und die Koordination alle Werte. Neue Bögen, Ersatz und Erklärungen zur Befangenheit sind nicht mehr möglich. Das lässt sich nicht zurücknehmen.", "From then on evaluators and coordination see all values. New sheets, replacements and declarations of interest are no longer possible. This cannot be undone.");
    public static readonly Text Waiting = new("Noch fehlen {0} von {1} Bögen. Die Kalibrierung kann beginnen, wenn alle da sind, spätestens nach dem {2}.", "{0} of {1} sheets are still missing. The calibration can begin once all are in, at the latest after {2}.");
    public static readonly Text Begin = new("Punkte offenlegen und Kalibrierung beginnen", "Lay points open and begin the calibration");
    public static readonly Text Since = new("Die Punkte liegen der Bewertungsgruppe seit {0} offen. Öffentlich werden sie, wenn die Koordination die Runde schließt.", "The points have been open to the panel since {0}. They become public when the coordination closes the round.");
    public static readonly Text Skipped = new("Diese Runde ist geschlossen. Eine Kalibrierung gab es in ihr nicht; gezählt sind die Werte, wie sie abgegeben wurden.", "This round is closed. There was no calibration in it; the values count as they were handed in.");
    public static readonly Text Intro = new("Oben steht, wo die Werte am weitesten auseinanderliegen. Namen stehen nicht dabei.", "At the top is where the values differ most. There are no names.");
    public static readonly Text Caption = new("Maßnahmen und Kriterien nach dem Abstand der Werte", "Measures and criteria by the distance of values");
    public static readonly Text Values = new("Werte", "Values");
    public static readonly Text Distance = new("Abstand", "Distance");
    public static readonly Text Own = new("Ihr Wert", "Your value");
    public static readonly Text Change = new("Wert ändern", "Change the value");
    public static readonly Text NoneTitle = new("Alle Werte liegen beieinander", "All values are close");
    public static readonly Text NoneBody = new("Bei keiner Maßnahme unterscheiden sich die Werte. Die Koordination kann die Runde schließen.", "The values differ for no measure. The coordination can close the round.");
    public static readonly Text Public = new("Die Bewertungsgruppe hat ihre Punkte seit dem {0} verglichen, bevor die Runde geschlossen wurde. Geänderte Werte stehen mit dem ersten Wert da. Gezählt ist der endgültige.", "The panel compared its points from {0} on, before the round was closed. Changed values are shown with the first one. The final one counts.");
    public static readonly Text Notice = new("Bewertungsrunde „{0}“: Die Punkte liegen der Bewertungsgruppe offen. Sie können Ihre Werte mit einer Notiz ändern, bis die Koordination die Runde schließt.", "Scoring round “{0}”: the points are open to the panel. You can change your values with a note until the coordination closes the round.");
    public static readonly Text First = new("zuerst {0}", "first {0}");
}
