using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of the register and the field's page.</summary>
public static partial class AgendaText
{
    public static readonly Text RegisterLead = new("Alles, was bei der Digitalisierung der Stadt auf der Tagesordnung steht: die To-do-Liste der Stadt.", "Everything that is on the city's digital agenda: the city's to-do list.");
    public static readonly Text SearchAndFilter = new("Suchen und filtern", "Search and filter");
    public static readonly Text FilterLabel = new("Maßnahmen filtern", "Filter measures");
    public static readonly Text SearchWords = new("Suchen", "Search");
    public static readonly Text SearchWordsHint = new("Ein Wort oder die Nummer", "A word or the number");
    public static readonly Text AllOfThem = new("Alle", "All");
    public static readonly Text DeliveryLabel = new("Umsetzung", "Delivery");
    public static readonly Text GoalLabel = new("Ziel", "Goal");
    public static readonly Text GroupLabel = new("Nutzen für", "Benefit for");
    public static readonly Text LeadOnly = new("Nur Leitprojekte", "Lead projects only");
    public static readonly Text SortBy = new("Sortieren nach", "Sort by");
    public static readonly Text ApplyFilter = new("Filter anwenden", "Apply filters");
    public static readonly Text AsCsv = new("Diese Liste als CSV-Datei", "This list as a CSV file");
    public static readonly Text NothingPublished = new("Noch ist keine Maßnahme veröffentlicht.", "No measure is published yet.");
    public static readonly Text NothingPublishedDetail = new("Maßnahmen entstehen aus Ideen, Workshops und laufenden Projekten.", "Measures come from ideas, workshops and running projects.");
    public static readonly Text SeeIdeas = new("Ideen ansehen", "See the ideas");
    public static readonly Text NothingFound = new("Keine Maßnahme passt zu diesen Filtern.", "No measure matches these filters.");
    public static readonly Text NothingFoundDetail = new("Nehmen Sie einen Filter weg oder suchen Sie mit einem anderen Wort.", "Remove a filter or search with another word.");
    public static readonly Text ShowAll = new("Alle Maßnahmen zeigen", "Show all measures");
    public static readonly Text PageOf = new("Seite {0} von {1}", "Page {0} of {1}");

    public static readonly Text DraftField = new("Entwurf", "Draft");
    public static readonly Text DraftFieldNote = new("Bis der Gemeinderat beschließt, ist dieses Handlungsfeld ein Entwurf.", "Until the city council decides, this field of action is a draft.");
    public static readonly Text Direction = new("Richtung", "Direction");
    public static readonly Text WhyThisField = new("Warum dieses Feld", "Why this field");
    public static readonly Text WhyThisFieldNote = new("Aus welchen Zielen das Feld folgt.", "Which goals the field follows from.");
    public static readonly Text ConstructedLink = new("Diese Verbindung ist von uns; das Papier nennt keine.", "This link is ours; the paper names none.");
    public static readonly Text NoGoalForField = new("Dieses Feld ist noch aus keinem Ziel abgeleitet.", "This field is not derived from a goal yet.");
    public static readonly Text Leadership = new("Leitung", "Lead");
    public static readonly Text NoLead = new("noch nicht benannt", "not named yet");
    public static readonly Text IdeasOfField = new("Ideen zu diesem Feld", "Ideas on this field");
    public static readonly Text NoIdeasYet = new("Zu diesem Feld gibt es noch keine Idee.", "There is no idea on this field yet.");
    public static readonly Text SubmitOne = new("Idee einreichen", "Submit an idea");
    public static readonly Text AllIdeas = new("Alle Ideen zu diesem Feld", "All ideas on this field");
    public static readonly Text AlsoHere = new("Berührt dieses Feld", "Touches this field");
    public static readonly Text SubPortfolio = new("Eigenes Maßnahmenportfolio", "Portfolio of its own");
    public static readonly Text Units = new("Beteiligte Stellen", "Offices involved");

    private static readonly Text OneIdeaInField = new("1 Idee", "1 idea");
    private static readonly Text ManyIdeasInField = new("{0} Ideen", "{0} ideas");
    private static readonly Text LatestOfMany = new("{0} Ideen, die neuesten drei:", "{0} ideas, the latest three:");

    public static string IdeasCounted(int count) => count == 1 ? OneIdeaInField : ManyIdeasInField.With(Format.Count(count));

    /// <summary>Above a list of at most three.</summary>
    public static string LatestIdeas(int count) => count > 3 ? LatestOfMany.With(Format.Count(count)) : IdeasCounted(count);

    public static Text Of(TargetGroup group) => group switch
    {
        TargetGroup.Citizens => new("Bürgerinnen und Bürger", "Citizens"),
        TargetGroup.Companies => new("Betriebe", "Companies"),
        _ => new("Verwaltung", "Administration"),
    };

    public static Text Of(MeasureOrder order) => order switch
    {
        MeasureOrder.Number => new("Nummer", "Number"),
        MeasureOrder.NumberDown => new("Nummer, höchste zuerst", "Number, highest first"),
        MeasureOrder.Title => new("Titel", "Title"),
        _ => new("Neueste zuerst", "Newest first"),
    };
}
