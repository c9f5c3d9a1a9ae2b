using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of the lineage figure and of comparisons.</summary>
public static partial class AgendaText
{
    public static readonly Text IdeaName = new("Idee {0}: {1}", "Idea {0}: {1}");
    public static readonly Text NoSources = new("Noch keine Quelle eingetragen", "No source entered yet");
    public static readonly Text And = new(" und ", " and ");
    public static readonly Text StationReached = new("Erreicht", "Reached");
    public static readonly Text StationRunning = new("Läuft", "Under way");
    public static readonly Text StationAhead = new("Noch offen", "Still open");
    public static readonly Text StationNotNeeded = new("Bestand schon vor diesem Verfahren", "Existed before this procedure");

    public static readonly Text Title = new("Titel", "Title");
    public static readonly Text Wording = new("Wortlaut", "Wording");
    public static readonly Text Sentence = new("Satz", "Sentence");
    public static readonly Text State = new("Zustand", "State");
    public static readonly Text Summary = new("Kurz gesagt", "In short");
    public static readonly Text Problem = new("Problem", "Problem");
    public static readonly Text BenefitCitizens = new("Nutzen für Bürgerinnen und Bürger", "Benefit for citizens");
    public static readonly Text BenefitCompanies = new("Nutzen für Betriebe", "Benefit for companies");
    public static readonly Text BenefitAdministration = new("Nutzen für die Verwaltung", "Benefit for the administration");
    public static readonly Text MainField = new("Handlungsfeld", "Field of action");
    public static readonly Text FurtherFields = new("Weitere Handlungsfelder", "Further fields of action");
    public static readonly Text LeadUnit = new("Zuständig", "Responsible");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text Purpose = new("Zweck", "Purpose");
    public static readonly Text Product = new("Was entsteht", "What it brings about");
    public static readonly Text NotClassed = new("Noch nicht eingeordnet", "Not classified yet");
    public static readonly Text Level = new("Stand", "Stage");
    public static readonly Text LeadProject = new("Leitprojekt", "Lead project");
    public static readonly Text Goals = new("Ziele", "Goals");
    public static readonly Text Activities = new("Schritte", "Steps");
    public static readonly Text Origins = new("Quellen", "Sources");

    private static readonly Text OneIdea = new("eine Idee", "one idea");
    private static readonly Text ManyIdeas = new("{0} Ideen", "{0} ideas");
    private static readonly Text OneCard = new("eine Karte", "one card");
    private static readonly Text ManyCards = new("{0} Karten", "{0} cards");
    private static readonly Text OneOther = new("eine weitere Quelle", "one other source");
    private static readonly Text ManyOthers = new("{0} weitere Quellen", "{0} other sources");
    private static readonly Text OneSource = new("eine Quelle", "one source");
    private static readonly Text ManySources = new("{0} Quellen", "{0} sources");
    private static readonly Text OneSupport = new("1 Zustimmung", "1 supporter");
    private static readonly Text ManySupports = new("{0} Zustimmungen", "{0} supporters");
    private static readonly Text OneDot = new("1 Punkt", "1 dot");
    private static readonly Text ManyDots = new("{0} Punkte", "{0} dots");

    public static string Supports(int count) => count == 1 ? OneSupport : ManySupports.With(Format.Count(count));

    public static string Dots(int count) => count == 1 ? OneDot : ManyDots.With(Format.Count(count));

    public static string? IdeasInWords(int count) => InWords(count, OneIdea, ManyIdeas);

    public static string? CardsInWords(int count) => InWords(count, OneCard, ManyCards);

    public static string? OthersInWords(int count) => InWords(count, OneOther, ManyOthers);

    /// <summary>Where neither an idea nor a card is among them.</summary>
    public static string? SourcesInWords(int count) => InWords(count, OneSource, ManySources);

    public static Text DraftOrSettled(bool draft) => draft ? new("Entwurf", "Draft") : new("Beschlossen", "Adopted");

    public static Text YesOrNo(bool yes) => yes ? new("ja", "yes") : new("nein", "no");

    private static string? InWords(int count, Text one, Text many) => count switch
    {
        0 => null,
        1 => one,
        _ => many.With(Format.Count(count)),
    };
}
