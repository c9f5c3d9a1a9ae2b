using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of the second look at a card.</summary>
public static class CheckText
{
    public static readonly Text Title = new("Karte vergleichen", "Compare a card");
    public static readonly Text Intro = new("Lesen Sie die Karte und den übertragenen Wortlaut. Stimmt etwas nicht, berichtigen Sie es hier: Wort für Wort wie auf der Karte, auch mit ihren Fehlern.", "Read the card and the words that were typed in. If something is wrong, correct it here: word for word as on the card, with its mistakes.");
    public static readonly Text Words = new("Übertragener Wortlaut", "Words as typed in");
    public static readonly Text WordsHint = new("Eine Berichtigung steht öffentlich bei der Idee.", "A correction stands with the idea in public.");
    public static readonly Text Same = new("Stimmt mit der Karte überein", "It is what the card says");
    public static readonly Text SecondPerson = new("Sie haben diese Karte selbst übertragen. Bitte vergleicht sie eine andere Person.", "You typed this card in yourself. Please let somebody else compare it.");
    public static readonly Text Already = new("Diese Karte ist schon verglichen.", "This card has been compared already.");
    public static readonly Text NoPhoto = new("Von dieser Karte gibt es kein Foto. Nehmen Sie das Papier zur Hand.", "There is no photo of this card. Please take the paper.");
    public static readonly Text Why = new("Abschreibfehler der Karte berichtigt", "Mistake in copying the card corrected");
    public static readonly Text Compare = new("Vergleichen", "Compare");
    public static readonly Text DoneBy = new("verglichen am {0} von {1}", "compared on {0} by {1}");
    public static readonly Text Corrected = new("verglichen und berichtigt am {0} von {1}", "compared and corrected on {0} by {1}");
    public static readonly Text Open = new("Noch nicht von einer zweiten Person verglichen: {0} von {1}", "Not yet compared by a second person: {0} of {1}");
    public static readonly Text ForAuthor = new("Eine zweite Person hat den Wortlaut am {0} mit Ihrer Karte verglichen.", "A second person compared the words with your card on {0}.");
    public static readonly Text ForAuthorCorrected = new("Eine zweite Person hat den Wortlaut am {0} mit Ihrer Karte verglichen und berichtigt.", "A second person compared the words with your card on {0} and corrected them.");
    public static readonly Text TooLate = new("Über die Idee ist schon entschieden, ihr Wortlaut bleibt stehen. Bitte wenden Sie sich an die Moderation.", "The idea has been decided, its words stay. Please ask the moderation.");
}
