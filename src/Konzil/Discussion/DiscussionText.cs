using Konzil.Platform;

namespace Konzil.Discussion;

public static class DiscussionText
{
    public static readonly Text AlreadyHidden = new("Dieser Beitrag ist schon ausgeblendet.", "This comment is already hidden.");
    public static readonly Text NotHidden = new("Dieser Beitrag ist nicht ausgeblendet.", "This comment is not hidden.");

    public static readonly Text HideHeading = new("Beitrag ausblenden", "Hide a comment");
    public static readonly Text HideIntro = new("Der Text verschwindet von der Seite. An seiner Stelle steht öffentlich der Grund. Die Verfasserin oder der Verfasser bekommt eine Nachricht und kann widersprechen.", "The text leaves the page. The reason stands in its place for everybody to see. The author is told and can object.");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonMissing = new("Bitte wählen Sie den Grund.", "Please choose the reason.");
    public static readonly Text Explanation = new("Erläuterung, öffentlich", "Explanation, public");
    public static readonly Text ExplanationHint = new("Ein Satz, den auch die Verfasserin oder der Verfasser liest.", "One sentence that the author reads, too.");
    public static readonly Text ExplanationMissing = new("Bitte schreiben Sie in einem Satz, warum.", "Please write in one sentence why.");
    public static readonly Text HideButton = new("Beitrag ausblenden", "Hide comment");
    public static readonly Text KeepButton = new("Zurück, nichts ändern", "Back, change nothing");
    public static readonly Text RemovedHere = new("Von der Moderation ausgeblendet. {0}. {1}", "Hidden by the moderation. {0}. {1}");
    public static readonly Text HeldHere = new("Dieser Beitrag wird gerade geprüft, weil mehrere Menschen ihn gemeldet haben. Die Moderation entscheidet bis spätestens {0}.", "This comment is being checked because several people have reported it. The moderation decides by {0} at the latest.");
    public static readonly Text HeldNotice = new("Mehrere Menschen haben Ihren Beitrag gemeldet. Bis die Moderation ihn geprüft hat, längstens bis {0}, ist er nicht zu lesen. Er ist damit nicht abgelehnt; Sie bekommen eine Nachricht. Tun müssen Sie nichts.", "Several people have reported your comment. Until the moderation has checked it, {0} at the latest, it cannot be read. It has not been rejected; you will be told. You need not do anything.");
    public static readonly Text HiddenNotice = new("Die Moderation hat Ihren Beitrag ausgeblendet. Grund: {0}. {1} Sie können auf der Seite des Beitrags widersprechen.", "The moderation has hidden your comment. Reason: {0}. {1} You can object on the page of the comment.");

    public static Text Of(HidingReason reason) => reason switch
    {
        HidingReason.Insult => new("Beleidigung oder Hetze", "Insult or incitement"),
        HidingReason.PersonalData => new("Persönliche Daten anderer", "Personal data of others"),
        HidingReason.Advertising => new("Werbung", "Advertising"),
        HidingReason.Unlawful => new("Rechtswidriger Inhalt", "Unlawful content"),
        _ => new("Gehört nicht zum Thema", "Off topic"),
    };
}
