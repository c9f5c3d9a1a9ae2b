using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of writing an idea together.</summary>
public static class CoAuthorText
{
    public static readonly Text Title = new("Idee {0} gemeinsam schreiben", "Write idea {0} together");
    public static readonly Text Lead = new("Wer mitschreibt, darf Text und Bilder ändern und steht mit Namen neben Ihnen. Zurückziehen können die Idee nur Sie.", "Whoever writes along may change text and pictures and stands beside you by name. Only you can withdraw the idea.");
    public static readonly Text Back = new("Zur Idee", "To the idea");
    public static readonly Text Joined = new("Wer mitschreibt", "Who writes along");
    public static readonly Text Nobody = new("Bisher schreiben Sie allein.", "So far you write alone.");
    public static readonly Text Since = new("seit {0}", "since {0}");
    public static readonly Text Remove = new("Entfernen", "Remove");
    public static readonly Text Links = new("Einladen", "Invite");
    public static readonly Text LinksLead = new("Jeder Link gilt für eine Person und 14 Tage. Geben Sie ihn selbst weiter; wir schreiben niemanden an. Wer ihn hat, kann die Idee lesen.", "Each link is good for one person and 14 days. Hand it on yourself; we write to nobody. Whoever has it can read the idea.");
    public static readonly Text LinkLabel = new("Link, gilt bis {0}", "Link, good until {0}");
    public static readonly Text TakeBack = new("Link zurücknehmen", "Take the link back");
    public static readonly Text Invite = new("Link erzeugen", "Make a link");
    public static readonly Text Full = new("Mehr als {0} Plätze gibt es nicht. Nehmen Sie einen Link zurück oder entfernen Sie jemanden, dann ist wieder einer frei.", "There are no more than {0} places. Take a link back or remove somebody, then one is free again.");
    public static readonly Text Manage = new("Gemeinsam schreiben", "Write together");
    public static readonly Text Leave = new("Nicht mehr mitschreiben", "Stop writing along");

    public static readonly Text JoinTitle = new("Bei Idee {0} mitschreiben?", "Write along on idea {0}?");
    public static readonly Text JoinLead = new("„{0}“ lädt Sie ein. Wenn Sie zusagen, steht Ihr Name „{1}“ öffentlich neben der Idee, und Sie dürfen Text und Bilder ändern. Sie können jederzeit wieder aufhören.", "“{0}” invites you. If you agree, your name “{1}” stands publicly beside the idea, and you may change text and pictures. You can stop at any time.");
    public static readonly Text JoinYes = new("Ja, ich schreibe mit", "Yes, I write along");
    public static readonly Text JoinNo = new("Nein", "No");
    public static readonly Text OwnIdea = new("Das ist Ihre eigene Idee.", "This is your own idea.");
    public static readonly Text LinkUsed = new("Dieser Link gilt nicht mehr. Bitten Sie um einen neuen.", "This link is no longer good. Ask for a new one.");

    public static readonly Text With = new("Gemeinsam mit {0}", "Together with {0}");
    public static readonly Text JoinedNotice = new("„{0}“ schreibt jetzt bei Idee {1} „{2}“ mit.", "“{0}” now writes along on idea {1} “{2}”.");
    public static readonly Text RemovedNotice = new("Sie schreiben bei Idee {0} „{1}“ nicht mehr mit. Das hat entschieden, wer sie eingereicht hat.", "You no longer write along on idea {0} “{1}”. Whoever submitted it has decided that.");
}
