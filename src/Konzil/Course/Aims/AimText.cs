using Konzil.Platform;

namespace Konzil.Course;

/// <summary>Words of the goals of a field and of the coverage.</summary>
public static class AimText
{
    public static readonly Text Title = new("Ziele des Handlungsfelds", "Goals of the field of action");
    public static readonly Text Of = new("Ziele: {0}", "Goals: {0}");
    public static readonly Text Intro = new("Was das Handlungsfeld erreichen will. Maßnahmen zahlen auf diese Ziele ein: wenig, deutlich oder entscheidend. Wo nichts einzahlt, ist eine Lücke.", "What the field of action means to reach. Measures contribute to these goals: a little, clearly or decisively. Where nothing contributes there is a gap.");
    public static readonly Text None = new("Das Handlungsfeld hat noch keine eigenen Ziele.", "The field of action has no goals of its own yet.");
    public static readonly Text New = new("Ziel anlegen", "Add a goal");
    public static readonly Text TitleField = new("Ziel", "Goal");
    public static readonly Text TitleEnField = new("Ziel auf Englisch", "Goal in English");
    public static readonly Text TitleMissing = new("Bitte schreiben Sie das Ziel auf.", "Please write down the goal.");
    public static readonly Text Add = new("Anlegen", "Add");
    public static readonly Text Edit = new("Ziel und Beiträge bearbeiten", "Edit goal and contributions");
    public static readonly Text EditTitle = new("Ziel {0} von {1}", "Goal {0} of {1}");
    public static readonly Text Contributions = new("Beiträge der Maßnahmen", "Contributions of the measures");
    public static readonly Text ContributionsNote = new("Nur Maßnahmen dieses Handlungsfelds. Zu jedem Beitrag gehört ein Satz, warum.", "Only measures of this field of action. Each contribution needs a sentence why.");
    public static readonly Text NoMeasures = new("In diesem Handlungsfeld gibt es noch keine Maßnahme.", "There is no measure in this field of action yet.");
    public static readonly Text StrengthOf = new("{0}: Beitrag", "{0}: contribution");
    public static readonly Text WhyOf = new("{0}: warum", "{0}: why");
    public static readonly Text WhyMissing = new("Bitte schreiben Sie, warum die Maßnahme zu diesem Ziel beiträgt.", "Please write why the measure contributes to this goal.");
    public static readonly Text StrengthWrong = new("Bitte wählen Sie eine Stärke aus der Liste.", "Please choose a strength from the list.");
    public static readonly Text NoContribution = new("kein Beitrag", "no contribution");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text End = new("Ziel beenden", "End the goal");
    public static readonly Text EndReason = new("Warum das Ziel nicht mehr gilt", "Why the goal no longer holds");
    public static readonly Text EndMissing = new("Bitte schreiben Sie, warum.", "Please write why.");
    public static readonly Text EndedAlready = new("Dieses Ziel gilt nicht mehr.", "This goal no longer holds.");
    public static readonly Text PublicNote = new("Welche Maßnahmen auf welches Ziel einzahlen, und wie stark.", "Which measures contribute to which goal, and how much.");
    public static readonly Text Gap = new("Lücke: noch keine Maßnahme", "Gap: no measure yet");
    public static readonly Text Weak = new("nur kleine Beiträge", "small contributions only");
    public static readonly Text ToCoverage = new("Abdeckung aller Handlungsfelder", "Coverage of all fields of action");

    public static readonly Text Coverage = new("Abdeckung der Handlungsfelder", "Coverage of the fields of action");
    public static readonly Text CoverageLead = new("Wie viele Maßnahmen und Projekte es in jedem Handlungsfeld gibt, welche Ziele sie abdecken und wo Lücken sind.", "How many measures and projects there are in each field of action, which goals they cover and where the gaps are.");
    public static readonly Text CoverageCaption = new("Maßnahmen, Projekte, Ziele und Lücken je Handlungsfeld", "Measures, projects, goals and gaps by field of action");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text Measures = new("Maßnahmen", "Measures");
    public static readonly Text Projects = new("davon Projekte", "of which projects");
    public static readonly Text Leads = new("Leitprojekte", "Lead projects");
    public static readonly Text Running = new("in Umsetzung", "being carried out");
    public static readonly Text Aims = new("Ziele", "Goals");
    public static readonly Text Gaps = new("Lücken", "Gaps");
    public static readonly Text NoAims = new("noch keine eigenen Ziele", "no goals of its own yet");
    public static readonly Text GapNoMeasure = new("keine Maßnahme", "no measure");
    public static readonly Text GapAims = new("{0} ohne Beitrag", "{0} without a contribution");
    public static readonly Text NoGap = new("keine", "none");
    public static readonly Text Matrix = new("Beiträge: {0}", "Contributions: {0}");
    public static readonly Text MatrixCaption = new("Beitrag jeder Maßnahme zu jedem Ziel: {0}", "Contribution of each measure to each goal: {0}");
    public static readonly Text Csv = new("Abdeckung als CSV", "Coverage as CSV");
    public static readonly Text File = new("Beiträge zu den Zielen der Handlungsfelder", "Contributions to the goals of the fields of action");
    public static readonly Text FileAbout = new("Je Zeile ein Ziel eines Handlungsfelds und eine Maßnahme, die dazu beiträgt; Ziele ohne Beitrag stehen mit leerer Maßnahme darin.", "One goal of a field of action and one measure that contributes to it a row; goals without a contribution stand with an empty measure.");

    public static Text Strength(AimStrength strength) => strength switch
    {
        AimStrength.Little => new("wenig", "a little"),
        AimStrength.Clear => new("deutlich", "clearly"),
        _ => new("entscheidend", "decisively"),
    };
}
