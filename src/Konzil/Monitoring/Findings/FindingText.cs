using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words of the as-is analysis and the registers. German on pages: plain, "Sie".</summary>
public static class FindingText
{
    /// <summary>With the number of a finding: its place on the page.</summary>
    public const string Anchor = "befund-";

    public static readonly Text Title = new("Ist-Analyse", "As-is analysis");
    public static readonly Text Lead = new("Was es schon gibt, wo die Stadt stark oder schwach ist, welche Herausforderungen, Anforderungen und Rahmenbedingungen die Agenda kennt, und was Projekte gelehrt haben.", "What exists already, where the city is strong or weak, which challenges, requirements and constraints the agenda knows, and what projects have taught.");
    public static readonly Text Note = new("Bestand, Stärken, Schwächen, Chancen und Risiken; Register der Herausforderungen, Anforderungen und Rahmenbedingungen; Lehren aus Projekten. Öffentlich ist nur, was freigegeben ist.", "Inventory, strengths, weaknesses, chances and threats; registers of challenges, requirements and constraints; lessons from projects. Only what was released is public.");
    public static readonly Text New = new("Befund eintragen", "Enter a finding");
    public static readonly Text Edit = new("Befund bearbeiten", "Edit the finding");
    public static readonly Text Save = new("Befund speichern", "Save the finding");
    public static readonly Text All = new("Ganze Ist-Analyse", "The whole as-is analysis");
    public static readonly Text None = new("Noch kein Befund", "No finding yet");
    public static readonly Text NoneDetail = new("Beginnen Sie mit dem, was es schon gibt.", "Begin with what exists already.");
    public static readonly Text NonePublic = new("Noch ist kein Befund freigegeben.", "No finding has been released yet.");
    public static readonly Text NoneOfKind = new("noch nichts eingetragen", "nothing entered yet");
    public static readonly Text Finding = new("Befund", "Finding");
    public static readonly Text FindingNumber = new("Befund {0}", "Finding {0}");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie eine Art.", "Please choose a kind.");
    public static readonly Text TitleLabel = new("Befund in einer Zeile", "Finding in one line");
    public static readonly Text TitleEn = new("Auf Englisch", "In English");
    public static readonly Text TitleMissing = new("Bitte schreiben Sie den Befund in einer Zeile.", "Please write the finding in one line.");
    public static readonly Text Body = new("Erläuterung", "Explanation");
    public static readonly Text Day = new("Stand vom", "As of");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text NotInTheFuture = new("Der Tag liegt in der Zukunft.", "The day lies in the future.");
    public static readonly Text Maturity = new("Reifegrad", "Maturity");
    public static readonly Text MaturityHint = new("Nur für das, was es schon gibt.", "Only for what exists already.");
    public static readonly Text MaturityWrong = new("Bitte wählen Sie eine Stufe von 1 bis 5.", "Please choose a step from 1 to 5.");
    public static readonly Text MaturityOnlyOfInventory = new("Einen Reifegrad hat nur, was es schon gibt (Bestand).", "Only what exists already (inventory) has a maturity.");
    public static readonly Text NoMaturity = new("nicht eingestuft", "not rated");
    public static readonly Text Source = new("Woher wissen wir das?", "How do we know?");
    public static readonly Text Evidence = new("Nummer des Belegs", "Number of the evidence");
    public static readonly Text Fields = new("Handlungsfelder", "Fields of action");
    public static readonly Text Measures = new("Maßnahmen, die darauf antworten", "Measures that answer it");
    public static readonly Text NoMeasure = new("noch keine Maßnahme", "no measure yet");
    public static readonly Text NoField = new("keinem Handlungsfeld zugeordnet", "assigned to no field");
    public static readonly Text Advice = new("Was wir empfehlen", "What we recommend");
    public static readonly Text AdviceHint = new("Was soll das nächste Projekt tun oder lassen? Bei einer Lehre nötig.", "What should the next project do or leave? Needed for a lesson.");
    public static readonly Text AdviceMissing = new("Bitte schreiben Sie, was das nächste Projekt tun oder lassen soll.", "Please write what the next project should do or leave.");
    public static readonly Text Project = new("Aus welchem Projekt?", "From which project?");
    public static readonly Text ProjectMissing = new("Bitte wählen Sie ein Projekt aus der Liste.", "Please choose a project from the list.");
    public static readonly Text NoProject = new("aus keinem bestimmten", "from no particular one");
    public static readonly Text Phase = new("Aus welcher Phase?", "From which phase?");
    public static readonly Text PhaseHint = new("Die Lehre steht dann im Projekthandbuch dieser Phase.", "The lesson then stands in the project handbook of this phase.");
    public static readonly Text NoPhase = new("aus keiner bestimmten", "from no particular one");
    public static readonly Text PhaseMissing = new("Bitte wählen Sie eine Phase aus der Liste.", "Please choose a phase from the list.");
    public static readonly Text PhaseOfOther = new("Diese Phase gehört zu einem anderen Projekt. Wählen Sie eine Phase des gewählten Projekts.", "This phase belongs to another project. Choose a phase of the chosen project.");
    public static readonly Text PhaseOf = new("{0}: {1}", "{0}: {1}");
    public static readonly Text PhaseTerm = new("Phase", "Phase");
    public static readonly Text WholeProject = new("ganzes Projekt", "whole project");
    public static readonly Text ThisPhase = new("diese Phase", "this phase");
    public static readonly Text AllPhases = new("Alle Phasen", "All phases");
    public static readonly Text Lessons = new("Lehren aus Projekten", "Lessons from projects");
    public static readonly Text NoLessons = new("Noch keine Lehre festgehalten.", "No lesson kept yet.");
    public static readonly Text OwnLessons = new("Aus diesem Projekt", "From this project");
    public static readonly Text OtherLessons = new("Was andere Projekte gelernt haben", "What other projects have learnt");
    public static readonly Text AllLessons = new("Alle Lehren", "All lessons");
    public static readonly Text FieldFirst = new("Zuerst, was zum Handlungsfeld „{0}“ gehört.", "First what belongs to the field of action “{0}”.");
    public static readonly Text LessonsOfField = new("Alle Lehren zum Handlungsfeld „{0}“", "All lessons on the field of action “{0}”");
    public static readonly Text NewLesson = new("Lehre festhalten", "Keep a lesson");
    public static readonly Text AllKinds = new("Alle Arten", "All kinds");
    public static readonly Text Settled = new("Was wurde daraus?", "What became of it?");
    public static readonly Text SettledHint = new("Leer, solange der Befund gilt.", "Empty as long as the finding holds.");
    public static readonly Text IsSettled = new("erledigt", "settled");
    public static readonly Text Holds = new("gilt", "holds");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Release = new("Öffentlich zeigen", "Show in public");
    public static readonly Text ToPublic = new("Öffentliche Seite der Ist-Analyse", "Public page of the as-is analysis");
    public static readonly Text Swot = new("Stärken, Schwächen, Chancen, Risiken", "Strengths, weaknesses, chances, threats");
    public static readonly Text Registers = new("Register", "Registers");
    public static readonly Text NotStated = new("keine Angabe", "not stated");
    public static readonly Text Filter = new("Handlungsfeld", "Field of action");
    public static readonly Text AllFields = new("Alle Handlungsfelder", "All fields");
    public static readonly Text Words = new("Suchwörter", "Search words");
    public static readonly Text WordsHint = new("Sucht in Befund, Erläuterung, Empfehlung, Quelle und Ergebnis.", "Searches finding, explanation, recommendation, source and outcome.");
    public static readonly Text NoneFound = new("Kein Befund passt zu dieser Auswahl", "No finding matches this choice");
    public static readonly Text NoneFoundDetail = new("Nehmen Sie weniger oder andere Wörter, oder zeigen Sie alle Arten und Handlungsfelder.", "Use fewer or other words, or show all kinds and fields.");
    public static readonly Text Show = new("Auswahl zeigen", "Show the choice");
    public static readonly Text Unanswered = new("Ohne Maßnahme: {0}", "Without a measure: {0}");

    public static Text Of(FindingKind kind) => kind switch
    {
        FindingKind.Inventory => new("Bestand", "Inventory"),
        FindingKind.Strength => new("Stärke", "Strength"),
        FindingKind.Weakness => new("Schwäche", "Weakness"),
        FindingKind.Chance => new("Chance", "Chance"),
        FindingKind.Threat => new("Risiko von außen", "Threat"),
        FindingKind.Challenge => new("Herausforderung", "Challenge"),
        FindingKind.Requirement => new("Anforderung", "Requirement"),
        FindingKind.Lesson => new("Lehre aus einem Projekt", "Lesson from a project"),
        _ => new("Rahmenbedingung", "Constraint"),
    };

    public static Text MaturityOf(int step) => step switch
    {
        1 => new("1 nicht vorhanden", "1 not there"),
        2 => new("2 einzelne Ansätze", "2 first attempts"),
        3 => new("3 im Aufbau", "3 being built"),
        4 => new("4 in Betrieb", "4 in operation"),
        _ => new("5 eingespielt und gepflegt", "5 established and looked after"),
    };
}
