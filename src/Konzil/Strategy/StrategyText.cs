using Konzil.Platform;

namespace Konzil.Strategy;

public static class StrategyText
{
    public static readonly Text InternalGoal = new("Ein internes Ziel der Verwaltung", "An internal goal of the administration");
    public static readonly Text OnlyInternalHidden = new("Nur ein Ziel für die Verwaltung selbst kann der Öffentlichkeit verborgen bleiben.", "Only a goal for the administration itself can be kept from the public.");
    public static readonly Text GoalIsOver = new("Dieses Ziel gilt nicht mehr.", "This goal is no longer in force.");
    public static readonly Text GoalIsCurrent = new("Dieses Ziel gilt.", "This goal is in force.");
    public static readonly Text SuccessorWrong = new("Bitte wählen Sie ein anderes Ziel, das gilt.", "Please choose another goal that is in force.");
    public static readonly Text NoteHeading = new("Was das Papier offen lässt", "What the paper leaves open");
    public static readonly Text ToIndicators = new("Kennzahlen: woran man den Erfolg erkennt", "Indicators: by what one sees the success");
    public static readonly Text ToEvidence = new("Belege: worauf sich die Agenda stützt", "Evidence: what the agenda stands on");
    public static readonly Text ToFindings = new("Ist-Analyse: was es schon gibt", "As-is analysis: what exists already");
    public static readonly Text CoverageLink = new("Abdeckung der Handlungsfelder", "Coverage of the fields of action");
    public static readonly Text RoadmapLink = new("Fahrplan der nächsten Jahre", "Roadmap of the next years");
    public static readonly Text ToProgrammes = new("Andere Programme und ihr Abgleich mit den Zielen", "Other programmes and how they stand to the goals");
    public static readonly Text AllContradictions = new("Alle Stellen, an denen das Papier sich widerspricht", "All places where the paper contradicts itself");

    public static readonly Text ContradictionsTitle = new("Widersprüche im Strategiepapier", "Contradictions in the strategy paper");
    public static readonly Text ContradictionsLead = new("An diesen Stellen sagt das Papier Verschiedenes oder lässt etwas offen. Wir raten nicht, sondern zeigen beides und sagen, wie wir damit umgehen.", "In these places the paper says different things or leaves something open. We do not guess: we show both and say how we deal with it.");
    public static readonly Text Quote = new("Das Papier sagt:", "The paper says:");
    public static readonly Text Dealing = new("So gehen wir damit um:", "This is how we deal with it:");
    public static readonly Text NoContradictions = new("Keine Widersprüche eingetragen.", "No contradictions entered.");

    public static readonly Text GlossaryTitle = new("Glossar", "Glossary");
    public static readonly Text GlossaryLead = new("Begriffe und Abkürzungen des Strategiepapiers im Wortlaut und was die Stadt seither vereinbart hat. Frühere Fassungen bleiben lesbar.", "Terms and abbreviations of the strategy paper in their own wording, with our translation, and what the city has agreed since. Former versions stay readable.");
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
    public static readonly Text VariantsFile = new("Wege im Vergleich", "Ways compared");
    public static readonly Text VariantsAbout = new("Eine Zeile je Merkmal, Vorteil, Nachteil oder Position zu einem Weg.", "One row for each feature, advantage, disadvantage or position on a way.");
    public static readonly Text VariantsCsv = new("Vergleich als CSV", "Comparison as CSV");
    public static readonly Text OtherComparisons = new("Weitere Variantenvergleiche der Stadt", "Other comparisons of variants by the city");
    public static readonly Text Feature = new("Merkmal", "Feature");
    public static readonly Text Pro = new("Vorteil", "Advantage");
    public static readonly Text Con = new("Nachteil", "Disadvantage");
    public static readonly Text PositionFor = new("Position dafür", "Position for");
    public static readonly Text PositionAgainst = new("Position dagegen", "Position against");
    public static readonly Text ToConflicts = new("Ziel- und Interessenkonflikte", "Conflicts of goals and interests");
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
    public static readonly Text FactorsNote = new("Was das Papier für den Erfolg des Projekts nennt: {0} Punkte", "What the paper names for the success of the project: {0} points");
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

    public static readonly Text SameName = new("Der Name ist derselbe wie bisher.", "The name is the same as before.");
    public static readonly Text MergeWithItself = new("Ein Handlungsfeld kann nicht mit sich selbst zusammengelegt werden.", "A field of action cannot be merged with itself.");
    public static readonly Text StillMeasures = new("In diesem Handlungsfeld stehen noch Maßnahmen ({0}), auch Entwürfe zählen. Ordnen Sie diese zuerst einem anderen Feld zu, oder legen Sie die Felder zusammen.", "There are still measures in this field ({0}), drafts included. Move them to another field first, or merge the fields.");
    public static readonly Text OnlyRetired = new("Nur ein beendetes Handlungsfeld kann wieder aufgenommen werden.", "Only a retired field can be taken up again.");
    public static readonly Text FieldIsOver = new("Dieses Handlungsfeld ist beendet oder zusammengelegt. Es bleibt, wie es ist.", "This field of action is retired or merged. It stays as it is.");
    public static readonly Text CannotHide = new("In diesem Handlungsfeld stehen öffentliche Maßnahmen oder Ideen ({0}). Sie können es kürzer zeigen, aber nicht verbergen.", "There are public measures or ideas in this field ({0}). You can show it shorter, but not hide it.");

