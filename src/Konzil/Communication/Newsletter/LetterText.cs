using Konzil.Platform;

namespace Konzil.Communication;

/// <summary>Words of the newsletter.</summary>
public static class LetterText
{
    public static readonly Text Title = new("Newsletter", "Newsletter");
    public static readonly Text Order = new("Newsletter bestellen", "Order the newsletter");
    public static readonly Text Lead = new("Neuigkeiten zur Digitalen Agenda per E-Mail, zu den Themen, die Sie wählen. Ein Konto brauchen Sie dafür nicht.", "News on the Digital Agenda by e-mail, on the topics you choose. You need no account for it.");
    public static readonly Text Email = new("E-Mail-Adresse", "E-mail address");
    public static readonly Text EmailHint = new("Wir schicken Ihnen einen Link. Erst wenn Sie ihn bestätigen, bekommen Sie den Newsletter. Ohne Bestätigung löschen wir die Adresse nach {0} Tagen.", "We send you a link. Only when you confirm it do you get the newsletter. Without confirmation we delete the address after {0} days.");
    public static readonly Text Topics = new("Themen", "Topics");
    public static readonly Text TopicsHint = new("Ohne Auswahl bekommen Sie alles. Meldungen ohne Handlungsfeld bekommen alle.", "Without a choice you get everything. News without a field of action goes to everybody.");
    public static readonly Text TopicWrong = new("Bitte wählen Sie Themen aus der Liste.", "Please choose topics of the list.");
    public static readonly Text SentTitle = new("Bitte sehen Sie in Ihr Postfach", "Please look into your mailbox");
    public static readonly Text SentBody = new("Wenn die Adresse stimmt, ist gleich eine E-Mail mit einem Link da. Der Link gilt {0} Tage.", "If the address is right, an e-mail with a link is there soon. The link is good for {0} days.");
    public static readonly Text SentNothing = new("Nichts gekommen? Sehen Sie bitte auch im Ordner für unerwünschte Mails nach. Nach einer Stunde können Sie es noch einmal versuchen.", "Nothing arrived? Please look into the folder for unwanted mails too. You can try again after an hour.");
    public static readonly Text ConfirmTitle = new("Newsletter bestätigen", "Confirm the newsletter");
    public static readonly Text ConfirmBody = new("Sie bestätigen, dass die Adresse {0} den Newsletter zur Digitalen Agenda bekommen soll.", "You confirm that the address {0} is to get the newsletter on the Digital Agenda.");
    public static readonly Text ConfirmNotYou = new("Sie haben nichts bestellt? Dann tun Sie nichts: Die Adresse wird gelöscht.", "You ordered nothing? Then do nothing: the address will be deleted.");
    public static readonly Text ConfirmButton = new("Ja, Newsletter bekommen", "Yes, get the newsletter");
    public static readonly Text GoneTitle = new("Dieser Link gilt nicht mehr", "This link is no longer good");
    public static readonly Text GoneBody = new("Die Bestellung wurde gelöscht, weil sie nicht rechtzeitig bestätigt oder weil sie beendet wurde. Sie können den Newsletter jederzeit neu bestellen.", "The order was deleted because it was not confirmed in time or because it was ended. You can order the newsletter anew at any time.");
    public static readonly Text Manage = new("Ihr Newsletter", "Your newsletter");
    public static readonly Text ManageBody = new("Der Newsletter geht an {0}.", "The newsletter goes to {0}.");
    public static readonly Text SaveTopics = new("Themen speichern", "Save topics");
    public static readonly Text End = new("Newsletter abbestellen", "End the newsletter");
    public static readonly Text EndBody = new("Danach ist Ihre Adresse hier gelöscht.", "After that your address is deleted here.");
    public static readonly Text EndedTitle = new("Newsletter abbestellt", "Newsletter ended");
    public static readonly Text EndedBody = new("Ihre Adresse ist gelöscht. Sie bekommen keinen Newsletter mehr.", "Your address is deleted. You get no newsletter any more.");
    public static readonly Text Archive = new("Bisherige Ausgaben", "Past issues");
    public static readonly Text ArchiveNone = new("Noch ist keine Ausgabe erschienen.", "No issue has appeared yet.");
    public static readonly Text SentOn = new("Verschickt am {0}", "Sent on {0}");
    public static readonly Text NewsOfIssue = new("Meldungen dieser Ausgabe", "News of this issue");
    public static readonly Text NewsGone = new("Die Meldungen dieser Ausgabe sind nicht mehr öffentlich.", "The news of this issue is no longer public.");

