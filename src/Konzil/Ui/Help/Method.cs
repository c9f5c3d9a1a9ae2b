using Konzil.Platform;

namespace Konzil.Ui;

/// <summary>Methods of the work on the agenda that have a page of help. The word in the address follows from the name.</summary>
public enum Method
{
    Scoring,
    Selection,
    Risks,
    Stakeholders,
    Charter,
    Plan,
    Gate,
    ShortLane,
    Duties,
    Indicators,
    Evaluation,
    Procurement,
    Principles,
    Consent,
}

/// <summary>What a method is called on pages and in addresses.</summary>
public static class MethodNames
{
    public static readonly Text HelpFor = new("Hilfe zur Methode: {0}", "Help on the method: {0}");

    public static string Slug(Method method) => method switch
    {
        Method.Scoring => "bewertung",
        Method.Selection => "auswahl",
        Method.Risks => "risiken",
        Method.Stakeholders => "beteiligte",
        Method.Charter => "projektauftrag",
        Method.Plan => "projektplan",
        Method.Gate => "freigabe",
        Method.ShortLane => "schnellspur",
        Method.Duties => "aufgabenverteilung",
        Method.Indicators => "kennzahlen",
        Method.Evaluation => "evaluierung",
        Method.Procurement => "vergabe",
        Method.Principles => "leitsaetze",
        _ => "zustimmung",
    };

    public static Text Of(Method method) => method switch
    {
        Method.Scoring => new("Bewerten nach Kriterien", "Scoring by criteria"),
        Method.Selection => new("Auswählen unter einem Budget", "Selecting under a budget"),
        Method.Risks => new("Risiken bewerten", "Rating risks"),
        Method.Stakeholders => new("Beteiligte analysieren", "Analysing stakeholders"),
        Method.Charter => new("Projektauftrag auf einer Seite", "Project charter on one page"),
        Method.Plan => new("Phasen, Pakete und kritischer Weg", "Phases, packages and the critical path"),
        Method.Gate => new("Freigabe am Ende einer Phase", "Gate at the end of a phase"),
        Method.ShortLane => new("Schnellspur für Kleines", "Short lane for small things"),
        Method.Duties => new("Aufgaben verteilen (RACI)", "Sharing duties (RACI)"),
        Method.Indicators => new("Wirkung messen", "Measuring effect"),
        Method.Evaluation => new("Zurückblicken und nachsteuern", "Looking back and adjusting"),
        Method.Procurement => new("Angebote vergleichen", "Comparing offers"),
        Method.Principles => new("Leitsätze finden", "Finding principles"),
        _ => new("Zustimmung statt Mehrheit", "Consent instead of majority"),
    };
}
