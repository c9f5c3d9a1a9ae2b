using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words around "I can help".</summary>
public static class HelpText
{
    public static readonly Text Title = new("Ich kann helfen", "I can help");
    public static readonly Text Lead = new("Wissen, Zeit, ein Raum, ein Werkzeug: Sagen Sie, was Sie beitragen können. Sie können es jederzeit zurücknehmen.", "Knowledge, time, a room, a tool: say what you can contribute. You can take it back at any time.");
    public static readonly Text None = new("Noch hat niemand Hilfe angeboten.", "Nobody has offered help yet.");
    public static readonly Text OnlyCity = new("Nur die Stadt und die Person selbst lesen das.", "Only the city and the person read this.");
    public static readonly Text Yours = new("Ihr Angebot", "Your offer");
    public static readonly Text Label = new("Womit können Sie helfen?", "How can you help?");
    public static readonly Text Hint = new("Bitte keine Telefonnummer und keine Adresse. Die Stadt meldet sich über diese Seite.", "Please give no phone number and no address. The city contacts you through this site.");
    public static readonly Text Missing = new("Bitte schreiben Sie, womit Sie helfen können.", "Please say how you can help.");
    public static readonly Text Readers = new("Wer soll das lesen?", "Who shall read it?");
    public static readonly Text Everybody = new("Alle", "Everybody");
    public static readonly Text City = new("Nur die Stadt", "Only the city");
    public static readonly Text ReadersMissing = new("Bitte wählen Sie, wer Ihr Angebot lesen soll.", "Please choose who shall read your offer.");
    public static readonly Text Send = new("Hilfe anbieten", "Offer help");
    public static readonly Text Change = new("Angebot ändern", "Change the offer");
    public static readonly Text TakeBack = new("Angebot zurücknehmen", "Take the offer back");
    public static readonly Text SignIn = new("Anmelden und helfen", "Sign in to help");
    public static readonly Text Hidden = new("Die Moderation hat Ihr Angebot ausgeblendet, weil es gegen die Spielregeln verstößt.", "The moderation has hidden your offer because it breaks the house rules.");
    public static readonly Text OfferOn = new("Angebot von „{0}“ zu Idee {1}", "Offer by “{0}” on idea {1}");
    public static readonly Text Notice = new("„{0}“ bietet Hilfe bei Idee {1} „{2}“ an.", "“{0}” offers help with idea {1} “{2}”.");
    public static readonly Text Report = new("Melden", "Report");
    public static readonly Text NotOpen = new("Über diese Idee ist entschieden. Hilfe kann hier nicht mehr angeboten werden.", "This idea has been decided. Help can no longer be offered here.");
}
