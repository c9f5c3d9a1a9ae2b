using Konzil.Platform;

namespace Konzil.People;

/// <summary>The words of signing in, signing out, passkeys at the door and new passwords.</summary>
public static class SignInText
{
    public static readonly Text Title = new("Anmelden", "Sign in");
    public static readonly Text TitleCarried = new("Bitte melden Sie sich noch einmal an", "Please sign in again");
    public static readonly Text Email = new("E-Mail-Adresse", "E-mail address");
    public static readonly Text EmailMissing = new("Bitte schreiben Sie Ihre E-Mail-Adresse.", "Please write your e-mail address.");
    public static readonly Text EmailWrong = new("Das ist keine vollständige E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@example.org", "This is not a complete e-mail address. It looks, for example, like this: name@example.org");
    public static readonly Text Password = new("Passwort", "Password");
    public static readonly Text PasswordMissing = new("Bitte schreiben Sie Ihr Passwort.", "Please write your password.");
    public static readonly Text Stay = new("Auf diesem Gerät angemeldet bleiben", "Stay signed in on this device");
    public static readonly Text StayHint = new("Für 14 Tage. Bitte nicht an einem gemeinsam benutzten Gerät.", "For 14 days. Please not on a device that you share.");
    public static readonly Text Button = new("Anmelden", "Sign in");
    public static readonly Text Wrong = new("E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides. Nach zehn falschen Versuchen sperren wir die Anmeldung für eine Viertelstunde.", "E-mail address and password do not match. Please check both. After ten wrong attempts we lock signing in for a quarter of an hour.");
    public static readonly Text Locked = new("Zu viele falsche Versuche. Zum Schutz des Kontos ist die Anmeldung jetzt {0} Minuten gesperrt. Danach können Sie es wieder versuchen. Ein neues Passwort können Sie sofort anfordern.", "Too many wrong attempts. To protect the account, signing in is now locked for {0} minutes. After that you can try again. You can ask for a new password at once.");
    public static readonly Text Forgot = new("Passwort vergessen?", "Forgot your password?");
    public static readonly Text ForgotNewTab = new("Passwort vergessen? (öffnet sich in einem neuen Fenster)", "Forgot your password? (opens in a new window)");
    public static readonly Text NoAccount = new("Noch kein Konto?", "No account yet?");
    public static readonly Text NoAccountBody = new("Lesen können Sie alles ohne Konto. Mit einem Konto stimmen Sie Ideen zu, schreiben Beiträge und hören, was daraus wird.", "You can read everything without an account. With one you support ideas, write comments and hear what becomes of them.");
    public static readonly Text Register = new("Konto anlegen", "Create an account");

    public static readonly Text Needed = new("Für diese Seite müssen Sie angemeldet sein. Danach kommen Sie hierher zurück.", "You have to be signed in for this page. You will return to it afterwards.");
    public static readonly Text Expired = new("Sie sind nicht mehr angemeldet", "You are no longer signed in");
    public static readonly Text KeptHere = new("Ihre Eingaben sind nicht verloren. Lassen Sie diese Seite offen und melden Sie sich an; dann können Sie alles abschicken.", "What you entered is not lost. Keep this page open and sign in; then you can send everything.");
    public static readonly Text Confirmed = new("Ihre E-Mail-Adresse ist bestätigt. Ihr Konto ist angelegt, Sie können sich jetzt anmelden.", "Your e-mail address is confirmed. Your account is ready; you can sign in now.");
    public static readonly Text NewPassword = new("Ihr neues Passwort gilt. Melden Sie sich damit an.", "Your new password is set. Sign in with it.");
    public static readonly Text RegisteredKeepOpen = new("Bitte sehen Sie in Ihr Postfach. Bestätigen Sie Ihre Adresse über den Link in der Mail, und melden Sie sich dann hier an.", "Please look into your mailbox. Confirm your address with the link in the mail, then sign in here.");

    public static readonly Text StillThere = new("Ihre Eingaben sind noch da", "What you entered is still here");
    public static readonly Text StillThereLead = new("Sie sind wieder angemeldet. Mit dem Knopf schicken Sie ab, was Sie vorhin eingegeben haben.", "You are signed in again. The button sends what you entered before.");
    public static readonly Text YouWrote = new("Das haben Sie geschrieben", "This is what you wrote");
    public static readonly Text SendNow = new("Jetzt abschicken", "Send now");
    public static readonly Text FilesLost = new("Dateien können wir nicht aufheben. Bitte wählen Sie sie danach noch einmal aus.", "We cannot keep files. Please choose them again afterwards.");

    public static readonly Text WithPasskey = new("Mit Passkey anmelden", "Sign in with a passkey");
    public static readonly Text PasskeyFailed = new("Mit dem Passkey hat es nicht geklappt. Versuchen Sie es noch einmal, oder melden Sie sich mit dem Passwort an.", "The passkey did not work. Try again, or sign in with your password.");

    public static readonly Text ForgotTitle = new("Neues Passwort anfordern", "Ask for a new password");
    public static readonly Text ForgotLead = new("Wir schicken Ihnen einen Link. Damit legen Sie ein neues Passwort fest.", "We send you a link with which you choose a new password.");
    public static readonly Text SendLink = new("Link schicken", "Send link");
    public static readonly Text ForgotSent = new("Wenn es zu dieser Adresse ein Konto gibt, ist jetzt eine Mail unterwegs. Der Link darin gilt eine Stunde. Keine Mail nach zehn Minuten? Sehen Sie im Ordner für Werbung nach, oder fordern Sie eine neue an.", "If there is an account with this address, a mail is on its way. The link in it is good for one hour. No mail after ten minutes? Look into the spam folder, or ask for a new one.");
    public static readonly Text ResetTitle = new("Neues Passwort festlegen", "Choose a new password");
    public static readonly Text ResetButton = new("Passwort speichern", "Save password");

    public static readonly Text ForbiddenTitle = new("Dafür fehlt Ihnen das Recht", "You do not have the right to do this");
    public static readonly Text ForbiddenRoles = new("Diese Seite öffnet, wer eine dieser Rollen hat: {0}.", "This page is open to people with one of these roles: {0}.");
    public static readonly Text ForbiddenOwn = new("Sie sind angemeldet als „{0}“.", "You are signed in as “{0}”.");
    public static readonly Text ForbiddenHelp = new("Rollen vergibt: {0}. Bitte wenden Sie sich dorthin, wenn Sie diese Aufgabe haben.", "Roles are granted by: {0}. Please ask there if this is your task.");
}
