using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>The kinds of reasons why an idea is not pursued.</summary>
public static partial class ReviewText
{
    public static readonly Text Why = new("Art der Begründung, nur bei „nicht weiterverfolgen“", "Kind of reason, only for “not pursued”");
    public static readonly Text WhyHint = new("Für den Beteiligungsbericht: Er zählt, woran Ideen scheitern.", "For the participation report: it counts what ideas fail on.");
    public static readonly Text NoWhy = new("keine Angabe", "not stated");
    public static readonly Text WhyWrong = new("Bitte wählen Sie eine Art der Begründung aus der Liste.", "Please choose a kind of reason from the list.");

    private static readonly Dictionary<DeclineKind, string> DeclineWords = new()
    {
        [DeclineKind.AlreadyThere] = "gibt-es-schon",
        [DeclineKind.NotTheCity] = "nicht-zustaendig",
        [DeclineKind.Law] = "recht",
        [DeclineKind.Money] = "kosten",
        [DeclineKind.Technique] = "technik",
        [DeclineKind.OffTopic] = "anderes-thema",
        [DeclineKind.Other] = "anderes",
    };

    /// <summary>The word in an address.</summary>
    public static string Word(DeclineKind kind) => DeclineWords[kind];

    public static DeclineKind? ReadDecline(string word) => DeclineWords.Where(w => w.Value == word).Select(w => (DeclineKind?)w.Key).FirstOrDefault();

    public static Text Of(DeclineKind kind) => kind switch
    {
        DeclineKind.AlreadyThere => new("Gibt es schon oder ist schon in Arbeit", "Exists already or is under way"),
        DeclineKind.NotTheCity => new("Dafür ist die Stadt nicht zuständig", "The city is not in charge of it"),
        DeclineKind.Law => new("Rechtlich nicht möglich, auch Datenschutz", "Not possible by law, data protection included"),
        DeclineKind.Money => new("Aufwand zu hoch für den Nutzen", "Too much effort for the benefit"),
        DeclineKind.Technique => new("Technisch nicht möglich", "Technically not possible"),
        DeclineKind.OffTopic => new("Kein Thema der Digitalen Agenda", "Not a subject of the Digital Agenda"),
        _ => new("Anderer Grund", "Another reason"),
    };
}
