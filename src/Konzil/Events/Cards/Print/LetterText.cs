using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of the letter to somebody who asked about a card.</summary>
public static class LetterText
{
    public static readonly Text Print = new("Brief zur Karte drucken", "Print a letter about the card");
    public static readonly Text Hint = new("Drucken Sie auf A4 in Originalgröße. Schreiben Sie Name und Anschrift von Hand ins Fenster: Sie werden nicht gespeichert.", "Print on A4 at original size. Write name and address into the window by hand: they are not stored.");
    public static readonly Text Address = new("Name und Anschrift von Hand", "Name and address by hand");
    public static readonly Text Subject = new("Was aus Ihrer Karte {0} wurde", "What became of your card {0}");
    public static readonly Text Hello = new("Guten Tag,", "Dear sir or madam,");
    public static readonly Text FromEvent = new("Sie haben bei „{0}“ ({1}) eine Karte geschrieben. Darauf steht:", "You wrote a card at “{0}” ({1}). It says:");
    public static readonly Text FromCall = new("Sie haben uns Ihre Idee am {0} mitgeteilt. Wir haben sie so aufgeschrieben:", "You told us your idea on {0}. We wrote it down like this:");
    public static readonly Text Next = new("So geht es weiter", "What happens next");
    public static readonly Text LookUp = new("Jeden Schritt sehen Sie auch unter {0} mit dem Code {1}.", "You also see each step at {0} with the code {1}.");
    public static readonly Text Bye = new("Vielen Dank, dass Sie mitmachen. Freundliche Grüße", "Thank you for taking part. Kind regards");
}
