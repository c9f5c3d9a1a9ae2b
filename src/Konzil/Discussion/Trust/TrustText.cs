using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Words about trusted people and about people who may not post.</summary>
public static class TrustText
{
    public static readonly Text Title = new("Vertrauen und Sperren", "Trust and bans");
    public static readonly Text TitleOf = new("Beiträge von „{0}“", "Texts by “{0}”");
    public static readonly Text ToList = new("Vertrauen und Sperren", "Trust and bans");
    public static readonly Text PastOf = new("Was „{0}“ sonst geschrieben hat", "What else “{0}” has written");
    public static readonly Text Trusted = new("Personen, deren Texte sofort erscheinen", "People whose texts appear at once");
    public static readonly Text NobodyTrusted = new("Bisher niemand.", "Nobody so far.");
    public static readonly Text TrustedSince = new("seit {0}, durch {1}", "since {0}, by {1}");
    public static readonly Text Banned = new("Personen, die gerade nicht schreiben dürfen", "People who may not post just now");
    public static readonly Text NobodyBanned = new("Gerade niemand.", "Nobody just now.");
    public static readonly Text BannedLine = new("{0}. Bis: {1}.", "{0}. Until: {1}.");
    public static readonly Text Ever = new("auf Dauer", "for ever");

    public static readonly Text TrustHeading = new("Vertrauen", "Trust");
    public static readonly Text TrustButton = new("Vertrauen: Texte sofort zeigen", "Trust: show texts at once");
    public static readonly Text TrustHint = new("Ideen und Beiträge dieser Person erscheinen dann sofort und warten nicht mehr hier. Melden kann man sie weiter.", "Ideas and comments of this person then appear at once and no longer wait here. They can still be reported.");
    public static readonly Text TrustField = new("Dieser Person künftig vertrauen", "Trust this person from now on");
    public static readonly Text RevokeButton = new("Vertrauen zurücknehmen", "Take the trust back");
    public static readonly Text IsTrusted = new("Texte dieser Person erscheinen sofort, seit {0}, durch {1}.", "Texts of this person appear at once, since {0}, by {1}.");
    public static readonly Text NotTrusted = new("Texte dieser Person werden gelesen wie alle anderen.", "Texts of this person are read like all others.");

    public static readonly Text BanHeading = new("Sperre", "Ban");
    public static readonly Text BanIntro = new("Die Person kann lesen, zustimmen, folgen und melden, aber nichts schreiben. Sie erfährt den Grund und kann widersprechen.", "The person can read, support, follow and report but not write. The person is told the reason and can object.");
    public static readonly Text BanField = new("Person am Schreiben hindern", "Keep the person from posting");
    public static readonly Text BanFieldHint = new("Nur wenn Sie ausblenden oder ablehnen. Die Person erfährt den Grund und kann widersprechen.", "Only if you hide or decline. The person is told the reason and can object.");
    public static readonly Text NoBan = new("nein", "no");
    public static readonly Text BanButton = new("Person sperren", "Ban the person");
    public static readonly Text LiftButton = new("Sperre aufheben", "Lift the ban");
    public static readonly Text LengthWrong = new("Bitte wählen Sie, wie lange die Sperre gilt.", "Please choose how long the ban lasts.");
    public static readonly Text NotYourself = new("Über sich selbst können Sie nicht entscheiden.", "You cannot decide about yourself.");
    public static readonly Text IsBanned = new("Gesperrt seit {0}, bis: {1}. {2}. {3}", "Banned since {0}, until: {1}. {2}. {3}");
    public static readonly Text NotBanned = new("Nicht gesperrt.", "Not banned.");

