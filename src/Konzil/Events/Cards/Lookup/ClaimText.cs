using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words for making a card one's own.</summary>
public static class ClaimText
{
    public static readonly Text Title = new("Karte mit meinem Konto verbinden", "Connect the card with my account");
    public static readonly Text Why = new("Haben Sie ein Konto? Dann verbinden Sie Ihre Karte damit. Sie hören dann von jedem Schritt.", "Do you have an account? Then connect your card with it. You will hear of each step.");
    public static readonly Text Start = new("Anmelden und Karte verbinden", "Sign in and connect the card");
    public static readonly Text Effect = new("Sie folgen der Idee, bekommen Nachrichten und können Rückfragen der Stadt beantworten.", "You follow the idea, get notices and can answer questions of the city.");
    public static readonly Text Name = new("Öffentlich ändert sich nichts: Die Idee steht weiter unter dem Namen der Karte da.", "Nothing changes in public: the idea still stands under the name of the card.");
    public static readonly Text Once = new("Das geht einmal. Hat jemand anderes Ihre Karte verbunden, hilft die Moderation.", "This works once. If somebody else has connected your card, the moderation will help.");
    public static readonly Text Button = new("Das ist meine Karte", "This is my card");
    public static readonly Text Taken = new("Diese Karte ist schon mit einem Konto verbunden. Waren Sie das nicht, wenden Sie sich an die Moderation oder das Bürgerbüro.", "This card is connected with an account already. If that was not you, ask the moderation or the citizens' office.");
    public static readonly Text NotPublic = new("Diese Karte ist nicht öffentlich und lässt sich nicht verbinden.", "This card is not public and cannot be connected.");
    public static readonly Text Back = new("Zurück zur Karte", "Back to the card");
    public static readonly Text ClaimedOn = new("Mit einem Konto verbunden am {0}", "Connected with an account on {0}");
    public static readonly Text Release = new("Verbindung lösen", "Undo the connection");
    public static readonly Text Released = new("Die Moderation hat die Verbindung Ihres Kontos mit der Karte „{0}“ gelöst. Fragen dazu beantwortet die Moderation.", "The moderation has undone the connection of your account with the card “{0}”. The moderation answers questions about it.");
}
