using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Words of the public discussion.</summary>
public static class ThreadText
{
    public static readonly Text Heading = new("Diskussion", "Discussion");
    public static readonly Text CountOne = new("1 Beitrag", "1 comment");
    public static readonly Text CountMany = new("{0} Beiträge", "{0} comments");
    public static readonly Text Nothing = new("Noch kein Beitrag.", "No comment yet.");
    public static readonly Text NothingDetail = new("Schreiben Sie den ersten: Was finden Sie gut, was fehlt?", "Write the first one: what do you like, what is missing?");
    public static readonly Text More = new("Weitere Beiträge zeigen", "Show more comments");
    public static readonly Text FromStart = new("Zum Anfang der Diskussion", "To the start of the discussion");
    public static readonly Text DiscussionOn = new("Diskussion zu: {0}", "Discussion on: {0}");
    public static readonly Text BackTo = new("Zurück zu: {0}", "Back to: {0}");
    public static readonly Text CommentOn = new("Beitrag von {0} zu „{1}“", "Comment by {0} on “{1}”");

    public static readonly Text Answer = new("Antworten", "Answer");
    public static readonly Text Report = new("Melden", "Report");
    public static readonly Text Edit = new("Ändern", "Edit");
    public static readonly Text Moderate = new("Moderieren", "Moderate");
    public static readonly Text Suggest = new("Als Änderung vorschlagen", "Suggest as a change");
    public static readonly Text Edited = new("geändert", "edited");
    public static readonly Text ToName = new(" auf den Beitrag von {0}", " to the comment by {0}");
    public static readonly Text OfName = new(": Beitrag von {0}", ": comment by {0}");
    public static readonly Text HiddenYours = new("Nur Sie und die Moderation sehen den Text.", "Only you and the moderation see the text.");
    public static readonly Text Object = new("Grund lesen und widersprechen", "Read the reason and object");

    public static readonly Text Write = new("Ihr Beitrag", "Your comment");
    public static readonly Text WriteHint = new("Ihr Anzeigename ist öffentlich. Bitte nennen Sie keine Namen oder Adressen anderer Menschen. Mit @Anzeigename sprechen Sie jemanden an, der hier schon geschrieben hat.", "Your display name is public. Please do not give names or addresses of other people. With @display name you speak to somebody who has written here already.");
    public static readonly Text WriteButton = new("Beitrag veröffentlichen", "Publish comment");
    public static readonly Text RulesLink = new("Es gelten die Hausregeln.", "The house rules apply.");
    public static readonly Text Official = new("Als Antwort der Stadt veröffentlichen", "Publish as an answer of the city");
    public static readonly Text OfficialHint = new("Der Beitrag ist dann als Antwort der Stadt gekennzeichnet.", "The comment is then marked as an answer of the city.");
    public static readonly Text BodyMissing = new("Bitte schreiben Sie Ihren Beitrag.", "Please write your comment.");
    public static readonly Text SignInToWrite = new("Zum Mitdiskutieren melden Sie sich bitte an. Sie kommen danach hierher zurück.", "Please sign in to join the discussion. You come back here afterwards.");
    public static readonly Text KeptWords = new("Ihr Text, damit er nicht verloren geht:", "Your text, so that it is not lost:");
    public static readonly Text Closed = new("Die Diskussion ist geschlossen.", "The discussion is closed.");
    public static readonly Text ClosedSince = new("Die Diskussion ist seit dem {0} geschlossen. Lesen können Sie sie weiter.", "The discussion has been closed since {0}. You can still read it.");
    public static readonly Text AnswerHeading = new("Auf einen Beitrag antworten", "Answer a comment");
    public static readonly Text AnswerButton = new("Antwort veröffentlichen", "Publish answer");
    public static readonly Text ParentGone = new("Auf diesen Beitrag kann nicht geantwortet werden.", "This comment cannot be answered.");

