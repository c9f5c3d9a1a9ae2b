using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words around changes of an idea's wording.</summary>
public static class WordingText
{
    public static readonly Text Title = new("Änderungen am Wortlaut von Idee {0}", "Changes to the wording of idea {0}");
    public static readonly Text Crumb = new("Änderungen", "Changes");
    public static readonly Text Lead = new("Durchgestrichen ist, was weggefallen ist. Unterstrichen ist, was dazukam. Die neueste Änderung steht oben.", "Struck out is what was removed. Underlined is what was added. The latest change comes first.");
    public static readonly Text None = new("Der Wortlaut wurde nicht geändert", "The wording was not changed");
    public static readonly Text NoneDetail = new("Seit jemand zugestimmt oder mitgeredet hat, steht die Idee so da wie heute.", "Since somebody supported or discussed it, the idea reads as it does today.");
    public static readonly Text Change = new("{0}. Änderung", "Change {0}");
    public static readonly Text By = new("{0}, von „{1}“", "{0}, by “{1}”");
    public static readonly Text Why = new("Grund", "Reason");
    public static readonly Text One = new("1 Änderung am Wortlaut", "1 change to the wording");
    public static readonly Text Many = new("{0} Änderungen am Wortlaut", "{0} changes to the wording");
    public static readonly Text Step = new("Wortlaut geändert ({0}. Änderung)", "Wording changed (change {0})");
    public static readonly Text YourReason = new("Warum ändern Sie den Text?", "Why do you change the text?");
    public static readonly Text YourReasonHint = new("Andere haben Ihrer Idee schon zugestimmt oder mitgeredet. Der Grund und die Änderung sind öffentlich.", "Others have supported or discussed your idea already. The reason and the change are public.");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie in einem Satz, warum Sie den Text ändern.", "Please say in one sentence why you change the text.");
    public static readonly Text QueueTitle = new("Geänderter Wortlaut: {0}", "Changed wording: {0}");
    public static readonly Text Waiting = new("Der Wortlaut wurde nach der Veröffentlichung geändert", "The wording was changed after publication");
    public static readonly Text WaitingBody = new("Die Änderung ist schon öffentlich. Verstößt sie gegen die Spielregeln, melden Sie die Idee oder verfolgen Sie sie nicht weiter.", "The change is public already. If it breaks the house rules, report the idea or do not pursue it.");
    public static readonly Text SeeChange = new("Änderung ansehen", "See the change");
    public static readonly Text Seen = new("Gelesen, nichts zu beanstanden", "Read, nothing to object to");
}
