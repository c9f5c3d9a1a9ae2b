using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Portfolio;

/// <summary>Words of papers on cuts and of their effects.</summary>
public static class CutWords
{
    public static readonly Text Papers = new("Kürzungen", "Cuts");
    public static readonly Text Lead = new("Wenn das Geld oder die Kräfte nicht reichen, entscheidet der Gemeinderat, was gestoppt wird, ruht oder kleiner wird. Hier stehen die Vorlagen mit allen Folgen, schon vor der Entscheidung.", "When money or people are not enough the council decides what is stopped, paused or made smaller. The papers stand here with all consequences, before the decision.");
    public static readonly Text None = new("Zurzeit gibt es keine Vorlage zu Kürzungen.", "There is no paper on cuts at present.");
    public static readonly Text NoneDetail = new("Sobald eine Vorlage freigegeben ist, steht sie hier.", "As soon as a paper is released it stands here.");
    public static readonly Text Data = new("Alle Vorlagen als Datei (CSV)", "All papers as a file (CSV)");
    public static readonly Text Draft = new("Entwurf, nicht öffentlich", "Draft, not public");
    public static readonly Text Released = new("freigegeben am {0}, noch nicht entschieden", "released on {0}, not decided yet");
    public static readonly Text DecidedPartly = new("teilweise beschlossen: {0}. Welche Maßnahmen es trifft, steht im Beschluss", "adopted in part: {0}. The decision says which measures it concerns");
    public static readonly Text DecidedAdopted = new("beschlossen: {0}", "adopted: {0}");
    public static readonly Text DecidedRejected = new("abgelehnt", "rejected");
    public static readonly Text DecidedNoted = new("zur Kenntnis genommen", "noted");

    public static readonly Text Paper = new("Vorlage für den Gemeinderat", "Paper for the council");
    public static readonly Text Problem = new("Worum es geht", "What it is about");
    public static readonly Text Compare = new("Varianten im Vergleich", "Variants compared");
    public static readonly Text CompareNote = new("Offen heißt: nicht bekannt. Offen ist nicht null.", "Open means: not known. Open is not nought.");
    public static readonly Text FiguresOf = new("Alle Zahlen haben den Stand vom {0}.", "All figures are those of {0}.");
    public static readonly Text Effect = new("Wirkung: {0}", "Effect: {0}");
    public static readonly Text EffectHeading = new("Wirkung", "Effect");
    public static readonly Text Motion = new("Beschlussvorschlag", "Motion");
    public static readonly Text ProposedVariant = new("Die Verwaltung schlägt vor: {0}", "The administration proposes: {0}");
    public static readonly Text Decision = new("Entscheidung", "Decision");
    public static readonly Text DecisionOpen = new("Der Gemeinderat hat noch nicht entschieden.", "The council has not decided yet.");
    public static readonly Text ToResolution = new("Zum Beschluss", "To the resolution");
    public static readonly Text AsWord = new("Als Textdatei (DOCX)", "As a text file (DOCX)");
    public static readonly Text AsJson = new("Zahlen als Datei (JSON)", "Figures as a file (JSON)");
    public static readonly Text Files = new("Zum Mitnehmen", "To take along");
    public static readonly Text Variant = new("Variante {0}: {1}", "Variant {0}: {1}");
    public static readonly Text FromDay = new("ab {0}", "from {0}");