    public static readonly Text BannedUntil = new("Sie können bis {0} nichts schreiben. Grund: {1}. Unter Konto → Sperre lesen Sie mehr und können widersprechen. Ihr Text steht weiter im Feld.", "You cannot post until {0}. Reason: {1}. Under Account → Ban you can read more and object. Your text is still in the field.");
    public static readonly Text BannedForEver = new("Sie können hier nichts mehr schreiben. Grund: {0}. Unter Konto → Sperre lesen Sie mehr und können widersprechen. Ihr Text steht weiter im Feld.", "You can no longer post here. Reason: {0}. Under Account → Ban you can read more and object. Your text is still in the field.");
    public static readonly Text NoticeBanned = new("Die Moderation hat entschieden: Sie können bis {0} nichts schreiben. Grund: {1}. {2} Lesen, zustimmen und folgen können Sie weiter. Hier können Sie widersprechen; eine andere Person entscheidet.", "The moderation has decided: you cannot post until {0}. Reason: {1}. {2} You can still read, support and follow. Here you can object; another person decides.");
    public static readonly Text NoticeBannedForEver = new("Die Moderation hat entschieden: Sie können nichts mehr schreiben. Grund: {0}. {1} Lesen, zustimmen und folgen können Sie weiter. Hier können Sie widersprechen; eine andere Person entscheidet.", "The moderation has decided: you can no longer post. Reason: {0}. {1} You can still read, support and follow. Here you can object; another person decides.");
    public static readonly Text NoticeLifted = new("Ihre Sperre ist aufgehoben. Sie können wieder schreiben.", "Your ban is lifted. You can post again.");
    public static readonly Text NoticeGranted = new("Ihr Widerspruch gegen die Sperre hatte Erfolg. Sie können wieder schreiben. {0}", "Your objection to the ban was successful. You can post again. {0}");
    public static readonly Text NoticeRefused = new("Ihr Widerspruch gegen die Sperre wurde geprüft. Die Sperre bleibt. {0}", "Your objection to the ban was examined. The ban stays. {0}");

    public static readonly Text OwnTitle = new("Sperre", "Ban");
    public static readonly Text OwnNone = new("Sie sind nicht gesperrt und können überall schreiben, wo es offen ist.", "You are not banned and can post wherever it is open.");
    public static readonly Text OwnLead = new("Sie können gerade nichts schreiben. Lesen, zustimmen, folgen und melden können Sie weiter.", "You cannot post just now. You can still read, support, follow and report.");
    public static readonly Text Since = new("Seit", "Since");
    public static readonly Text UntilTerm = new("Bis", "Until");
    public static readonly Text AppealField = new("Warum soll die Sperre enden?", "Why should the ban end?");
    public static readonly Text AppealIntro = new("Wenn Sie das anders sehen, schreiben Sie uns. Eine andere Person der Moderation entscheidet neu, meist innerhalb von zwei Tagen. Sie können einmal widersprechen.", "If you see it differently, write to us. Another person of the moderation decides anew, usually within two days. You can object once.");
    public static readonly Text AlreadyObjected = new("Sie haben schon widersprochen.", "You have objected already.");
    public static readonly Text AnotherModerator = new("Über den Widerspruch entscheidet eine andere Person als die, die gesperrt hat.", "The objection is decided by somebody else than the person who banned.");
    public static readonly Text AppealTitle = new("Widerspruch gegen eine Sperre: {0}", "Objection to a ban: {0}");
    public static readonly Text ReviewTitle = new("Widerspruch gegen eine Sperre", "Objection to a ban");
    public static readonly Text Grant = new("Dem Widerspruch folgen: Sperre aufheben", "Follow the objection: lift the ban");
    public static readonly Text Refuse = new("Sperre bleibt", "The ban stays");
    public static readonly Text RefusedOn = new("Ihr Widerspruch wurde geprüft. Die Sperre bleibt: {0}", "Your objection was examined. The ban stays: {0}");

    public static readonly Text Nothing = new("Diese Person hat noch nichts geschrieben.", "This person has written nothing yet.");
    public static readonly Text Counts = new("{0} Texte, davon ausgeblendet oder abgelehnt: {1}.", "{0} texts, hidden or declined: {1}.");
    public static readonly Text NewestOnly = new("Die neuesten {0} je Art.", "The newest {0} of each kind.");
    public static readonly Text OutHeld = new("angehalten, wird geprüft", "held, being checked");
    public static readonly Text OutWithdrawn = new("selbst zurückgezogen", "taken back by its author");
    public static readonly Text OutHidden = new("ausgeblendet: {0}", "hidden: {0}");

    public static Text Of(BanLength length) => length switch
    {
        BanLength.Week => new("7 Tage", "7 days"),
        BanLength.Month => new("30 Tage", "30 days"),
        BanLength.Quarter => new("90 Tage", "90 days"),
        _ => Ever,
    };
}