    public static readonly Text ScopeIn = new("Das gehört dazu", "What belongs to it");
    public static readonly Text ScopeOut = new("Das gehört nicht dazu", "What does not belong to it");
    public static readonly Text Contact = new("Kontakt", "Contact");
    public static readonly Text FieldLeadUnit = new("Verantwortliche Stelle", "Responsible unit");
    public static readonly Text RelatedUnits = new("Weitere beteiligte Stellen", "Other units involved");
    public static readonly Text Intent = new("Was die Stadt dafür tun will", "What the city means to do for it");
    public static readonly Text Horizon = new("Zu erreichen bis", "To be reached by");
    public static readonly Text NoHorizon = new("dauerhafte Richtung, kein Enddatum", "a lasting direction, no end date");
    public static readonly Text Owner = new("Verantwortlich", "Responsible");
    public static readonly Text RetiredBadge = new("Beendet", "Retired");
    public static readonly Text MergedBadge = new("Zusammengelegt", "Merged");
    public static readonly Text MergedNote = new("Dieses Handlungsfeld ist aufgegangen in:", "This field of action has become part of:");
    public static readonly Text RetiredNote = new("Dieses Handlungsfeld wird nicht mehr verfolgt. Was dazu gesagt wurde, bleibt hier lesbar.", "This field of action is no longer pursued. What was said about it stays readable here.");
    public static readonly Text ShortNote = new("Dieses Handlungsfeld wirkt nach innen. Öffentlich steht hier nur das Wichtigste; die Maßnahmen selbst stehen im Verzeichnis.", "This field of action works inside the administration. Only the essentials are shown here; the measures themselves are in the register.");
    public static readonly Text HiddenNote = new("Nur im Arbeitsbereich zu sehen: Dieses Handlungsfeld ist noch nicht öffentlich.", "Only visible in the back office: this field of action is not public yet.");
    public static readonly Text RoadHeading = new("Weg dieses Handlungsfelds", "Road of this field of action");
    public static readonly Text RoadNote = new("Was sich geändert hat, wann und warum.", "What changed, when and why.");
    public static readonly Text ToResolution = new("Zum Beschluss", "To the resolution");
    public static readonly Text EditField = new("Handlungsfeld bearbeiten", "Edit this field of action");
    public static readonly Text AllFields = new("Alle Handlungsfelder mit Rangfolge und Vorschlägen", "All fields of action with their order and proposals");
    public static readonly Text Principles = new("Leitsätze", "Principles");
    public static readonly Text PrinciplesLink = new("Digitale Leitsätze der Stadt", "Digital principles of the city");
    public static readonly Text EditionsLink = new("Vorhabenliste: jedes Vorhaben auf einem Blatt", "List of projects: each project on one sheet");
    public static readonly Text GapsLink = new("Was noch nicht verbunden ist", "What is not linked yet");
    public static readonly Text DecidedBy = new("Entschieden von {0} am {1}.", "Decided by {0} on {1}.");

    public static Text Of(FieldStepKind kind) => kind switch
    {
        FieldStepKind.Added => new("Neu aufgenommen", "Added"),
        FieldStepKind.Described => new("Beschreibung geändert", "Description changed"),
        FieldStepKind.Renamed => new("Umbenannt", "Renamed"),
        FieldStepKind.TookOver => new("Anderes Feld aufgenommen", "Took over another field"),
        FieldStepKind.Merged => new("In ein anderes Feld eingegangen", "Merged into another field"),
        FieldStepKind.Retired => new("Beendet", "Retired"),
        FieldStepKind.Revived => new("Wieder aufgenommen", "Taken up again"),
        _ => new("Als Handlungsfeld beschlossen", "Decided as a field of action"),
    };

    public static Text Of(FieldLife life, bool draft) => life switch
    {
        FieldLife.Merged => MergedBadge,
        FieldLife.Retired => RetiredBadge,
        _ => draft ? new("Entwurf", "Draft") : new("Beschlossen", "Decided"),
    };

    public static Text Of(FieldView view) => view switch
    {
        FieldView.Open => new("ganz", "in full"),
        FieldView.Short => new("verkürzt: Name, Satz und verantwortliche Stelle", "shortened: name, sentence and responsible unit"),
        _ => new("nicht öffentlich, nur im Arbeitsbereich", "not public, only in the back office"),
    };

    public static Text Of(TermState state) => state switch
    {
        TermState.Stated => new("steht so im Papier", "stated in the paper"),
        TermState.Unconfirmed => new("unbestätigt, unsere Deutung", "unconfirmed, our reading"),
        TermState.Agreed => new("vereinbarte Definition der Stadt", "agreed definition of the city"),
        TermState.Ours => new("Vorschlag der Stadt, noch nicht vereinbart", "proposal of the city, not agreed yet"),
        _ => new("unbekannt", "unknown"),
    };

    public static Text Of(FieldDirection direction) => direction == FieldDirection.Outward
        ? new("nach außen: wirkt auf Menschen und Betriebe", "outward: affects people and companies")
        : new("nach innen: wirkt in der Verwaltung", "inward: works inside the administration");
}