    public static readonly Text What = new("Folge", "Consequence");
    public static readonly Text Measures = new("Maßnahmen", "Measures");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Saved = new("Gespart", "Saved");
    public static readonly Text SavedNote = new("Nur Geld, das weder gebunden noch ausgegeben ist.", "Only money neither committed nor spent.");
    public static readonly Text Postponed = new("Nur aufgeschoben", "Only put off");
    public static readonly Text Owed = new("Zurückzuzahlende Förderung", "Grants owed back");
    public static readonly Text NotComing = new("Förderung, die nicht mehr kommt", "Grants that will not come");
    public static readonly Text Uncovered = new("Ziele ohne Maßnahme", "Goals without a measure");
    public static readonly Text Weakened = new("Ziele mit weniger Maßnahmen", "Goals with fewer measures");
    public static readonly Text GoalLine = new("Ziel {0}, {1}", "Goal {0}, {1}");
    public static readonly Text GoalLeft = new("Ziel {0}, {1}: noch {2} von {3}", "Goal {0}, {1}: {2} of {3} left");
    public static readonly Text People = new("Frei werdende Kräfte", "People freed");
    public static readonly Text PeopleNote = new("Kräfte stehen in Vollzeitstellen (MAK). Was ruht, spart und entlastet nur, solange es ruht.", "People are given in full-time posts. What rests saves and relieves only while it rests.");
    public static readonly Text UnitLine = new("{0}: {1} vorhanden, {2} zusätzlich", "{0}: {1} existing, {2} additional");
    public static readonly Text Milestones = new("Meilensteine, die entfallen", "Milestones lost");
    public static readonly Text MilestoneLine = new("{0}: {1}, {2}", "{0}: {1}, {2}");
    public static readonly Text MilestoneOnHold = new("{0}: {1}, {2}, ruht", "{0}: {1}, {2}, on hold");
    public static readonly Text Line = new("Betroffene Beiträge", "Contributions affected");
    public static readonly Text LineCount = new("Ideen: {0}, Karten: {1}, Menschen mit Konto dahinter: {2}", "Ideas: {0}, cards: {1}, people with an account behind them: {2}");
    public static readonly Text ByYear = new("Nach Jahren", "By year");
    public static readonly Text Year = new("Jahr", "Year");
    public static readonly Text YearUnknown = new("Jahr unbekannt", "year unknown");
    public static readonly Text ByMeasure = new("Nach Maßnahmen", "By measure");
    public static readonly Text Happens = new("Was geschieht", "What happens");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text NoneOfThem = new("keine", "none");
    public static readonly Text ShrinkStep = new("Kürzung beschlossen: {0:N0} Euro weniger ab {1:d}. Grund: {2}", "Cut adopted: {0:N0} euros less from {1:d}. Reason: {2}");

    public static Text Of(CutKind kind) => kind switch
    {
        CutKind.Stop => new("stoppen", "stop"),
        CutKind.Pause => new("ruhen lassen", "pause"),
        _ => new("kürzen", "make smaller"),
    };

    public static string Standing(CutPaper paper) => (paper.State, paper.Result) switch
    {
        (CutPaperState.Draft, _) => Draft,
        (CutPaperState.Released, Council.ResolutionResult.Deferred) => Council.ItemWords.State(Council.ResolutionResult.Deferred, paper.DeferredUntil),
        (CutPaperState.Released, _) => Released.With(Format.Date(paper.ReleasedAt!.Value)),
        (_, Council.ResolutionResult.Adopted) => DecidedAdopted.With(Name(paper.Adopted!.Value, paper.Effects![paper.Adopted.Value - 1])),
        (_, Council.ResolutionResult.Partly) => DecidedPartly.With(Name(paper.Adopted!.Value, paper.Effects![paper.Adopted.Value - 1])),
        (_, Council.ResolutionResult.Rejected) => DecidedRejected,
        _ => DecidedNoted,
    };

    public static string Name(int order, CutEffect effect) => Variant.With(order, effect.Title);

    /// <summary>"42.000 €", "42.000 €, unvollständig", "offen"; "keine" where there is nothing of it.</summary>
    public static string Money(MoneySum sum) => sum is { Amount: null, Incomplete: false } ? NoneOfThem : DeliveryWords.Sum(sum);

    public static string Unit(CutUnit unit) => UnitLine.With(unit.Unit, SourceWords.Sum(unit.Existing), SourceWords.Sum(unit.Additional));

    public static string Milestone(CutMilestone milestone) => (milestone.OnHold ? MilestoneOnHold : MilestoneLine).With(milestone.Code, milestone.Title, Format.Date(milestone.Day));

    public static string YearName(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? YearUnknown;

    /// <summary>The lines of a comparison: what is compared, and how a variant reads there.</summary>
    public static IReadOnlyList<(Text Label, Func<CutEffect, IReadOnlyList<string>> Lines)> Rows { get; } =
    [
        (Measures, e => Many(e.Lines.Select(l => l.Code + " " + l.Title + ": " + Of(l.Kind)))),
        (Saved, e => [Money(e.Saved)]),
        (Postponed, e => [Money(e.Postponed)]),
        (Owed, e => [Money(e.Owed)]),
        (NotComing, e => [Money(e.NotComing)]),
        (Uncovered, e => Many(e.Uncovered.Select(g => GoalLine.With(g.Number, g.Title)))),
        (Weakened, e => Many(e.Weakened.Select(g => GoalLeft.With(g.Number, g.Title, g.After, g.Before)))),
        (People, e => Many(e.People.Select(Unit))),
        (Milestones, e => Many(e.Milestones.Select(Milestone))),
        (Line, e => [LineCount.With(e.Ideas, e.Cards, e.Authors)]),
    ];

    private static List<string> Many(IEnumerable<string> lines) => lines.ToList() is { Count: > 0 } all ? all : [NoneOfThem];
}
