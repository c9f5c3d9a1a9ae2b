using Konzil.Platform;

namespace Konzil.People;

/// <summary>The words of somebody's own account and inbox.</summary>
public static class AccountText
{
    public static readonly Text Title = new("Mein Konto", "My account");
    public static readonly Text Save = new("Änderungen speichern", "Save changes");
    public static readonly Text Saved = new("Gespeichert.", "Saved.");
    public static readonly Text Access = new("Zugang", "Access");
    public static readonly Text SignOut = new("Abmelden", "Sign out");
    public static readonly Text YourRoles = new("Ihre Rollen", "Your roles");
    public static readonly Text Since = new("seit {0}", "since {0}");
    public static readonly Text ToOffice = new("Zum Arbeitsbereich", "To the back office");

    public static readonly Text MailWish = new("Nachrichten auch per Mail?", "Messages by mail as well?");
    public static readonly Text MailWishHint = new("Im Konto stehen sie immer. Mails zur Sicherheit Ihres Kontos schicken wir in jedem Fall.", "They are always in your account. Mails about the security of your account are sent in any case.");
    public static readonly Text MailWishMissing = new("Bitte wählen Sie, ob Sie Mails bekommen möchten.", "Please choose whether you want mails.");
    public static readonly Text WishAtOnce = new("Ja, wie unter „Benachrichtigungen“ eingestellt", "Yes, as set under “Notifications”");
    public static readonly Text WishNever = new("Nein, keine Mails", "No mails");
    public static readonly Text WishNeverHint = new("Sie lesen Nachrichten dann nur hier im Konto.", "You then read messages only here in your account.");

    public static readonly Text ChangePassword = new("Passwort ändern", "Change password");
    public static readonly Text PasswordLead = new("Auf anderen Geräten müssen Sie sich danach neu anmelden. Hier bleiben Sie angemeldet.", "On other devices you then have to sign in again. Here you stay signed in.");
    public static readonly Text CurrentPassword = new("Heutiges Passwort", "Present password");
    public static readonly Text CurrentHint = new("Damit niemand an Ihrem offenen Gerät die Adresse ändert.", "So that nobody changes the address on your unlocked device.");
    public static readonly Text CurrentMissing = new("Bitte schreiben Sie Ihr heutiges Passwort.", "Please write your present password.");
    public static readonly Text CurrentWrong = new("Das ist nicht Ihr heutiges Passwort. Nach zehn falschen Versuchen sperren wir die Prüfung für eine Viertelstunde.", "This is not your present password. After ten wrong attempts we lock the check for a quarter of an hour.");
    public static readonly Text NewPassword = new("Neues Passwort", "New password");
    public static readonly Text PasswordSaved = new("Ihr neues Passwort gilt. Andere Geräte sind abgemeldet.", "Your new password is set. Other devices are signed out.");

    public static readonly Text ChangeAddress = new("E-Mail-Adresse ändern", "Change e-mail address");
    public static readonly Text AddressLead = new("Wir schicken einen Link an die neue Adresse. Erst wenn Sie ihn bestätigen, gilt sie.", "We send a link to the new address. It counts only when you have confirmed it.");
    public static readonly Text PresentAddress = new("Heutige Adresse:", "Present address:");
    public static readonly Text NewAddress = new("Neue E-Mail-Adresse", "New e-mail address");
    public static readonly Text SendConfirmation = new("Bestätigungsmail schicken", "Send confirmation mail");
    public static readonly Text AddressSent = new("Bitte sehen Sie in das Postfach der neuen Adresse und bestätigen Sie dort den Link. Bis dahin gilt die heutige Adresse.", "Please look into the mailbox of the new address and confirm the link there. Until then the present address counts.");
    public static readonly Text AddressSaved = new("Ihre neue E-Mail-Adresse gilt.", "Your new e-mail address is set.");

