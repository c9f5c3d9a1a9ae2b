using Konzil.Platform;

namespace Konzil.People;

/// <summary>The words of registration and of the links in mails.</summary>
public static class RegisterText
{
    public static readonly Text Title = new("Konto anlegen", "Create an account");
    public static readonly Text Lead = new("Sie brauchen nur eine E-Mail-Adresse. Ihren wirklichen Namen müssen Sie nicht nennen.", "You only need an e-mail address. You do not have to give your real name.");
    public static readonly Text EmailHint = new("Nur für die Anmeldung und für Nachrichten. Sie wird nie veröffentlicht.", "Only for signing in and for messages. It is never published.");
    public static readonly Text DisplayName = new("Anzeigename", "Display name");
    public static readonly Text DisplayNameHint = new("Er steht öffentlich neben Ihren Ideen und Beiträgen. Es darf ein Pseudonym sein.", "It stands publicly beside your ideas and comments. It may be a pseudonym.");
    public static readonly Text NameMissing = new("Bitte wählen Sie einen Anzeigenamen.", "Please choose a display name.");
    public static readonly Text NameOfficial = new("Unter diesem Namen spricht jemand für die Stadt. Bitte wählen Sie einen anderen.", "Somebody speaks for the city under this name. Please choose another one.");
    public static readonly Text NameWrong = new("Der Anzeigename ist öffentlich. Bitte nehmen Sie keine E-Mail-Adresse, und schreiben Sie ihn in eine Zeile.", "The display name is public. Please do not use an e-mail address, and write it on one line.");
    public static readonly Text PasswordHint = new("Mindestens {0} Zeichen. Am besten mehrere Wörter; Leerzeichen sind erlaubt, Sonderzeichen nicht nötig.", "At least {0} characters. Several words are best; spaces are allowed, special characters not needed.");
    public static readonly Text PasswordLength = new("Das Passwort braucht mindestens {0} Zeichen und höchstens 200.", "The password needs at least {0} characters and at most 200.");
    public static readonly Text PasswordEasy = new("Dieses Passwort ist zu leicht zu erraten. Nehmen Sie zum Beispiel vier Wörter, die nichts miteinander zu tun haben.", "This password is too easy to guess. Take, for example, four words that have nothing to do with each other.");
    public static readonly Text LanguageLabel = new("Sprache", "Language");
    public static readonly Text LanguageHint = new("Für die Seiten und für unsere Mails.", "For the pages and for our mails.");
    public static readonly Text LanguageMissing = new("Bitte wählen Sie eine Sprache.", "Please choose a language.");
    public static readonly Text NoticeNote = new("Mit dem Knopf bestätigen Sie, dass Sie die Datenschutzhinweise zur Kenntnis genommen haben. Sie stimmen damit nichts zu.", "With the button you confirm that you have taken note of the privacy notices. You agree to nothing by it.");
    public static readonly Text NoticeLink = new("Datenschutzhinweise lesen", "Read the privacy notices");
    public static readonly Text Button = new("Konto anlegen", "Create account");
    public static readonly Text WhatIsPublic = new("Was öffentlich ist", "What is public");
    public static readonly Text WhatIsPublicBody = new("Öffentlich ist Ihr Anzeigename bei dem, was Sie einreichen oder schreiben. Ihre E-Mail-Adresse sieht nur die Stelle, die Rollen vergibt. Alle Daten liegen auf Systemen der Stadt.", "Public is your display name beside what you submit or write. Your e-mail address is seen only by those who grant roles. All data are stored on the city's systems.");
    public static readonly Text PrivacyLink = new("Hinweise zum Datenschutz", "Privacy notice");
    public static readonly Text AlreadyOne = new("Schon ein Konto?", "Already have an account?");
    public static readonly Text Resend = new("Bestätigungsmail noch einmal schicken", "Send the confirmation mail again");

    public static readonly Text SentTitle = new("Bitte sehen Sie in Ihr Postfach", "Please look into your mailbox");
    public static readonly Text Sent = new("Wir haben Ihnen eine Mail geschickt. Öffnen Sie den Link darin und bestätigen Sie dort Ihre Adresse. Der Link gilt zwei Tage.", "We have sent you a mail. Open the link in it and confirm your address there. The link is good for two days.");
    public static readonly Text SentNothing = new("Keine Mail nach zehn Minuten? Sehen Sie im Ordner für Werbung nach. Dann lassen Sie sich die Mail noch einmal schicken.", "No mail after ten minutes? Look into the spam folder. Then have the mail sent again.");
    public static readonly Text ResendLead = new("Schreiben Sie die Adresse, mit der Sie sich angemeldet haben. Wenn dazu ein Konto auf Bestätigung wartet, kommt die Mail noch einmal.", "Write the address you registered with. If an account is waiting for confirmation, the mail is sent again.");

    public static readonly Text ConfirmTitle = new("E-Mail-Adresse bestätigen", "Confirm your e-mail address");
    public static readonly Text ConfirmRegistration = new("Mit dem Knopf legen Sie das Konto „{0}“ mit der Adresse {1} an. Danach melden Sie sich mit Ihrem Passwort an.", "The button creates the account “{0}” with the address {1}. Then you sign in with your password.");
    public static readonly Text ConfirmNotYou = new("Wenn Sie dieses Konto nicht angelegt haben, schließen Sie die Seite. Dann entsteht kein Konto.", "If you did not ask for this account, close the page. Then there will be no account.");
    public static readonly Text ConfirmChange = new("Mit dem Knopf wird {1} die neue Adresse Ihres Kontos „{0}“. Danach melden Sie sich mit der neuen Adresse an.", "The button makes {1} the new address of your account “{0}”. After that you sign in with the new address.");
    public static readonly Text ConfirmButton = new("Adresse bestätigen", "Confirm address");

    public static readonly Text LinkGoneTitle = new("Dieser Link gilt nicht mehr", "This link is no longer good");
    public static readonly Text LinkGone = new("Er ist abgelaufen, wurde schon benutzt oder ist nicht vollständig.", "It has expired, was already used or is incomplete.");
    public static readonly Text LinkGoneRegister = new("Haben Sie schon bestätigt? Dann melden Sie sich einfach an. Sonst lassen Sie sich die Mail noch einmal schicken. Sind mehr als zwei Tage vergangen, haben wir Ihre Angaben gelöscht; legen Sie das Konto dann bitte neu an.", "Have you confirmed already? Then simply sign in. Otherwise have the mail sent again. If more than two days have passed, we have deleted your data; please create the account anew.");
    public static readonly Text LinkGoneReset = new("Fordern Sie einen neuen Link an. Er gilt eine Stunde und nur einmal.", "Ask for a new link. It is good for one hour and only once.");
    public static readonly Text LinkGoneChange = new("Haben Sie schon bestätigt? Dann gilt die neue Adresse bereits. Sonst tragen Sie sie in Ihrem Konto noch einmal ein.", "Have you confirmed already? Then the new address is set. Otherwise enter it in your account again.");
    public static readonly Text AddressTaken = new("Zu dieser Adresse gibt es inzwischen ein anderes Konto.", "There is another account with this address by now.");
}
