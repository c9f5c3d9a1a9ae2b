using Konzil.Platform;

namespace Konzil.Strategy;

public static class StrategyText
{
    public static readonly Text NoteHeading = new("Was das Papier offen lässt", "What the paper leaves open");
    public static readonly Text ToIndicators = new("Kennzahlen: woran man den Erfolg erkennt", "Indicators: by what one sees the success");
    public static readonly Text ToEvidence = new("Belege: worauf sich die Agenda stützt", "Evidence: what the agenda stands on");
    public static readonly Text ToFindings = new("Ist-Analyse: was es schon gibt", "As-is analysis: what exists already");
    public static readonly Text ToProgrammes = new("Andere Programme und ihr Abgleich mit den Zielen", "Other programmes and how they stand to the goals");
    public static readonly Text AllContradictions = new("Alle Stellen, an denen das Papier sich widerspricht", "All places where the paper contradicts itself");

    public static readonly Text ContradictionsTitle = new("Widersprüche im Strategiepapier", "Contradictions in the strategy paper");
    public static readonly Text ContradictionsLead = new("An diesen Stellen sagt das Papier Verschiedenes oder lässt etwas offen. Wir raten nicht, sondern zeigen beides und sagen, wie wir damit umgehen.", "In these places the paper says different things or leaves something open. We do not guess: we show both and say how we deal with it.");
    public static readonly Text Quote = new("Das Papier sagt:", "The paper says:");
    public static readonly Text Dealing = new("So gehen wir damit um:", "This is how we deal with it:");
    public static readonly Text NoContradictions = new("Keine Widersprüche eingetragen.", "No contradictions entered.");

    public static readonly Text GlossaryTitle = new("Glossar", "Glossary");
    public static readonly Text GlossaryLead = new("Begriffe aus dem Strategiepapier im Wortlaut und die Abkürzungen, die es verwendet.", "Terms of the strategy paper in their own wording, with our translation, and the abbreviations it uses.");
    public static readonly Text Terms = new("Begriffe", "Terms");
    public static readonly Text Abbreviations = new("Abkürzungen", "Abbreviations");
    public static readonly Text Abbreviation = new("Abkürzung", "Abbreviation");
    public static readonly Text StandsFor = new("Steht für", "Stands for");
    public static readonly Text StateOf = new("Zustand", "State");
    public static readonly Text Place = new("Fundstelle", "Place");
    public static readonly Text Also = new("Auch:", "Also:");
    public static readonly Text IsNot = new("Ist nicht:", "Is not:");
    public static readonly Text NotResolved = new("nicht aufgelöst", "not expanded");
    public static readonly Text NoTerms = new("Noch keine Begriffe eingetragen.", "No terms entered yet.");

    public static readonly Text StrategyTitle = new("Die Strategie", "The strategy");
    public static readonly Text StrategyLead = new("Welche Wege die Stadt abgewogen hat, welchen sie geht und warum.", "Which ways the city weighed up, which one it takes and why.");
    public static readonly Text VariantsHeading = new("Drei Wege im Vergleich", "Three ways compared");
    public static readonly Text VariantsCaption = new("Merkmale, Vorteile und Nachteile je Weg", "Features, advantages and disadvantages of each way");
    public static readonly Text Aspect = new("Gesichtspunkt", "Aspect");
    public static readonly Text Features = new("Merkmale", "Features");
    public static readonly Text Pros = new("Vorteile", "Advantages");
    public static readonly Text Cons = new("Nachteile", "Disadvantages");
    public static readonly Text Position = new("Stellungnahmen", "Positions");
    public static readonly Text For = new("dafür", "in favour");
    public static readonly Text Against = new("dagegen", "against");
    public static readonly Text None = new("keine", "none");
    public static readonly Text Chosen = new("Gewählt", "Chosen");
    public static readonly Text DecisionHeading = new("Die Entscheidung", "The decision");
    public static readonly Text ChosenVariant = new("Gewählter Weg", "Chosen way");
    public static readonly Text InThePaper = new("Wortlaut", "Wording");
    public static readonly Text Reasons = new("Gründe", "Reasons");
    public static readonly Text Drawbacks = new("Was dafür in Kauf genommen wird", "What is accepted in return");
    public static readonly Text Consequence = new("Was daraus folgt", "What follows from it");
    public static readonly Text Source = new("Quelle", "Source");
    public static readonly Text FactorsHeading = new("Was für den Erfolg zählt", "What counts for success");
    public static readonly Text FactorsNote = new("Vier Punkte nennt das Papier „relevant“ für den Projekterfolg.", "The paper names four points as “relevant” for the success of the project.");
    public static readonly Text NoStrategy = new("Die Strategie ist noch nicht eingetragen.", "The strategy has not been entered yet.");

    public static readonly Text GoalsName = new("Ziele", "Goals");
    public static readonly Text FieldsName = new("Handlungsfelder", "Fields of action");

    private static readonly Text OnePlace = new("Das Papier sagt:", "The paper says:");
    private static readonly Text SeveralPlaces = new("Das Papier sagt an {0} Stellen Verschiedenes:", "The paper says different things in {0} places:");
    private static readonly Text TwoPlacesText = new("Das Papier sagt an zwei Stellen Verschiedenes:", "The paper says different things in two places:");

    public static string TwoPlaces(int quotes) => quotes switch
    {
        <= 1 => OnePlace,
        2 => TwoPlacesText,
        _ => SeveralPlaces.With(quotes),
    };

    public static readonly Text FollowedFields = new("Handlungsfelder", "Fields of action");
    public static readonly Text FollowedDistricts = new("Stadtteile", "Districts");
    public static readonly Text FollowField = new("Diesem Handlungsfeld folgen", "Follow this field of action");
    public static readonly Text UnfollowField = new("Nicht mehr folgen", "Stop following");
    public static readonly Text SignInToFollowField = new("Anmelden und diesem Handlungsfeld folgen", "Sign in to follow this field of action");

    public static Text Of(TermState state) => state switch
    {
        TermState.Stated => new("steht so im Papier", "stated in the paper"),
        TermState.Unconfirmed => new("unbestätigt, unsere Deutung", "unconfirmed, our reading"),
        _ => new("unbekannt", "unknown"),
    };

    public static Text Of(FieldDirection direction) => direction == FieldDirection.Outward
        ? new("nach außen: wirkt auf Menschen und Betriebe", "outward: affects people and companies")
        : new("nach innen: wirkt in der Verwaltung", "inward: works inside the administration");
}