    public static readonly Text Passkeys = new("Passkeys", "Passkeys");
    public static readonly Text PasskeysLead = new("Mit einem Passkey melden Sie sich ohne Passwort an: mit Fingerabdruck, Gesicht oder der PIN Ihres Geräts. Diese Merkmale verlassen Ihr Gerät nicht.", "With a passkey you sign in without a password: by fingerprint, face or the PIN of your device. These features do not leave your device.");
    public static readonly Text ManagePasskeys = new("Passkeys verwalten", "Manage passkeys");
    public static readonly Text NoPasskeyShort = new("keiner", "none");
    public static readonly Text NoPasskeys = new("Sie haben noch keinen Passkey.", "You have no passkey yet.");
    public static readonly Text NoPasskeysDetail = new("Sie melden sich mit E-Mail-Adresse und Passwort an. Das geht auch weiterhin.", "You sign in with e-mail address and password. That stays possible.");
    public static readonly Text PasskeyNameOf = new("Name des Passkeys „{0}“", "Name of the passkey “{0}”");
    public static readonly Text Rename = new("Umbenennen", "Rename");
    public static readonly Text AddedOn = new("Hinzugefügt am {0}.", "Added on {0}.");
    public static readonly Text LastUsed = new("Zuletzt benutzt am {0}.", "Last used on {0}.");
    public static readonly Text NeverUsed = new("Noch nicht benutzt.", "Not used yet.");
    public static readonly Text RemovePasskey = new("Passkey „{0}“ entfernen", "Remove passkey “{0}”");
    public static readonly Text NewPasskey = new("Passkey hinzufügen", "Add a passkey");
    public static readonly Text PasskeyName = new("Name", "Name");
    public static readonly Text PasskeyNameHint = new("Zum Wiedererkennen, zum Beispiel „Mein Telefon“.", "To recognise it, for example “My phone”.");
    public static readonly Text PasskeyNameMissing = new("Bitte geben Sie dem Passkey einen Namen.", "Please give the passkey a name.");
    public static readonly Text AddPasskey = new("Passkey hinzufügen", "Add passkey");
    public static readonly Text PasskeyRefused = new("Der Passkey konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal. Ihr Passwort gilt weiter.", "The passkey could not be saved. Please try again. Your password stays good.");
    public static readonly Text PasskeyNeedsBrowser = new("Einen Passkey können Sie mit einem neueren Browser hinzufügen, in dem JavaScript eingeschaltet ist.", "You can add a passkey with a recent browser that has JavaScript switched on.");
    public static readonly Text PasskeyAdded = new("Der Passkey ist hinzugefügt.", "The passkey was added.");
    public static readonly Text PasskeyRenamed = new("Der Name ist gespeichert.", "The name was saved.");
    public static readonly Text PasskeyRemoved = new("Der Passkey ist entfernt.", "The passkey was removed.");

    public static readonly Text Inbox = new("Nachrichten", "Messages");
    public static readonly Text Inquiries = new("Anfragen", "Inquiries");
    public static readonly Text ToInquiries = new("Ihre Anfragen an die Stadt", "Your inquiries to the city");
    public static readonly Text Ideas = new("Meine Ideen", "My ideas");
    public static readonly Text ToMyIdeas = new("Entwürfe, Stand und nächster Schritt", "Drafts, state and next step");
    public static readonly Text OwnData = new("Meine Daten", "My data");
    public static readonly Text ToOwnData = new("Ansehen, mitnehmen, löschen", "Look at, take along, delete");
    public static readonly Text Events = new("Termine", "Events");
    public static readonly Text Work = new("Mitarbeit", "Your work here");
    public static readonly Text OtherPages = new("Weitere Seiten, auf denen für Sie zurzeit nichts steht:", "Further pages, with nothing for you at present:");
    public static readonly Text ToMeetings = new("Meine Sitzungen", "My meetings");
    public static readonly Text ToTasks = new("Meine Aufgaben", "My tasks");
    public static readonly Text Lotsen = new("Fragen zur Digitalisierung", "Questions about going digital");
    public static readonly Text ToLotsen = new("Digital Lotsen finden", "Find a Digital Lotse");
    public static readonly Text ToStaff = new("Meine Projektarbeit", "My project work");
    public static readonly Text ToGuestSpace = new("Gastzugang von Auftragnehmern und Partnern", "Guest access of suppliers and partners");
    public static readonly Text ToEvents = new("Meine Termine und Kalender-Abo", "My events and calendar subscription");
    public static readonly Text ToInbox = new("Nachrichten lesen", "Read messages");
    public static readonly Text InboxLead = new("Was aus Ihren Ideen und Beiträgen wird und was sich bei Themen tut, denen Sie folgen.", "What becomes of your ideas and comments, and what happens to the topics you follow.");
    public static readonly Text NoNotices = new("Sie haben noch keine Nachrichten.", "You have no messages yet.");
    public static readonly Text NoNoticesDetail = new("Wenn Sie eine Idee einreichen oder einem Thema folgen, lesen Sie hier, was daraus wird.", "When you submit an idea or follow a topic, you read here what becomes of it.");
    public static readonly Text ToIdeas = new("Ideen ansehen", "Look at the ideas");
    public static readonly Text UnreadCount = new("{0} ungelesen", "{0} unread");
    public static readonly Text AllRead = new("Alles gelesen", "Everything read");
    public static readonly Text MarkAll = new("Alle als gelesen markieren", "Mark all as read");
    public static readonly Text Mark = new("Als gelesen markieren", "Mark as read");
    public static readonly Text Unread = new("Neu", "New");
    public static readonly Text Open = new("Ansehen", "Open");
    public static readonly Text Older = new("Ältere Nachrichten", "Older messages");
    public static readonly Text Newest = new("Zu den neuesten", "To the newest");
}
