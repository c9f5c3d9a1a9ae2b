using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words of the page where templates are exchanged.</summary>
public static class TemplatesText
{
    public const string FileField = "Datei";

    public static readonly Text Title = new("Vorlagen für Kriterien", "Templates of criteria");
    public static readonly Text Intro = new("Eine Vorlage ist eine Datei mit Kriterien, Skala, Stufentexten, Gewichten und Bedingungen. Städte können sie austauschen. Laufende Runden ändern sich nicht, wenn eine Vorlage sich ändert.", "A template is a file with criteria, scale, levels, weights and conditions. Cities can exchange them. Rounds do not change when a template changes.");
    public static readonly Text Download = new("Als Datei herunterladen (YAML)", "Download as a file (YAML)");
    public static readonly Text DownloadOf = new("{0}: herunterladen (YAML)", "{0}: download (YAML)");
    public static readonly Text DownloadCriteria = new("Kriterien herunterladen (YAML)", "Download the criteria (YAML)");
    public static readonly Text Upload = new("Vorlage hochladen", "Upload a template");
    public static readonly Text File = new("YAML-Datei", "YAML file");
    public static readonly Text FileHint = new("Höchstens 256 KB. Am einfachsten laden Sie eine Vorlage herunter, ändern „key“ und Texte und laden sie wieder hoch.", "At most 256 KB. It is easiest to download a template, change “key” and texts and upload it again.");
    public static readonly Text FileMissing = new("Bitte wählen Sie eine Datei.", "Please choose a file.");
    public static readonly Text TooLarge = new("Die Datei ist größer als 256 KB.", "The file is larger than 256 KB.");
    public static readonly Text NotText = new("Das ist keine Textdatei in UTF-8.", "This is no text file in UTF-8.");
    public static readonly Text TooDeep = new("Die Datei ist zu tief verschachtelt.", "The file is nested too deeply.");
    public static readonly Text Line = new("Zeile {0}: {1}", "Line {0}: {1}");
    public static readonly Text KeyTaken = new("Den Schlüssel „{0}“ hat schon eine Vorlage aus den Inhalten der Stadt. Bitte wählen Sie in der Datei einen anderen.", "The key “{0}” belongs to a template of the city's content. Please choose another one in the file.");
    public static readonly Text Source = new("Quelle: {0}", "Source: {0}");
    public static readonly Text Uploaded = new("Hochgeladen am {0}", "Uploaded on {0}");
    public static readonly Text Parts = new("{0} Kriterien, {1} Bedingungen, Skala {2} bis {3}", "{0} criteria, {1} conditions, scale {2} to {3}");
    public static readonly Text Least = new("Mindestpunktzahl {0} von 100", "Minimum total {0} of 100");
    public static readonly Text Many = new("Mehr als zehn Kriterien", "More than ten criteria");

    public static Text Of(TemplateOrigin origin) => origin switch
    {
        TemplateOrigin.Proposal => new("Vorschlag dieser Software", "Proposal of this software"),
        TemplateOrigin.Practice => new("Nach Vorbild aus der Praxis", "After an example from practice"),
        _ => new("Eigene Vorlage", "Own template"),
    };
}