    public static readonly Text Office = new("Newsletter", "Newsletter");
    public static readonly Text OfficeNote = new("{0} bestätigte Adressen, {1} warten auf Bestätigung", "{0} confirmed addresses, {1} waiting for confirmation");
    public static readonly Text New = new("Neue Ausgabe", "New issue");
    public static readonly Text Edit = new("Ausgabe bearbeiten", "Edit issue");
    public static readonly Text Issue = new("Ausgabe {0}", "Issue {0}");
    public static readonly Text None = new("Noch keine Ausgabe.", "No issue yet.");
    public static readonly Text NoneDetail = new("Eine Ausgabe besteht aus freigegebenen öffentlichen Meldungen. Verschicken kann sie nur die Pressestelle.", "An issue is made of released public news. Only the press office can send it.");
    public static readonly Text Subject = new("Betreff", "Subject");
    public static readonly Text SubjectMissing = new("Bitte geben Sie einen Betreff ein.", "Please enter a subject.");
    public static readonly Text Intro = new("Einleitung", "Introduction");
    public static readonly Text IntroHint = new("Reiner Text vor den Meldungen.", "Plain text before the news.");
    public static readonly Text Choose = new("Meldungen", "News");
    public static readonly Text ChooseHint = new("Freigegebene öffentliche Meldungen, die neuesten zuerst.", "Released public news, the newest first.");
    public static readonly Text ChooseNone = new("Es gibt noch keine freigegebene öffentliche Meldung.", "There is no released public news yet.");
    public static readonly Text NewsWrong = new("Eine gewählte Meldung ist nicht mehr öffentlich. Bitte wählen Sie neu.", "A chosen piece of news is no longer public. Please choose anew.");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Draft = new("Entwurf", "Draft");
    public static readonly Text Sent = new("Verschickt am {0} von {1}", "Sent on {0} by {1}");
    public static readonly Text Preview = new("Vorschau", "Preview");
    public static readonly Text PreviewNote = new("So sieht die E-Mail für jemanden aus, der alle Themen bekommt.", "This is how the e-mail looks for somebody who gets all topics.");
    public static readonly Text Send = new("Jetzt an {0} Adressen verschicken", "Send to {0} addresses now");
    public static readonly Text SendNote = new("Das lässt sich nicht zurücknehmen. Wer nur andere Themen gewählt hat, bekommt keine E-Mail.", "This cannot be taken back. Whoever chose other topics only gets no e-mail.");
    public static readonly Text SendByPress = new("Verschicken kann nur die Pressestelle.", "Only the press office can send it.");
    public static readonly Text NothingInIt = new("Die Ausgabe hat noch keine Meldung.", "The issue has no news yet.");
    public static readonly Text IsSent = new("Die Ausgabe ist verschickt und wird nicht mehr geändert.", "The issue was sent and is not changed any more.");
    public static readonly Text ToArchive = new("Zur Seite der Ausgabe", "To the page of the issue");

    public static readonly Text MailConfirmSubject = new("Bitte bestätigen: Newsletter zur Digitalen Agenda", "Please confirm: newsletter on the Digital Agenda");
    public static readonly Text MailConfirm = new(
        "Guten Tag,\n\njemand hat mit Ihrer Adresse den Newsletter zur Digitalen Agenda bestellt. Wenn Sie das waren, bestätigen Sie es bitte hier:\n\n{0}\n\nDer Link gilt {1} Tage. Waren Sie es nicht, tun Sie nichts: Die Adresse wird dann gelöscht.\n",
        "Hello,\n\nsomebody ordered the newsletter on the Digital Agenda with your address. If it was you, please confirm it here:\n\n{0}\n\nThe link is good for {1} days. If it was not you, do nothing: the address will then be deleted.\n");
    public static readonly Text MailKnownSubject = new("Sie bekommen den Newsletter schon", "You already get the newsletter");
    public static readonly Text MailKnown = new(
        "Guten Tag,\n\njemand hat mit Ihrer Adresse den Newsletter zur Digitalen Agenda bestellt. Sie bekommen ihn schon. Themen ändern oder abbestellen können Sie hier:\n\n{0}\n",
        "Hello,\n\nsomebody ordered the newsletter on the Digital Agenda with your address. You already get it. You can change topics or end it here:\n\n{0}\n");
    public static readonly Text MailEnd = new("Themen ändern oder abbestellen: {0}", "Change topics or end it: {0}");
    public static readonly Text MailGermanOnly = new("nur auf Deutsch", "in German only");
}
