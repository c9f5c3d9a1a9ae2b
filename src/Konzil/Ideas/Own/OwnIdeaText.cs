using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of what authors do with their own ideas, and of the notices about them.</summary>
public static class OwnIdeaText
{
    public static readonly Text MineTitle = new("Meine Ideen", "My ideas");
    public static readonly Text MineLead = new("Alles, was Sie geschrieben haben, allein oder mit anderen, und wie es damit weitergeht.", "Everything you wrote, alone or with others, and how it goes on.");
    public static readonly Text MineNone = new("Sie haben noch keine Idee eingereicht.", "You have not submitted an idea yet.");
    public static readonly Text MineNoneDetail = new("Nach dem Absenden steht hier, wer sie wann liest.", "After sending it you see here who reads it and when.");
    public static readonly Text MineLine = new("Nummer {0}, eingereicht am {1}. Stand: {2}", "Number {0}, submitted on {1}. State: {2}");
    public static readonly Text MineNext = new("Wie es weitergeht: {0}", "What comes next: {0}");
    public static readonly Text MineCards = new("Was aus einer Karte wurde, zeigt ihr Code", "What became of a card is shown by its code");
    public static readonly Text EditTitle = new("Idee {0} ändern", "Change idea {0}");
    public static readonly Text EditLead = new("Bis jemand zustimmt oder mitredet, können Sie den Text einfach ändern. Danach ist jede Änderung öffentlich zu sehen.", "Until somebody supports or discusses it you can simply change the text. After that every change can be seen by everybody.");
    public static readonly Text EditSave = new("Änderung speichern", "Save the change");
    public static readonly Text EditCancel = new("Nichts ändern", "Change nothing");
    public static readonly Text Present = new("So steht die Idee heute da", "This is how the idea stands today");
    public static readonly Text WithdrawTitle = new("Idee {0} zurückziehen?", "Withdraw idea {0}?");
    public static readonly Text WithdrawUnread = new("Die Moderation liest sie dann nicht mehr, und sie wird nicht veröffentlicht. Rückgängig machen lässt sich das nicht.", "The moderation will not read it any more and it will not be published. This cannot be undone.");
    public static readonly Text WithdrawPublic = new("Sie verschwindet von allen öffentlichen Seiten, mit {0} Zustimmungen und {1} Kommentaren. Rückgängig machen lässt sich das nicht.", "It leaves all public pages, with {0} supports and {1} comments. This cannot be undone.");
    public static readonly Text WithdrawYes = new("Idee zurückziehen", "Withdraw the idea");
    public static readonly Text WithdrawNo = new("Idee behalten", "Keep the idea");
    public static readonly Text WithdrawStale = new("Die Idee wurde gerade von jemand anderem bearbeitet. Laden Sie die Seite neu und versuchen Sie es noch einmal.", "Somebody else has just worked on the idea. Reload the page and try again.");

    public static readonly Text ReceivedNotice = new("Ihre Idee „{1}“ ist eingegangen und hat die Nummer {0}. Die Moderation liest sie innerhalb von 2 Arbeitstagen. Danach ist sie öffentlich, und Sie bekommen wieder eine Nachricht.", "Your idea “{1}” has arrived and has the number {0}. The moderation reads it within 2 working days. After that it is public, and you will hear from us again.");
    public static readonly Text SteppedNotice = new("Neues zu Idee {0} „{1}“: {2}", "News about idea {0} “{1}”: {2}");
    public static readonly Text AnswerDueNotice = new("Idee {0} „{1}“ wartet noch auf eine Antwort der Stadt. Zugesagt ist sie bis {2}.", "Idea {0} “{1}” is still waiting for an answer of the city. It is promised by {2}.");
}
