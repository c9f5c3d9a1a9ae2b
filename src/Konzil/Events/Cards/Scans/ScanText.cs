using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words for photos of cards.</summary>
public static class ScanText
{
    public static readonly Text Title = new("Fotos von Karten", "Photos of cards");
    public static readonly Text Intro = new("Fotografieren oder scannen Sie Karten. Jedes Foto steht dann neben dem Formular. Nur wer Karten überträgt, sieht es; nach {0} Tagen wird es gelöscht.", "Photograph or scan cards. Each photo then stands beside the form. Only those who transfer cards see it; after {0} days it is deleted.");
    public static readonly Text Reads = new("Dieser Rechner liest den Code der Karte und schlägt den Text vor. Bitte vergleichen Sie ihn immer mit dem Foto.", "This machine reads the code of the card and suggests the text. Always compare it with the photo.");
    public static readonly Text ReadsNot = new("Dieser Rechner liest den Code der Karte. Texterkennung ist nicht eingerichtet; sie wird nicht gebraucht.", "This machine reads the code of the card. Text recognition is not set up; it is not needed.");
    public static readonly Text Picture = new("Foto oder Scan einer Karte", "Photo or scan of a card");
    public static readonly Text PictureHint = new("JPEG, PNG oder WebP, höchstens 10 MB. Ort und Kamera werden aus dem Bild entfernt.", "JPEG, PNG or WebP, at most 10 MB. Place and camera are removed from the picture.");
    public static readonly Text Missing = new("Bitte wählen Sie ein Foto aus.", "Please choose a photo.");
    public static readonly Text Store = new("Foto ablegen", "Store photo");
    public static readonly Text Alt = new("Foto einer handgeschriebenen Karte", "Photo of a handwritten card");
    public static readonly Text Waiting = new("Noch abzuschreiben", "Still to be typed in");
    public static readonly Text NoneWaiting = new("Kein Foto wartet.", "No photo is waiting.");
    public static readonly Text NoneWaitingDetail = new("Legen Sie oben ein Foto ab.", "Store a photo above.");
    public static readonly Text TypeIn = new("Foto {0} abschreiben", "Type in photo {0}");
    public static readonly Text HasCode = new("Code {0}", "code {0}");
    public static readonly Text HasText = new("Text erkannt", "text recognised");
    public static readonly Text Beside = new("Foto der Karte", "Photo of the card");
    public static readonly Text Open = new("Foto in voller Größe", "Photo at full size");
    public static readonly Text Recognised = new("Erkannt, bitte prüfen: Der Text im Formular kommt von der Texterkennung. Maßgeblich ist die Karte.", "Recognised, please check: the text in the form comes from text recognition. The card counts.");
    public static readonly Text Compared = new("Ich habe den Text Wort für Wort mit dem Foto verglichen.", "I have compared the text with the photo word by word.");
    public static readonly Text NotCompared = new("Bitte vergleichen Sie den erkannten Text mit dem Foto und kreuzen Sie es an.", "Please compare the recognised text with the photo and tick this.");
    public static readonly Text Link = new("Fotos von Karten ({0})", "Photos of cards ({0})");
    public static readonly Text Photo = new("Foto", "Photo");
}
