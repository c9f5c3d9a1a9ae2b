using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the project's mandate.</summary>
public static class CharterWordsText
{
    public static readonly Text Charter = new("Projektauftrag", "Project charter");
    public static readonly Text None = new("Es gibt noch keinen Projektauftrag.", "There is no project charter yet.");
    public static readonly Text Begin = new("Projektauftrag beginnen", "Begin the charter");
    public static readonly Text Edit = new("Projektauftrag schreiben", "Write the charter");
    public static readonly Text NewVersion = new("Neue Fassung beginnen", "Begin a new version");
    public static readonly Text Save = new("Entwurf speichern", "Save the draft");
    public static readonly Text VersionOf = new("Fassung {0}, {1}", "Version {0}, {1}");
    public static readonly Text LastChange = new("Zuletzt {0}, {1}", "Last change {0}, {1}");
    public static readonly Text Versions = new("Alle Fassungen", "All versions");
    public static readonly Text Changes = new("Was sich von Fassung {0} zu Fassung {1} ändert", "What changes from version {0} to version {1}");
    public static readonly Text NoChanges = new("Beide Fassungen sagen dasselbe.", "Both versions say the same.");
    public static readonly Text HeldAgainst = new("Vergleichen mit", "Compare with");
    public static readonly Text Compare = new("Vergleichen", "Compare");
    public static readonly Text Client = new("Auftraggeberin oder Auftraggeber", "Client");
    public static readonly Text ClientHint = new("Wer den Auftrag gibt und unterschreibt.", "Who gives the mandate and signs it.");
    public static readonly Text Function = new("Funktion", "Function");
    public static readonly Text Submit = new("Zur Prüfung geben", "Hand in for review");
    public static readonly Text NotComplete = new("Zur Prüfung gehören Ziel, was nicht dazugehört, Auftraggeberin oder Auftraggeber und das späteste Ende.", "A review needs the goal, what does not belong to it, the client and the latest end.");
    public static readonly Text OnlyDrafts = new("Nur ein Entwurf kann geändert werden.", "Only a draft can be changed.");
    public static readonly Text NotInReview = new("Diese Fassung liegt nicht zur Prüfung vor.", "This version is not in review.");
    public static readonly Text GiveBack = new("Zurückgeben", "Give back");
    public static readonly Text ReturnReason = new("Was ist zu ändern?", "What has to change?");
    public static readonly Text ReturnMissing = new("Bitte schreiben Sie, was zu ändern ist.", "Please write what has to change.");
    public static readonly Text ReturnedBecause = new("Zurückgegeben: {0}", "Given back: {0}");
    public static readonly Text Sign = new("Unterschrift eintragen", "Record the signature");
    public static readonly Text SignedBy = new("Unterschrieben von {0}, {1}, am {2}", "Signed by {0}, {1}, on {2}");
    public static readonly Text SignerMissing = new("Bitte geben Sie an, wer unterschrieben hat.", "Please enter who signed.");
    public static readonly Text FunctionMissing = new("Bitte geben Sie die Funktion an.", "Please enter the function.");
    public static readonly Text Signer = new("Wer hat unterschrieben?", "Who signed?");
    public static readonly Text SignedOn = new("Unterschrieben am", "Signed on");
    public static readonly Text File = new("Unterschriebenes Dokument", "Signed document");
    public static readonly Text FileHint = new("PDF oder Bild. Die Prüfsumme der Datei wird festgehalten.", "PDF or picture. The checksum of the file is kept.");
    public static readonly Text FileAlt = new("Was ist auf dem Dokument zu sehen?", "What does the document show?");
    public static readonly Text Checksum = new("Prüfsumme (SHA-256)", "Checksum (SHA-256)");
    public static readonly Text SaveSignature = new("Unterschrift speichern", "Save the signature");
    public static readonly Text Frozen = new("Danach bleibt diese Fassung, wie sie ist.", "After that this version stays as it is.");
    public static readonly Text Canvas = new("Auf einer Seite", "On one page");
    public static readonly Text NotSaid = new("noch nicht gesagt", "not said yet");
    public static readonly Text ToldReview = new("Der Projektauftrag „{0}“ liegt zur Prüfung vor.", "The charter “{0}” is ready for review.");
    public static readonly Text ToldBack = new("Der Projektauftrag „{0}“ kam zurück: {1}", "The charter “{0}” was given back: {1}");
    public static readonly Text ToldSigned = new("Der Projektauftrag „{0}“ ist unterschrieben.", "The charter “{0}” is signed.");

    public static Text Of(CharterState state) => state switch
    {
        CharterState.Draft => new("Entwurf", "draft"),
        CharterState.Review => new("in Prüfung", "in review"),
        _ => new("unterschrieben", "signed"),
    };

    public static Text Of(CharterPart part) => part switch
    {
        CharterPart.Goal => new("Ziel", "Goal"),
        CharterPart.Scope => new("Was dazugehört", "What belongs to it"),
        CharterPart.OutOfScope => new("Was nicht dazugehört", "What does not belong to it"),
        CharterPart.SuccessFactors => new("Wovon der Erfolg abhängt", "What success depends on"),
        CharterPart.Users => new("Für wen", "For whom"),
        CharterPart.Results => new("Ergebnisse", "Results"),
        CharterPart.Quality => new("Woran man ein gutes Ergebnis erkennt", "How to tell a good result"),
        CharterPart.Team => new("Team", "Team"),
        CharterPart.Stakeholders => new("Beteiligte", "Stakeholders"),
        CharterPart.Resources => new("Stunden und Stellen", "Hours and posts"),
        CharterPart.Budget => new("Geld", "Money"),
        CharterPart.Milestones => new("Meilensteine", "Milestones"),
        CharterPart.Risks => new("Risiken und Chancen", "Risks and chances"),
        _ => new("Umfeld", "Environment"),
    };
}
