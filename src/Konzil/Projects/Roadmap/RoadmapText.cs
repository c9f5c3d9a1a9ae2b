using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the roadmap.</summary>
public static class RoadmapText
{
    public static readonly Text Title = new("Fahrplan der Leitprojekte", "Roadmap of the lead projects");
    public static readonly Text TitleAll = new("Fahrplan aller Maßnahmen", "Roadmap of all measures");
    public static readonly Text Lead = new("Was in den nächsten Jahren umgesetzt wird, und wann. Was bald sichtbar ist, steht auf einer eigenen Spur.", "What is carried out in the next years, and when. What soon can be seen has a lane of its own.");
    public static readonly Text Show = new("Was zeigen?", "What to show?");
    public static readonly Text OnlyLeads = new("Nur Leitprojekte und Schnellspur", "Lead projects and short lane only");
    public static readonly Text All = new("Alle Maßnahmen", "All measures");
    public static readonly Text Lane = new("Spur", "Lane");
    public static readonly Text AllLanes = new("alle Spuren", "all lanes");
    public static readonly Text Apply = new("Anzeigen", "Show");
    public static readonly Text Caption = new("Maßnahmen nach Spuren mit Zeitraum, Stand und Meilensteinen", "Measures by lane with period, state and milestones");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Period = new("Zeitraum", "Period");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text NoDates = new("noch kein Termin", "no date yet");
    public static readonly Text OnLane = new("Schnellspur", "Short lane");
    public static readonly Text Milestones = new("{0} von {1} Meilensteinen erreicht", "{0} of {1} milestones reached");
    public static readonly Text Next = new("Als Nächstes, bis {0}: {1}", "Next, until {0}: {1}");
    public static readonly Text None = new("Auf diesem Fahrplan steht noch nichts.", "Nothing is on this roadmap yet.");
    public static readonly Text NoneDetail = new("Leitprojekte entstehen aus der Bewertung. Danach stehen sie hier mit ihren Terminen.", "Lead projects come out of the scoring. After that they stand here with their dates.");
    public static readonly Text EmptyLane = new("Nichts auf dieser Spur", "Nothing on this lane");
    public static readonly Text Rule = new("Ein Balken reicht vom Beginn bis zum letzten geplanten Meilenstein. Die gelbe Linie ist heute.", "A bar reaches from the beginning to the last planned milestone. The yellow line is today.");
    public static readonly Text Csv = new("Fahrplan als CSV", "Roadmap as CSV");
    public static readonly Text File = new("Fahrplan", "Roadmap");
    public static readonly Text FileAbout = new("Je Zeile eine öffentliche Maßnahme mit Spur, Beginn und Ende.", "One public measure a row with lane, beginning and end.");
    public static readonly Text LinkText = new("Fahrplan der nächsten Jahre", "Roadmap of the next years");

    public static Text Of(RoadmapLane lane) => lane switch
    {
        RoadmapLane.Quick => new("Bald sichtbar", "Visible soon"),
        RoadmapLane.Medium => new("Mittelfristig", "Medium term"),
        RoadmapLane.Long => new("Langfristig", "Long term"),
        _ => new("Noch nicht eingeordnet", "Not placed yet"),
    };
}

/// <summary>Quick wins and what works at once; then the horizons of the assessment.</summary>
public enum RoadmapLane
{
    Quick,
    Medium,
    Long,
    Open,
}
