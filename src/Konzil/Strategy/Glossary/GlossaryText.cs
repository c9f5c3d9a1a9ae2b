using Konzil.Platform;

namespace Konzil.Strategy;

public static class GlossaryText
{
    public static readonly Text NothingNew = new("An der Definition hat sich nichts geändert.", "Nothing about the definition has changed.");
    public static readonly Text ToEntry = new("Zum Eintrag im Glossar", "To the entry in the glossary");
    public static readonly Text Close = new("Schließen", "Close");
    public static readonly Text NobodyKnows = new("Das Strategiepapier löst diese Abkürzung nicht auf. Wofür sie steht, ist offen.", "The strategy paper does not expand this abbreviation. What it stands for is open.");
    public static readonly Text InDocument = new("Begriffe in diesem Dokument", "Terms in this document");
    public static readonly Text AllVersions = new("Alle Fassungen dieser Definition", "All versions of this definition");
    public static readonly Text VersionsOf = new("Fassungen", "Versions");
    public static readonly Text VersionN = new("Fassung {0}", "Version {0}");
    public static readonly Text StandsNow = new("gilt", "in force");
    public static readonly Text FromPaper = new("wie im Strategiepapier", "as in the strategy paper");
    public static readonly Text OnlyOne = new("Dieser Eintrag wurde seit dem Strategiepapier nicht geändert.", "This entry has not been changed since the strategy paper.");
    public static readonly Text Against = new("Gegenüber der Fassung davor: Gestrichenes ist entfallen, Unterstrichenes kam dazu.", "Against the version before: what is crossed out went, what is underlined came.");
    public static readonly Text AgreedAt = new("Vereinbart im Termin:", "Agreed at the event:");
    public static readonly Text AgreedBy = new("Vereinbart von: {0}", "Agreed by: {0}");
    public static readonly Text Why = new("Grund", "Reason");
    public static readonly Text Edit = new("Definition ändern", "Change the definition");
    public static readonly Text Csv = new("Glossar mit allen Fassungen als CSV", "Glossary with all versions as CSV");
    public static readonly Text DataAbout = new("Je Zeile eine Fassung einer Definition, auch frühere.", "One version of a definition a row, earlier ones too.");

    public static readonly Text OfficeNote = new("{0} Begriffe und Abkürzungen. Seiten erklären sie dort, wo sie zuerst vorkommen.", "{0} terms and abbreviations. Pages explain them where they first occur.");
    public static readonly Text New = new("Begriff aufnehmen", "Add a term");
    public static readonly Text EditTitle = new("Definition: {0}", "Definition: {0}");
    public static readonly Text NewHint = new("Die alte Fassung bleibt lesbar. Beim Speichern entsteht eine neue Fassung mit Ihrem Grund.", "The old version stays readable. Saving makes a new version with your reason.");
    public static readonly Text TermDe = new("Begriff", "Term, in German");
    public static readonly Text TermEn = new("Begriff auf Englisch", "Term, in English");
    public static readonly Text MeaningDe = new("Definition", "Definition, in German");
    public static readonly Text MeaningEn = new("Definition auf Englisch", "Definition, in English");
    public static readonly Text Aliases = new("Andere Schreibweisen", "Other spellings");
    public static readonly Text LinesHint = new("Je Zeile eine.", "One a line.");
    public static readonly Text IsNotDe = new("Ist nicht: wovon der Begriff abgegrenzt wird", "Is not: what the term is set apart from, in German");
    public static readonly Text IsNotEn = new("Ist nicht, auf Englisch", "Is not, in English");
    public static readonly Text IsNotEnHint = new("Je Zeile eine, in derselben Reihenfolge wie auf Deutsch.", "One a line, in the same order as in German.");
    public static readonly Text Quiet = new("Nur im Glossar zeigen, nicht auf den Seiten erklären", "Show in the glossary only, do not explain on pages");
    public static readonly Text Event = new("Workshop oder Termin, in dem die Definition vereinbart wurde", "Workshop or event at which the definition was agreed");
    public static readonly Text NoEvent = new("Kein Termin dieser Website", "No event of this website");
    public static readonly Text EventUnknown = new("Diesen Termin gibt es nicht oder er ist nicht öffentlich.", "This event does not exist or is not public.");
    public static readonly Text By = new("Wer die Definition vereinbart hat", "Who agreed on the definition");
    public static readonly Text ByHint = new("Zum Beispiel: Projektgruppe. Leer lassen, wenn noch niemand zugestimmt hat.", "For example: project group. Leave empty if nobody has agreed yet.");
    public static readonly Text WhyField = new("Warum ändern Sie die Definition?", "Why do you change the definition?");
    public static readonly Text WhyHint = new("Steht öffentlich bei der neuen Fassung.", "Is shown publicly beside the new version.");
    public static readonly Text Save = new("Neue Fassung speichern", "Save the new version");
    public static readonly Text TermMissing = new("Bitte schreiben Sie den Begriff.", "Please write the term.");
    public static readonly Text MeaningMissing = new("Bitte schreiben Sie, was der Begriff bedeutet.", "Please write what the term means.");
    public static readonly Text WhyMissing = new("Bitte nennen Sie den Grund. Er steht öffentlich bei der Fassung.", "Please give the reason. It is shown publicly beside the version.");
    public static readonly Text TermTaken = new("Diesen Begriff gibt es schon im Glossar.", "This term is in the glossary already.");
    public static readonly Text IsNotUneven = new("Auf Englisch stehen nicht so viele Zeilen wie auf Deutsch.", "The English list does not have as many lines as the German one.");
    public static readonly Text StoredNow = new("So steht der Begriff jetzt im Glossar", "This is how the term stands in the glossary now");
    public static readonly Text Public = new("Öffentliches Glossar", "Public glossary");

    /// <summary>Meaning and what it is not, in one text.</summary>
    public static string Explained(GlossaryEntry entry)
    {
        var meaning = entry.MeaningDe.Length == 0 ? NobodyKnows : Language.IsEnglish && entry.MeaningEn.Length > 0 ? entry.MeaningEn : entry.MeaningDe;
        return entry.IsNot.Count == 0 ? meaning : meaning + "\n" + StrategyText.IsNot + " " + string.Join(", ", entry.IsNot);
    }

    public static string Standing(GlossaryEntry entry) => entry.Newest > 1 ? StrategyText.Of(entry.State) + ", " + VersionN.With(entry.Newest) : StrategyText.Of(entry.State);
}
