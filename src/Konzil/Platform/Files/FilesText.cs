namespace Konzil.Platform;

/// <summary>What can be wrong with a file, and the words around file fields.</summary>
public static class FilesText
{
    public static readonly Text Missing = new("Bitte wählen Sie eine Datei aus.", "Please choose a file.");
    public static readonly Text Empty = new("Diese Datei ist leer. Bitte wählen Sie eine andere.", "This file is empty. Please choose another one.");
    public static readonly Text TooLarge = new("Diese Datei ist größer als {0} MB. Bitte verkleinern Sie sie oder wählen Sie eine andere.", "This file is larger than {0} MB. Please make it smaller or choose another one.");
    public static readonly Text NoPicture = new("Diese Datei ist kein Bild, das wir annehmen. Möglich sind JPG, PNG, WebP und GIF.", "This file is not a picture we accept. JPG, PNG, WebP and GIF are possible.");
    public static readonly Text NoKnownType = new("Diese Art Datei nehmen wir nicht an. Möglich sind Bilder (JPG, PNG, WebP, GIF) und PDF.", "We do not accept this kind of file. Pictures (JPG, PNG, WebP, GIF) and PDF are possible.");
    public static readonly Text TooManyPixels = new("Dieses Bild hat zu viele Bildpunkte. Bitte verkleinern Sie es, zum Beispiel auf 4000 Punkte in der Breite.", "This picture has too many pixels. Please make it smaller, for example 4000 pixels wide.");
    public static readonly Text Broken = new("Dieses Bild lässt sich nicht lesen. Vielleicht ist es beschädigt. Bitte wählen Sie ein anderes.", "This picture cannot be read. It may be damaged. Please choose another one.");
    public static readonly Text AltMissing = new("Bitte schreiben Sie, was zu sehen ist. Wer das Bild nicht sehen kann, liest oder hört diese Worte.", "Please say what can be seen. People who cannot see the picture read or hear these words.");
    public static readonly Text File = new("Bild oder PDF", "Picture or PDF");
    public static readonly Text Picture = new("Bild", "Picture");
    public static readonly Text FileHint = new("JPG, PNG, WebP, GIF oder PDF, höchstens 10 MB. Ort und Kamera entfernen wir aus Bildern.", "JPG, PNG, WebP, GIF or PDF, at most 10 MB. We remove place and camera from pictures.");
    public static readonly Text PictureHint = new("JPG, PNG, WebP oder GIF, höchstens 10 MB. Ort und Kamera entfernen wir.", "JPG, PNG, WebP or GIF, at most 10 MB. We remove place and camera.");
    public static readonly Text Alt = new("Was ist zu sehen?", "What can be seen?");
    public static readonly Text AltHint = new("Ein Satz für Menschen, die das Bild nicht sehen. Bei einem PDF: was darin steht.", "One sentence for people who do not see the picture. For a PDF: what it says.");
    public static readonly Text Pdf = new("{0} (PDF, {1})", "{0} (PDF, {1})");
    public static readonly Text Enlarge = new("Bild groß öffnen", "Open the picture in full size");
}
