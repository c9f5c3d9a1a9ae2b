using Konzil.Platform;

namespace Konzil.Site;

/// <summary>Words of the exchange of templates between cities.</summary>
public static class BundleText
{
    public static readonly Text Title = new("Vorlagen austauschen", "Exchange templates");
    public static readonly Text Intro = new("Was in einer Stadt gut war, kann eine andere als Anfang nehmen: Kriterien, Felder, Arbeitspakete, Risiken, Leitsätze, Prüflisten und Begriffe. Ein Paket ist eine ZIP-Datei mit lesbaren Textdateien. Personen, Termine und Bewertungen sind nicht darin.", "What was good in one city can be a beginning in another one: criteria, fields, work packages, risks, principles, checklists and terms. A bundle is a ZIP file with readable text files. People, dates and ratings are not in it.");
    public static readonly Text Out = new("Vorlagen dieser Stadt mitnehmen", "Take along the templates of this city");
    public static readonly Text Download = new("Paket herunterladen (ZIP)", "Download the bundle (ZIP)");
    public static readonly Text In = new("Vorlagen einer anderen Stadt übernehmen", "Take over the templates of another city");
    public static readonly Text InNote = new("Zuerst sehen Sie nur, was sich ändern würde. Übernommen wird erst nach Ihrem zweiten Klick. Was es hier schon gibt, bleibt, wie es ist.", "First you only see what would change. It is taken over only after your second click. What is here already stays as it is.");
    public static readonly Text File = new("ZIP-Datei", "ZIP file");
    public static readonly Text FileHint = new("Höchstens 2 MB. Sie können Dateien vorher aus dem Paket löschen.", "At most 2 MB. You may delete files from the bundle before.");
    public static readonly Text Check = new("Prüfen, ohne etwas zu ändern", "Check without changing anything");
    public static readonly Text FileMissing = new("Bitte wählen Sie eine ZIP-Datei.", "Please choose a ZIP file.");
    public static readonly Text TooLarge = new("Die Datei ist größer als 2 MB.", "The file is larger than 2 MB.");
    public static readonly Text NoZip = new("Das ist keine lesbare ZIP-Datei. Es wurde nichts übernommen.", "This is no readable ZIP file. Nothing was taken over.");
    public static readonly Text TooMany = new("Das Paket hat mehr als {0} Dateien. Es wurde nichts übernommen.", "The bundle has more than {0} files. Nothing was taken over.");
    public static readonly Text Empty = new("Das Paket enthält keine Vorlage.", "The bundle holds no template.");
    public static readonly Text EntryTooLarge = new("„{0}“ ist entpackt größer als 250 KB. Es wurde nichts übernommen.", "“{0}” is larger than 250 KB when unpacked. Nothing was taken over.");
    public static readonly Text NotOurs = new("„{0}“ gehört nicht in ein Vorlagenpaket. Es wurde nichts übernommen.", "“{0}” does not belong into a bundle of templates. Nothing was taken over.");
    public static readonly Text Twice = new("„{0}“ kommt zweimal vor. Es wurde nichts übernommen.", "“{0}” is there twice. Nothing was taken over.");
    public static readonly Text NotText = new("„{0}“ ist keine Textdatei in UTF-8. Es wurde nichts übernommen.", "“{0}” is no text file in UTF-8. Nothing was taken over.");
    public static readonly Text TooDeep = new("zu tief verschachtelt", "nested too deeply");
    public static readonly Text Line = new("{0}, Zeile {1}: {2}", "{0}, line {1}: {2}");
    public static readonly Text Gone = new("Die Datei ist nicht mehr da. Bitte wählen Sie sie noch einmal.", "The file is gone. Please choose it once more.");
    public static readonly Text Preview = new("Was sich ändern würde", "What would change");
    public static readonly Text Counted = new("{0} neu, {1} ersetzt, {2} gleich, {3} bleiben wie hier", "{0} new, {1} replaced, {2} the same, {3} stay as here");
    public static readonly Text Caption = new("Jede Vorlage des Pakets mit dem, was mit ihr geschieht", "Each template of the bundle with what happens to it");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text Name = new("Vorlage", "Template");
    public static readonly Text What = new("Was geschieht", "What happens");
    public static readonly Text Here = new("Hier", "Here");
    public static readonly Text There = new("Im Paket", "In the bundle");
    public static readonly Text NothingNew = new("Alles ist hier schon da. Es gibt nichts zu übernehmen.", "Everything is here already. There is nothing to take over.");
    public static readonly Text Take = new("Übernehmen", "Take over");
    public static readonly Text Taken = new("Aus einem Vorlagenpaket übernommen", "Taken over from a bundle of templates");
    public static readonly Text NewNote = new("Neue Felder sind Entwürfe und noch nicht öffentlich, neue Leitsätze sind Entwürfe ohne Beschluss. Arbeitspakete werden ein eigenes Projekt, das heute beginnt.", "New fields are drafts and not public yet, new principles are drafts without a decision. Work packages become a project of their own that begins today.");
    public static readonly Text NoPhase = new("keine Phase dieses Namens", "no phase of this name");

    public static readonly Text Criteria = new("Kriterien", "Criteria");
    public static readonly Text Fields = new("Handlungsfeld", "Field of action");
    public static readonly Text Principles = new("Leitsatz", "Principle");
    public static readonly Text Risks = new("Risiko", "Risk");
    public static readonly Text Terms = new("Begriff", "Term");
    public static readonly Text Packages = new("Phasen und Arbeitspakete", "Phases and work packages");
    public static readonly Text Checks = new("Prüfliste", "Checklist");

    public static Text Of(BundleChange change) => change switch
    {
        BundleChange.New => new("neu", "new"),
        BundleChange.Replaced => new("ersetzt eine hochgeladene", "replaces an uploaded one"),
        BundleChange.Same => new("ist hier gleich", "is the same here"),
        _ => new("bleibt wie hier", "stays as here"),
    };
}