    public static readonly Text Withdraw = new("Zurückziehen", "Take back");
    public static readonly Text WithdrawHeading = new("Beitrag zurückziehen", "Take the comment back");
    public static readonly Text WithdrawLead = new("Ihr Beitrag ist danach für andere nicht mehr zu lesen. An seiner Stelle steht, dass Sie ihn zurückgezogen haben; Antworten darunter bleiben. Das lässt sich nicht rückgängig machen.", "Others can no longer read your comment after this. In its place stands that you took it back; answers below it stay. This cannot be undone.");
    public static readonly Text WithdrawYes = new("Ja, zurückziehen", "Yes, take back");
    public static readonly Text NotWithdrawable = new("Dieser Beitrag lässt sich nicht zurückziehen: Er ist schon ausgeblendet oder eine Antwort der Stadt.", "This comment cannot be taken back: it is hidden already or an answer of the city.");
    public static readonly Text WithdrawnHere = new("Zurückgezogen am {0}.", "Taken back on {0}.");
    public static readonly Text WithdrawnYours = new("Den Text sehen nur Sie und die Moderation.", "Only you and the moderation see the text.");
    public static readonly Text EditHeading = new("Beitrag ändern", "Edit comment");
    public static readonly Text EditUntil = new("Sie können Ihren Beitrag bis {0} ändern. Der frühere Wortlaut bleibt für die Moderation im Verlauf.", "You can edit your comment until {0}. The earlier wording stays in the history for the moderation.");
    public static readonly Text EditTooLate = new("Ein Beitrag kann nur in den ersten 15 Minuten geändert werden. Schreiben Sie bitte einen neuen.", "A comment can only be edited in the first 15 minutes. Please write a new one.");
    public static readonly Text EditButton = new("Änderung speichern", "Save the change");

    public static readonly Text YourStance = new("Ihre Haltung", "Your stance");
    public static readonly Text StanceWrong = new("Bitte wählen Sie dafür, neutral oder dagegen, oder lassen Sie die Frage offen.", "Please choose for, neutral or against, or leave the question open.");
    public static readonly Text StanceCounts = new("Dafür: {0}. Neutral: {1}. Dagegen: {2}.", "For: {0}. Neutral: {1}. Against: {2}.");
    public static readonly Text StanceNote = new("So viele Beiträge, keine Abstimmung.", "So many comments; this is not a vote.");
    public static readonly Text EveryStance = new("Jede Haltung", "Every stance");
    public static readonly Text NothingOfStance = new("Kein Beitrag mit dieser Haltung.", "No comment of this stance.");
    public static readonly Text OrderNav = new("Reihenfolge und Haltung", "Order and stance");
    public static readonly Text ByAuthor = new("Urheberin oder Urheber der Idee", "Author of the idea");
    public static readonly Text Quote = new("Zitieren", "Quote");
    public static readonly Text QuoteField = new("Zitat aus dem Beitrag", "Quote from the comment");
    public static readonly Text QuoteHint = new("Kürzen Sie auf die Stelle, um die es Ihnen geht. Der Wortlaut bleibt.", "Shorten it to the passage you mean. The wording stays.");
    public static readonly Text QuoteWrong = new("Das Zitat muss wörtlich im Beitrag stehen. Bitte kürzen Sie nur am Anfang oder Ende.", "The quote must stand in the comment word for word. Please shorten only at its beginning or end.");
    public static readonly Text QuoteOf = new("{0} schrieb:", "{0} wrote:");
    public static readonly Text QuoteGone = new("Die zitierte Stelle ist nicht mehr zu lesen.", "The quoted passage can no longer be read.");
    public static readonly Text NoticeMention = new("{0} spricht Sie in der Diskussion zu „{1}“ an.", "{0} speaks to you in the discussion on “{1}”.");
    public static readonly Text UnknownFilter = new("Diese Auswahl gibt es nicht: {0}. Gezeigt wird alles.", "There is no such selection: {0}. Everything is shown.");

    public static readonly Text Kind = new("Beitrag", "Comment");
    public static readonly Text Texts = new("Texte", "Texts");
    public static readonly Text EarlierWords = new("Früherer Wortlaut", "Earlier wording");
    public static readonly Text UntilThen = new("Geändert am {0}. Durchgestrichen: entfernt. Unterstrichen: neu.", "Changed on {0}. Struck through: removed. Underlined: new.");

