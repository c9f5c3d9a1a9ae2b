using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words about documents and pictures of an event.</summary>
public static class MaterialText
{
    public const string FileField = "Datei";

    public static readonly Text Title = new("Unterlagen und Bilder", "Documents and pictures");
    public static readonly Text Add = new("Datei hinzufügen", "Add a file");
    public static readonly Text Kind = new("Was ist es?", "What is it?");
    public static readonly Text KindMissing = new("Bitte wählen Sie, was es ist.", "Please choose what it is.");
    public static readonly Text Licence = new("Von wem und unter welcher Lizenz", "By whom and under which licence");
    public static readonly Text LicenceHint = new("Bei Fotos und Zeichnungen Pflicht, zum Beispiel „M. Muster, CC BY 4.0“. Bei Fotos brauchen Sie die Einwilligung der Menschen darauf.", "Required for photos and drawings, for example “M. Muster, CC BY 4.0”. For photos you need the consent of the people in them.");
    public static readonly Text LicenceMissing = new("Bitte schreiben Sie, von wem das Bild ist und unter welcher Lizenz es steht.", "Please write who made the picture and under which licence it is.");
    public static readonly Text Remove = new("Entfernen", "Remove");
    public static readonly Text None = new("Noch keine Datei.", "No file yet.");

    public static Text Of(MaterialKind kind) => kind switch
    {
        MaterialKind.Photo => new("Foto", "Photo"),
        MaterialKind.GraphicRecording => new("Gezeichnetes Protokoll (Graphic Recording)", "Graphic recording"),
        _ => new("Unterlage", "Document"),
    };
}
