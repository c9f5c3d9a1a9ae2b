using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of series in a plan.</summary>
public static class SeriesPlanText
{
    public static readonly Text Title = new("Reihe als Meilensteine", "A series as milestones");
    public static readonly Text Intro = new("Jede Ausgabe mit Termin wird ein Meilenstein mit festem Datum. Wird die Veranstaltung verlegt, wandert er mit; fällt sie aus, wird er mit dem Grund aufgegeben.", "Each edition with a date becomes a milestone with a fixed date. If the event is moved, it moves too; if it is cancelled, it is given up with the reason.");
    public static readonly Text Series = new("Reihe", "Series");
    public static readonly Text SeriesMissing = new("Bitte wählen Sie eine Reihe.", "Please choose a series.");
    public static readonly Text NoSeries = new("Es gibt noch keine Reihe von Veranstaltungen.", "There is no series of events yet.");
    public static readonly Text NothingNew = new("Alle Ausgaben dieser Reihe mit Termin stehen schon im Plan.", "All editions of this series with a date stand in the plan already.");
    public static readonly Text Save = new("In den Plan übernehmen", "Take into the plan");
    public static readonly Text EventMoved = new("Die Veranstaltung hat einen neuen Termin.", "The event has a new date.");
    public static readonly Text Cancelled = new("Die Veranstaltung fällt aus.", "The event does not take place.");
    public static readonly Text IsEvent = new("Veranstaltung", "Event");
}