    public static readonly Text HiddenHeading = new("Ihr Beitrag ist ausgeblendet", "Your comment is hidden");
    public static readonly Text HiddenIntro = new("Die Moderation hat ihn am {0} ausgeblendet. Öffentlich steht an seiner Stelle nur der Grund.", "The moderation hid it on {0}. In public only the reason stands in its place.");
    public static readonly Text YourWords = new("Ihr Text", "Your text");
    public static readonly Text AppealHeading = new("Widersprechen", "Object");
    public static readonly Text AppealIntro = new("Wenn Sie das anders sehen, schreiben Sie uns. Eine andere Person der Moderation entscheidet neu, meist innerhalb von zwei Tagen.", "If you see it differently, write to us. Another person of the moderation decides anew, usually within two days.");
    public static readonly Text AppealField = new("Warum soll der Beitrag wieder erscheinen?", "Why should the comment appear again?");
    public static readonly Text AppealMissing = new("Bitte schreiben Sie, warum Sie widersprechen.", "Please write why you object.");
    public static readonly Text AppealButton = new("Widerspruch einlegen", "Send the objection");
    public static readonly Text AppealWaits = new("Ihr Widerspruch ist eingegangen, am {0}. Sie bekommen eine Nachricht, sobald entschieden ist.", "Your objection has arrived, on {0}. You will be told as soon as it is decided.");
    public static readonly Text AppealRejected = new("Ihr Widerspruch wurde geprüft. Der Beitrag bleibt ausgeblendet: {0}", "Your objection was examined. The comment stays hidden: {0}");

    public static readonly Text NoticeAnswer = new("{0} hat auf Ihren Beitrag zu „{1}“ geantwortet.", "{0} has answered your comment on “{1}”.");
    public static readonly Text NoticeFollowed = new("Neue Beiträge in der Diskussion zu „{0}“, der Sie folgen.", "New comments in the discussion on “{0}” that you follow.");
    public static readonly Text NoticeAppealGranted = new("Ihr Widerspruch hatte Erfolg: Ihr Beitrag ist wieder zu lesen. {0}", "Your objection was successful: your comment can be read again. {0}");
    public static readonly Text NoticeAppealRejected = new("Ihr Widerspruch wurde geprüft. Ihr Beitrag bleibt ausgeblendet. {0}", "Your objection was examined. Your comment stays hidden. {0}");
    public static readonly Text NoticeReportUpheld = new("Danke für Ihre Meldung. Die Moderation hat den Beitrag ausgeblendet. {0}", "Thank you for your report. The moderation has hidden the text. {0}");
    public static readonly Text NoticeReportRejected = new("Danke für Ihre Meldung. Die Moderation hat geprüft und nichts ausgeblendet. {0}", "Thank you for your report. The moderation has looked and hidden nothing. {0}");

    public static readonly Text ReportHeading = new("Beitrag melden", "Report a text");
    public static readonly Text ReportIntro = new("Die Moderation prüft jede Meldung, meist innerhalb von zwei Tagen. Sie erfahren, wie sie entschieden hat. Ihr Name wird niemandem gezeigt.", "The moderation examines each report, usually within two days. You will be told what it decided. Your name is shown to nobody.");
    public static readonly Text ReportReason = new("Gegen welche Hausregel verstößt der Text?", "Which house rule does the text break?");
    public static readonly Text ReportExplanation = new("Was stört Sie?", "What is wrong with it?");
    public static readonly Text ReportButton = new("Meldung abschicken", "Send report");
    public static readonly Text Reported = new("Sie haben diesen Text am {0} gemeldet. Danke.", "You reported this text on {0}. Thank you.");
    public static readonly Text ReportedWaits = new("Die Moderation prüft ihn. Sie bekommen eine Nachricht.", "The moderation is looking at it. You will be told.");
    public static readonly Text SignInToReport = new("Zum Melden melden Sie sich bitte an.", "Please sign in to report.");

    public static Text Of(Stance stance) => stance switch
    {
        Stance.For => new("dafür", "for"),
        Stance.Against => new("dagegen", "against"),
        _ => new("neutral", "neutral"),
    };

    public static Text Of(ThreadOrder order) => order switch
    {
        ThreadOrder.Newest => new("Neueste zuerst", "Newest first"),
        ThreadOrder.Answers => new("Meiste Antworten zuerst", "Most answers first"),
        _ => new("Älteste zuerst", "Oldest first"),
    };
}
