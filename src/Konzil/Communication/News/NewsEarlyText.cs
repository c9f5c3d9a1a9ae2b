using Konzil.Platform;

namespace Konzil.Communication;

/// <summary>Words of the early view for the Digital Lotsen and of reminders to units.</summary>
public static class NewsEarlyText
{
    public static readonly Text ShowEarly = new("Den Digital Lotsen früh zeigen", "Show the Digital Lotsen early");
    public static readonly Text ShowEarlyNote = new("Sie lesen den Entwurf und melden zurück, was in ihren Stellen dazu zu sagen ist. Öffentlich wird er dadurch nicht.", "They read the draft and report back what their units have to say about it. That does not make it public.");
    public static readonly Text Shown = new("Die Digital Lotsen lesen den Entwurf seit {0}.", "The Digital Lotsen have been reading the draft since {0}.");
    public static readonly Text IsShown = new("Die Digital Lotsen lesen diesen Entwurf schon.", "The Digital Lotsen read this draft already.");
    public static readonly Text ShownNotice = new("Lesen Sie früh mit: Der Entwurf „{0}“ wartet auf Ihre Rückmeldung.", "Read early: the draft “{0}” waits for your feedback.");
    public static readonly Text Feedback = new("Rückmeldung zu diesem Entwurf geben", "Give feedback on this draft");
    public static readonly Text FeedbackTitle = new("Rückmeldung zu Meldung {0}: {1}", "Feedback on news {0}: {1}");

    public static readonly Text Remind = new("Offene Stellen erinnern", "Remind open units");
    public static readonly Text RemindNote = new("{0} Stellen haben noch nicht bestätigt. Ihre Leitungen bekommen eine Nachricht.", "{0} units have not confirmed yet. Their heads get a message.");
    public static readonly Text RemindedOn = new("Zuletzt erinnert am {0}.", "Last reminded on {0}.");
    public static readonly Text RemindedToday = new("Heute wurde schon erinnert. Morgen geht es wieder.", "A reminder went out today already. It is possible again tomorrow.");
    public static readonly Text RemindNotice = new("Ihre Stelle hat noch nicht bestätigt, dass diese Meldung gelesen ist: {0}", "Your unit has not confirmed yet that this news was read: {0}");
    public static readonly Text NoHead = new("ohne eingetragene Leitung, bitte anders erinnern", "no head entered, please remind otherwise");

    public static readonly Text Principle = new("Leitsatz", "Principle");
    public static readonly Text PrincipleTitle = new("Leitsatz {0}: {1}", "Principle {0}: {1}");
    public static readonly Text PrincipleLead = new("Dieser Leitsatz gilt jetzt für alle Stellen der Stadt. Bitte geben Sie ihn in Ihrer Stelle weiter und bestätigen Sie es.", "This principle now holds for all units of the city. Please pass it on in your unit and confirm it.");
}
